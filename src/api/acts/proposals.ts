import { z } from 'zod';
import { PROPOSAL_KINDS } from '../../core/proposals/proposal';
import { addressOf, on, text, title } from './fields';

/** A proposal is put before a meeting, and answered by the chair of that meeting. `id`: the proposal, where nothing else is said. */
export const proposalActs = {
  /** `id`: the meeting it is put before. `late`: what is done where the last day has passed. */
  submitProposal: z.strictObject({
    ...on,
    title,
    description: text.default(''),
    kind: z.enum(PROPOSAL_KINDS).default('question'),
    late: z.enum(['keep', 'nextMeeting', 'askException']).default('keep'),
  }),
  /** Puts it on the draft agenda of its meeting. */
  acceptProposal: z.strictObject({ ...on, reason: text.default('') }),
  /** Moves it to a later meeting of the body. */
  deferProposal: z.strictObject({ ...on, meetingId: addressOf('meeting'), reason: text }),
  /** Points it to where it belongs: a body or a working group by name. */
  referProposal: z.strictObject({ ...on, referTo: title, reason: text }),
  declineProposal: z.strictObject({ ...on, reason: text }),
} as const;
