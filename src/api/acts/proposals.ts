import { z } from 'zod';
import { addressOf, on, text, title } from './fields';

/** What the chair of a meeting answers a proposal with. `id`: the proposal. */
export const proposalActs = {
  /** Puts it on the draft agenda of its meeting. */
  acceptProposal: z.strictObject({ ...on, reason: text.default('') }),
  /** Moves it to a later meeting of the body. */
  deferProposal: z.strictObject({ ...on, meetingId: addressOf('meeting'), reason: text }),
  /** Points it to where it belongs: a body or a working group by name. */
  referProposal: z.strictObject({ ...on, referTo: title, reason: text }),
  declineProposal: z.strictObject({ ...on, reason: text }),
} as const;
