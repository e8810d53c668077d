import { day, type ClockTime } from '../calendar';
import { decided } from '../specimens';
import type { Appointment } from './seats';
import { sittingOf, type ServingRule, type Sitting, type SittingFacts } from './serving';
import { seatingOf } from './seats';
import type { Stay } from './stay';

/** Values for specs: a board of four parties with one member and one substitute each, and a meeting of four items. */

export const PARTIES = ['city', 'region', 'fk', 'af'] as const;
export const ITEMS = [11, 12, 13, 14] as const;
export const ORDINANCE = { document: 'Förbundsordning', clause: '6 §' };
export const SERVING = decided<ServingRule>(
  {
    serves: 'ownParty',
    when: 'betweenItems',
    returnsAfter: 'conflictOfInterest',
  },
  ORDINANCE,
);
export const MEETING_DAY = day('2026-11-19');

/** `city` and `city.s`, `region` and `region.s` and so on. */
export const APPOINTED: readonly Appointment[] = PARTIES.flatMap((partyKey, place) => [
  { upn: partyKey, partyKey, as: 'member' as const, order: place + 1 },
  { upn: `${partyKey}.s`, partyKey, as: 'substitute' as const, order: place + 1 },
]);

export const SEATS = { members: 4, substitutes: 4, perParty: { members: 1, substitutes: 1 } };
export const SEATING = seatingOf(APPOINTED, PARTIES, SEATS);

export function clock(text: string): ClockTime {
  return text as ClockTime;
}

/** Somebody there from the first item to the end, unless said otherwise. */
export function aStay(upn: string, differs: Partial<Stay> = {}): Stay {
  return {
    key: `stay-${upn}`,
    actedBy: 'system',
    bodyNr: 30,
    meetingId: 10,
    upn,
    name: `Namn ${upn}`,
    partyKey: null,
    arrived: clock('09:00'),
    left: null,
    fromItem: ITEMS[0],
    throughItem: null,
    ...differs,
  };
}

/** An item of the meeting with those named there throughout. */
export function anItemWith(there: readonly string[], differs: Partial<SittingFacts> = {}): SittingFacts {
  return {
    itemId: ITEMS[0],
    order: ITEMS,
    seating: SEATING,
    stays: there.map((upn) => aStay(upn)),
    away: [],
    ...differs,
  };
}

/** Who serves in an item when those named are there throughout. */
export function sittingWith(...there: readonly string[]): Sitting {
  return sittingOf(anItemWith(there), SERVING);
}
