import { bodyYear, yearOfBodyYear } from '../bodies/body';
import { dayIn, daysBetween, monthOf, yearOf, type Day, type MonthDay } from '../calendar';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import { slug } from '../slug';
import type { New } from '../stored';
import { moveEntry, removeEntry, type WheelRefusal } from './changing';
import { entriesOfYear, themesOfYear, type WheelOfYear } from './entriesOfYear';
import type { WheelEntry } from './entry';
import { datedOf, datedRow, standingRows, themeRow, type WheelRow } from './row';

/** What somebody writes on an entry of the wheel. With a day, the month is the day's. */
export interface WheelWish extends Pick<WheelEntry, 'title' | 'about' | 'month' | 'theme' | 'parties'> {
  readonly day: Day | null;
}

export type EditingRefusal =
  | WheelRefusal
  | { readonly reason: 'titleMissing' }
  | { readonly reason: 'personalId' }
  | { readonly reason: 'alreadyRemoved' }
  /** A dated duty keeps a day: it is moved to another, never left without one. */
  | { readonly reason: 'dayMissing'; readonly lastDay: Day }
  | { readonly reason: 'alreadyDone'; readonly on: Day }
  | { readonly reason: 'notYet'; readonly daysAhead: number }
  | { readonly reason: 'nothingToCopy'; readonly year: number };

/** Puts a theme or an event in the wheel of a body and a year (FSS-07, BAD-27). */
export function addEntry(
  wish: WheelWish & { readonly kind: 'theme' | 'event'; readonly year: number; readonly bodyNr: number },
  row: Pick<WheelRow, 'key' | 'actedBy'>,
): Result<New<WheelRow>, EditingRefusal> {
  const { day, year, bodyNr } = wish;
  const worded = checkWords(wish);
  if (!worded.ok) return worded;
  if (day !== null && yearOf(day) !== year) return refused({ reason: 'otherYear', year });
  const { kind, about, theme, parties } = wish;
  const month = day === null ? wish.month : monthOf(day);
  const title = wish.title.trim();
  const entry = { ...row, bodyNr, bodyYear: bodyYear(bodyNr, year), month, kind, title, about, theme, parties };
  return ok(themeRow({ ...entry, source: null }, day));
}

/**
 * Changes an entry of the wheel. One that a yearly duty gave keeps its title and its place among the others: it is moved
 * to another day of its year, a locked one never past its last day (FIN-01, FIN-02).
 */
export function changeEntry(
  row: WheelRow,
  wish: WheelWish,
  wheel: readonly WheelRow[],
): Result<Partial<WheelRow>, EditingRefusal> {
  const { about, theme, parties, day } = wish;
  if (row.standing === 'removed') return refused({ reason: 'alreadyRemoved' });
  const worded = checkWords(wish);
  if (!worded.ok) return worded;
  const entry = datedOf(row);
  if (entry !== undefined) {
    if (day === null) return refused({ reason: 'dayMissing', lastDay: entry.lastDay });
    const moved = moveEntry(entry, day, datedIn(wheel));
    return moved.ok ? ok({ ...moved.value, about, theme, parties }) : moved;
  }
  const year = yearOfBodyYear(row.bodyYear);
  if (day !== null && yearOf(day) !== year) return refused({ reason: 'otherYear', year });
  const month = day === null ? wish.month : monthOf(day);
  return ok({ title: wish.title.trim(), about, theme, parties, day, month });
}

/** Takes an entry out of the wheel; one that is locked, or that a locked one waits for, stays (FIN-02). */
export function takeOut(row: WheelRow, wheel: readonly WheelRow[]): Result<Pick<WheelRow, 'standing'>, EditingRefusal> {
  if (row.standing === 'removed') return refused({ reason: 'alreadyRemoved' });
  const entry = datedOf(row);
  const removed = entry === undefined ? ok({ removed: row.key }) : removeEntry(entry, datedIn(wheel));
  return removed.ok ? ok({ standing: 'removed' }) : removed;
}

/** Notes that what an entry says has been done, on a day that has come (FIN-03, PL-11). */
export function markEntryDone(row: WheelRow, on: Day, today: Day): Result<Pick<WheelRow, 'doneOn'>, EditingRefusal> {
  if (row.standing === 'removed') return refused({ reason: 'alreadyRemoved' });
  if (row.doneOn !== null) return refused({ reason: 'alreadyDone', on: row.doneOn });
  if (on > today) return refused({ reason: 'notYet', daysAhead: daysBetween(today, on) });
  return ok({ doneOn: on });
}

/**
 * The wheel of a year from that of another: its themes and events in the same months, and the dated duties as the body's
 * rules have them now (FSS-07, FSS-19). What the year has already, or has had taken out, is left as it is.
 */
export function copiedYear(
  from: { readonly year: number; readonly rows: readonly WheelRow[] },
  to: Pick<WheelOfYear, 'bodyNr' | 'year' | 'duties' | 'actedBy'>,
  existing: readonly WheelRow[],
): Result<readonly New<WheelRow>[], EditingRefusal> {
  const again = standingRows(from.rows)
    .filter((row) => row.duty === null)
    .flatMap(({ title, about, theme, month, parties, kind, day }) => {
      const key = `${String(month)}:${slug(title)}`;
      return themesOfYear({ ...to, themes: [{ key, title, about, theme, month, parties }] }).map((entry) =>
        themeRow({ ...entry, kind }, sameDay(day, to.year)),
      );
    });
  const rows = [...again, ...entriesOfYear({ ...to, themes: [] }).map(datedRow)].filter(
    (row) => !existing.some((one) => one.key === row.key || (one.month === row.month && one.title === row.title)),
  );
  return rows.length === 0 ? refused({ reason: 'nothingToCopy', year: from.year }) : ok(rows);
}

function sameDay(day: Day | null, year: number): Day | null {
  return day === null ? null : dayIn(year, day.slice(5) as MonthDay);
}

function datedIn(wheel: readonly WheelRow[]) {
  return standingRows(wheel).flatMap((row) => datedOf(row) ?? []);
}

function checkWords({ title, about }: Pick<WheelWish, 'title' | 'about'>): Result<'stands', EditingRefusal> {
  if (title.trim() === '') return refused({ reason: 'titleMissing' });
  return findPersonalId(`${title}\n\n${about}`) === 'found' ? refused({ reason: 'personalId' }) : ok('stands');
}
