import { z } from 'zod';
import { clockTime, consequencesRead, day, on } from './fields';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** The meetings of a year. */
export const planningActs = {
  /**
   * `id`: the body. Proposes a date for each meeting with its reasons; with `consequencesRead` they are added. `dates` are
   * used as they are in place of those proposed, and what stands against them is told.
   */
  planYear: z.strictObject({
    ...on,
    year: z.int().min(2000).max(2100),
    weekday: z.enum(WEEKDAYS),
    starts: clockTime,
    ends: clockTime,
    times: z.int().min(1).max(24).optional(),
    breaks: z
      .array(z.strictObject({ name: z.string().trim().min(1).max(60), from: day, to: day }))
      .max(20)
      .default([]),
    dates: z.array(day).max(24).optional(),
    consequencesRead,
  }),
} as const;
