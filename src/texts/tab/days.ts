import type { ClockTime, Day, Instant } from '../../core/calendar';
import type { Language } from '../../core/people/person';
import { monthName, writtenDay, writtenMoment } from '../when';

/** How days, times and months are written in one language. */
export function dayWords(language: Language) {
  return {
    day: (day: Day) => writtenDay(day, language),
    moment: (moment: Instant) => writtenMoment(moment, language),
    month: (month: number) => monthName(month, language),
    times: (starts: ClockTime, ends: ClockTime) => `${starts}–${ends}`,
  };
}

const MS_PER_DAY = 86_400_000;

/**
 * Calendar days from one day to another; negative when `to` is earlier. Both are midnights in UTC, so no hour is
 * skipped. The calendar library would cost the tab's first view a third of its bytes.
 */
export function daysFrom(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/**
 * The order of two days or times, which compare as text. Not `localeCompare`: the order of a language's words is made for
 * it when it is first asked for, which holds a slow phone for longer than the view takes to draw.
 */
export function inTime(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
