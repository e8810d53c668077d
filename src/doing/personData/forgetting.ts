import { dayOf, type Day } from '../../core/calendar';
import { sameUpn, type Person } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { revokeFeeds } from '../acts/oneself/feed';
import { revokeLinksOf } from '../links/revoking';
import { DRAFT_LIVES_MS } from '../proposing/draft';
import { changeOwn } from '../settings/ownRow';
import type { World } from '../world';

/** Nobody: what stays of a row that has been let go names no one. */
const LET_GO = { actedBy: 'system', upn: '' } as const;

/**
 * Lets go of what is stored about a person in a site and is no record: drafts with their words and whose they were,
 * answered or not, the addresses of their calendar, their links, what they have set for themselves and the way to their
 * chat; and their address and account too where they have no role, today or later. Everything else stays, for the reasons
 * of `stayingOf`. Again is once. `crowded` where others kept changing a row: to be tried again.
 */
export async function forgetPerson(
  world: World,
  site: Site,
  person: Stored<Person> | Pick<Person, 'upn'>,
): Promise<'forgotten' | 'crowded'> {
  const { upn } = person;
  const { drafts, reports } = await site.read({
    drafts: { list: lists.drafts, where: { upn } },
    reports: { list: lists.reportDrafts, where: { upn } },
  });
  const now = world.now();
  // A question that waits is this one: its words go when it is settled.
  const going = drafts.rows.filter(
    ({ asks, state, askedAt }) => asks === null || state !== 'pending' || now - askedAt >= DRAFT_LIVES_MS,
  );
  // A draft answered in the same moment has changed: what it became is record, and the next time takes the draft.
  await site.changeAll(
    going.map((from) => ({
      list: lists.drafts,
      from,
      to: { ...LET_GO, ...endedAs(from), title: '', description: '', asks: null, saidIn: null, cardActivityId: null },
    })),
  );
  await site.changeAll(
    reports.rows.map((from) => ({
      list: lists.reportDrafts,
      from,
      to: { ...LET_GO, ...endedAs(from), title: '', text: '', cardActivityId: null },
    })),
  );
  await forgetFeeds(world, site, upn);
  if ((await revokeLinksOf(world, { site, person: { upn } })) === 'crowded') return 'crowded';
  if (!('id' in person)) return 'forgotten';
  const reached = (await hasRole(site, upn, dayOf(now))) ? {} : { mail: '', identity: null };
  const changed = await changeOwn({ site, person }, { settings: null, conversation: null, ...reached });
  return changed.ok ? 'forgotten' : 'crowded';
}

/** What waited is dropped; what was answered stays answered. */
function endedAs({ state }: { readonly state: 'pending' | 'confirmed' | 'dropped' }) {
  return state === 'pending' ? ({ state: 'dropped' } as const) : {};
}

/** No address of theirs holds any more, and none says whose it was. */
async function forgetFeeds(world: World, site: Site, upn: string): Promise<void> {
  await revokeFeeds(world, { site, person: { upn } });
  const { feeds } = await site.read({ feeds: { list: lists.calendarFeeds, where: { upn } } });
  await site.changeAll(feeds.rows.map((from) => ({ list: lists.calendarFeeds, from, to: LET_GO })));
}

/** Whether somebody has a role today or later, in any body of the site. */
async function hasRole(site: Site, upn: string, today: Day): Promise<boolean> {
  const { mandates } = await site.read({ mandates: { list: lists.mandates, where: { upn } } });
  return mandates.rows.some((one) => sameUpn(one.upn, upn) && (one.to === null || one.to >= today));
}
