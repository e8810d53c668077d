import { randomUUID } from 'node:crypto';
import type { Instant } from '../../core/calendar';
import type { Notice, NoticeState, NoticeWay } from '../../core/notices/notice';
import { NOTHING_SET, type Pace } from '../../core/notices/settings';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { eachSite } from '../sites';
import type { World } from '../world';
import { planned, type Planned } from './holding';

/** A notice this instance holds and may send. */
export interface Claimed {
  readonly site: Site;
  readonly notice: Stored<Notice>;
  /** Whether the receiver wants a day's notices at once. */
  readonly pace: Pace;
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
  const now = world.now();
  const due = waiting.filter(
    (notice) => notice.dueAt <= now && (notice.claimedUntil === null || notice.claimedUntil <= realNow),
  );
  const going = (await planned(site, due)).filter(({ goes }) => goes <= now);
  const claims = await site.changeAll(
    going.map(({ notice }) => ({
      list: lists.outbox,
      from: notice,
      to: {
        state: 'claimed' as const,
        claimedUntil: (realNow + LEASE_MS) as Instant,
        attempts: notice.attempts + 1,
        // Two instances may write in the same second: after a lost answer each must know its own claim from the other's.
        claim: randomUUID(),
      },
    })),
  );
  return claims.flatMap((claim, at) => {
    const pace = going[at]?.settings?.pace ?? NOTHING_SET.pace;
    return claim.ok ? [{ site, notice: claim.value, pace }] : [];
  });
}

/** Notices not yet sent, whoever holds them. */
async function openNotices(site: Site): Promise<readonly Stored<Notice>[]> {
  const { outbox } = await site.read({
    outbox: { list: lists.outbox, where: { state: ['waiting', 'claimed'] } },
  });
  return outbox.rows;
}

/** Notices not sent yet, each with when it goes by the domain clock. */
export async function notSentYet(world: World): Promise<readonly Planned[]> {
  const { here } = await eachSite(world.sites, async (site) => planned(site, await openNotices(site)));
  return here.flatMap(({ value }) => value);
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
