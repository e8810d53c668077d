import { addDays, daysBetween, weekdayOf, type Day, type Weekday } from '../calendar';
import { dayOffOn } from '../redDays/redDays';
import type { BodyToPlan, Break, PassedOver, TakenTime } from './question';
import type { Slot } from './slots';

/** The day chosen in a slot, and the nearer ones passed over; without a day where none was free. */
export interface Chosen {
  readonly day: Day | undefined;
  readonly passedOver: readonly PassedOver[];
}

/**
 * The day of the body's weekday nearest to the ideal one on which nothing hinders: no red day or eve, no break, no other
 * meeting of somebody who serves both at that time, and no meeting of its own.
 */
export function chooseDay(slot: Slot, body: BodyToPlan, breaks: readonly Break[], taken: readonly TakenTime[]): Chosen {
  const days = weekdaysIn(slot, body.weekday);
  const passedOver: PassedOver[] = [];
  for (const on of days) {
    const hindrance = hindranceOn(on, body, breaks, taken);
    if (hindrance === null) return { day: on, passedOver };
    passedOver.push(hindrance);
  }
  return { day: undefined, passedOver };
}

/** What stands against meeting on a day, or null: also asked of days somebody has chosen by hand. */
export function hindranceOn(
  on: Day,
  body: BodyToPlan,
  breaks: readonly Break[],
  taken: readonly TakenTime[],
): PassedOver | null {
  const off = dayOffOn(on);
  // A body may meet on Saturdays if it has chosen to; a named day off is none all the same.
  if (off !== null && off !== 'saturday' && off !== 'sunday') return { day: on, because: 'dayOff', what: off };
  const inBreak = breaks.find(({ from, to }) => from <= on && on <= to);
  if (inBreak !== undefined) return { day: on, because: 'break', what: inBreak.name };
  if (taken.some((one) => one.bodyNr === body.bodyNr && one.day === on)) return { day: on, because: 'ownMeeting' };
  return clashOn(on, body, taken);
}

function clashOn(on: Day, body: BodyToPlan, taken: readonly TakenTime[]): PassedOver | null {
  const mine = new Set(body.people.map((upn) => upn.toLowerCase()));
  for (const other of taken) {
    if (other.day !== on || other.ends <= body.starts || body.ends <= other.starts) continue;
    const people = other.people.filter((upn) => mine.has(upn.toLowerCase()));
    if (people.length > 0) return { day: on, because: 'clash', bodyNr: other.bodyNr, people };
  }
  return null;
}

/** The days of a weekday in a slot, the nearest to its ideal day first; of two as near, the earlier. */
function weekdaysIn({ from, to, ideal }: Slot, weekday: Weekday): readonly Day[] {
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const count = Math.max(0, Math.floor(daysBetween(first, to) / 7) + 1);
  const start = daysBetween(ideal, first);
  return Array.from({ length: count }, (_, week) => ({ week, away: Math.abs(start + 7 * week) }))
    .sort((one, other) => one.away - other.away || one.week - other.week)
    .map(({ week }) => addDays(first, 7 * week));
}
