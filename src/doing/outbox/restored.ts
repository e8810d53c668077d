import type { Instant } from '../../core/calendar';
import { HELD, type Notice } from '../../core/notices/notice';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { recordDuties } from '../duties';
import { recordInvitations } from '../invitations/issuing';
import type { World } from '../world';
import { openNotices } from './delivering';

/** Notices that wait for a yes, and when the first of them should have gone; null where there are none. */
export type Held = { readonly count: number; readonly since: Instant } | null;

/**
 * Holds all that a restored site would send: what waited in the outbox, and what fell due since the copy was taken. Some
 * of it was sent before, and nobody knows which; so nothing goes until somebody has said yes. Twice is once.
 */
export async function holdRestored(world: World, site: Site): Promise<Held> {
  const own: World = { ...world, sites: [site] };
  await recordDuties(own);
  await recordInvitations(own);
  await settle(site, await openNotices(site), { state: 'parked', result: HELD });
  return heldIn(site);
}

/** What is held in a site. */
export async function heldIn(site: Site): Promise<Held> {
  const [first, ...others] = await heldNotices(site);
  if (first === undefined) return null;
  const since = others.reduce((earliest, { dueAt }) => (dueAt < earliest ? dueAt : earliest), first.dueAt);
  return { count: others.length + 1, since };
}

/** Lets what is held go as it would have gone, or drops it. Gives how many. */
export async function answerHeld(site: Site, answer: 'send' | 'drop'): Promise<number> {
  const held = await heldNotices(site);
  await settle(site, held, { state: answer === 'send' ? 'waiting' : 'dropped', result: answer === 'send' ? '' : HELD });
  return held.length;
}

async function heldNotices(site: Site): Promise<readonly Stored<Notice>[]> {
  const { parked } = await site.read({ parked: { list: lists.outbox, where: { state: 'parked' } } });
  return parked.rows.filter(({ result }) => result === HELD);
}

async function settle(
  site: Site,
  notices: readonly Stored<Notice>[],
  to: Pick<Notice, 'state' | 'result'>,
): Promise<void> {
  await site.changeAll(
    notices.map((notice) => ({
      list: lists.outbox,
      from: notice,
      to: { ...to, claimedUntil: null, claim: '', attempts: 0 },
    })),
  );
}
