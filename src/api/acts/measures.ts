import { z } from 'zod';
import { MEASURE_STATUSES } from '../../core/measures/measure';
import { addressOf, day, on, partyKey, text, title } from './fields';

const written = {
  title,
  description: text.default(''),
  principals: z.array(z.strictObject({ name: title, municipality: title.nullable().default(null) })).max(50),
  parties: z.array(partyKey).max(100),
  startsOn: day.nullable().default(null),
  endsOn: day.nullable().default(null),
  reviewOn: day.nullable().default(null),
  targetGroups: z.array(title).max(20).default([]),
  followUp: z.array(title).max(20).default([]),
  financier: z.string().trim().max(255).default(''),
};

const tkr = z.int().min(0).max(100_000_000);

/** The measures that parties finance and carry out together. */
export const measureActs = {
  /** `id`: the body that decides on the money. */
  addMeasure: z.strictObject({ ...on, ...written }),
  /** `id`: the measure. With a `status` it is moved one step on. */
  changeMeasure: z.strictObject({ ...on, ...written, status: z.enum(MEASURE_STATUSES).optional() }),
  /** `id`: the measure. Without a decision the money is proposed, not granted. */
  grantMeasure: z.strictObject({
    ...on,
    tkr: z.int().min(1).max(100_000_000),
    year: z.int().min(2000).max(2199),
    decisionId: addressOf('decision').nullable().default(null),
    section: z.string().trim().max(60).default(''),
  }),
  /** `id`: the measure. It goes on with the days given, or ends. */
  reviewMeasure: z.strictObject({
    ...on,
    reviewedOn: day,
    outcome: z.enum(['goesOn', 'ends']),
    nextReviewOn: day.nullable().default(null),
    endsOn: day.nullable().default(null),
  }),
  /** `id`: the body. The plan for three years: a budget with goals for the first, preliminary for those after. */
  planThreeYears: z.strictObject({
    ...on,
    firstYear: z.int().min(2000).max(2199),
    firstBudget: tkr.nullable().default(null),
    goals: z.array(title).max(20).default([]),
    secondBudget: tkr.nullable().default(null),
    thirdBudget: tkr.nullable().default(null),
  }),
} as const;
