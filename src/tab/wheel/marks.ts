import type { WheelEntryView } from '../../api/wheelView';
import { angleOfDay } from './geometry';

/** How many lines of a month have room in its part of the wheel. */
const LINES = 3;

/** What stands in a month's part of the wheel: its first entries, and how many there are besides. */
export interface MonthInWheel {
  readonly month: number;
  readonly shown: readonly WheelEntryView[];
  readonly more: number;
}

/** The twelve months with what each has; what falls on a day comes after what belongs to the month. */
export function monthsOf(entries: readonly WheelEntryView[]): readonly MonthInWheel[] {
  return Array.from({ length: 12 }, (_, index) => {
    const of = entries.filter((entry) => entry.month === index + 1);
    const sorted = [...of.filter(({ kind }) => kind !== 'datedDuty'), ...of.filter(({ kind }) => kind === 'datedDuty')];
    const room = sorted.length > LINES ? LINES - 1 : LINES;
    return { month: index + 1, shown: sorted.slice(0, room), more: Math.max(0, sorted.length - room) };
  });
}

/** How far apart the signs of one day stand, in degrees. */
const APART = 4;

/** What falls on a day with the angle its sign stands at: several of one day stand side by side, the first one on the day. */
export function datedOf(
  entries: readonly WheelEntryView[],
): readonly (Pick<WheelEntryView, 'id' | 'state'> & { readonly angle: number })[] {
  const taken = new Map<string, number>();
  return entries.flatMap(({ id, state, lastDay, day }) => {
    const on = lastDay ?? day;
    if (on === null) return [];
    const before = taken.get(on) ?? 0;
    taken.set(on, before + 1);
    return [{ id, state, angle: angleOfDay(on) - before * APART }];
  });
}
