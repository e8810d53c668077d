import type { Decided, Source } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import { ok, refused, type Result } from '../result';

/** What a matter is about, as far as the right to raise it depends on it (DEC-06). */
export type RaisedSubject = 'audit' | 'other';

/** One who may raise matters: whoever stands for a member party, or whoever has a role; about anything or audit alone. */
export type InitiativeRight =
  | { readonly by: 'memberParty'; readonly about: 'anything' | 'audit' }
  | { readonly by: 'role'; readonly role: string; readonly about: 'anything' | 'audit' };

/** What is known of the one who wants to raise a matter, or of one who could. */
export interface Raiser {
  readonly name: string;
  readonly roles: readonly string[];
  /** Member party they stand for in the body, or null. */
  readonly memberParty: string | null;
}

/** A guest's consent from the chair of the meeting, with who gave it and when. */
export interface GuestConsent {
  readonly by: string;
  readonly on: Day;
}

export type InitiativeRefusal =
  | { readonly reason: 'notDecided'; readonly rule: 'rightOfInitiative' }
  | { readonly reason: 'auditMattersOnly'; readonly source: Source; readonly ask: readonly string[] }
  | { readonly reason: 'consentMissing'; readonly source: Source; readonly ask: readonly string[] }
  | { readonly reason: 'mayNotRaise'; readonly source: Source; readonly ask: readonly string[] };

/** What the right to raise a matter is asked with. */
export interface MayRaise {
  readonly rule: Decided<readonly InitiativeRight[]>;
  readonly who: Raiser;
  readonly about: RaisedSubject;
  /** Others in the body: among them those who could raise it instead. */
  readonly others: readonly Raiser[];
  /** The consent of the chair of that meeting, where there is one; asked for of guests alone. */
  readonly consent: GuestConsent | null;
}

/**
 * Whether somebody may raise a matter (DEC-05), auditors about the audit alone (DEC-06), a guest with the consent of the
 * chair of that meeting. Everybody else is told who can raise it for them, those of their own party first.
 */
export function mayRaise({ rule, who, about, others, consent }: MayRaise): Result<Source, InitiativeRefusal> {
  if (rule === null) return refused({ reason: 'notDecided', rule: 'rightOfInitiative' });
  const { value, source } = rule;
  if (value.some((right) => isHeldBy(right, who) && covers(right, about))) return ok(source);
  const ask = askInstead(value, who, about, others);
  if (value.some((right) => isHeldBy(right, who))) return refused({ reason: 'auditMattersOnly', source, ask });
  if (!who.roles.includes('guest')) return refused({ reason: 'mayNotRaise', source, ask });
  if (consent === null) return refused({ reason: 'consentMissing', source, ask });
  return ok(source);
}

function isHeldBy(right: InitiativeRight, { roles, memberParty }: Raiser): boolean {
  return right.by === 'memberParty' ? memberParty !== null : roles.includes(right.role);
}

function covers(right: InitiativeRight, about: RaisedSubject): boolean {
  return right.about === 'anything' || about === 'audit';
}

function askInstead(
  rights: readonly InitiativeRight[],
  who: Raiser,
  about: RaisedSubject,
  others: readonly Raiser[],
): readonly string[] {
  const able = others.filter((one) => rights.some((right) => isHeldBy(right, one) && covers(right, about)));
  const own = able.filter(({ memberParty }) => memberParty !== null && memberParty === who.memberParty);
  return [...own, ...able.filter((one) => !own.includes(one))].map(({ name }) => name);
}
