import { addDays, clockTimeOf, dayOf, momentOf, type ClockTime, type Instant } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import { dayOffOn } from '../redDays/redDays';
import type { Notice, NoticeKind } from './notice';
import { NOTHING_SET, type NoticeSettings } from './settings';

/** When the day begins for whoever has said nothing else, and when a day's notices go at once. */
const MORNING = '08:00' as ClockTime;
/** Due on that very day: never told later than on it, and told on a red day too. */
const DUE_THAT_DAY: readonly NoticeKind[] = ['proposalsCloseToday', 'agendaDueToday', 'noticesDue'];
/** What is about a meeting is told this long before it begins at the latest. */
const BEFORE_MEETING_MS = 60 * 60_000;

/** What decides when a notice goes. `settings` is null for a channel, and for whoever has set nothing. */
export interface GoingQuestion {
  readonly notice: Pick<Notice, 'kind' | 'dueAt'>;
  readonly meeting: Pick<Meeting, 'day' | 'starts'> | null;
  readonly settings: NoticeSettings | null;
}

/**
 * When a notice goes, by the domain clock: when it falls due, but not on a red day, a Saturday or a Sunday, not in the
 * receiver's quiet hours, and gathered each morning for whoever asks for that. What is due that very day is told that day,
 * and what is about a meeting is told before it; where there is no time to wait, what it would wait for gives way: the
 * gathering first, then the day off, then the quiet hours.
 */
export function goesAt({ notice, meeting, settings }: GoingQuestion): Instant {
  // Somebody has just asked for it, and waits.
  if (notice.kind === 'personalLink') return notice.dueAt;
  const wishes = settings ?? NOTHING_SET;
  const { dueAt } = notice;
  const latest = latestOf(notice, meeting);
  const quiet = (at: Instant) => afterQuiet(at, wishes);
  const working = (at: Instant) => onWorkingDay(at, wishes);
  const gathered = (at: Instant) => working(wishes.pace === 'daily' ? nextMorning(at) : at);
  const inTime = [gathered, working, quiet].map((wait) => wait(dueAt)).find((at) => latest === null || at < latest);
  return inTime ?? dueAt;
}

/** The moment before which it must have been told; null where there is none, or it is past. */
function latestOf({ kind, dueAt }: GoingQuestion['notice'], meeting: GoingQuestion['meeting']): Instant | null {
  if (DUE_THAT_DAY.includes(kind)) return momentOf(addDays(dayOf(dueAt), 1), '00:00' as ClockTime);
  if (meeting === null) return null;
  const latest = (momentOf(meeting.day, meeting.starts) - BEFORE_MEETING_MS) as Instant;
  return latest > dueAt ? latest : null;
}

/** The same moment, or the next morning of a working day, quiet hours over. */
function onWorkingDay(at: Instant, wishes: NoticeSettings): Instant {
  let moment = afterQuiet(at, wishes);
  while (dayOffOn(dayOf(moment)) !== null) {
    moment = afterQuiet(momentOf(addDays(dayOf(moment), 1), MORNING), wishes);
  }
  return moment;
}

function nextMorning(at: Instant): Instant {
  const today = momentOf(dayOf(at), MORNING);
  return at <= today ? today : momentOf(addDays(dayOf(at), 1), MORNING);
}

function afterQuiet(at: Instant, { quietFrom, quietTo }: NoticeSettings): Instant {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return at;
  const clock = clockTimeOf(at);
  const overMidnight = quietFrom > quietTo;
  const isQuiet = overMidnight ? clock >= quietFrom || clock < quietTo : clock >= quietFrom && clock < quietTo;
  if (!isQuiet) return at;
  return momentOf(overMidnight && clock >= quietFrom ? addDays(dayOf(at), 1) : dayOf(at), quietTo);
}
