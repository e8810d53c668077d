import type { Day } from '../calendar';
import { mandatesIn } from './holding';
import type { Mandate, Role } from './mandate';
import type { AuditorSeat, RepresentationType, Rule, Seats, Source } from './ruleSet';

/** A party that has appointed another number than its seats (SFB-04). Fewer is a gap, more an error. */
export interface SeatFault {
  readonly partyKey: string;
  readonly seat: 'members' | 'substitutes';
  readonly needed: number;
  readonly appointed: number;
  readonly source: Source;
}

const ROLE_OF = { members: 'representative', substitutes: 'substitute' } as const satisfies Record<string, Role>;

/**
 * Every party and kind of seat where what is appointed on a day is not what the statutes say. Nothing is found where the
 * body has decided no seats, or none for each party.
 */
export function seatFaults(
  parties: readonly string[],
  mandates: readonly Mandate[],
  bodyNr: number,
  on: Day,
  rule: Rule<Seats> | null,
): readonly SeatFault[] {
  const perParty = rule?.value.perParty ?? null;
  if (rule === null || perParty === null) return [];
  const held = mandatesIn(mandates, bodyNr, on);
  return parties.flatMap((partyKey) =>
    (['members', 'substitutes'] as const).flatMap((seat) => {
      const appointed = held.filter((one) => one.partyKey === partyKey && one.role === ROLE_OF[seat]).length;
      const needed = perParty[seat];
      return appointed === needed ? [] : [{ partyKey, seat, needed, appointed, source: rule.source }];
    }),
  );
}

/** A member of another kind than the party is to appoint: a politician, or an official (SFB-08). */
export interface RepresentationFault {
  readonly mandate: Mandate;
  readonly wanted: RepresentationType;
  readonly source: Source;
}

/** Members and substitutes who are not what their party is to appoint. One of whom nothing is written is not known. */
export function representationFaults(
  mandates: readonly Mandate[],
  bodyNr: number,
  on: Day,
  rule: Rule<Readonly<Record<RepresentationType, readonly string[]>>> | null,
): readonly RepresentationFault[] {
  if (rule === null) return [];
  const { politician, official } = rule.value;
  return seated(mandates, bodyNr, on).flatMap((mandate) => {
    const { partyKey, representationType: given } = mandate;
    if (partyKey === null || given === null) return [];
    const wanted = politician.includes(partyKey) ? 'politician' : official.includes(partyKey) ? 'official' : given;
    return wanted === given ? [] : [{ mandate, wanted, source: rule.source }];
  });
}

/** Those who come for a party and should be able to decide for it, but cannot: a warning, never an error (ORG-04). */
export function withoutDecisionMandate(
  mandates: readonly Mandate[],
  bodyNr: number,
  on: Day,
  rule: Rule<'should'> | null,
): readonly Mandate[] {
  if (rule === null) return [];
  return mandatesIn(mandates, bodyNr, on).filter(
    ({ role, decides }) => role === 'representative' && decides === 'withoutMandate',
  );
}

/** A seat of the auditors with whoever holds it, or undefined: nobody (FIN-12, AMB-15). */
export interface AuditorOfSeat {
  readonly seat: AuditorSeat;
  readonly holder: Mandate | undefined;
}

/** The auditors' seats on a day: one for the parties that share one, never one for each member. */
export function auditorSeats(
  mandates: readonly Mandate[],
  bodyNr: number,
  on: Day,
  rule: Rule<readonly AuditorSeat[]> | null,
): readonly AuditorOfSeat[] {
  const auditors = mandatesIn(mandates, bodyNr, on).filter(({ role }) => role === 'auditor');
  return (rule?.value ?? []).map((seat) => ({
    seat,
    holder: auditors.find(({ partyKey }) => partyKey === seat.appointedBy),
  }));
}

/** Votes of the members on a day: each one, since none weighs more (SFB-09). Null where the body has not decided it. */
export function votesOf(
  mandates: readonly Mandate[],
  bodyNr: number,
  on: Day,
  rule: Rule<'oneEach'> | null,
): readonly { readonly mandate: Mandate; readonly votes: 1 }[] | null {
  if (rule === null) return null;
  return mandatesIn(mandates, bodyNr, on)
    .filter(({ role }) => role === 'representative')
    .map((mandate) => ({ mandate, votes: 1 }));
}

/** Those in a body who have no seat in the body they were to be elected within (SFB-07, ORG-01). */
export function outsideElecting(
  mandates: readonly Mandate[],
  bodyNr: number,
  electingNr: number,
  on: Day,
): readonly Mandate[] {
  const electing = new Set(seated(mandates, electingNr, on).map(({ upn }) => upn));
  return mandatesIn(mandates, bodyNr, on).filter(
    ({ role, upn }) => (role === 'representative' || role === 'chair' || role === 'viceChair') && !electing.has(upn),
  );
}

function seated(mandates: readonly Mandate[], bodyNr: number, on: Day): readonly Mandate[] {
  return mandatesIn(mandates, bodyNr, on).filter(({ role }) => role === 'representative' || role === 'substitute');
}
