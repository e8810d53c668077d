import type { Decided, Source } from '../bodies/ruleSet';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';

/** How many legal seats a body has, how many substitutes, and how many of each a party appoints, null: not alike (SFB-04). */
export interface SeatRule {
  readonly members: number;
  readonly substitutes: number;
  readonly perParty: { readonly members: number; readonly substitutes: number } | null;
}

/** Somebody a party has appointed. `order` is the order of service decided at the appointment, 1 first (AMB-16). */
export interface Appointment {
  readonly upn: string;
  readonly partyKey: string;
  readonly as: 'member' | 'substitute';
  readonly order: number;
}

/**
 * A legal seat: it counts in the quorum whether or not somebody holds it. `member` is a UPN, null while it is empty;
 * `partyKey` is null where an empty seat is no party's own.
 */
export interface Seat {
  readonly partyKey: string | null;
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
    ...(perParty === null ? [] : expectedOfEach(parties, perParty)),
  ];
  const faults = expected
    .map((one) => ({ ...one, have: count(one.as, one.partyKey) }))
    .filter((one) => one.have !== one.needed);
  return faults.length === 0 ? ok('complete') : refused({ reason: 'seatsWrong', faults, source: rule.source });
}

/** As many seats as the rule says, empty ones included, and the substitutes in their order of service. */
export function seatingOf(
  appointments: readonly Appointment[],
  parties: readonly string[],
  rule: Pick<SeatRule, 'members' | 'perParty'>,
): Seating {
  const inOrder = [...appointments].sort((one, other) => one.order - other.order);
  const members = inOrder.filter((one) => one.as === 'member');
  const filled = rule.perParty === null ? members.map(seatOf) : seatsOfEach(members, parties, rule.perParty.members);
  const unfilled = Math.max(0, rule.members - filled.length);
  const empty = Array.from({ length: unfilled }, (): Seat => ({ partyKey: null, member: null }));
  const substitutes = inOrder.filter((one) => one.as === 'substitute');
  return { seats: [...filled, ...empty], substitutes: substitutes.map(({ upn, partyKey }) => ({ upn, partyKey })) };
}

function expectedOfEach(
  parties: readonly string[],
  each: NonNullable<SeatRule['perParty']>,
): readonly Omit<SeatFault, 'have'>[] {
  return parties.flatMap((partyKey) => [
    { as: 'member', partyKey, needed: each.members },
    { as: 'substitute', partyKey, needed: each.substitutes },
  ]);
}

function seatsOfEach(members: readonly Appointment[], parties: readonly string[], each: number): readonly Seat[] {
  return parties.flatMap((partyKey) => {
    const own = members.filter((one) => one.partyKey === partyKey);
    return Array.from({ length: each }, (_, place): Seat => ({ partyKey, member: own[place]?.upn ?? null }));
  });
}

function seatOf({ partyKey, upn }: Appointment): Seat {
  return { partyKey, member: upn };
}
