import { day } from '../calendar';
import type { DutyKind } from '../bodies/datedDuty';
import type { Source } from '../bodies/ruleSet';
import { decided } from '../specimens';
import { entriesOfYear } from './entriesOfYear';
import type { DatedEntry, YearlyDuty } from './datedDuty';

/** Values for specs of the year wheel. */

export const BUDGET_CLAUSE: Source = { document: 'Förbundsordning', clause: '11 §' };

export function aYearlyDuty(
  key: string,
  kind: DutyKind,
  on: readonly string[],
  differs: Partial<YearlyDuty> = {},
): YearlyDuty {
  return {
    key,
    kind,
    title: key,
    dates: on,
    needsQuorum: false,
    after: null,
    locked: false,
    source: null,
    ...differs,
  };
}

/** The dated duties of the board of an association, as its ordinance has them. */
export const BOARD_DUTIES: readonly YearlyDuty[] = [
  aYearlyDuty('annualReport', 'annualReport', ['03-31'], { locked: true }),
  aYearlyDuty('outcome', 'other', [], { goesWith: 'annualReport', locked: true }),
  aYearlyDuty('interim', 'interim', ['05-31', '10-15']),
  aYearlyDuty('consultation', 'consultation', ['10-31']),
  aYearlyDuty('budget', 'budget', ['11-30'], { locked: true, needsQuorum: true, after: 'consultation' }),
];

export function boardWheel(year: number): readonly DatedEntry[] {
  return entriesOfYear({
    bodyNr: 1,
    year,
    duties: decided(BOARD_DUTIES, BUDGET_CLAUSE),
    themes: [],
    actedBy: 'system',
  });
}

/** The entry of a duty in the wheel of 2026; with a day, planned for that day. */
export function entryOf(duty: string, on?: string): DatedEntry {
  const found = boardWheel(2026).find((entry) => entry.duty === duty);
  if (found === undefined) throw new RangeError(`No such duty: ${duty}`);
  return { ...found, day: on === undefined ? found.day : day(on) };
}
