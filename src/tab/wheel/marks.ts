import type { WheelEntryView } from '../../api/wheelView';

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
