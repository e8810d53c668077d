import { mandatesIn, mandatesOf } from '../bodies/holding';
import { initiativeOf, type InitiativeRefusal } from '../bodies/initiative';
import type { Mandate } from '../bodies/mandate';
import type { MatterSubject, RuleSet } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import { sameUpn } from '../people/person';
import { ok, refused, type Result } from '../result';

/** The consent of the chair of a meeting to a guest's raising a matter there: who gave it and when. */
export interface GuestConsent {
  readonly by: string;
  readonly on: Day;
}

/** By what somebody raises a matter: the body's rule of initiative, or a guest's consent. */
export interface Raising {
  readonly mandate: Mandate;
  readonly by: 'initiative' | 'consent';
}

/** Why somebody may not raise a matter, with the names of those who can raise it for them, their own party's first. */
export type RaisingRefusal = (InitiativeRefusal | { readonly reason: 'consentMissing' }) & {
  readonly ask: readonly string[];
};

/** What the right to raise a matter is asked with. */
export interface MayRaise {
  readonly bodyNr: number;
  readonly upn: string;
  readonly on: Day;
  readonly about: MatterSubject;
  readonly mandates: readonly Mandate[];
  readonly rules: Pick<RuleSet, 'initiative' | 'rightOfInitiative'>;
  /** Of the chair of that meeting; null where there is none. It gives something to guests alone. */
  readonly consent: GuestConsent | null;
}

/**
 * Whether somebody may raise a matter in a body: by its rule of initiative (DEC-05, DEC-06, `initiativeOf`), or as a
 * guest with the consent of the chair of that meeting. Everybody else is told by name who can raise it for them.
 */
export function mayRaise(question: MayRaise): Result<Raising, RaisingRefusal> {
  const { bodyNr, upn, on, about, mandates, rules, consent } = question;
  const held = mandatesOf(mandates, bodyNr, upn, on);
  const initiative = initiativeOf(held, about, rules);
  if (initiative.state === 'mayRaise') return ok({ mandate: initiative.mandate, by: 'initiative' });
  const guest = held.find(({ role }) => role === 'guest');
  if (guest !== undefined && consent !== null) return ok({ mandate: guest, by: 'consent' });
  const ask = askInstead(question, held);
  if (guest !== undefined) return refused({ reason: 'consentMissing', ask });
  return refused({ ...initiative.refusal, ask });
}

function askInstead(
  { bodyNr, upn, on, about, mandates, rules }: MayRaise,
  held: readonly Mandate[],
): readonly string[] {
  const able = mandatesIn(mandates, bodyNr, on).filter(
    (one) => !sameUpn(one.upn, upn) && initiativeOf([one], about, rules).state === 'mayRaise',
  );
  const parties = held.flatMap(({ partyKey }) => partyKey ?? []);
  const own = able.filter(({ partyKey }) => partyKey !== null && parties.includes(partyKey));
  return [...new Set([...own, ...able].map(({ personName }) => personName))];
}
