import type { Decided, Horizon, Source } from '../bodies/ruleSet';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import { CHARTER_PARTS, type Charter, type CharterFact, type CharterPart, type StartRefusal } from './charter';

/** What does not stop a group from starting and is to be seen with it. */
export type StartRemark =
  | { readonly reason: 'needMissing'; readonly source: Source | null }
  | { readonly reason: 'staffingGap'; readonly partyKey: string };

/** Whether a body may appoint groups: not decided is an answer of its own, never a no or a yes (AMB-09). */
export function canAppoint(rule: Decided<boolean>): Result<'may', StartRefusal> {
  if (rule === null) return refused({ reason: 'notDecided', rule: 'mayAppointGroups' });
  if (!rule.value) return refused({ reason: 'mayNotAppoint', source: rule.source });
  return ok('may');
}

/** The parts of a charter that are not clear yet, by name (WG-05). */
export function missingParts(charter: Pick<Charter, CharterPart>): readonly CharterPart[] {
  return CHARTER_PARTS.filter((part) => {
    const value = charter[part];
    return typeof value === 'string' ? value.trim() === '' : value.length === 0;
  });
}

/** The facts about the group itself that are missing: how long, new or existing, by which decision (WG-01, WG-04, BAD-08). */
export function missingFacts(charter: Charter): readonly CharterFact[] {
  const { permanence, formation } = charter;
  const missing: CharterFact[] = [];
  if (charter.name.trim() === '') missing.push('name');
  if (charter.horizon === null) missing.push('horizon');
  if (permanence === null) missing.push('permanence');
  if (permanence?.kind === 'temporary' && permanence.endsOn === null && permanence.endsWhen.trim() === '') {
    missing.push('end');
  }
  if (formation === null) missing.push('formation');
  if (formation?.kind === 'existing' && formation.groupName.trim() === '') missing.push('existingGroup');
  if (charter.commissionedBy.decisionKey === null) missing.push('decision');
  return missing;
}

/**
 * Starts a group: only with every part of its charter clear (WG-05), by a body that may appoint groups and a decision
 * of it (WG-01). What is remarked does not stop it: a need that is not linked (WG-02), a party nobody stands for (WG-06).
 */
export function startGroup(
  charter: Charter,
  rules: {
    readonly mayAppoint: Decided<boolean>;
    /** How long groups of the body may be meant to work; null where it has decided nothing of it. */
    readonly horizon: Decided<readonly Horizon[]>;
    readonly partsSource: Source | null;
  },
): Result<{ readonly status: 'active'; readonly remarks: readonly StartRemark[] }, StartRefusal> {
  if (charter.status !== 'draft') return refused({ reason: 'notADraft', status: charter.status });
  const appointed = canAppoint(rules.mayAppoint);
  if (!appointed.ok) return appointed;
  const parts = missingParts(charter);
  if (parts.length > 0) return refused({ reason: 'partsMissing', parts, source: rules.partsSource });
  const facts = missingFacts(charter);
  if (facts.length > 0) return refused({ reason: 'factsMissing', facts });
  const { horizon } = charter;
  if (horizon !== null && rules.horizon !== null && !rules.horizon.value.includes(horizon)) {
    return refused({ reason: 'otherHorizon', horizon, source: rules.horizon.source });
  }
  if (textsOf(charter).some((text) => findPersonalId(text) === 'found')) return refused({ reason: 'personalId' });
  const gaps = partiesWithoutSeat(charter).map((partyKey) => ({ reason: 'staffingGap', partyKey }) as const);
  const need: StartRemark[] = charter.need === null ? [{ reason: 'needMissing', source: rules.partsSource }] : [];
  return ok({ status: 'active', remarks: [...need, ...gaps] });
}

/** The parties of a charter that nobody stands for in the group. */
export function partiesWithoutSeat({ parties, staffing }: Pick<Charter, 'parties' | 'staffing'>): readonly string[] {
  return parties.filter((key) => !staffing.some((seat) => seat.partyKey === key && seat.name.trim() !== ''));
}

function textsOf(charter: Charter): readonly string[] {
  const { name, purpose, assignment, scopeTime, scopeResources, followUp, staffing, associated } = charter;
  return [
    name,
    purpose,
    assignment,
    scopeTime,
    scopeResources,
    followUp,
    ...staffing.map((seat) => seat.name),
    ...associated.map((one) => one.name),
  ];
}
