import { mandatesIn } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import type { Seats } from '../bodies/ruleSet';
import type { Day } from '../calendar';

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

/**
 * Whom the parties have appointed to a body on a day: its representatives are the members of its legal seats. The order
 * of service is that of the mandates, where it is written.
 */
export function appointmentsOf(mandates: readonly Mandate[], bodyNr: number, on: Day): readonly Appointment[] {
  return mandatesIn(mandates, bodyNr, on).flatMap(({ upn, partyKey, role, order }, place) => {
    const as = role === 'representative' ? 'member' : role === 'substitute' ? 'substitute' : null;
    return as === null || partyKey === null ? [] : [{ upn, partyKey, as, order: order ?? place + 1 }];
  });
}

/** As many seats as the rule says, empty ones included, and the substitutes in their order of service. */
export function seatingOf(
  appointments: readonly Appointment[],
  parties: readonly string[],
  rule: Pick<Seats, 'members' | 'perParty'>,
): Seating {
  const inOrder = [...appointments].sort((one, other) => one.order - other.order);
  const members = inOrder.filter((one) => one.as === 'member');
  const filled = rule.perParty === null ? members.map(seatOf) : seatsOfEach(members, parties, rule.perParty.members);
  const unfilled = Math.max(0, rule.members - filled.length);
  const empty = Array.from({ length: unfilled }, (): Seat => ({ partyKey: null, member: null }));
  const substitutes = inOrder.filter((one) => one.as === 'substitute');
  return { seats: [...filled, ...empty], substitutes: substitutes.map(({ upn, partyKey }) => ({ upn, partyKey })) };
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
