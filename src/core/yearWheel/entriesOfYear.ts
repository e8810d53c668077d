import { bodyYear } from '../bodies/body';
import type { Decided, Source } from '../bodies/ruleSet';
import { dayIn, monthOf, parseMonthDay, type MonthDay } from '../calendar';
import type { New } from '../stored';
import { wheelKindOf, type DatedEntry, type YearlyDuty } from './datedDuty';
import type { Theme, WheelEntry } from './entry';

/** A theme a body takes up every year, in a month from 1 to 12 (FSS-19, FSG-13). */
export interface YearlyTheme {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly theme: Theme | null;
  readonly month: number;
  readonly parties: readonly string[];
}

/** What the wheel of a body and a year is made of. */
export interface WheelOfYear {
  readonly bodyNr: number;
  readonly year: number;
  readonly duties: Decided<readonly YearlyDuty[]>;
  readonly themes: readonly YearlyTheme[];
  readonly actedBy: string;
}

/** The themes of a year, as entries of the wheel. Twice gives the same keys. */
export function themesOfYear({ bodyNr, year, themes, actedBy }: WheelOfYear): readonly New<WheelEntry>[] {
  return themes.map(({ key, ...theme }) => ({
    ...theme,
    key: `wheel:${bodyNr}:${year}:${key}`,
    actedBy,
    bodyNr,
    bodyYear: bodyYear(bodyNr, year),
    kind: 'theme',
    source: null,
  }));
}

/**
 * The dated entries of a year, the earliest first, each with the clause it rests on (FIN-01 … FIN-05, PL-10 … PL-13). A
 * duty of several days gives an entry for each; one that comes with another has its days. Twice gives the same keys.
 */
export function entriesOfYear(wheel: WheelOfYear): readonly New<DatedEntry>[] {
  if (wheel.duties === null) return [];
  const { value: duties, source } = wheel.duties;
  return duties
    .flatMap((duty) =>
      daysOf(duty, duties).map((monthDay) => entryOf({ ...duty, source: duty.source ?? source }, monthDay, wheel)),
    )
    .sort((one, other) => one.day.localeCompare(other.day));
}

/** The duties whose days the body has not decided: there is no entry to make, and that is told. */
export function undated(duties: readonly YearlyDuty[]): readonly YearlyDuty[] {
  return duties.filter((duty) => daysOf(duty, duties).length === 0);
}

function daysOf(duty: YearlyDuty, duties: readonly YearlyDuty[]): readonly MonthDay[] {
  // One step is enough: a duty goes with one that has days of its own.
  const dated = duty.goesWith == null ? duty : duties.find((one) => one.key === duty.goesWith);
  return (dated?.dates ?? []).flatMap((text) => parseMonthDay(text) ?? []);
}

function entryOf(
  duty: YearlyDuty & { readonly source: Source },
  monthDay: MonthDay,
  { bodyNr, year, actedBy }: WheelOfYear,
): New<DatedEntry> {
  const lastDay = dayIn(year, monthDay);
  return {
    key: `wheel:${bodyNr}:${year}:${duty.key}:${monthDay}`,
    actedBy,
    bodyNr,
    bodyYear: bodyYear(bodyNr, year),
    month: monthOf(lastDay),
    kind: wheelKindOf(duty.kind),
    title: duty.title,
    about: '',
    theme: null,
    parties: [],
    duty: duty.key,
    dutyKind: duty.kind,
    day: lastDay,
    lastDay,
    needs: duty.needsQuorum ? 'quorateMeeting' : 'noMeeting',
    comesAfter: duty.after,
    lock: duty.locked ? 'locked' : 'open',
    source: duty.source,
  };
}
