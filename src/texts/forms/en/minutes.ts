import type { FormTexts } from '../form';

export const minutes = {
  chooseApprovers: {
    title: 'Choose who approves the minutes',
    about: 'The one who writes the minutes never approves them.',
    fields: { approvers: { label: 'Approvers' }, secretary: { label: 'Secretary' } },
  },
  closeMeeting: {
    title: 'Close the meeting',
    about: 'After that time no reservation is noted.',
    fields: { at: { label: 'Time' } },
  },
  numberAtOnce: {
    title: 'Number a section to be approved at once',
    about: 'The meeting has decided that the section is approved at once.',
    fields: {},
  },
  approveImmediately: {
    title: 'Approve a section at once',
    about: 'Done by each of the approvers.',
    fields: {
      by: { label: 'How', options: { eSignature: 'By electronic signature', paper: 'On paper', mail: 'By mail' } },
    },
  },
  dropSection: { title: 'Drop a section', about: 'The number is not used again.', fields: {} },
  sendForApproval: {
    title: 'Send the minutes for approval',
    about: 'The sections are numbered, and nothing in the minutes changes after that.',
    fields: {},
  },
  approveMinutes: {
    title: 'Approve the minutes',
    about: 'Done by each of the approvers. When all have, the minutes can be published.',
    fields: {
      by: { label: 'How', options: { eSignature: 'By electronic signature', paper: 'On paper', mail: 'By mail' } },
    },
  },
  correctMinutes: {
    title: 'Correct approved minutes',
    about: 'The correction becomes a new edition that is approved again.',
    fields: { correction: { label: 'What is corrected, and why' } },
  },
  openCommentRound: {
    title: 'Open for comments',
    about: 'Those who attended may comment on the draft for the days decided.',
    fields: {},
  },
  commentOnNotes: {
    title: 'Make a comment',
    about: 'On the draft of the notes or minutes.',
    fields: { text: { label: 'What is to change' } },
  },
  answerComment: {
    title: 'Answer a comment',
    about: 'The one who presided decides what is taken in.',
    fields: {
      answer: { label: 'Answer', options: { taken: 'Taken in', notTaken: 'Not taken in' } },
      reply: { label: 'Why' },
    },
  },
  postNotice: {
    title: 'Note a notice put up',
    about: 'The day it was put up on the notice board, and where the evidence is.',
    fields: { on: { label: 'Day' }, evidence: { label: 'Where the evidence is' } },
  },
  removeNotice: {
    title: 'Note a notice taken down',
    about: 'At the earliest when its time is over.',
    fields: { on: { label: 'Day' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
