import type { Day } from './calendar';

/** Rows by a day of theirs, the earliest first; those of one day keep the order they came in. */
export function inDayOrder<Known>(rows: readonly Known[], on: (row: Known) => Day): readonly Known[] {
  return [...rows].sort((one, other) => {
    if (on(one) === on(other)) return 0;
    return on(one) < on(other) ? -1 : 1;
  });
}
