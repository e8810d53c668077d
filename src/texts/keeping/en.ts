import type { Day } from '../../core/calendar';
import { en as tab } from '../tab/en';
import { writtenDay } from '../when';
import type { KeepingTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');
const rows = (count: number) => (count === 1 ? '1 row' : `${String(count)} rows`);

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
    notYet: () => 'That day has not come yet. Write the day they were destroyed.',
  },
  disposed: (what) => `The disposal of “${what}” is recorded. The row is preserved.`,
};
