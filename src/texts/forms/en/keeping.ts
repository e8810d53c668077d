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
      reasons: { label: 'Reasons', hint: 'Needed when the request is refused.' },
    },
  },
  recordDisposal: {
    title: 'Record a disposal',
    about: 'A disposal rests on a decision and on the plan of the body. The row is preserved.',
    fields: {
      kind: { label: 'Kind of document', options: tab.documentKinds },
      what: { label: 'What', hint: 'What it was, not what stood in it.' },
      from: { label: 'Day of the oldest document' },
      to: { label: 'Day of the newest document' },
      decision: { label: 'Decision' },
      decidedOn: { label: 'Day it was decided' },
      disposedOn: { label: 'Day it was destroyed' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
