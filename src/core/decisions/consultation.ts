import type { Decided, Source } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import type { OpinionRequest } from '../matters/opinion';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { Row } from '../stored';
import { inRule, type ResolutionMatter } from './ruleWords';

/** A consultation held before a decision, with whom and when (DEC-04). */
export interface Consultation extends Row {
  readonly bodyNr: number;
  readonly itemId: number;
  readonly partyKey: string;
  readonly day: Day;
}

/**
 * The consultations that are held because members have given the opinion they were asked for in the same matter (DEC-08):
 * each on the day it answered, also with nothing to remark. What has been answered is not recorded once more.
 */
export function consultedByOpinion(
  requests: readonly Pick<OpinionRequest, 'matterId' | 'members'>[],
  matterId: number | null,
): readonly Pick<Consultation, 'partyKey' | 'day'>[] {
  return requests
    .filter((request) => request.matterId === matterId)
    .flatMap(({ members }) => members)
    .flatMap(({ partyKey, answer }) => (answer === null ? [] : [{ partyKey, day: answer.on }]));
}

/** Deciding without the consultation, with the reason that goes into the journal. */
export interface Override {
  readonly upn: string;
  readonly reason: string;
}

export type Consulted =
  | { readonly how: 'notNeeded' }
  | { readonly how: 'consulted'; readonly last: Day; readonly source: Source }
  | {
      readonly how: 'overridden';
      readonly by: string;
      readonly reason: string;
      readonly missing: readonly string[];
      readonly source: Source;
    };

export type ConsultationRefusal =
  | NotDecided<'consultBefore'>
  | { readonly reason: 'consultationMissing'; readonly missing: readonly string[]; readonly source: Source }
  | { readonly reason: 'overrideReasonMissing'; readonly source: Source };

/** A decision and the consultations recorded for it. `members` are the party keys of all members. */
export interface ConsultationFacts {
  readonly matter: ResolutionMatter | null;
  readonly decidedOn: Day;
  readonly members: readonly string[];
  readonly consultations: readonly Pick<Consultation, 'partyKey' | 'day'>[];
  readonly override: Override | null;
}

/**
 * Whether the owners have consulted before the decision (DEC-04): each member, at the latest on the day it is decided.
 * It can be passed by with a reason, which is told so that it is logged.
 * `rule` lists what is consulted about: `budget`.
 */
export function consultedBefore(
  facts: ConsultationFacts,
  rule: Decided<readonly string[]>,
): Result<Consulted, ConsultationRefusal> {
  const { matter, members, consultations, decidedOn, override } = facts;
  if (matter === null) return ok({ how: 'notNeeded' });
  if (rule === null) return notDecided('consultBefore');
  const { source } = rule;
  if (inRule(rule.value, matter) === undefined) return ok({ how: 'notNeeded' });
  const held = consultations.filter((one) => one.day <= decidedOn);
  const missing = members.filter((partyKey) => !held.some((one) => one.partyKey === partyKey));
  const last = held
    .map((one) => one.day)
    .sort()
    .at(-1);
  if (missing.length === 0 && last !== undefined) return ok({ how: 'consulted', last, source });
  if (override === null) return refused({ reason: 'consultationMissing', missing, source });
  const reason = override.reason.trim();
  if (reason === '') return refused({ reason: 'overrideReasonMissing', source });
  return ok({ how: 'overridden', by: override.upn, reason, missing, source });
}
