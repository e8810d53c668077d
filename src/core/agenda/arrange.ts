import type { New, Stored } from '../stored';
import { onAgenda } from './finding';
import type { AgendaItem } from './item';

/** New lines with their place, and the lines whose place they changed. */
export interface Arranged {
  readonly added: readonly New<AgendaItem>[];
  readonly moved: readonly { readonly item: Stored<AgendaItem>; readonly order: number }[];
}

/**
 * Places compiled lines that are missing among those the meeting has; what was removed is not missing. The order somebody has given is kept: new lines go
 * after it, before the standing lines that close the meeting.
 */
export function arrange(existing: readonly Stored<AgendaItem>[], compiled: readonly New<AgendaItem>[]): Arranged {
  const known = new Set(existing.map((item) => item.key));
  const missing = compiled.filter((line) => !known.has(line.key));
  const kept = onAgenda(existing).sort((one, other) => one.order - other.order);
  const closing = closingOf(kept);
  const placed = [...kept.slice(0, kept.length - closing), ...missing, ...kept.slice(kept.length - closing)];
  const orderOf = (line: New<AgendaItem>): number => placed.indexOf(line) + 1;
  return {
    added: missing.map((line) => ({ ...line, order: orderOf(line) })),
    moved: kept
      .filter((item) => missing.length > 0 && item.order !== orderOf(item))
      .map((item) => ({ item, order: orderOf(item) })),
  };
}

/** How many standing lines end the agenda as it stands; none where standing lines are all there is. */
function closingOf(items: readonly Stored<AgendaItem>[]): number {
  const fromEnd = [...items].reverse().findIndex((item) => item.origin !== 'standing');
  return fromEnd === -1 ? Math.max(0, items.length - 1) : fromEnd;
}
