import type { DutyKind } from '../bodies/datedDuty';
import type { Source } from '../bodies/source';
import { yearOfBodyYear } from '../bodies/body';
import { dayIn, monthOf, parseMonthDay, type Day, type MonthDay } from '../calendar';
import type { New } from '../stored';
import type { DatedEntry, YearlyDuty } from './datedDuty';
import type { WheelEntry } from './entry';

/** What an entry has that a yearly duty gave. */
export interface DutyOfEntry {
  readonly key: string;
  readonly kind: DutyKind;
  readonly needs: DatedEntry['needs'];
  readonly comesAfter: string | null;
  readonly lock: DatedEntry['lock'];
}

/** An entry of a year wheel as it is kept: a theme of a month, something planned for a day, or a dated duty. */
export interface WheelRow extends WheelEntry {
  /** The day it is planned for, or null: some time in its month. */
  readonly day: Day | null;
  /** The day a duty falls on, that day included, whatever day it is planned for; null for what is no duty. */
  readonly lastDay: Day | null;
  readonly duty: DutyOfEntry | null;
  /** A removed entry is kept, so that neither a copied year nor the rule set brings it back. */
  readonly standing: 'stands' | 'removed';
  /** The day it was done, or null while it is not. */
  readonly doneOn: Day | null;
}

/** A theme or an event as a row: without a day unless it is given one. */
export function themeRow(entry: New<WheelEntry>, day: Day | null = null): New<WheelRow> {
  return { ...entry, day, lastDay: null, duty: null, standing: 'stands', doneOn: null };
}

/** A dated entry as a row. */
export function datedRow(entry: New<DatedEntry>): New<WheelRow> {
  const { duty: key, dutyKind: kind, needs, comesAfter, lock, ...rest } = entry;
  return { ...rest, duty: { key, kind, needs, comesAfter, lock }, standing: 'stands', doneOn: null };
}

/**
 * What a plan of the year has for a yearly duty: the duty itself, planned for its month. Its last day is the duty's own;
 * where the body has decided none, the end of the month it is planned for.
 */
export function plannedDutyRow(entry: New<WheelEntry>, duty: YearlyDuty, source: Source): New<WheelRow> {
  const year = yearOfBodyYear(entry.bodyYear);
  const end = dayIn(year, `${String(entry.month).padStart(2, '0')}-31` as MonthDay);
  const own = duty.dates.flatMap((text) => parseMonthDay(text) ?? []).map((one) => dayIn(year, one));
  const lastDay = own.find((one) => monthOf(one) >= entry.month) ?? end;
  return {
    ...entry,
    source: entry.source ?? duty.source ?? source,
    day: end < lastDay ? end : lastDay,
    lastDay,
    duty: {
      key: duty.key,
      kind: duty.kind,
      needs: duty.needsQuorum ? 'quorateMeeting' : 'noMeeting',
      comesAfter: duty.after,
      lock: duty.locked ? 'locked' : 'open',
    },
    standing: 'stands',
    doneOn: null,
  };
}

/** A row as the dated entry it is, or undefined where it is none. */
export function datedOf(row: WheelRow): DatedEntry | undefined {
  const { duty, day, lastDay, source } = row;
  if (duty === null || day === null || lastDay === null || source === null) return undefined;
  const { key, kind, needs, comesAfter, lock } = duty;
  return { ...row, day, lastDay, source, duty: key, dutyKind: kind, needs, comesAfter, lock };
}

/** The rows that are still part of the wheel. */
export function standingRows<Known extends Pick<WheelRow, 'standing'>>(rows: readonly Known[]): readonly Known[] {
  return rows.filter(({ standing }) => standing === 'stands');
}
