import type { ClockTime, Day, Instant } from '../../src/core/calendar';
import { clockTimeOf, dayOf, instant, momentOf, parseClockTime, parseDay } from '../../src/core/calendar';
import { shortDay, writtenDay } from '../../src/texts/when';

/** `13:05` on the wall in Stockholm, of an ISO 8601 moment. */
export const timeOf = (iso: string): string => clockTimeOf(instant(iso));
export const dayIn = (iso: string): Day => dayOf(instant(iso));

/** `torsdag 10 december 2026`, of an ISO 8601 moment. */
export const writtenDayOf = (iso: string): string => writtenDay(dayIn(iso), 'sv');

/** `10 dec. 2026 13:05`, of an ISO 8601 moment. */
export const shortMoment = (iso: string): string => `${shortDay(dayIn(iso), 'sv')} ${timeOf(iso)}`;

/** What a date-and-time field holds (`2026-12-10T13:05`, Stockholm) as a moment; undefined when it is not complete. */
export function momentOfField(value: string): Instant | undefined {
  const [day = '', time = ''] = value.split('T');
  const on = parseDay(day);
  const at = parseClockTime(time.slice(0, 5));
  return on === undefined || at === undefined ? undefined : momentOf(on, at);
}

/** The other way round. */
export function fieldOfMoment(moment: Instant): string {
  const time: ClockTime = clockTimeOf(moment);
  return `${dayOf(moment)}T${time}`;
}
