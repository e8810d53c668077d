import type { ClockTime, Day, Instant } from '../calendar';
import { dayOf, momentOf } from '../calendar';
import type { Capacity } from '../meetings/capacity';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';

/** A recorded dissent (reservation), or a statement noted without one (protokollsanteckning, särskilt yttrande). */
export interface Dissent extends Row, Enclosable {
  readonly bodyNr: number;
  readonly meetingId: number;
  readonly itemId: number;
  readonly kind: 'reservation' | 'minuteNote';
  readonly upn: string;
  readonly name: string;
  readonly text: string;
  readonly madeAt: Instant;
}

export type DissentRefusal =
  | { readonly reason: 'notServing'; readonly capacity: Capacity }
  | { readonly reason: 'notThere' }
  | { readonly reason: 'notYetDecided' }
  | { readonly reason: 'meetingEnded'; readonly day: Day; readonly ended: ClockTime }
  | { readonly reason: 'alreadyApproved'; readonly on: Day }
  | { readonly reason: 'textMissing' }
  | { readonly reason: 'personalId' };

/** What a reservation or a note meets: the item, the end of the meeting and the approval of its § or minutes. */
export interface DissentFacts {
  readonly capacity: Capacity;
  readonly item: 'open' | 'decided';
  readonly day: Day;
  /** When the chair closed the meeting, null while it goes on. */
  readonly ended: ClockTime | null;
  /** When the § was approved, at once or with the rest of the minutes; null while it is not. */
  readonly approvedAt: Instant | null;
}

/** Somebody who took part in a decision records dissent: after it is made and before the meeting ends. Reasons may wait. */
export function makeReservation(
  now: Instant,
  reservation: Pick<Dissent, 'text'>,
  facts: DissentFacts,
): Result<'made', DissentRefusal> {
  if (facts.capacity !== 'serves') return refused({ reason: 'notServing', capacity: facts.capacity });
  if (facts.item === 'open') return refused({ reason: 'notYetDecided' });
  if (facts.ended !== null && now >= momentOf(facts.day, facts.ended)) {
    return refused({ reason: 'meetingEnded', day: facts.day, ended: facts.ended });
  }
  return checkText(reservation.text, facts);
}

/** Somebody who was there has a statement noted: until the § is approved, and in words. */
export function noteInMinutes(
  note: Pick<Dissent, 'text'>,
  facts: Pick<DissentFacts, 'capacity' | 'approvedAt'>,
): Result<'made', DissentRefusal> {
  if (facts.capacity === 'absent' || facts.capacity === 'away') return refused({ reason: 'notThere' });
  if (note.text.trim() === '') return refused({ reason: 'textMissing' });
  return checkText(note.text, facts);
}

function checkText(text: string, { approvedAt }: Pick<DissentFacts, 'approvedAt'>): Result<'made', DissentRefusal> {
  if (approvedAt !== null) return refused({ reason: 'alreadyApproved', on: dayOf(approvedAt) });
  return findPersonalId(text) === 'found' ? refused({ reason: 'personalId' }) : ok('made');
}
