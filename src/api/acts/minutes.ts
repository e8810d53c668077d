import { z } from 'zod';
import { clockTime, consequencesRead, day, on, text, upn } from './fields';

const by = z.enum(['eSignature', 'paper', 'mail']);

/** From the end of a meeting to the notice boards. */
export const minutesActs = {
  /** `id`: the meeting. */
  chooseApprovers: z.strictObject({ ...on, approvers: z.array(upn).min(1).max(20), secretary: upn }),
  /** `id`: the meeting. When the chair closed it. */
  closeMeeting: z.strictObject({ ...on, at: clockTime }),
  /** `id`: the agenda item. The meeting has decided that its § is approved at once: it gets its number. */
  numberAtOnce: z.strictObject(on),
  /** `id`: the §. One of the approvers approves it, in the meeting or after. */
  approveImmediately: z.strictObject({ ...on, by }),
  /** `id`: the §. Its number stays taken. */
  dropSection: z.strictObject({ ...on, consequencesRead }),
  /** `id`: the meeting. Numbers the §§ and sends the minutes to those who approve them. */
  sendForApproval: z.strictObject({ ...on, consequencesRead }),
  /** `id`: the minutes. */
  approveMinutes: z.strictObject({ ...on, by, consequencesRead }),
  /** `id`: the minutes. A new edition, that goes the whole way again. */
  correctMinutes: z.strictObject({ ...on, correction: text.min(1), consequencesRead }),
  /** `id`: the meeting. Those who attended may comment on the draft for the days decided. */
  openCommentRound: z.strictObject(on),
  /** `id`: the minutes. */
  commentOnNotes: z.strictObject({ ...on, text: text.min(1) }),
  /** `id`: the comment. */
  answerComment: z.strictObject({ ...on, answer: z.enum(['taken', 'notTaken']), reply: text.default('') }),
  /** `id`: the notice. */
  postNotice: z.strictObject({ ...on, on: day, evidence: text.min(1) }),
  /** `id`: the notice. */
  removeNotice: z.strictObject({ ...on, on: day }),
} as const;
