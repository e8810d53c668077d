import type { Appeal, Decided } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import { appealNotice } from '../noticeBoards/appeal';
import { ok, refused, type Result } from '../result';

/** That a decision can no longer be appealed (laga kraft): from which day, and who has found so. */
export interface LegalForce {
  readonly legalForceOn: Day;
  readonly legalForceBy: string;
}

export type LegalForceRefusal =
  | { readonly reason: 'notPosted' }
  | { readonly reason: 'appealRuns'; readonly lastDay: Day }
  | { readonly reason: 'notYet' }
  | { readonly reason: 'alreadyInForce'; readonly on: Day };

/**
 * A person finds that a decision has gained legal force. The product never says so by itself: nobody tells it whether an
 * appeal came in. It says no while a board waits for its notice, and before the last day to appeal where that is known.
 */
export function setLegalForce(
  decision: { readonly legalForceOn?: Day | null },
  posted: readonly (Day | null)[],
  rule: Decided<Appeal>,
  set: LegalForce,
  today: Day,
): Result<LegalForce, LegalForceRefusal> {
  const { legalForceOn: before = null } = decision;
  if (before !== null) return refused({ reason: 'alreadyInForce', on: before });
  if (posted.length === 0 || posted.includes(null)) return refused({ reason: 'notPosted' });
  const lastDay = appealNotice(rule, posted)?.lastDay ?? null;
  if (lastDay !== null && set.legalForceOn <= lastDay) return refused({ reason: 'appealRuns', lastDay });
  return set.legalForceOn > today ? refused({ reason: 'notYet' }) : ok(set);
}
