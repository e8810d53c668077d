import { z } from 'zod';
import { HALVES } from '../../core/activityPlans/plan';
import { addressOf, consequencesRead, on, title } from './fields';

/** Templates that process leaders share with each other (PL-17). */
export const templateActs = {
  /** `id`: the meeting. Its open lines become a template; they are told before they are shared. */
  shareAgenda: z.strictObject({ ...on, title, consequencesRead }),
  /** `id`: the group. The words of its charter become a template. */
  shareCharter: z.strictObject({ ...on, title }),
  /** `id`: the plan. What it has in its areas becomes a template. */
  shareActivityPlan: z.strictObject({ ...on, title }),
  /** `id`: the body that takes it. An agenda goes to a meeting, an activity plan to a half-year, a charter becomes a draft. */
  takeTemplate: z.strictObject({
    ...on,
    templateId: addressOf('template'),
    meetingId: addressOf('meeting').nullable().default(null),
    year: z.int().min(2000).max(2199).nullable().default(null),
    half: z.enum(HALVES).nullable().default(null),
  }),
  /** `id`: the template. */
  withdrawTemplate: z.strictObject(on),
} as const;
