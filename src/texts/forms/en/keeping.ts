import { en as tab } from '../../tab/en';
import type { FormTexts } from '../form';

export const keeping = {
  verifyJournal: {
    title: 'Verify the journal',
    about: 'Every row is compared with what was written. What was changed, taken away or added is named.',
    fields: { year: { label: 'Year', hint: 'Empty means this year.' } },
  },
  dispatchDecision: {
    title: 'Dispatch the decision',
    about: 'Who got the decision, on which day, and under which register number.',
    fields: { to: { label: 'Receiver' }, sentOn: { label: 'Day it was sent' }, number: { label: 'Register number' } },
  },
  setLegalForce: {
    title: 'Set legal force',
    about: 'The decision can no longer be appealed. A person says so, never the service.',
    fields: { on: { label: 'In legal force from' } },
  },
  answerRequest: {
    title: 'Answer the request',
    about: 'How the request for a public document was answered. Who asked is not kept.',
    fields: {
      outcome: {
        label: 'Answer',
        options: { givenOut: 'Given out', givenOutMasked: 'Given out, masked', refused: 'Refused' },
      },
      documents: { label: 'Numbers of the documents' },
      ground: { label: 'Clause', hint: 'What something is kept back by, for example chapter 26 section 1 OSL.' },
      reasons: {
        label: 'Reasons',
        hint: 'Needed when the request is refused, and when something was masked on paper.',
      },
    },
  },
  maskDocument: {
    title: 'Make a masked copy',
    about: 'What is masked is not in the copy and is kept nowhere. The copy has the text of the document alone.',
    fields: {
      document: { label: 'Number of the document' },
      passages: { label: 'What is masked', hint: 'One thing a line, as it stands in the document.' },
      ground: { label: 'Clause', hint: 'For example chapter 26 section 1 OSL.' },
    },
  },
  keepSigned: {
    title: 'Keep the signed minutes',
    about: 'The signed file or the scan is put in the archive. It cannot be replaced.',
    fields: {
      name: { label: 'Name of the file' },
      content: { label: 'File' },
      number: { label: 'Register number' },
    },
  },
  recordDisposal: {
    title: 'Dispose of documents',
    about: 'A disposal rests on a decision and on the plan of the body. The files are destroyed, the row is preserved.',
    fields: {
      kind: { label: 'Kind of document', options: tab.documentKinds },
      what: { label: 'What', hint: 'What it was, not what stood in it.' },
      from: { label: 'Day of the oldest document' },
      to: { label: 'Day of the newest document' },
      decision: { label: 'Decision' },
      decidedOn: { label: 'Day it was decided' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
