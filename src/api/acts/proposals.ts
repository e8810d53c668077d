import { z } from 'zod';
import { PROPOSAL_KINDS } from '../../core/proposals/proposal';
import { addressOf, consequencesRead, on, text, title } from './fields';

/** A proposal is put before a meeting, answered by its chair, and revised by its proposer. `id`: the proposal, where nothing else is said. */
export const proposalActs = {
  /** `id`: the meeting it is put before. `late`: what is done where the last day has passed. */
  submitProposal: z.strictObject({
    ...on,
    title,
    description: text.default(''),
    kind: z.enum(PROPOSAL_KINDS).default('question'),
    late: z.enum(['keep', 'nextMeeting', 'askException']).default('keep'),
  }),
  /** `id`: one of the bodies, `to` the others. The same proposal, in each before the first meeting it is in time for. */
  proposeToSeveral: z.strictObject({
    ...on,
    to: z.array(addressOf('body')).max(40).default([]),
    title,
    description: text.default(''),
    kind: z.enum(PROPOSAL_KINDS).default('question'),
    consequencesRead,
  }),
  /** Puts it on the draft agenda of its meeting. */
  acceptProposal: z.strictObject({ ...on, reason: text.default('') }),
  /** Moves it to a later meeting of the body. */
  deferProposal: z.strictObject({ ...on, meetingId: addressOf('meeting'), reason: text }),
  /** Points it to where it belongs: a body or a working group by name. */
  referProposal: z.strictObject({ ...on, referTo: title, reason: text }),
  declineProposal: z.strictObject({ ...on, reason: text }),
  /** By whoever put it forward, while it waits for the chair. What is left out stays as it is. */
  changeProposal: z.strictObject({
    ...on,
    title: title.optional(),
    description: text.optional(),
    kind: z.enum(PROPOSAL_KINDS).optional(),
  }),
  /** By whoever put it forward, while it waits for the chair. */
  withdrawProposal: z.strictObject({ ...on, reason: text.default('') }),
  /** Before another meeting, or another body: under that meeting's last day. Without `meetingId`: the next one there. */
  moveProposal: z.strictObject({
    ...on,
    to: addressOf('body').optional(),
    meetingId: addressOf('meeting').optional(),
    askException: z.literal(true).optional(),
  }),
} as const;
