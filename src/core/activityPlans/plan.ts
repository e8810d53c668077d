import type { Day } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

/** The three areas of a process leader's assignment, A, B and C in that order (PL-03). */
export const ACTIVITY_AREAS = ['support', 'knowledge', 'development'] as const;
export type ActivityArea = (typeof ACTIVITY_AREAS)[number];

export const HALVES = ['first', 'second'] as const;
export type Half = (typeof HALVES)[number];

/** What is to be done in each area, in order. An area without anything is there, and says so. */
export type Activities = Readonly<Record<ActivityArea, readonly string[]>>;

/** What a process leader is to do for a body in a half-year: proposed, then adopted by a decision of the body (PL-12). */
export interface ActivityPlan extends Row {
  readonly bodyNr: number;
  /** `Aktivitetsplan 2026, första halvåret`: what it is chosen by. */
  readonly title: string;
  readonly year: number;
  readonly half: Half;
  readonly activities: Activities;
  readonly standing: 'proposed' | 'adopted';
  /** The decision by which it was adopted: its key and its day. */
  readonly adopted: { readonly decisionKey: string; readonly on: Day } | null;
}

export type ActivityPlanRefusal =
  { readonly reason: 'planEmpty' } | { readonly reason: 'planAdopted'; readonly on: Day | null };

/** What is written in a plan: something in one area at least, and only while nobody has adopted it. */
export function writeActivities(
  before: Pick<ActivityPlan, 'standing' | 'adopted'> | null,
  activities: Activities,
): Result<Activities, ActivityPlanRefusal> {
  const open = openToChange(before);
  if (!open.ok) return open;
  const written = Object.fromEntries(
    ACTIVITY_AREAS.map((area) => [area, activities[area].map((one) => one.trim()).filter((one) => one !== '')]),
  ) as unknown as Activities;
  if (ACTIVITY_AREAS.every((area) => written[area].length === 0)) return refused({ reason: 'planEmpty' });
  return ok(written);
}

/** Adopts a proposed plan by a decision of the body. */
export function adoptPlan(
  plan: Pick<ActivityPlan, 'standing' | 'adopted'>,
  decision: { readonly key: string; readonly decidedOn: Day },
): Result<Pick<ActivityPlan, 'standing' | 'adopted'>, ActivityPlanRefusal> {
  const open = openToChange(plan);
  if (!open.ok) return open;
  return ok({ standing: 'adopted', adopted: { decisionKey: decision.key, on: decision.decidedOn } });
}

function openToChange(plan: Pick<ActivityPlan, 'standing' | 'adopted'> | null): Result<null, ActivityPlanRefusal> {
  if (plan?.standing !== 'adopted') return ok(null);
  return refused({ reason: 'planAdopted', on: plan.adopted?.on ?? null });
}
