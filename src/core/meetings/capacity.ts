import type { Decided, Source } from '../bodies/ruleSet';
import { isAmong } from '../people/person';
import { isAway } from './conflict';
import type { Seating } from './seats';
import type { Sitting, SittingFacts } from './serving';
import { presenceAt } from './stay';

/**
 * What somebody is in an item: `serves` (speaks, moves and votes), `speaks` (a substitute who does not serve),
 * `attends` (there without a right of their own), `away` (has left the room) or `absent`.
 */
export type Capacity = 'serves' | 'speaks' | 'attends' | 'away' | 'absent';

/** What somebody is in an item, and the rule a substitute's right to speak rests on. */
export interface CapacityAt {
  readonly capacity: Capacity;
  readonly source: Source | null;
}

/** Everybody a meeting of the body is called to: its members and all their substitutes (SFB-05), in the order of the seats. */
export function calledTo(seating: Seating): readonly string[] {
  const members = seating.seats.flatMap((seat) => (seat.member === null ? [] : [seat.member]));
  return [...members, ...seating.substitutes.map((one) => one.upn)];
}

/** What somebody is in an item. A substitute who does not serve may be there and speak, where it is decided (SFB-05). */
export function capacityOf(
  upn: string,
  facts: SittingFacts,
  sitting: Pick<Sitting, 'serving'>,
  rule: Decided<'attendAndSpeak'>,
): CapacityAt {
  const { itemId, order, stays, away, seating } = facts;
  const without = (capacity: Capacity): CapacityAt => ({ capacity, source: null });
  if (isAway(away, upn, itemId) === 'away') return without('away');
  const serving = sitting.serving.map((one) => one.upn);
  if (isAmong(upn, serving)) return without('serves');
  if (presenceAt(stays, upn, itemId, order) === 'never') return without('absent');
  if (rule === null || !isAmong(upn, calledTo(seating))) return without('attends');
  return { capacity: 'speaks', source: rule.source };
}
