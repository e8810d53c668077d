import type { Source } from '../bodies/source';
import type { Day } from '../calendar';
import { ok, refused, type Result } from '../result';
import { advanceMeasure, checkMeasure, type MeasureRefusal } from './checking';
import type { Grant, Measure } from './measure';

/** What a review came to: the measure goes on with new days, or it ends. */
export type ReviewOutcome =
  | { readonly outcome: 'goesOn'; readonly nextReviewOn: Day | null; readonly endsOn: Day | null }
  | { readonly outcome: 'ends' };

export type ReviewRefusal =
  | MeasureRefusal
  | { readonly reason: 'alreadyEnded' }
  | { readonly reason: 'notYet' }
  | { readonly reason: 'nextNotLater'; readonly nextReviewOn: Day };

/** Reviews a measure limited in time on a day that has come: it goes on, with its next review later, or ends (BAD-37). */
export function reviewMeasure(
  measure: Measure,
  reviewed: ReviewOutcome & { readonly on: Day },
  today: Day,
): Result<Partial<Measure>, ReviewRefusal> {
  if (measure.status === 'ended') return refused({ reason: 'alreadyEnded' });
  if (reviewed.on > today) return refused({ reason: 'notYet' });
  if (reviewed.outcome === 'ends') return ok({ status: 'ended', endsOn: reviewed.on });
  const { nextReviewOn, endsOn } = reviewed;
  if (nextReviewOn !== null && nextReviewOn <= reviewed.on) return refused({ reason: 'nextNotLater', nextReviewOn });
  const checked = checkMeasure({ ...measure, reviewOn: nextReviewOn, endsOn }, null);
  return checked.ok ? ok({ reviewOn: nextReviewOn, endsOn }) : checked;
}

/** Puts money on a measure: granted where there is a decision, proposed where there is none (BAD-19 to BAD-21). */
export function grantTo(
  measure: Measure,
  grant: Grant,
  source: Source | null,
): Result<Pick<Measure, 'grants' | 'status'>, MeasureRefusal> {
  const grants = [...measure.grants, grant];
  const checked = checkMeasure({ ...measure, grants }, source);
  if (!checked.ok) return checked;
  const status = measure.status === 'applied' ? advanceMeasure({ ...measure, grants }, 'granted') : ok(measure);
  return ok({ grants, status: status.ok ? status.value.status : measure.status });
}
