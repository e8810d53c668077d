import type { FormTexts } from '../form';

const text = { label: 'Report', hint: 'What has been done.' };

export const assignments = {
  giveCommission: {
    title: 'Give others an assignment',
    about: 'Another body, a group or a function gets an assignment and reports back here.',
    fields: {
      kind: {
        label: 'Kind',
        options: { task: 'Something is to be done', ideas: 'Ideas are to be brought', participation: 'To take part' },
      },
      what: { label: 'Assignment' },
      due: { label: 'Due by' },
      toBody: { label: 'To a body', hint: 'Choose one: a body, a group, a function or a person.' },
      toGroup: { label: 'To a working group' },
      operation: { label: 'To a function', hint: 'The name of the function. Give its party too.' },
      partyKey: { label: 'The party of the function' },
      upn: { label: 'To a person' },
      takesPartIn: { label: 'Takes part in', hint: 'The group, where the assignment is to take part.' },
      decision: { label: 'The decision behind it' },
    },
  },
  reportReceived: {
    title: 'Report back to whoever gave it',
    about: 'The assignment is done. The report lies on the next agenda of the body that gave it.',
    fields: { text },
  },
  reportAssignment: {
    title: 'Report the assignment back',
    about: 'The assignment is done. The report goes on the next agenda.',
    fields: { text },
  },
  askMoreTime: {
    title: 'Ask for more time',
    about: 'Whoever gave the assignment answers.',
    fields: { due: { label: 'Until' }, reason: { label: 'Reason' } },
  },
  remindLate: {
    title: 'Remind of what is overdue',
    about: 'Those with overdue assignments and reports get a reminder.',
    fields: {},
  },
  answerMoreTime: {
    title: 'Answer about more time',
    about: 'Whether the assignment may take longer.',
    fields: {
      answer: { label: 'Answer', options: { granted: 'Yes', refused: 'No' } },
      text: { label: 'Reason', hint: 'Needed when the answer is no.' },
    },
  },
  handOverAssignment: {
    title: 'Hand the assignment over',
    about: 'Somebody else takes it over and is told.',
    fields: { upn: { label: 'Who, from the register' }, name: { label: 'Name' } },
  },
  closeAssignment: {
    title: 'Close the assignment',
    about: 'With what has been reported by word of mouth.',
    fields: { text },
  },
  leaveIdea: {
    title: 'Leave an idea',
    about: 'The idea goes to the party’s representative and is no proposal yet.',
    fields: { partyKey: { label: 'Party' }, title: { label: 'Idea' }, text: { label: 'Description' } },
  },
  answerIdea: {
    title: 'Answer an idea',
    about: 'Whether you take the idea further.',
    fields: {
      answer: { label: 'Answer', options: { takenUp: 'I take it further', notTakenUp: 'It is not taken further' } },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
