import { randomUUID } from 'node:crypto';
import type { Instant } from '../../core/calendar';
import type { Notice, NoticeState, NoticeWay } from '../../core/notices/notice';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { eachSite } from '../sites';
import type { World } from '../world';

/** A notice this instance holds and may send. */
export interface Claimed {
  readonly site: Site;
  readonly notice: Stored<Notice>;
}

/** How long an instance holds a notice it is sending, real time. */
const LEASE_MS = 60_000;

/**
 * Claims notices that are due, by the version of their row, so that of several instances one sends each.
 * `realNow`: real time, for leases; dueness goes by the domain clock.
 */
export async function claimNotices(world: World, realNow: Instant): Promise<readonly Claimed[]> {
  const { here } = await eachSite(world.sites, (site) => claimIn(world, site, realNow));
  return here.flatMap(({ value }) => value);
}

async function claimIn(world: World, site: Site, realNow: Instant): Promise<readonly Claimed[]> {
  const waiting = await openNotices(site);
  const free = waiting.filter(
    (notice) => notice.dueAt <= world.now() && (notice.claimedUntil === null || notice.claimedUntil <= realNow),
  );
  const claims = await site.changeAll(
    free.map((from) => ({
      list: lists.outbox,
      from,
      to: {
        state: 'claimed' as const,
        claimedUntil: (realNow + LEASE_MS) as Instant,
        attempts: from.attempts + 1,
        // Two instances may write in the same second: after a lost answer each must know its own claim from the other's.
        claim: randomUUID(),
      },
    })),
  );
  return claims.flatMap((claim) => (claim.ok ? [{ site, notice: claim.value }] : []));
}

/** Notices not yet sent, whoever holds them. */
async function openNotices(site: Site): Promise<readonly Stored<Notice>[]> {
  const { outbox } = await site.read({
    outbox: { list: lists.outbox, where: { state: ['waiting', 'claimed'] } },
  });
  return outbox.rows;
}

/** When the first notice that waits is due or free again, real and domain time alike left to the caller; undefined when none waits. */
export async function notSentYet(world: World): Promise<readonly Stored<Notice>[]> {
  return (await eachSite(world.sites, openNotices)).here.flatMap(({ value }) => value);
}

/** Whether the claim still holds: read again just before sending, so that a paused instance does not send a second time. */
export async function stillHeld({ site, notice }: Claimed): Promise<'held' | 'lost'> {
  const { outbox } = await site.read({
    outbox: { list: lists.outbox, where: { id: notice.id } },
  });
  return outbox.rows[0]?.version === notice.version ? 'held' : 'lost';
}

/** Notes how the delivery ended: sent, parked for a person to look at, or dropped because it no longer holds. */
export async function settleNotice(
  world: World,
  { site, notice }: Claimed,
  state: Extract<NoticeState, 'sent' | 'parked' | 'dropped'>,
  result: string,
): Promise<void> {
  await site.change(lists.outbox, notice, {
    state,
    result,
    claim: '',
    claimedUntil: null,
    sentAt: state === 'sent' ? world.now() : null,
  });
}

/** Lets a notice go another way (mail when Teams answers 403 or 404), or the same way later, from a moment in real time. */
export async function deferNotice(
  { site, notice }: Claimed,
  to: { readonly way: NoticeWay; readonly notBefore: Instant; readonly result: string },
): Promise<void> {
  // Held until `notBefore` by the lease itself: no other instance takes it up earlier.
  await site.change(lists.outbox, notice, {
    way: to.way,
    state: 'claimed',
    claimedUntil: to.notBefore,
    result: to.result,
  });
}
