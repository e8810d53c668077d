import type { Decided, Majorities, Source } from '../bodies/ruleSet';
import { notDecided, ok, type NotDecided, type Result } from '../result';

/** Votes counted. `seats` are the legal seats, `present` those serving in the item. */
export interface Count {
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly present: number;
  readonly seats: number;
}

/** What three quarters are taken of (AMB-08). */
export type MajorityBase = Majorities['qualified']['of'];

/** The arithmetic of a result: `yes` against `needed`, out of `outOf`, counted `of` them. Printed in the minutes. */
export interface MajoritySum {
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly needed: number;
  readonly outOf: number;
  readonly of: MajorityBase;
}

/** How a vote came out and by which rule. A tie is `tied` until the casting vote is given. */
export type VoteOutcome = {
  readonly outcome: 'carried' | 'lost' | 'tied';
  readonly sum: MajoritySum;
  readonly source: Source;
} & (
  | { readonly by: 'ordinary' }
  | { readonly by: 'qualified'; readonly share: number; readonly matter: string }
  | { readonly by: 'castingVote'; readonly castBy: string; readonly castingVoteSource: Source }
);

/** The vote of the one who presides over the item, the chair or an acting one: it decides at equal votes (DEC-02). */
export interface PresidingVote {
  readonly upn: string;
  /** Null where they abstained and have given no casting vote. */
  readonly vote: 'yes' | 'no' | null;
}

/** What a vote is about, as the rule names it: `budget`, `activityPlan`; null for what needs no more than a majority. */
export type MajorityMatter = string | null;

export interface Majority {
  readonly matter: MajorityMatter;
  readonly majorities: Decided<Majorities>;
  readonly castingVote: Decided<boolean>;
}

/**
 * How a vote came out. Matters the rule names need the qualified share, which no casting vote can make (DEC-03); others
 * more than half of the votes cast, and at equal votes the presider's vote decides where the body has decided so (DEC-02).
 */
export function outcomeOf(
  count: Count,
  presiding: PresidingVote | null,
  rule: Majority,
): Result<VoteOutcome, NotDecided<'majorities' | 'castingVote'>> {
  if (rule.majorities === null) return notDecided('majorities');
  const { value, source } = rule.majorities;
  const { matter } = rule;
  if (matter !== null && value.qualified.matters.includes(matter)) {
    const { share } = value.qualified;
    const sum = qualifiedSum(count, share, value.qualified.of);
    return ok({ outcome: sum.yes >= sum.needed ? 'carried' : 'lost', sum, source, by: 'qualified', share, matter });
  }
  const sum = ordinarySum(count);
  if (count.yes !== count.no) {
    return ok({ outcome: count.yes > count.no ? 'carried' : 'lost', sum, source, by: 'ordinary' });
  }
  if (rule.castingVote === null) return notDecided('castingVote');
  if (!rule.castingVote.value) return ok({ outcome: 'lost', sum, source: rule.castingVote.source, by: 'ordinary' });
  if (typeof presiding?.vote !== 'string') return ok({ outcome: 'tied', sum, source, by: 'ordinary' });
  return ok({
    outcome: presiding.vote === 'yes' ? 'carried' : 'lost',
    sum,
    source,
    by: 'castingVote',
    castBy: presiding.upn,
    castingVoteSource: rule.castingVote.source,
  });
}

/** How many yes-votes a share of something needs, at least one: 3 of 4 and 3 of 3 for three quarters. */
export function neededFor(share: number, outOf: number): number {
  // A share such as 2/3 is not exact in floating point, and must not ask for one vote more than it says.
  return Math.max(1, Math.ceil(share * outOf - 1e-9));
}

function qualifiedSum(count: Count, share: number, of: MajorityBase): MajoritySum {
  const outOf = { allMembers: count.seats, present: count.present, votesCast: count.yes + count.no }[of];
  return { ...votesOf(count), needed: neededFor(share, outOf), outOf, of };
}

function ordinarySum(count: Count): MajoritySum {
  const outOf = count.yes + count.no;
  return { ...votesOf(count), needed: Math.floor(outOf / 2) + 1, outOf, of: 'votesCast' };
}

function votesOf({ yes, no, abstained }: Count): Pick<MajoritySum, 'yes' | 'no' | 'abstained'> {
  return { yes, no, abstained };
}
