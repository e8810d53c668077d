import { z } from 'zod';
import { addressOf, consequencesRead, on, upn } from './fields';

/** Who leads a meeting: a deputy who takes it over, and turns that are swapped or given to another of the rota. */
export const chairingActs = {
  /** `id`: the meeting. A deputy takes it over; the one whose meeting it is takes it back in the same way. */
  takeOverMeeting: z.strictObject({ ...on }),
  /** `id`: one's own meeting. Asks the one whose turn the other meeting is. */
  swapTurns: z.strictObject({ ...on, withMeeting: addressOf('meeting') }),
  /** `id`: the swap asked for (`TurnChanges`). */
  answerSwap: z.strictObject({ ...on, answer: z.enum(['yes', 'no']) }),
  /** `id`: the meeting. Puts one of the rota in to chair it; what becomes of the other turns is the body's rule. */
  insertTurn: z.strictObject({ ...on, upn, consequencesRead }),
} as const;
