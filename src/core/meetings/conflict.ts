import type { ClockTime } from '../calendar';
import { sameUpn } from '../people/person';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

/** Why somebody is out of the room for one item: disqualified (jäv), or the item is confidential and they are not named. */
export type AwayReason = 'conflictOfInterest' | 'confidential';

/** Somebody who leaves the room for one item of a meeting. The record says who, and when they came back. */
export interface AwayFromItem extends Row {
  readonly bodyNr: number;
  readonly meetingId: number;
  readonly itemId: number;
  readonly upn: string;
  readonly name: string;
  readonly because: AwayReason;
  readonly left: ClockTime;
  /** Null where the person has not come back. */
  readonly returned: ClockTime | null;
}

export type AwayRefusal =
  { readonly reason: 'alreadyDeclared' } | { readonly reason: 'itemDecided' } | { readonly reason: 'alreadyVoted' };

/** What has happened to an item so far, as leaving it asks. */
export interface ItemSoFar {
  readonly state: 'open' | 'decided';
  /** UPNs of those who have voted in it. */
  readonly voters: readonly string[];
}

/** Somebody declares a conflict of interest, or must leave a confidential item: before it is decided and before they vote. */
export function declareAway(
  away: readonly Pick<AwayFromItem, 'itemId' | 'upn'>[],
  who: Pick<AwayFromItem, 'itemId' | 'upn'>,
  item: ItemSoFar,
): Result<'away', AwayRefusal> {
  if (isAway(away, who.upn, who.itemId) === 'away') return refused({ reason: 'alreadyDeclared' });
  if (item.state === 'decided') return refused({ reason: 'itemDecided' });
  if (item.voters.some((upn) => sameUpn(upn, who.upn))) return refused({ reason: 'alreadyVoted' });
  return ok('away');
}

/** Whether somebody is out of the room for an item, and so out of its quorum and its votes. */
export function isAway(
  away: readonly Pick<AwayFromItem, 'itemId' | 'upn'>[],
  upn: string,
  itemId: number,
): 'away' | 'inTheRoom' {
  return away.some((one) => one.itemId === itemId && sameUpn(one.upn, upn)) ? 'away' : 'inTheRoom';
}

/** Who left the room for an item, as its record says, in the order they left. */
export function leftTheRoom<Known extends Pick<AwayFromItem, 'itemId' | 'left'>>(
  away: readonly Known[],
  itemId: number,
): readonly Known[] {
  return away.filter((one) => one.itemId === itemId).sort((one, other) => one.left.localeCompare(other.left));
}
