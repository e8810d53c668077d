import type { Decided, FinancingShare, Source } from '../bodies/ruleSet';

/** What a party pays in a year, thousands of kronor. Those with one `payer` count as one: the municipalities together. */
export interface Contribution {
  readonly name: string;
  readonly payer: string;
  readonly tkr: number;
}

/** One payer's contributions against its share. */
export interface ShareLine {
  readonly payer: string;
  readonly tkr: number;
  /** Share decided, null for one the rule does not name. */
  readonly share: number | null;
  /** What the share would be of the total; null where there is no share. */
  readonly expected: number | null;
  /** What was paid less what was expected; 0 when it agrees. */
  readonly difference: number | null;
}

/** The contributions added up, and measured by the shares where the body has decided them. */
export interface SharesChecked {
  readonly total: number;
  readonly lines: readonly ShareLine[];
  readonly outcome: 'agrees' | 'differs' | 'notDecided';
  readonly source: Source | null;
}

/**
 * Adds up the contributions by payer and measures them by the shares of the ordinance (FIN-09, FIN-11, BAD-22). What is
 * left when thousands are rounded is under one thousand and counts as agreeing.
 */
export function checkShares(
  contributions: readonly Contribution[],
  rule: Decided<readonly FinancingShare[]>,
): SharesChecked {
  const total = sum(contributions.map(({ tkr }) => tkr));
  const shares = rule?.value ?? [];
  const payers = [...new Set([...shares.map(({ payer }) => payer), ...contributions.map(({ payer }) => payer)])];
  const lines = payers.map((payer) => lineOf(payer, contributions, shares, total));
  if (rule === null) return { total, lines, outcome: 'notDecided', source: null };
  const differs = lines.some(({ difference }) => difference === null || Math.abs(difference) >= 1);
  return { total, lines, outcome: differs ? 'differs' : 'agrees', source: rule.source };
}

function lineOf(
  payer: string,
  contributions: readonly Contribution[],
  shares: readonly FinancingShare[],
  total: number,
): ShareLine {
  const tkr = sum(contributions.filter((one) => one.payer === payer).map((one) => one.tkr));
  const share = shares.find((one) => one.payer === payer)?.share ?? null;
  const expected = share === null ? null : total * share;
  return { payer, tkr, share, expected, difference: expected === null ? null : tkr - expected };
}

/** Amounts added up. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
