import { z } from 'zod';
import { DATE_ANSWERS, PLAN_WEEKDAYS } from '../../core/planning/words';
import { clockTime, consequencesRead, day, on, onItsPage } from './fields';

/** What the dates of a year are proposed from. */
const yearAsked = {
  year: z.int().min(2000).max(2100),
  weekday: z.enum(PLAN_WEEKDAYS),
  starts: clockTime,
  ends: clockTime,
  times: z.int().min(1).max(24).optional(),
  breaks: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(60), from: day, to: day }))
    .max(20)
    .default([]),
  dates: z.array(day).max(24).optional(),
  consequencesRead,
};

/** The meetings of a year. */
export const planningActs = {
  /**
   * `id`: the body. Proposes a date for each meeting with its reasons; with `consequencesRead` they are added. `dates` are
   * used as they are in place of those proposed, and what stands against them is told.
   */
  planYear: z.strictObject({ ...on, ...yearAsked }),
  /** `id`: the body. The same dates, put to those who serve before they are meetings. */
  askPlannedDates: z.strictObject({ ...on, ...yearAsked }),
  /** `id`: the plan. When the caller can, for any of its dates; an earlier answer is replaced. */
  answerPlannedDates: z.strictObject({
    ...on,
    answers: z
      .array(z.strictObject({ day, answer: z.enum(DATE_ANSWERS) }))
      .max(24)
      .meta(onItsPage),
  }),
  /** `id`: the plan. */
  movePlannedDate: z.strictObject({ ...on, from: day, to: day, consequencesRead }),
  /** `id`: the plan. Its dates become meetings. */
  enterPlannedDates: z.strictObject({ ...on, consequencesRead }),
  /** `id`: the plan. */
  dropPlannedDates: z.strictObject({ ...on, consequencesRead }),
  /** `id`: the body. Sends an invitation to the calendars of those called, for each coming meeting that has none yet. */
  inviteToMeetings: z.strictObject({ ...on, consequencesRead }),
} as const;
