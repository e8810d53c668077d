/** A stretch of days, first and last included; null is no end. */
export interface Span {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

const ENDS = [30, 60, 90, 180, null] as const;

/** How many of some lengths, in days, fall in each stretch. Every stretch is told, also one with none. */
export function spansOf(days: readonly number[]): readonly Span[] {
  return ENDS.map((to, index) => {
    const before = ENDS[index - 1];
    const from = typeof before === 'number' ? before + 1 : 0;
    return { from, to, count: days.filter((one) => from <= one && (to === null || one <= to)).length };
  });
}
