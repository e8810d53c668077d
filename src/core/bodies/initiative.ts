import type { Mandate } from './mandate';
import { mayDo } from './rights';
import type { Role } from './role';
import type { Initiator, MatterSubject, RuleSet, Source } from './ruleSet';

/** Why somebody may not raise a matter in a body, and who may instead. */
export type InitiativeRefusal =
  | { readonly reason: 'noInitiative'; readonly mayRaise: readonly Initiator[]; readonly source: Source | null }
  /** They may raise matters, but not about this (DEC-06). */
  | { readonly reason: 'otherSubject'; readonly role: Role; readonly subject: MatterSubject; readonly source: Source };

/** By which mandate a matter is raised, or why it is not. */
export type Initiative =
  | { readonly state: 'mayRaise'; readonly mandate: Mandate }
  | { readonly state: 'mayNot'; readonly refusal: InitiativeRefusal };

/** Roles by which somebody stands for a party in a body. */
const FOR_A_PARTY: readonly Role[] = ['chair', 'viceChair', 'representative', 'substitute', 'otherRepresentative'];

/**
 * Whether somebody with these mandates in a body may raise a matter there. Where the body has decided who may, its rule
 * alone counts (DEC-05, DEC-06, LSG-16); where it has not, those who take part may (FSS-20). A mandate for a party goes
 * before one for nobody, so that the proposal is the party's.
 */
export function initiativeOf(
  held: readonly Mandate[],
  about: MatterSubject,
  { initiative, rightOfInitiative }: Pick<RuleSet, 'initiative' | 'rightOfInitiative'>,
): Initiative {
  if (initiative === null) {
    const mandate = first(
      held.filter(({ role }) => mayDo('propose', { roles: [role], chairsMeeting: 'doesNotChair' }) === 'yes'),
    );
    if (mandate !== undefined) return { state: 'mayRaise', mandate };
    const source = rightOfInitiative?.source ?? null;
    return { state: 'mayNot', refusal: { reason: 'noInitiative', mayRaise: [], source } };
  }
  const { value, source } = initiative;
  const mandate = first(held.filter((one) => value.some((who) => fits(who, one) && covers(who, about))));
  if (mandate !== undefined) return { state: 'mayRaise', mandate };
  for (const { role } of held) {
    const limited = value.find((who) => who.by === 'role' && who.role === role);
    if (limited !== undefined)
      return { state: 'mayNot', refusal: { reason: 'otherSubject', role, subject: limited.about, source } };
  }
  return { state: 'mayNot', refusal: { reason: 'noInitiative', mayRaise: value, source } };
}

function first(mandates: readonly Mandate[]): Mandate | undefined {
  return mandates.find(({ partyKey }) => partyKey !== null) ?? mandates[0];
}

function fits(who: Initiator, mandate: Mandate): boolean {
  if (who.by === 'role') return who.role === mandate.role;
  return mandate.partyKey !== null && FOR_A_PARTY.includes(mandate.role);
}

function covers(who: Initiator, about: MatterSubject): boolean {
  return who.about === 'anything' || who.about === about;
}

/** Whether somebody with these roles might raise anything at all, before it is known what it is about and for whom. */
export function mightRaise(roles: readonly Role[], { initiative }: Pick<RuleSet, 'initiative'>): 'yes' | 'no' {
  if (initiative === null) return mayDo('propose', { roles, chairsMeeting: 'doesNotChair' });
  const may = initiative.value.some((who) =>
    who.by === 'role' ? roles.includes(who.role) : FOR_A_PARTY.some((role) => roles.includes(role)),
  );
  return may ? 'yes' : 'no';
}

const AUDIT = /(?:^|[^\p{L}])(?:revision|revisor|granskning|audit)/iu;

/** What a matter is about, as far as the right to raise it goes: the audit where its words say so (DEC-06). */
export function subjectOf(...texts: readonly string[]): MatterSubject {
  return texts.some((text) => AUDIT.test(text)) ? 'audit' : 'anything';
}
