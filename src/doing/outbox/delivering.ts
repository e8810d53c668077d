import { randomUUID } from 'node:crypto';
import type { Instant } from '../../core/calendar';
import type { Notice, NoticeWay } from '../../core/notices/notice';
import { NOTHING_SET, type Pace } from '../../core/notices/settings';
import type { Stored } from '../../core/stored';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { StorageError } from '../../storage/storageError';
import { eachSite } from '../sites';
import type { World } from '../world';
import { planned, type Planned } from './holding';
import type { Noting } from './noting';

/** A notice this instance holds and may send. */
export interface Claimed {
  readonly site: Site;
  readonly notice: Stored<Notice>;
  /** Whether the receiver wants a day's notices at once. */
  readonly pace: Pace;
}

const claimsSeen = showing(lists.outbox, 'claim');

/** A moment of this machine's real time by SharePoint's clock: instances agree on how long something is held, whatever their own say. */
function sharedTime(site: Site, realNow: number): Instant {
  return (realNow - site.aheadMs()) as Instant;
}

/** How long an instance holds a notice it is sending, real time. */
const LEASE_MS = 60_000;
/** What one message may take to be sent. What is held for no longer than that is given up instead, so that nobody else sends it meanwhile. */
export const LONGEST_SEND_MS = 30_000;

/** So many are claimed at once: an instance sends them long before its hold of them is over. */
const PORTION = 60;

/**
 * Claims notices that are due, portion by portion, by the version of their row, so that of several instances one sends
 * each. Instances begin with different receivers, and all that goes to one of them is in one portion. A site that goes
 * down meanwhile ends its own part. What came of an earlier try and is not noted yet is left out. `realNow`: real time,
 * by this machine, for leases; dueness goes by the domain clock.
 */
export async function* claimNotices(
  world: World,
  noting: Pick<Noting, 'keeps'>,
  realNow: () => Instant,
): AsyncGenerator<readonly Claimed[]> {
  const { here } = await eachSite(world.sites, async (site) =>
    (await dueIn(world, site, realNow())).filter((notice) => noting.keeps({ site, notice }) === 'no'),
  );
  for (const { site, value: due } of here) {
    for (const portion of portionsOf(due)) {
      const claimed = await claimIn(world, site, portion, realNow()).catch((error: unknown) => {
        if (error instanceof StorageError) return undefined;
        throw error;
      });
      if (claimed === undefined) break;
      if (claimed.length > 0) yield claimed;
    }
  }
}

async function dueIn(world: World, site: Site, realNow: Instant): Promise<readonly Stored<Notice>[]> {
  const now = world.now();
  const open = await openNotices(site);
  const shared = sharedTime(site, realNow);
  return open.filter(
    (notice) => notice.dueAt <= now && (notice.claimedUntil === null || notice.claimedUntil <= shared),
  );
}

/** By receiver, the receivers in an order of chance. */
function portionsOf(due: readonly Stored<Notice>[]): readonly (readonly Stored<Notice>[])[] {
  const byReceiver = new Map<string, Stored<Notice>[]>();
  for (const notice of due) byReceiver.set(notice.to, [...(byReceiver.get(notice.to) ?? []), notice]);
  const drawn = [...byReceiver.values()].map((theirs) => ({ theirs, place: Math.random() }));
  const portions: Stored<Notice>[][] = [];
  for (const { theirs } of drawn.sort((one, other) => one.place - other.place)) {
    const portion = portions.at(-1);
    if (portion === undefined || portion.length + theirs.length > PORTION) portions.push([...theirs]);
    else portion.push(...theirs);
  }
  return portions;
}

async function claimIn(
  world: World,
  site: Site,
  due: readonly Stored<Notice>[],
  realNow: Instant,
): Promise<readonly Claimed[]> {
  const now = world.now();
  const going = (await planned(site, due)).filter(({ goes }) => goes <= now);
  const claims = await site.changeAll(
    going.map(({ notice }) => ({
      list: lists.outbox,
      from: notice,
      to: {
        state: 'claimed' as const,
        claimedUntil: (sharedTime(site, realNow) + LEASE_MS) as Instant,
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
export async function openNotices(site: Site): Promise<readonly Stored<Notice>[]> {
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

/** How old an answer may be that something is sent on, in milliseconds of real time. */
const FRESH_MS = 1_000;
/** So many are asked about at once. */
const ASKED_TOGETHER = 20;

/**
 * Whether the claim of one of these still holds: asked just before sending, so that an instance that was paused past its
 * lease does not send a second time. Those that are sent within the second are asked about together.
 */
export function stillHeld(
  claims: readonly Claimed[],
  now: () => number = Date.now,
): (one: Claimed) => Promise<'held' | 'lost'> {
  const seen = new Map<number, { readonly at: number; readonly versions: Promise<ReadonlyMap<number, string>> }>();
  return async (one) => {
    const known = seen.get(one.notice.id);
    let answer = known;
    if (answer === undefined || now() - answer.at >= FRESH_MS) {
      const place = claims.indexOf(one);
      const asked = claims.slice(place, place + ASKED_TOGETHER).map(({ notice }) => notice.id);
      answer = { at: now(), versions: versionsOf(one.site, asked) };
      for (const id of asked) seen.set(id, answer);
    }
    return (await answer.versions).get(one.notice.id) === one.notice.version ? 'held' : 'lost';
  };
}

async function versionsOf(site: Site, id: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { outbox } = await site.read({ outbox: { list: claimsSeen, where: { id } } });
  return new Map(outbox.rows.map((row) => [row.id, row.version]));
}

/** Whether a notice is held for as long as it may take to send. `realNow`: real time. */
export function heldLongEnough({ site, notice }: Claimed, realNow: number): 'yes' | 'no' {
  return (notice.claimedUntil ?? 0) - sharedTime(site, realNow) > LONGEST_SEND_MS ? 'yes' : 'no';
}

/** Gives up notices that were claimed and not sent: another instance, or this one started anew, sends them at once. */
export async function releaseNotices(noting: Noting, claims: readonly Claimed[]): Promise<void> {
  for (const site of new Set(claims.map((one) => one.site))) {
    const own = claims.filter((one) => one.site === site);
    await noting.note(
      site,
      own.map(({ notice }) => ({
        list: lists.outbox,
        from: notice,
        to: { state: 'waiting' as const, claimedUntil: null, claim: '', attempts: Math.max(0, notice.attempts - 1) },
      })),
    );
  }
}

/** Lets a notice go another way (mail when Teams answers 403 or 404), or the same way later, from a moment in real time. */
export async function deferNotice(
  noting: Noting,
  { site, notice }: Claimed,
  to: { readonly way: NoticeWay; readonly notBefore: Instant; readonly result: string },
): Promise<void> {
  // Held until `notBefore` by the lease itself: no other instance takes it up earlier.
  const { way, notBefore, result } = to;
  const held = { way, state: 'claimed' as const, claimedUntil: sharedTime(site, notBefore), result };
  await noting.note(site, [{ list: lists.outbox, from: notice, to: held }]);
}
