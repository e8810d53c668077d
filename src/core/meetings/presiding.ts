import type { Decided, RuleSet, Source, StandIn } from '../bodies/ruleSet';
import { isAmong, sameUpn } from '../people/person';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { Serving } from './serving';

/** What is known of who may preside. Each is a UPN, null where there is none. */
export interface PresidingFacts {
  readonly chair: string | null;
  readonly viceChair: string | null;
  /** Whom the meeting has elected to preside for the time being. */
  readonly electedByMeeting: string | null;
  /** UPNs of the members by age, the oldest first, as they have said themselves: no date of birth is kept. */
  readonly oldestFirst: readonly string[];
  readonly serving: readonly Serving[];
}

/** Who presides over an item and in what capacity. `source` is the rule where one was needed. */
export interface Presiding {
  readonly upn: string;
  readonly as: 'chair' | Extract<StandIn, 'viceChair' | 'electedByMeeting' | 'oldestMember'>;
  readonly source: Source | null;
}

export type PresidingRefusal = NotDecided<'presidesUntilElected'> | { readonly reason: 'nobodyToPreside' };

/**
 * Who presides over an item: the chair, the vice chair, or whom the meeting elected, in that order and only while
 * serving in the item (DEC-02); until somebody is elected the oldest member, where the rule set says so.
 */
export function presidingOver(
  facts: PresidingFacts,
  rule: RuleSet['presidesUntilElected'],
): Result<Presiding, PresidingRefusal> {
  const members = facts.serving.filter((one) => one.as === 'member').map((one) => one.upn);
  const serving = facts.serving.map((one) => one.upn);
  for (const as of ['chair', 'viceChair', 'electedByMeeting'] as const) {
    const upn = facts[as];
    if (upn !== null && isAmong(upn, serving)) return ok({ upn, as, source: null });
  }
  if (rule === null) return notDecided('presidesUntilElected');
  const oldest = facts.oldestFirst.find((upn) => isAmong(upn, members));
  return oldest === undefined
    ? refused({ reason: 'nobodyToPreside' })
    : ok({ upn: oldest, as: 'oldestMember', source: rule.source });
}

export type ElectionRefusal =
  | { readonly reason: 'notAMember'; readonly office: string; readonly source: Source }
  | { readonly reason: 'decisionMissing'; readonly office: string; readonly source: Source };

/** An election to an office, named as the rule set names it: `chair`, `viceChair`. `decisionId` is the board's decision it rests on, null where none is given. */
export interface Election {
  readonly office: string;
  readonly upn: string;
  readonly decisionId: number | null;
}

/** Whether somebody may be elected: the board elects from within, so only its members now, and by a decision (SFB-07). `rule` lists the offices filled from within. */
export function canElect(
  election: Election,
  members: readonly string[],
  rule: Decided<readonly string[]>,
): Result<Election & { readonly decisionId: number }, ElectionRefusal | NotDecided<'electedWithin'>> {
  const { office, decisionId } = election;
  if (rule?.value.includes(office) !== true) return notDecided('electedWithin');
  if (!members.some((member) => sameUpn(member, election.upn))) {
    return refused({ reason: 'notAMember', office, source: rule.source });
  }
  if (decisionId === null) return refused({ reason: 'decisionMissing', office, source: rule.source });
  return ok({ ...election, decisionId });
}
