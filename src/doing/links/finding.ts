import { dayOf, type Instant } from '../../core/calendar';
import { holds, isOpen, type ClosedRefusal } from '../../core/links/life';
import type { PersonalLink } from '../../core/links/link';
import type { Person } from '../../core/people/person';
import { ok, refused, type Result } from '../../core/result';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import type { World } from '../world';
import { placeIn } from './place';
import { hashOfSecret } from './secrets';

/** A link that holds, and the person it is for as the register has them now. */
export interface LinkHeld {
  readonly site: Site;
  readonly link: Stored<PersonalLink>;
  readonly person: Stored<Person>;
}

/** Nothing is told apart that somebody without the link could learn from: what never was is as what cannot be read. */
export type FindingRefusal = ClosedRefusal | { readonly reason: 'unknown' };

const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The link of an address, by what sets it apart. */
export async function linkByAddress(
  world: World,
  organisation: string,
  secret: string,
): Promise<Result<LinkHeld, FindingRefusal>> {
  const site = siteOf(world, organisation);
  if (site === undefined || !SECRET.test(secret)) return refused({ reason: 'unknown' });
  const { links } = await site.read({ links: { list: lists.personalLinks, where: { hash: hashOfSecret(secret) } } });
  return stillHeld(world, site, links.rows[0]);
}

/** The link whose page is open, by what the browser holds. `now`: real time. */
export async function linkBySession(
  world: World,
  organisation: string,
  session: string,
  now: Instant,
): Promise<Result<LinkHeld, FindingRefusal | { readonly reason: 'signedOut' }>> {
  const site = siteOf(world, organisation);
  if (site === undefined || !SECRET.test(session)) return refused({ reason: 'signedOut' });
  const where = { session: hashOfSecret(session) };
  const { links } = await site.read({ links: { list: lists.personalLinks, where } });
  const [link] = links.rows;
  if (link === undefined) return refused({ reason: 'signedOut' });
  const held = await stillHeld(world, site, link);
  // Why the link itself is closed says more than that its page is.
  return held.ok && isOpen(link, now) === 'over' ? refused({ reason: 'signedOut' }) : held;
}

/** Reads the register anew: a link is never better than the place of its person today. */
async function stillHeld(
  world: World,
  site: Site,
  link: Stored<PersonalLink> | undefined,
): Promise<Result<LinkHeld, FindingRefusal>> {
  if (link === undefined) return refused({ reason: 'unknown' });
  const { people, mandates, groups } = await site.read({
    people: { list: lists.people, where: { upn: link.upn } },
    mandates: { list: lists.mandates, where: { bodyNr: link.bodyNr, upn: link.upn } },
    groups: { list: lists.workingGroups, where: { id: link.groupId ?? [] } },
  });
  const [person] = people.rows;
  const now = world.now();
  const place = placeIn({ mandates: mandates.rows, group: groups.rows[0] }, link, dayOf(now));
  const held = holds(link, { now, mail: person?.mail ?? '', place });
  if (!held.ok) return held;
  return person === undefined ? refused({ reason: 'ended' }) : ok({ site, link, person });
}

function siteOf(world: World, organisation: string): Site | undefined {
  return world.sites.find((site) => site.organisation === organisation);
}
