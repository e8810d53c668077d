import type { Decided, Source } from '../bodies/ruleSet';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';

/** How many legal seats a body has, how many substitutes, and how many of each a party appoints (SFB-04). */
export interface SeatRule {
  readonly members: number;
  readonly substitutes: number;
  readonly perParty: number;
}

/** Somebody a party has appointed. `order` is the order of service decided at the appointment, 1 first (AMB-16). */
export interface Appointment {
  readonly upn: string;
  readonly partyKey: string;
  readonly as: 'member' | 'substitute';
  readonly order: number;
}

/** A legal seat: it counts in the quorum whether or not somebody holds it. `member` is a UPN, null while it is empty. */
export interface Seat {
  readonly partyKey: string;
  readonly member: string | null;
}

/** The legal seats of a body and its substitutes in the order of service. */
export interface Seating {
  readonly seats: readonly Seat[];
  readonly substitutes: readonly Pick<Appointment, 'upn' | 'partyKey'>[];
}

/** One thing that is wrong with how a body is filled; counts are of one party, or of the whole body (null). */
export interface SeatFault {
  readonly as: Appointment['as'];
  readonly partyKey: string | null;
  readonly have: number;
  readonly needed: number;
}

export interface SeatsWrong {
  readonly reason: 'seatsWrong';
  readonly faults: readonly SeatFault[];
  readonly source: Source;
}

/** Whether every party has appointed its members and substitutes, no more and no fewer: 4 + 4, one of each (SFB-04). */
export function checkSeats(
  appointments: readonly Appointment[],
  parties: readonly string[],
  rule: Decided<SeatRule>,
): Result<'complete', NotDecided<'seats'> | SeatsWrong> {
  if (rule === null) return notDecided('seats');
  const { members, substitutes, perParty } = rule.value;
  const count = (as: Appointment['as'], partyKey: string | null): number =>
    appointments.filter((one) => one.as === as && (partyKey === null || one.partyKey === partyKey)).length;
  const expected: readonly Omit<SeatFault, 'have'>[] = [
    { as: 'member', partyKey: null, needed: members },
    { as: 'substitute', partyKey: null, needed: substitutes },
    ...parties.flatMap((partyKey) => [
      { as: 'member' as const, partyKey, needed: perParty },
      { as: 'substitute' as const, partyKey, needed: perParty },
    ]),
  ];
  const faults = expected
    .map((one) => ({ ...one, have: count(one.as, one.partyKey) }))
    .filter((one) => one.have !== one.needed);
  return faults.length === 0 ? ok('complete') : refused({ reason: 'seatsWrong', faults, source: rule.source });
}

/** The legal seats, empty ones included, and the substitutes in their order of service. */
export function seatingOf(
  appointments: readonly Appointment[],
  parties: readonly string[],
  rule: Pick<SeatRule, 'perParty'>,
): Seating {
  const inOrder = [...appointments].sort((one, other) => one.order - other.order);
  const seats = parties.flatMap((partyKey) => {
    const members = inOrder.filter((one) => one.as === 'member' && one.partyKey === partyKey);
    return Array.from({ length: rule.perParty }, (_, place) => ({ partyKey, member: members[place]?.upn ?? null }));
  });
  const substitutes = inOrder.filter((one) => one.as === 'substitute');
  return { seats, substitutes: substitutes.map(({ upn, partyKey }) => ({ upn, partyKey })) };
}
