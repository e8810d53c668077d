import type { FormTexts } from '../form';

const reason = { label: 'Reason', hint: 'Whoever proposed the question will read it.' };

export const proposals = {
  submitProposal: {
    title: 'Submit a proposal',
    about: 'The proposal goes to the chair of the meeting.',
    fields: {
      title: { label: 'Title' },
      description: { label: 'Description' },
      kind: { label: 'What it is', options: { question: 'Question', measure: 'Measure' } },
      late: {
        label: 'If the last day has passed',
        options: {
          keep: 'Do not submit it',
          nextMeeting: 'Submit it to the next meeting',
          askException: 'Ask the chair for an exception',
        },
      },
    },
  },
  proposeToSeveral: {
    title: 'Put the same proposal before several bodies',
    about: 'The proposal goes to the next meeting of each body. You first see what each of them answers.',
    fields: {
      to: { label: 'The other bodies' },
      title: { label: 'Title' },
      description: { label: 'Description' },
      kind: { label: 'What it is', options: { question: 'Question', measure: 'Measure' } },
    },
  },
  acceptProposal: {
    title: 'Take up the proposal',
    about: 'The proposal becomes an item on the agenda of the meeting.',
    fields: { reason },
  },
  deferProposal: {
    title: 'Defer the proposal',
    about: 'The proposal is moved to a later meeting.',
    fields: { meetingId: { label: 'Meeting to move it to' }, reason },
  },
  referProposal: {
    title: 'Refer the proposal',
    about: 'The proposal is pointed to another body or a working group.',
    fields: { referTo: { label: 'Referred to' }, reason },
  },
  declineProposal: {
    title: 'Decline the proposal',
    about: 'The proposal is not taken up.',
    fields: { reason },
  },
  changeProposal: {
    title: 'Change the proposal',
    about: 'You change your own proposal, as long as it waits for an answer.',
    fields: {
      title: { label: 'Title' },
      description: { label: 'Description' },
      kind: { label: 'Kind', options: { question: 'Collaboration question', measure: 'Measure' } },
    },
  },
  withdrawProposal: {
    title: 'Withdraw the proposal',
    about: 'You withdraw your own proposal, as long as it waits for an answer.',
    fields: { reason: { label: 'Reason', hint: 'The chair of the meeting will read it.' } },
  },
  moveProposal: {
    title: 'Move the proposal',
    about: 'You move your own proposal to another meeting or body. The last day there applies.',
    fields: {
      to: { label: 'Body to move it to' },
      meetingId: { label: 'Meeting to move it to' },
      askException: { label: 'Ask the chair for an exception from the last day' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
