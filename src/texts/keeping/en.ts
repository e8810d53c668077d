import type { Day } from '../../core/calendar';
import { en as tab } from '../tab/en';
import { writtenDay } from '../when';
import type { KeepingTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');
const rows = (count: number) => (count === 1 ? '1 row' : `${String(count)} rows`);

const papers = (count: number) => (count === 1 ? '1 document' : `${String(count)} documents`);
const spots = (count: number) => (count === 1 ? '1 place' : `${String(count)} places`);

export const en: KeepingTexts = {
  journal: {
    verified: (year, { entries, faults }) =>
      faults === 0
        ? `The journal of ${String(year)} is verified: ${rows(entries)}, nothing has been changed.`
        : `The journal of ${String(year)} is verified: ${rows(entries)}. Something has been changed in ${String(faults)} ${faults === 1 ? 'place' : 'places'}.`,
    sealed: (waiting, seals) =>
      waiting === 0
        ? `All rows were sealed (${String(seals)} seals).`
        : `${rows(waiting)} had no seal yet. Those that are untouched have one now.`,
    fault: {
      altered: (id) => `Row ${String(id)} has been changed since it was written.`,
      removed: (id) => `Row ${String(id)} has been taken away.`,
      notByTheService: (id) => `Row ${String(id)} was not written by the service.`,
      sealAltered: (id) => `Seal ${String(id)} has been changed.`,
      sealRemoved: (id) => `Seal ${String(id)} has been taken away.`,
    },
  },
  dispatch: {
    beforeDecided: ({ decidedOn }) => `The decision was taken on ${day(decidedOn)}. Write that day or a later one.`,
    notYet: () => 'That day has not come yet. Write the day it was sent.',
  },
  dispatched: (to, on) => `The decision was dispatched to ${to} on ${day(on)}.`,
  legalForce: {
    notPosted: () => 'The decision is not posted on every board yet. Note the notices first.',
    appealRuns: ({ lastDay }) => `The decision can be appealed until ${day(lastDay)}. Choose a later day.`,
    notYet: () => 'That day has not come yet. Legal force is set when the day is here.',
    alreadyInForce: ({ on }) => `The decision has been in legal force since ${day(on)}.`,
  },
  inForce: (on) => `The decision is in legal force from ${day(on)}.`,
  request: {
    alreadyAnswered: ({ on }) => `The request was answered on ${day(on)}.`,
    groundMissing: () => 'Write the clause that something is kept back by.',
    copyMissing: ({ documents }) =>
      `${documents.length === 0 ? 'No masked copy has been made' : `A masked copy is missing of document ${documents.join(', ')}`}. Make it first. If it was masked on paper, say so in the reasons.`,
    reasonsMissing: () => 'Write the reasons. Whoever asks has a right to them, and can appeal.',
  },
  notARequest: 'This is no request for a public document.',
  answered: {
    givenOut: 'The request is answered: the document has been given out.',
    givenOutMasked: 'The request is answered: the document has been given out, masked.',
    refused: 'The request is refused.',
  },
  appeal: [
    'The decision can be appealed to the administrative court of appeal (Freedom of the Press Act, chapter 2 section 19; OSL, chapter 6 sections 7 and 8).',
    'The appeal is made in writing to whoever decided, within three weeks of the day the decision was received.',
    'Write which decision it is about and how it is to be changed.',
  ],
  disposal: {
    notDecided: ({ rule }) =>
      rule === 'disposal'
        ? 'The authority’s decision on disposal is not among the rules. Without it nothing is destroyed.'
        : 'It is not decided what is preserved and destroyed. Ask the administrator to write the plan into the rules.',
    kindNotPlanned: ({ kind }) =>
      `The plan says nothing of ${tab.documentKinds[kind].toLowerCase()}. It must not be destroyed.`,
    preserved: ({ kind }) => `${tab.documentKinds[kind]}: preserved by the plan. It must not be destroyed.`,
    tooEarly: ({ notBefore }) => `By the plan they may be destroyed on ${day(notBefore)} at the earliest.`,
    endsFirst: () => 'The day of the newest document is before that of the oldest. Correct the days.',
    decidedLater: () => 'The decision is later than the disposal. Disposal follows a decision.',
    nothingThere: () => 'There are no documents of that kind from those days. Nothing has been destroyed.',
  },
  confirmDisposal: (documents) => `${papers(documents)} will be destroyed. It cannot be undone.`,
  meaningOfDisposal: [
    'The files go with all their versions. They are not put in the recycle bin.',
    'Their drafts and masked copies go as well.',
    'The row about the disposal is preserved. The journal keeps that the documents were there.',
  ],
  disposed: (what, documents) => `“${what}” is disposed of: ${papers(documents)}. The row about it is preserved.`,
  masking: {
    refused: {
      groundMissing: () => 'Write the clause it is masked by.',
      nothingToMask: () => 'Write what is to be masked, as it stands in the document.',
      tooShort: ({ nr }) => `Line ${String(nr)} is too short. Write at least two characters.`,
      notThere: ({ nr }) => `Line ${String(nr)} is not in the document. Write it as it stands there. No copy is made.`,
      noText: () => 'The document has no text, only pictures. Mask it on paper.',
      personalIdLeft: ({ nr }) => `A personal identity number is left in paragraph ${String(nr)}. Mask it too.`,
    },
    noDocument: 'The document is not in the archive of the body, or not yours to read. Check the number.',
    unreadable: 'The document cannot be read as text. Only Word and PDF can be masked here. Mask it on paper.',
    confirm: (title, places) => `A copy of “${title}” is made, masked in ${spots(places)}.`,
    left: (words) => `These words still stand by themselves: ${words.join(', ')}. Mask them too if they tell anything.`,
    textOnly: 'The copy has the text of the document alone, and no pictures. Read it through before it is given out.',
    made: (title, places) => `The copy of “${title}” is made, masked in ${spots(places)}. Fetch it at the request.`,
  },
  signed: {
    refused: {
      notApproved: () => 'The minutes are not approved yet. Keep the signed ones when all have approved.',
      notPublished: () => 'The minutes are not published yet. Publish them first.',
      confidentialParts: () =>
        'The minutes have confidential parts. The signed ones are kept by yourselves, not in the open archive.',
      emptyFile: () => 'The file is empty. Choose another.',
      tooLarge: ({ mostMegabytes }) =>
        `The file is too large: at most ${String(mostMegabytes)} MB. Scan with less detail.`,
      notPdf: () => 'The file is to be a PDF. Scan to PDF and try again.',
      alreadyKept: () =>
        'The signed minutes are in the archive already. They are not replaced. Correct by a new edition.',
      notWhatItSays: () => 'The file is no PDF, or it is damaged. Scan it anew and try again.',
      macros: () => 'The file has programs in it. Scan it anew and try again.',
      locked: () => 'The file has a password. Save it without one and try again.',
      unpacksTooLarge: () => 'The file is too large when it is unpacked. Scan it anew and try again.',
    },
    confirm: (name) => `${name} becomes the signed minutes in the archive.`,
    meaning: [
      'The file becomes a public record. It cannot be replaced or taken away.',
      'A correction is a new edition.',
    ],
    kept: (on) => `The signed minutes of ${day(on)} are in the archive now.`,
  },
};
