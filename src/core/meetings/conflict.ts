import type { LeftRoom } from '../confidential/leftRoom';
import { sameUpn } from '../people/person';
import { ok, refused, type Result } from '../result';

/** Why somebody is out of the room for one item: disqualified (jäv), or the item is confidential and they are not named. */
export type AwayReason = 'conflictOfInterest' | 'confidential';

/** Somebody who leaves the room for one item of a meeting, and so is out of its quorum and its votes. */
export interface AwayFromItem extends LeftRoom {
  readonly bodyNr: number;
  readonly upn: string;
  readonly because: AwayReason;
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
