import type { RuleSet } from '../bodies/ruleSet';
import { addDays, momentOf, type Day, type Instant } from '../calendar';
import type { Meeting } from './meeting';

/** The last days before a meeting, calendar days in Europe/Stockholm; null where the body has decided nothing. */
export interface Deadlines {
  /** Last day for proposals, to 24:00 (FSS-21, FSG-14). */
  readonly proposalsLastDay: Day | null;
  /** The day before the agenda is due. */
  readonly agendaWarnDay: Day | null;
  /** The day the agenda is to be sent (FSS-10, FSG-05). */
  readonly agendaDueDay: Day | null;
  /** The first day on which an agenda not sent is overdue. */
  readonly agendaOverdueDay: Day | null;
}

/** The deadlines of a meeting, from its day and the body's rules alone, so that a moved meeting moves them (AMB-07, AMB-14). */
export function deadlinesOf(
  meeting: Pick<Meeting, 'day'>,
  rules: Pick<RuleSet, 'proposalDaysBefore' | 'agendaDaysBefore'>,
): Deadlines {
  const daysBefore = (count: number | undefined): Day | null =>
    count === undefined ? null : addDays(meeting.day, -count);
  const agendaDueDay = daysBefore(rules.agendaDaysBefore?.value);
  return {
    proposalsLastDay: daysBefore(rules.proposalDaysBefore?.value),
    agendaWarnDay: agendaDueDay === null ? null : addDays(agendaDueDay, -1),
    agendaDueDay,
    agendaOverdueDay: agendaDueDay === null ? null : addDays(agendaDueDay, 1),
  };
}

/** Whether a meeting has been held: when its end has passed, or its notes are published; a cancelled one never is. */
export function hasBeenHeld(
  now: Instant,
  meeting: Pick<Meeting, 'day' | 'ends' | 'stage'>,
): 'held' | 'notYet' | 'cancelled' {
  if (meeting.stage === 'cancelled') return 'cancelled';
  if (meeting.stage === 'notesPublished') return 'held';
  return now >= momentOf(meeting.day, meeting.ends) ? 'held' : 'notYet';
}

/** Whether a meeting has begun. */
export function hasBegun(now: Instant, meeting: Pick<Meeting, 'day' | 'starts'>): 'begun' | 'notYet' {
  return now >= momentOf(meeting.day, meeting.starts) ? 'begun' : 'notYet';
}

/** The meetings not yet held, the soonest first. */
export function nextMeetings<Known extends Pick<Meeting, 'day' | 'starts' | 'ends' | 'stage'>>(
  now: Instant,
  meetings: readonly Known[],
): readonly Known[] {
  return inDateOrder(meetings.filter((meeting) => hasBeenHeld(now, meeting) === 'notYet'));
}

/** Meetings by day and time, the earliest first; two at the same time keep the order they came in. */
function inDateOrder<Known extends Pick<Meeting, 'day' | 'starts'>>(meetings: readonly Known[]): readonly Known[] {
  const when = (meeting: Known): Instant => momentOf(meeting.day, meeting.starts);
  return [...meetings].sort((one, other) => when(one) - when(other));
}
