import type { AgendaItem } from '../agenda/item';
import type { Instant } from '../calendar';

type Line = Pick<AgendaItem, 'takenUpAt'>;

/** The line a meeting is at: the one taken up last; undefined before the first. */
export function lineNow<Item extends Line>(items: readonly Item[]): Item | undefined {
  return items.reduce<Item | undefined>((latest, item) => (takenUp(item) > takenUp(latest) ? item : latest), undefined);
}

/** When a line is taken up next: now, but after the one before it. Times are kept in whole seconds. */
export function takenUpNext(items: readonly Line[], now: Instant): Instant {
  const latest = lineNow(items)?.takenUpAt ?? -Infinity;
  return Math.max(now, latest + 1000) as Instant;
}

/** Whole minutes a line has been up, and how many of those allotted are left: below zero when it has run over. */
export function minutesUp(
  { takenUpAt, minutes }: { readonly takenUpAt: Instant; readonly minutes: number },
  now: Instant,
): { readonly used: number; readonly left: number } {
  const used = Math.max(0, Math.floor((now - takenUpAt) / 60_000));
  return { used, left: minutes - used };
}

const takenUp = (item: Line | undefined): number => item?.takenUpAt ?? -Infinity;
