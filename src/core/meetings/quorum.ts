import type { RuleSet, Source } from '../bodies/ruleSet';
import type { NotDecided } from '../result';
import type { Sitting } from './serving';

/** How many are there against how many are needed. */
export interface QuorumCount {
  /** Legal seats, filled or not. */
  readonly seats: number;
  /** Members and serving substitutes in the room for the item. */
  readonly present: number;
  readonly needed: number;
  readonly source: Source;
}

/** Whether enough are there to decide, with the count it rests on. */
export type Quorum =
  | (QuorumCount & { readonly state: 'quorate' | 'notQuorate' })
  | { readonly state: 'notRequired'; readonly source: Source }
  | (NotDecided<'quorum' | 'seats' | 'substitutes'> & {
      readonly state: 'notDecided';
      readonly seats: number;
      readonly present: number;
    });

/** How many must be there for more than half of the legal seats: 3 of 4, 3 of 5 (DEC-01). */
export function neededForQuorum(seats: number): number {
  return Math.floor(seats / 2) + 1;
}

/**
 * Whether a body may decide an item: more than half of its legal seats, counting serving substitutes and nobody who is
 * disqualified (DEC-01). Where the outcome hangs on substitutes whose order is not decided, it is not decided either;
 * nor where nobody has decided how many the legal seats are.
 */
export function quorumOf(
  sitting: Pick<Sitting, 'seats' | 'serving' | 'empty' | 'waiting'>,
  rule: RuleSet['quorum'],
  legal: RuleSet['seats'],
): Quorum {
  const { seats } = sitting;
  const present = sitting.serving.length;
  if (rule === null) return { state: 'notDecided', reason: 'notDecided', rule: 'quorum', seats, present };
  if (rule.value === 'none') return { state: 'notRequired', source: rule.source };
  if (legal === null) return { state: 'notDecided', reason: 'notDecided', rule: 'seats', seats, present };
  const needed = neededForQuorum(seats);
  if (present >= needed) return { state: 'quorate', seats, present, needed, source: rule.source };
  if (present + Math.min(sitting.empty.length, sitting.waiting.length) >= needed) {
    return { state: 'notDecided', reason: 'notDecided', rule: 'substitutes', seats, present };
  }
  return { state: 'notQuorate', seats, present, needed, source: rule.source };
}
