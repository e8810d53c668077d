import type { Source } from '../bodies/ruleSet';
import { daysBetween, monthOf, yearOf, type Day } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { DatedEntry } from './datedDuty';

/** Why an entry of the wheel is not moved or taken away. */
export type WheelRefusal =
  /** It is locked: it may come earlier, never later than its last day, and never go. */
  | { readonly reason: 'locked'; readonly lastDay: Day; readonly daysLate: number | null; readonly source: Source }
  | { readonly reason: 'otherYear'; readonly year: number }
  /** Another entry has to come before it or after it (FIN-02, DEC-04). */
  | {
      readonly reason: 'wrongOrder';
      readonly first: string;
      readonly firstDay: Day;
      readonly then: string;
      readonly thenDay: Day;
      readonly source: Source;
    };

/** What moving an entry changes on it. */
export type MovedEntry = Pick<DatedEntry, 'day' | 'month'>;

/** Moves an entry to another day of its year: a locked one not past its last day, and none out of its order. */
export function moveEntry(entry: DatedEntry, to: Day, wheel: readonly DatedEntry[]): Result<MovedEntry, WheelRefusal> {
  if (yearOf(to) !== yearOf(entry.lastDay)) return refused({ reason: 'otherYear', year: yearOf(entry.lastDay) });
  if (entry.lock === 'locked' && to > entry.lastDay) {
    const { lastDay, source } = entry;
    return refused({ reason: 'locked', lastDay, daysLate: daysBetween(lastDay, to), source });
  }
  const moved = { ...entry, day: to, month: monthOf(to) };
  const others = wheel.filter((one) => one.key !== entry.key);
  const wrong = wrongOrders([...others, moved]).find(({ first, then }) => first === moved || then === moved);
  return wrong === undefined ? ok({ day: moved.day, month: moved.month }) : refused(refusalOf(wrong));
}

/** Takes an entry out of the wheel: never a locked one, nor one that another locked one waits for (FIN-02). */
export function removeEntry(
  entry: DatedEntry,
  wheel: readonly DatedEntry[],
): Result<{ readonly removed: string }, WheelRefusal> {
  const holding = entry.lock === 'locked' ? entry : lockedAfter(entry, wheel);
  if (holding === undefined) return ok({ removed: entry.key });
  return refused({ reason: 'locked', lastDay: holding.lastDay, daysLate: null, source: holding.source });
}

/** Two entries of a wheel of which the one that has to come first does not. */
export interface WrongOrder {
  readonly first: DatedEntry;
  readonly then: DatedEntry;
}

/**
 * Where the order of a wheel is broken: an entry that comes after another has to be later than the first of that duty
 * (consultation before budget: FIN-02, DEC-04).
 */
export function wrongOrders(wheel: readonly DatedEntry[]): readonly WrongOrder[] {
  return wheel.flatMap((then) => {
    const before = wheel.filter((one) => one.duty === then.comesAfter);
    const first = before.find((one) => before.every((other) => one.day <= other.day));
    return first === undefined || first.day < then.day ? [] : [{ first, then }];
  });
}

function refusalOf({ first, then }: WrongOrder): WheelRefusal {
  return {
    reason: 'wrongOrder',
    first: first.title,
    firstDay: first.day,
    then: then.title,
    thenDay: then.day,
    source: then.source,
  };
}

function lockedAfter(entry: DatedEntry, wheel: readonly DatedEntry[]): DatedEntry | undefined {
  if (wheel.some((one) => one.duty === entry.duty && one.key !== entry.key)) return undefined;
  return wheel.find((one) => one.comesAfter === entry.duty && one.lock === 'locked');
}
