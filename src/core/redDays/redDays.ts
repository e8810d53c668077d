import { addDays, dayIn, weekdayOf, yearOf, type Day, type MonthDay } from '../calendar';

/** The red days of Sweden by name, in the order of an early year. */
export const RED_DAYS = [
  'newYearsDay',
  'epiphany',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'mayDay',
  'ascensionDay',
  'whitSunday',
  'nationalDay',
  'midsummerDay',
  'allSaintsDay',
  'christmasDay',
  'boxingDay',
] as const;
export type RedDay = (typeof RED_DAYS)[number];

/** The eves the law counts as Sundays when it counts days: no red days, and nobody meets on them. */
export const EVES = ['midsummerEve', 'christmasEve', 'newYearsEve'] as const;
export type Eve = (typeof EVES)[number];

/** Why a day is no ordinary working day. */
export type DayOff = RedDay | Eve | 'saturday' | 'sunday';

/** The red days of a year by rule (lag 1989:1253 om allmänna helgdagar): fixed, counted from Easter, or the Saturday of a week. */
export function redDaysOf(year: number): Readonly<Record<RedDay, Day>> {
  const easter = easterSunday(year);
  return {
    newYearsDay: fixed(year, '01-01'),
    epiphany: fixed(year, '01-06'),
    goodFriday: addDays(easter, -2),
    easterSunday: easter,
    easterMonday: addDays(easter, 1),
    mayDay: fixed(year, '05-01'),
    ascensionDay: addDays(easter, 39),
    whitSunday: addDays(easter, 49),
    nationalDay: fixed(year, '06-06'),
    midsummerDay: saturdayFrom(fixed(year, '06-20')),
    allSaintsDay: saturdayFrom(fixed(year, '10-31')),
    christmasDay: fixed(year, '12-25'),
    boxingDay: fixed(year, '12-26'),
  };
}

/** The eves of a year (lag 1930:173 om beräkning av lagstadgad tid). */
export function evesOf(year: number): Readonly<Record<Eve, Day>> {
  return {
    midsummerEve: addDays(redDaysOf(year).midsummerDay, -1),
    christmasEve: fixed(year, '12-24'),
    newYearsEve: fixed(year, '12-31'),
  };
}

/** Why a day is no ordinary working day, the red day before the weekday; null for an ordinary one. */
export function dayOffOn(on: Day): DayOff | null {
  const red = redDaysOf(yearOf(on));
  const eves = evesOf(yearOf(on));
  const named = RED_DAYS.find((name) => red[name] === on) ?? EVES.find((name) => eves[name] === on);
  if (named !== undefined) return named;
  const weekday = weekdayOf(on);
  if (weekday < 6) return null;
  return weekday === 6 ? 'saturday' : 'sunday';
}

function fixed(year: number, monthDay: string): Day {
  return dayIn(year, monthDay as MonthDay);
}

function saturdayFrom(first: Day): Day {
  return addDays(first, 6 - (weekdayOf(first) % 7));
}

/** Easter Sunday of a year of the Gregorian calendar, by Butcher's rule (Nature, 1876). */
function easterSunday(year: number): Day {
  const floor = (value: number): number => Math.floor(value);
  const moonYear = year % 19;
  const century = floor(year / 100);
  const lostLeapDays = century - floor(century / 4);
  const moonDrift = floor((century - floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * moonYear + lostLeapDays - moonDrift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * floor((year % 100) / 4) - fullMoon - (year % 4)) % 7;
  const lateMoon = floor((moonYear + 11 * fullMoon + 22 * toSunday) / 451);
  return addDays(fixed(year, '03-22'), fullMoon + toSunday - 7 * lateMoon);
}
