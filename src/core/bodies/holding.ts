import type { Day } from '../calendar';
import { sameUpn } from '../people/person';
import { ACTS, type Act } from './act';
import type { Party } from './body';
import { holdsOn, ROLES, type Mandate, type Role, type HeldRole } from './mandate';

/** The roles a person holds in a body on a day, in the order of `ROLES`, each once. Rights come from these alone. */
export function rolesOf(mandates: readonly HeldRole[], bodyNr: number, upn: string, on: Day): readonly Role[] {
  const held = mandatesOf(mandates, bodyNr, upn, on).map((mandate) => mandate.role);
  return ROLES.filter((role) => held.includes(role));
}

/** The acts delegated to a person in a body on a day, in the order of `ACTS`, each once (design decision 15). */
export function delegatedTo(mandates: readonly Mandate[], bodyNr: number, upn: string, on: Day): readonly Act[] {
  const given = mandatesOf(mandates, bodyNr, upn, on).flatMap((mandate) => mandate.rights);
  return ACTS.filter((act) => given.includes(act));
}

/** The mandates a person holds in a body on a day. */
export function mandatesOf<Held extends HeldRole>(
  mandates: readonly Held[],
  bodyNr: number,
  upn: string,
  on: Day,
): readonly Held[] {
  return mandatesIn(mandates, bodyNr, on).filter((mandate) => sameUpn(mandate.upn, upn));
}

/** Every mandate that holds in a body on a day. */
export function mandatesIn<Held extends HeldRole>(mandates: readonly Held[], bodyNr: number, on: Day): readonly Held[] {
  return mandates.filter((mandate) => mandate.bodyNr === bodyNr && holdsOn(mandate, on));
}

/** The parties' representatives in a body on a day: those who are called and get the agenda (FSS-10, FSS-14). */
export function representativesOf<Held extends HeldRole>(
  mandates: readonly Held[],
  bodyNr: number,
  on: Day,
): readonly Held[] {
  return mandatesIn(mandates, bodyNr, on).filter((mandate) => mandate.role === 'representative');
}

/** The one who represents a party in a body on a day, or undefined: a gap (FSS-14, FSG-09). */
export function representativeOf<Held extends HeldRole>(
  mandates: readonly Held[],
  bodyNr: number,
  partyKey: string,
  on: Day,
): Held | undefined {
  return representativesOf(mandates, bodyNr, on).find((mandate) => mandate.partyKey === partyKey);
}

/** The parties nobody represents in a body on a day (FSS-14). */
export function staffingGaps<Known extends Party>(
  parties: readonly Known[],
  mandates: readonly HeldRole[],
  bodyNr: number,
  on: Day,
): readonly Known[] {
  return parties.filter((party) => representativeOf(mandates, bodyNr, party.partyKey, on) === undefined);
}

/** The parties with more than one representative in a body on a day: an error in the register (FSS-14). */
export function doublyStaffed<Known extends Party>(
  parties: readonly Known[],
  mandates: readonly HeldRole[],
  bodyNr: number,
  on: Day,
): readonly Known[] {
  const representatives = representativesOf(mandates, bodyNr, on);
  return parties.filter((party) => representatives.filter((one) => one.partyKey === party.partyKey).length > 1);
}

/** The name the register has for a person, or undefined for someone no mandate names. */
export function nameOf(mandates: readonly HeldRole[], upn: string): string | undefined {
  return mandates.find((mandate) => sameUpn(mandate.upn, upn))?.personName;
}
