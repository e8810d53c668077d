import type { RuleSet, Source } from '../bodies/ruleSet';
import { dayOf, daysBetween, type Day, type Instant } from '../calendar';
import { deadlinesOf, hasBeenHeld } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import type { Proposal } from './proposal';

export const TIMING_STATES = ['inTime', 'late', 'noRule', 'closed'] as const;
export type TimingState = (typeof TIMING_STATES)[number];

/** How a proposal stands in time to a meeting, with the rule it rests on. */
export interface Timing {
  readonly state: TimingState;
  /** Last day, that day included; null where the body has decided none. */
  readonly lastDay: Day | null;
  readonly source: Source | null;
  /** Calendar days to the last day: 0 on that day, negative after it, null where there is none. */
  readonly daysLeft: number | null;
}

/**
 * Whether a proposal put forward now is in time for a meeting (FSS-21, FSG-14): the last day counts to 24:00 in Stockholm
 * (AMB-07). `noRule` where the body has decided no last day (AMB-14); `closed` once the meeting has been held or is cancelled.
 */
export function timingOf(
  now: Instant,
  meeting: Pick<Meeting, 'day' | 'ends' | 'stage'>,
  rules: Pick<RuleSet, 'proposalDaysBefore' | 'agendaDaysBefore'>,
): Timing {
  const lastDay = deadlinesOf(meeting, rules).proposalsLastDay;
  const source = rules.proposalDaysBefore?.source ?? null;
  const daysLeft = lastDay === null ? null : daysBetween(dayOf(now), lastDay);
  return { state: stateOf(now, meeting, daysLeft), lastDay, source, daysLeft };
}

function stateOf(now: Instant, meeting: Pick<Meeting, 'day' | 'ends' | 'stage'>, daysLeft: number | null): TimingState {
  if (hasBeenHeld(now, meeting) !== 'notYet') return 'closed';
  if (daysLeft === null) return 'noRule';
  return daysLeft < 0 ? 'late' : 'inTime';
}

/**
 * How a proposal that was put forward came in: against the last day that held then, whatever the body has decided since
 * (FSS-21). `noRule` where there was none.
 */
export function cameIn({
  submittedAt,
  lastDay,
}: Pick<Proposal, 'submittedAt' | 'lastDay'>): Exclude<TimingState, 'closed'> {
  if (lastDay === null) return 'noRule';
  return dayOf(submittedAt) > lastDay ? 'late' : 'inTime';
}
