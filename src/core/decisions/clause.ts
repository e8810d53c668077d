import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';

export const CLAUSE_OUTCOMES = ['open', 'adopted', 'changed', 'rejected'] as const;
export type ClauseOutcome = (typeof CLAUSE_OUTCOMES)[number];

/** One clause of a proposed decision (att-sats), decided by itself (DEC-13). */
export interface ResolutionClause {
  /** Counted within the proposal, 1 first. */
  readonly nr: number;
  /** As it was proposed, without the "att" before it. */
  readonly proposed: string;
  readonly outcome: ClauseOutcome;
  /** As it was decided; as proposed while it is open or rejected. */
  readonly text: string;
}

/** What the meeting says to a clause. */
export type ClauseVerdict =
  { readonly kind: 'adopt' } | { readonly kind: 'change'; readonly text: string } | { readonly kind: 'reject' };

export type ClauseRefusal =
  | { readonly reason: 'noSuchClause'; readonly nr: number }
  | { readonly reason: 'alreadyDecided'; readonly nr: number; readonly outcome: ClauseOutcome }
  | { readonly reason: 'textMissing'; readonly nr: number }
  | { readonly reason: 'textUnchanged'; readonly nr: number }
  | { readonly reason: 'personalId'; readonly nr: number };

/** The clauses of a proposal, numbered in the order given; empty lines are none (DEC-13). */
export function proposeClauses(texts: readonly string[]): readonly ResolutionClause[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({ nr: index + 1, proposed: text, outcome: 'open', text }));
}

/** Decides one clause: adopted, changed or rejected, once; the others stand as they were (DEC-13). */
export function decideClause(
  clauses: readonly ResolutionClause[],
  nr: number,
  verdict: ClauseVerdict,
): Result<readonly ResolutionClause[], ClauseRefusal> {
  const clause = clauses.find((one) => one.nr === nr);
  if (clause === undefined) return refused({ reason: 'noSuchClause', nr });
  if (clause.outcome !== 'open') return refused({ reason: 'alreadyDecided', nr, outcome: clause.outcome });
  const decided = applyVerdict(clause, verdict);
  if (!decided.ok) return decided;
  return ok(clauses.map((one) => (one.nr === nr ? decided.value : one)));
}

/** The clauses the meeting has made its own, adopted or changed, and those still open. */
export function standOf(clauses: readonly ResolutionClause[]): {
  readonly state: 'open' | 'decided';
  readonly open: readonly number[];
  readonly carried: readonly ResolutionClause[];
} {
  const open = clauses.filter((one) => one.outcome === 'open').map((one) => one.nr);
  const carried = clauses.filter((one) => one.outcome === 'adopted' || one.outcome === 'changed');
  return { state: open.length === 0 && clauses.length > 0 ? 'decided' : 'open', open, carried };
}

function applyVerdict(clause: ResolutionClause, verdict: ClauseVerdict): Result<ResolutionClause, ClauseRefusal> {
  const { nr, proposed } = clause;
  switch (verdict.kind) {
    case 'adopt':
      return ok({ ...clause, outcome: 'adopted' });
    case 'reject':
      return ok({ ...clause, outcome: 'rejected' });
    case 'change': {
      const text = verdict.text.trim();
      if (text === '') return refused({ reason: 'textMissing', nr });
      if (text === proposed) return refused({ reason: 'textUnchanged', nr });
      if (findPersonalId(text) === 'found') return refused({ reason: 'personalId', nr });
      return ok({ ...clause, outcome: 'changed', text });
    }
  }
}
