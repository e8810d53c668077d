import type { PersonalLink } from '../../core/links/link';
import type { Person } from '../../core/people/person';
import { ok } from '../../core/result';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import type { World } from '../world';
import { changeLink } from './changing';

/** Somebody of a site, in its register or not. */
interface Someone {
  readonly site: Site;
  readonly person: Pick<Person, 'upn'>;
}

/** Takes a link back at once: the version read does not matter, since every code tried makes a new one. */
export function revokeLink(world: World, { site, person }: Someone, link: Stored<PersonalLink>) {
  const revokedAt = world.now();
  const to = { revokedAt, code: null, session: '', sessionUntil: null, actedBy: person.upn };
  return changeLink(site, link, (from) => ok({ ...to, revokedAt: from.revokedAt ?? revokedAt }));
}

/** Takes back every link of a person. `crowded` where one could not be, as others kept changing it: to be tried again. */
export async function revokeLinksOf(world: World, member: Someone): Promise<'revoked' | 'crowded'> {
  const { links } = await member.site.read({ links: { list: lists.personalLinks, where: { upn: member.person.upn } } });
  const open = links.rows.filter(({ revokedAt }) => revokedAt === null);
  const came = await Promise.all(open.map((link) => revokeLink(world, member, link)));
  return came.every((one) => one.ok) ? 'revoked' : 'crowded';
}
