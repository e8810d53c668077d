/** The wall clock of Stockholm by the rule of the European Union alone: nothing of the product, no table of time zones. */

const HOUR_MS = 3_600_000;

/** 01:00 UTC on the last Sunday of a month, 2 for March and 9 for October. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
}

/** The moment at which the clocks there show a day and a time, in milliseconds; where they show it twice, the first. */
export function momentInStockholm(day: string, time: string): number {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const year = Number(day.slice(0, 4));
  const summer = shown - 2 * HOUR_MS;
  return summer >= lastSunday(year, 2) && summer < lastSunday(year, 9) ? summer : shown - HOUR_MS;
}

/** The calendar day so many days later; negative for earlier. */
export function daysLater(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 24 * HOUR_MS).toISOString().slice(0, 10);
}
