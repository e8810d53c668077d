import type { FormTexts } from '../form';

const reason = { label: 'Reason', hint: 'Whoever proposed the question will read it.' };

export const proposals = {
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
} as const satisfies Readonly<Record<string, FormTexts>>;
