import type { Decided, Source } from '../bodies/ruleSet';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import { inRule } from './ruleWords';

/** What a board answers for itself and may not hand to a committee or a manager (SFB-10). */
export const NOT_DELEGABLE = ['goals', 'scope', 'direction', 'quality'] as const;
export type NotDelegable = (typeof NOT_DELEGABLE)[number];

/** Who is about to decide: the body that answers for the matter, or one it has delegated to. */
export type Decider = 'responsibleBody' | 'workingCommittee' | 'manager';

export type DecidingRefusal =
  | NotDecided<'mayDecide' | 'cannotDelegate'>
  | { readonly reason: 'onlyProposes'; readonly source: Source }
  | {
      readonly reason: 'notDelegable';
      readonly subjects: readonly NotDelegable[];
      readonly decider: Decider;
      readonly source: Source;
    };

/** What a decision is about and the rules of the one who would take it. */
export interface Deciding {
  readonly decider: Decider;
  readonly subjects: readonly NotDelegable[];
  /** Whether that body or manager may decide at all (ORG-05, BAD-07, AMB-09). */
  readonly mayDecide: Decided<boolean>;
  /** What the association may not delegate. */
  readonly cannotDelegate: Decided<readonly string[]>;
}

/**
 * Whether a body or manager may take a decision. A group without responsibility can only propose (ORG-05) where another
 * association's may decide (BAD-07); a committee or manager never decides on what cannot be delegated (SFB-10).
 */
export function canDecide({
  decider,
  subjects,
  mayDecide,
  cannotDelegate,
}: Deciding): Result<Decider, DecidingRefusal> {
  if (mayDecide === null) return notDecided('mayDecide');
  if (!mayDecide.value) return refused({ reason: 'onlyProposes', source: mayDecide.source });
  if (decider === 'responsibleBody' || subjects.length === 0) return ok(decider);
  if (cannotDelegate === null) return notDecided('cannotDelegate');
  const kept = subjects.filter((subject) => inRule(cannotDelegate.value, subject) !== undefined);
  if (kept.length === 0) return ok(decider);
  return refused({ reason: 'notDelegable', subjects: kept, decider, source: cannotDelegate.source });
}
