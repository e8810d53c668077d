import type { Decided, Source } from '../bodies/ruleSet';
import { ok, refused, type Result } from '../result';
import { sum } from './contributions';

/** A part of what is there to use in a year: the contributions together, or own capital. Thousands of kronor. */
export interface FramePart {
  readonly kind: 'contributions' | 'ownCapital';
  readonly tkr: number;
}

/** Something of the frame that is to be used, in thousands of kronor. */
export interface FrameUse {
  readonly title: string;
  readonly tkr: number;
}

/** The frame against what is listed, with what neither explains. */
export interface FrameChecked {
  readonly frame: number;
  /** The parts added up. */
  readonly parts: number;
  /** The frame less its parts: 0 when they explain it. */
  readonly partsGap: number;
  /** What is listed, added up. */
  readonly listed: number;
  /** The frame less what is listed: shown, never hidden; negative when more is listed than there is (AMB-04). */
  readonly unexplained: number;
}

/** Measures a budget frame by its parts and by what is listed of it; a gap is told as a number (BAD-23, AMB-04). */
export function checkFrame(frame: number, parts: readonly FramePart[], uses: readonly FrameUse[]): FrameChecked {
  const partsSum = sum(parts.map(({ tkr }) => tkr));
  const listed = sum(uses.map(({ tkr }) => tkr));
  return { frame, parts: partsSum, partsGap: frame - partsSum, listed, unexplained: frame - listed };
}

/** Own capital against the least share of the budget it is to be, with the arithmetic. */
export type OwnCapitalChecked =
  | { readonly outcome: 'notDecided'; readonly rule: 'ownCapitalShare' }
  | {
      readonly outcome: 'enough' | 'tooLittle';
      readonly own: number;
      readonly budget: number;
      /** What it is to be at least, in the same unit. */
      readonly needed: number;
      readonly source: Source;
    };

/** Whether own capital is at least the decided share of budgeted funds (BAD-14); exactly the share is enough. */
export function checkOwnCapital(own: number, budget: number, rule: Decided<number>): OwnCapitalChecked {
  if (rule === null) return { outcome: 'notDecided', rule: 'ownCapitalShare' };
  // In whole kronor, so that 10 % of 5 840 000 is 584 000 and not a fraction beside it.
  const needed = Math.round(budget * rule.value * 1000) / 1000;
  return { outcome: own >= needed ? 'enough' : 'tooLittle', own, budget, needed, source: rule.source };
}

/** One year of a plan, and whether its figures are the budget or preliminary. */
export interface PlanYear {
  readonly year: number;
  readonly standing: 'budget' | 'preliminary';
}

/** The years of a plan from its first: the first is the budget, those after are preliminary and marked so (BAD-24). */
export function planYears(first: number, count: number): readonly PlanYear[] {
  return Array.from({ length: count }, (_, index) => ({
    year: first + index,
    standing: index === 0 ? 'budget' : 'preliminary',
  }));
}

/** Who decides a year's budget: the members for the first year of the association, the board after that (FIN-08). */
export function budgetDecider(
  year: number,
  firstYear: number,
): Result<'members' | 'board', { readonly reason: 'beforeFirstYear'; readonly firstYear: number }> {
  if (year < firstYear) return refused({ reason: 'beforeFirstYear', firstYear });
  return ok(year === firstYear ? 'members' : 'board');
}
