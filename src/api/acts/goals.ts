import { z } from 'zod';
import { HALVES } from '../../core/activityPlans/plan';
import { GOAL_STATUSES, TARGET_DIRECTIONS } from '../../core/goals/goal';
import { addressOf, day, on, title } from './fields';

const written = {
  title,
  source: z.string().trim().max(255).default(''),
  measuredBy: z.string().trim().max(255).default(''),
  target: z.number().min(-1_000_000_000).max(1_000_000_000).nullable().default(null),
  direction: z.enum(TARGET_DIRECTIONS).default('atLeast'),
};
const area = z.array(title).max(50).default([]);
/** The half-year of a plan. */
const halfYear = { year: z.int().min(2000).max(2199), half: z.enum(HALVES) };

/** What a body is to reach, and what is done for it. */
export const goalActs = {
  /** `id`: the body. */
  addGoal: z.strictObject({ ...on, ...written }),
  /** `id`: the goal. */
  changeGoal: z.strictObject({ ...on, ...written, status: z.enum(GOAL_STATUSES).optional() }),
  /** `id`: the goal. `answers`: how many answered, where it comes from a survey (LSG-18). */
  noteGoalFigure: z.strictObject({
    ...on,
    measuredOn: day,
    value: z.number().min(-1_000_000_000).max(1_000_000_000),
    answers: z.int().min(0).max(1_000_000).nullable().default(null),
  }),
  /** `id`: the decision. The goals it serves, all of them: without any it serves none (BAD-04). */
  tieDecision: z.strictObject({ ...on, goals: z.array(addressOf('goal')).max(20) }),
  /** `id`: the body. A plan in the three areas, written anew until it is adopted (PL-03). */
  writeActivityPlan: z.strictObject({ ...on, ...halfYear, support: area, knowledge: area, development: area }),
  /** `id`: the plan. */
  adoptActivityPlan: z.strictObject({ ...on, decisionId: addressOf('decision') }),
} as const;
