import type { Source } from '../../core/bodies/ruleSet';

/** The clause a refusal rests on, as the answer carries it; null where it rests on none. */
export function clauseOf(refusal: { readonly reason: string; readonly source?: Source | null }): string | null {
  const source = refusal.source ?? null;
  return source === null ? null : `${source.document}, ${source.clause}`;
}
