import { z } from 'zod';
import { MOTION_KINDS } from '../../core/voting/motion';
import { VOTES } from '../../core/voting/vote';
import { addressOf, clockTime, day, on, text, title, upn } from './fields';

const number = z.int().min(1).max(500);

/** One side of a question: a motion or an earlier question by its number, the proposal, or no. */
const side = z.strictObject({
  kind: z.enum(['proposal', 'motion', 'winnerOf', 'no']),
  nr: number.optional(),
});

/** A conference or course the person took part in, and the decision that they should (FIN-16). */
const course = z
  .strictObject({
    title,
    day,
    from: clockTime,
    to: clockTime,
    decisionId: addressOf('decision').nullable().default(null),
  })
  .refine(({ from, to }) => from < to, { path: ['to'] });

/** What happens in the room of a body that decides: who is there, who moves what, how a question comes out. */
export const sittingActs = {
  /** `id`: the meeting. Somebody comes or goes, between two items or during one. Without `itemId`: before the first, or after the last. */
  recordStay: z.strictObject({
    ...on,
    upn,
    what: z.enum(['arrives', 'leaves']),
    at: clockTime,
    itemId: addressOf('item').optional(),
    pace: z.enum(['betweenItems', 'duringItem']).default('betweenItems'),
  }),
  /** `id`: the agenda item. Somebody leaves the room for it. */
  noteConflict: z.strictObject({
    ...on,
    upn,
    at: clockTime,
    because: z.enum(['conflictOfInterest', 'confidential']).default('conflictOfInterest'),
  }),
  /** `id`: the absence. */
  noteBack: z.strictObject({ ...on, at: clockTime }),
  /** `id`: the meeting. Who presides where neither chair nor vice chair serves. */
  namePresider: z.strictObject({ ...on, upn, as: z.enum(['electedByMeeting', 'oldestMember']) }),
  /** `id`: the agenda item. */
  moveMotion: z.strictObject({
    ...on,
    upn,
    kind: z.enum(MOTION_KINDS),
    text: text.default(''),
    clauseNr: number.nullable().default(null),
  }),
  /** `id`: the motion. `upn`: who takes it back. */
  withdrawMotion: z.strictObject({ ...on, upn }),
  /** `id`: the resolution. Without `questions`: the order the rules give. */
  settleOrder: z.strictObject({
    ...on,
    questions: z
      .array(z.strictObject({ about: z.enum(['procedure', 'rivals', 'main', 'addition']), yes: side, against: side }))
      .min(1)
      .max(50)
      .optional(),
  }),
  /** `id`: the resolution. Counted votes, or what the chair found without a count. */
  takeVote: z.strictObject({
    ...on,
    question: number,
    found: z.enum(['counted', 'unanimous', 'carried', 'lost']),
    votes: z
      .array(z.strictObject({ upn, vote: z.enum(VOTES) }))
      .max(100)
      .default([]),
    castingVote: z.enum(['yes', 'no']).nullable().default(null),
  }),
  /** `id`: the agenda item. A reservation, or a statement noted in the minutes. */
  recordReservation: z.strictObject({
    ...on,
    upn,
    kind: z.enum(['reservation', 'minuteNote']),
    text: text.default(''),
  }),
  /** `id`: the body. The ground for one person's fees in a period: time at meetings, and at courses decided before. */
  showFees: z.strictObject({
    ...on,
    upn,
    from: day,
    to: day,
    courses: z.array(course).max(50).default([]),
  }),
} as const;
