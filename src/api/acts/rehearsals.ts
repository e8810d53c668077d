import { z } from 'zod';
import { consequencesRead, on } from './fields';

/** A whole round of a meeting, rehearsed: nothing of it is sent, numbered, counted or archived. */
export const rehearsalActs = {
  /** `id`: the meeting that is rehearsed. The answer's `id` is that of the rehearsed meeting. */
  startRehearsal: z.strictObject(on),
  /** `id`: the rehearsed meeting. */
  throwAwayRehearsal: z.strictObject({ ...on, consequencesRead }),
} as const;
