import { addDays, monthOf, parseDay, weekdayOf, yearOf, type Day } from '../../../src/core/calendar';
import type { MeantDays } from '../reading';

/** A day by its numbers, or undefined where there is no such day. */
export function dayAt(year: number, month: number, day: number): Day | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  return parseDay(`${String(year)}-${two(month)}-${two(day)}`);
}

/** One day as days from and to. */
export function one(day: Day | undefined): MeantDays | undefined {
  return day === undefined ? undefined : { from: day, to: day };
}

/** A day and month without its year: the first not before today, unless the year is said. */
export function dated(day: number, month: number, year: number | undefined, today: Day): MeantDays | undefined {
  const thisYear = year ?? yearOf(today);
  const there = dayAt(thisYear, month, day);
  if (there !== undefined && (year !== undefined || there >= today)) return one(there);
  return year === undefined ? one(dayAt(thisYear + 1, month, day)) : undefined;
}

/** The coming day of the month with that number. */
export function dayOfMonth(day: number, today: Day): MeantDays | undefined {
  const here = dayAt(yearOf(today), monthOf(today), day);
  if (here !== undefined && here >= today) return one(here);
  const [month, year] = monthOf(today) === 12 ? [1, yearOf(today) + 1] : [monthOf(today) + 1, yearOf(today)];
  return one(dayAt(year, month, day));
}

/** A whole month; the coming one where the year is not said, the one that runs counted. */
export function inMonth(month: number, year: number | undefined, today: Day): MeantDays | undefined {
  return monthOfYear(month, year ?? (month < monthOf(today) ? yearOf(today) + 1 : yearOf(today)));
}

/** A whole month of a year; the thirteenth is the first of the next. */
export function monthOfYear(month: number, year: number): MeantDays | undefined {
  const [inYear, inMonthOf] = [year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
  const from = dayAt(inYear, inMonthOf, 1);
  const next = inMonthOf === 12 ? dayAt(inYear + 1, 1, 1) : dayAt(inYear, inMonthOf + 1, 1);
  return from === undefined || next === undefined ? undefined : { from, to: addDays(next, -1) };
}

/** The Monday of the week a day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** A whole week from its Monday. */
export function weekFrom(monday: Day): MeantDays {
  return { from: monday, to: addDays(monday, 6) };
}

/** A week by its ISO number, or a weekday of it; the coming one where the year is not said, the one that runs counted. */
export function inWeek(
  week: number,
  year: number | undefined,
  weekday: number | undefined,
  today: Day,
): MeantDays | undefined {
  if (week < 1 || week > 53) return undefined;
  const inYear = year ?? yearOf(today);
  const monday = mondayOfWeek(week, inYear);
  if (monday === undefined) return undefined;
  if (year === undefined && addDays(monday, 6) < today) return inWeek(week, inYear + 1, weekday, today);
  return weekday === undefined ? weekFrom(monday) : one(addDays(monday, weekday - 1));
}

/** The first of some weekday from a day on, that day counted. */
export function weekdayFrom(weekday: number, from: Day): Day {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** The first or last of some weekday in some days. */
export function weekdayWithin(
  weekday: number,
  days: MeantDays | undefined,
  which: 'first' | 'last',
): MeantDays | undefined {
  if (days === undefined) return undefined;
  return one(which === 'first' ? weekdayFrom(weekday, days.from) : weekdayFrom(weekday, addDays(days.to, -6)));
}

/** From a day of the year to another; the coming such time where it has passed this year. */
export function timeOfYear(from: string, to: string, year: number | undefined, today: Day): MeantDays | undefined {
  const inYear = year ?? yearOf(today);
  const days = { from: parseDay(`${String(inYear)}-${from}`), to: parseDay(`${String(inYear)}-${to}`) };
  if (days.from === undefined || days.to === undefined) return undefined;
  if (year === undefined && days.to < today) return timeOfYear(from, to, inYear + 1, today);
  return { from: days.from, to: days.to };
}

/** A quarter of a year, 1 to 4; the coming one where the year is not said, the one that runs counted. */
export function quarter(nr: number, year: number | undefined, today: Day): MeantDays | undefined {
  const ends = ['03-31', '06-30', '09-30', '12-31'][nr - 1];
  const from = `${String(nr * 3 - 2).padStart(2, '0')}-01`;
  return ends === undefined ? undefined : timeOfYear(from, ends, year, today);
}

/** From a turn of the year on (the first of August: after the summer), half a year. */
export function afterTurn(from: string, today: Day): MeantDays | undefined {
  const turn = parseDay(`${String(yearOf(today))}-${from}`);
  if (turn === undefined) return undefined;
  const start = turn > today ? turn : parseDay(`${String(yearOf(today) + 1)}-${from}`);
  return start === undefined ? undefined : { from: start, to: addDays(start, 150) };
}

/** From today to the day before a turn of the year. */
export function beforeTurn(to: string, today: Day): MeantDays | undefined {
  const turn = parseDay(`${String(yearOf(today))}-${to}`);
  if (turn === undefined) return undefined;
  const end = turn >= today ? turn : parseDay(`${String(yearOf(today) + 1)}-${to}`);
  return end === undefined ? undefined : { from: today, to: end };
}

function mondayOfWeek(week: number, year: number): Day | undefined {
  // The fourth of January is always in the first week (ISO 8601).
  const fourth = dayAt(year, 1, 4);
  return fourth === undefined ? undefined : addDays(mondayOf(fourth), 7 * (week - 1));
}
