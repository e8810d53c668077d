import { sum } from './contributions';

/** What came in and went out in a year, in one unit. */
export interface YearResult {
  readonly year: number;
  readonly income: number;
  readonly cost: number;
}

/** A year with the balance it opened and closed with. */
export interface LedgerYear extends YearResult {
  readonly opening: number;
  readonly closing: number;
}

/** The years in order, each opening with what the one before closed with: surplus or deficit goes on (FIN-07). */
export function ledger(years: readonly YearResult[], opening: number): readonly LedgerYear[] {
  const inOrder = [...years].sort((one, other) => one.year - other.year);
  return inOrder.map((one, index) => {
    const before = opening + sum(inOrder.slice(0, index).map(({ income, cost }) => income - cost));
    return { ...one, opening: before, closing: before + one.income - one.cost };
  });
}

/** A line of a table of costs: one amount for each period. */
export interface CostLine {
  readonly title: string;
  readonly amounts: readonly number[];
}

/** A table of costs added up both ways; `stated` is what the paper itself says, where it says something. */
export interface CostTable {
  readonly periods: readonly string[];
  readonly perPeriod: readonly number[];
  readonly perLine: readonly number[];
  readonly total: number;
}

/** Adds up a table of costs by period and by line (PL-15). An amount that is not given for a period is nothing. */
export function addUp(periods: readonly string[], lines: readonly CostLine[]): CostTable {
  const perPeriod = periods.map((_, index) => sum(lines.map(({ amounts }) => amounts[index] ?? 0)));
  const perLine = lines.map(({ amounts }) => sum(amounts.slice(0, periods.length)));
  return { periods, perPeriod, perLine, total: sum(perPeriod) };
}

/** What one text says of a thing, as it says it: `10 %`, `2016–2019`. */
export interface Statement {
  readonly says: string;
  /** Where: document and place in it. */
  readonly where: string;
}

/** Several statements of one thing, all kept, and whether they agree. Nothing is chosen between them (AMB-02, AMB-05). */
export interface Stated {
  readonly about: string;
  readonly statements: readonly Statement[];
  readonly agreement: 'agree' | 'differ';
}

/** Keeps what the texts say of a thing, all of it (AMB-02, AMB-05). */
export function stated(about: string, statements: readonly Statement[]): Stated {
  const said = new Set(statements.map(({ says }) => says.trim()));
  return { about, statements, agreement: said.size > 1 ? 'differ' : 'agree' };
}
