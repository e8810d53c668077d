import type { Source } from '../bodies/ruleSet';
import { addDays, type Day } from '../calendar';
import { ok, refused, type Result } from '../result';
import { MEASURE_STATUSES, type Measure, type MeasureStatus } from './measure';

/** Parties a measure needs support from at least (SFB-22, BAD-30). */
export const PARTIES_NEEDED = 2;

export type MeasureRefusal =
  | { readonly reason: 'titleMissing' }
  | {
      readonly reason: 'tooFewParties';
      readonly parties: number;
      readonly needed: number;
      readonly source: Source | null;
    }
  | { readonly reason: 'principalMissing' }
  | { readonly reason: 'twoPrincipals'; readonly municipality: string | null }
  | { readonly reason: 'agesTurned'; readonly from: number; readonly to: number }
  | { readonly reason: 'endsBeforeStart' }
  | { readonly reason: 'reviewAfterEnd'; readonly reviewOn: Day; readonly endsOn: Day }
  | { readonly reason: 'notAnAmount'; readonly tkr: number }
  | { readonly reason: 'notNext'; readonly from: MeasureStatus; readonly to: MeasureStatus }
  | { readonly reason: 'noGrantDecided' };

/**
 * Whether a measure can be put on the register: at least two parties (SFB-22, BAD-30; the clause is the association's own),
 * a principal and at most one for the whole or for each municipality (BAD-18), days and ages in order, grants in whole tkr.
 */
export function checkMeasure(measure: Measure, source: Source | null): Result<Measure, MeasureRefusal> {
  const { principals, target, startsOn, endsOn, reviewOn } = measure;
  if (measure.title.trim() === '') return refused({ reason: 'titleMissing' });
  const parties = new Set(measure.parties).size;
  if (parties < PARTIES_NEEDED) return refused({ reason: 'tooFewParties', parties, needed: PARTIES_NEEDED, source });
  if (principals.length === 0) return refused({ reason: 'principalMissing' });
  const twice = principals.find((one, index) => principals.slice(0, index).some((earlier) => isSame(one, earlier)));
  if (twice !== undefined) return refused({ reason: 'twoPrincipals', municipality: twice.municipality });
  if (target.ages !== null && target.ages.to !== null && target.ages.to < target.ages.from) {
    return refused({ reason: 'agesTurned', from: target.ages.from, to: target.ages.to });
  }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return refused({ reason: 'endsBeforeStart' });
  if (reviewOn !== null && endsOn !== null && reviewOn > endsOn) {
    return refused({ reason: 'reviewAfterEnd', reviewOn, endsOn });
  }
  const amount = measure.grants.find(({ tkr }) => !Number.isSafeInteger(tkr) || tkr <= 0);
  if (amount !== undefined) return refused({ reason: 'notAnAmount', tkr: amount.tkr });
  return ok(measure);
}

/** Two principals for the same place and the same name are one too many; two offices may run it together in a place. */
function isSame(one: Measure['principals'][number], other: Measure['principals'][number]): boolean {
  return one.municipality === other.municipality && one.name.trim() === other.name.trim();
}

/** Moves a measure on, one status at a time; to `granted` only with a grant that has a decision (BAD-19). */
export function advanceMeasure(
  measure: Pick<Measure, 'status' | 'grants'>,
  to: MeasureStatus,
): Result<Pick<Measure, 'status'>, MeasureRefusal> {
  const from = measure.status;
  if (MEASURE_STATUSES.indexOf(to) !== MEASURE_STATUSES.indexOf(from) + 1) {
    return refused({ reason: 'notNext', from, to });
  }
  if (to === 'granted' && !measure.grants.some(({ decision }) => decision !== null)) {
    return refused({ reason: 'noGrantDecided' });
  }
  return ok({ status: to });
}

/** How the review of a measure limited in time stands on a day. */
export type ReviewStanding =
  | { readonly state: 'noReview' }
  | { readonly state: 'later'; readonly reviewOn: Day; readonly remindOn: Day }
  | { readonly state: 'remind'; readonly reviewOn: Day; readonly endsOn: Day | null }
  | { readonly state: 'overdue'; readonly reviewOn: Day };

/**
 * Whether the review of a measure is to be reminded of: from `daysBefore` calendar days ahead, so that it is looked at
 * before the measure ends (BAD-37). One that has ended is not reminded of. A review day itself counts to its end.
 */
export function reviewStanding(
  measure: Pick<Measure, 'status' | 'reviewOn' | 'endsOn'>,
  today: Day,
  daysBefore: number,
): ReviewStanding {
  const { reviewOn, endsOn, status } = measure;
  if (reviewOn === null || status === 'ended') return { state: 'noReview' };
  const remindOn = addDays(reviewOn, -daysBefore);
  if (today < remindOn) return { state: 'later', reviewOn, remindOn };
  return today <= reviewOn ? { state: 'remind', reviewOn, endsOn } : { state: 'overdue', reviewOn };
}
