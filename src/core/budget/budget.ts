import type { Row } from '../stored';
import type { Day } from '../calendar';
import type { FramePart, FrameUse } from './frame';
import type { Stated } from './ledger';

export const BUDGET_STANDINGS = ['proposed', 'adopted', 'preliminary'] as const;
export type BudgetStanding = (typeof BUDGET_STANDINGS)[number];

/** The budget of a body for a year, in tkr. What its text does not say is null; what it says twice is kept twice. */
export interface Budget extends Row {
  readonly bodyNr: number;
  readonly year: number;
  readonly standing: BudgetStanding;
  readonly frame: number | null;
  /** What is to be reached in the year (FIN-06). */
  readonly goals: readonly string[];
  readonly parts: readonly FramePart[];
  readonly contributions: readonly { readonly partyKey: string; readonly tkr: number }[];
  /** Money outside the measures: administration, training. */
  readonly uses: readonly FrameUse[];
  /** What the text says in more ways than one: years, changes (AMB-03, AMB-05). */
  readonly statements: readonly Stated[];
  /** A decision of somebody else that it builds on (BAD-38). */
  readonly restsOn: { readonly what: string; readonly on: Day } | null;
}
