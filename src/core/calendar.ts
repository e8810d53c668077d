import { Temporal } from 'temporal-polyfill';

declare const brand: unique symbol;
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };

/** A calendar day in Europe/Stockholm, `YYYY-MM-DD`. Days compare as text. */
export type Day = Brand<string, 'Day'>;
/** A wall-clock time in Europe/Stockholm, `HH:MM`. */
export type ClockTime = Brand<string, 'ClockTime'>;
/** A day that comes every year, `MM-DD`. */
export type MonthDay = Brand<string, 'MonthDay'>;
/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** A moment, milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;

const ZONE = 'Europe/Stockholm';

/** Days that have been read before: the rows of a site name the same thousand days again and again. */
const readBefore = new Map<string, Day>();
const READ_BEFORE_AT_MOST = 5_000;

/** Reads `YYYY-MM-DD`; undefined for anything that is not a day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const before = readBefore.get(text);
  if (before !== undefined) return before;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    const parsed = Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day;
    if (readBefore.size < READ_BEFORE_AT_MOST) readBefore.set(text, parsed);
    return parsed;
  } catch {
    return undefined;
  }
}

/** Reads `HH:MM` between 00:00 and 23:59; undefined for anything else. */
export function parseClockTime(text: string): ClockTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;
}

/** Reads `MM-DD`; undefined for anything that is a day of no year. */
export function parseMonthDay(text: string): MonthDay | undefined {
  return parseDay(`2024-${text}`) === undefined ? undefined : (text as MonthDay);
}

/** A day the code itself writes out. Throws on a text that is not a day: a programming error. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`Not a calendar day: ${text}`);
  return parsed;
}

/** The moment an ISO 8601 text with offset or Z names. Throws on anything else. */
export function instant(text: string): Instant {
  return Temporal.Instant.from(text).epochMilliseconds as Instant;
}

/** The calendar day in Europe/Stockholm in which a moment falls. */
export function dayOf(moment: Instant): Day {
  return stockholm(moment).toPlainDate().toString() as Day;
}

/** The wall-clock time in Europe/Stockholm at a moment, without seconds. */
export function clockTimeOf(moment: Instant): ClockTime {
  return stockholm(moment).toPlainTime().toString({ smallestUnit: 'minute' }) as ClockTime;
}

/** The moment at which the clock on the wall in Stockholm shows `time` on `on`; the later side of a skipped hour. */
export function momentOf(on: Day, time: ClockTime): Instant {
  return Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: ZONE, plainTime: time }).epochMilliseconds as Instant;
}

/** The day `count` calendar days later; earlier when negative. Calendar days, never multiples of 24 hours. */
export function addDays(from: Day, count: number): Day {
  return Temporal.PlainDate.from(from).add({ days: count }).toString() as Day;
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Minutes on the clock from one time to a later one on the same day; negative when `to` is earlier. */
export function minutesBetween(from: ClockTime, to: ClockTime): number {
  return Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(to)).total('minutes');
}

/** The clock some minutes later; it goes round at midnight. */
export function addMinutes(from: ClockTime, minutes: number): ClockTime {
  return Temporal.PlainTime.from(from).add({ minutes }).toString({ smallestUnit: 'minute' }) as ClockTime;
}

/** The calendar year of a day. */
export function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}

/** The month of a day, 1 to 12. */
export function monthOf(on: Day): number {
  return Number(on.slice(5, 7));
}

/** The weekday of a day. */
export function weekdayOf(on: Day): Weekday {
  return Temporal.PlainDate.from(on).dayOfWeek as Weekday;
}

/** The day a day of every year falls on in a certain year; the 29th of February is the 28th in a common year. */
export function dayIn(year: number, monthDay: MonthDay): Day {
  const written = { year, month: Number(monthDay.slice(0, 2)), day: Number(monthDay.slice(3)) };
  return Temporal.PlainDate.from(written, { overflow: 'constrain' }).toString() as Day;
}

/** The same day some years later; the 29th of February becomes the 28th where there is none. */
export function addYears(from: Day, years: number): Day {
  return Temporal.PlainDate.from(from).add({ years }).toString() as Day;
}

function stockholm(moment: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(ZONE);
}
