import { addDays, day, yearOf, type Day } from '../../src/core/calendar';

/** Every day of a year, in order. */
export function daysOf(year: number): readonly Day[] {
  const days: Day[] = [];
  for (let on = day(`${String(year)}-01-01`); yearOf(on) === year; on = addDays(on, 1)) days.push(on);
  return days;
}
