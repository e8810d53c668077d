import { createHash, randomBytes } from 'node:crypto';
import type { ActAnswer } from '../../../api/acts';
import type { Person } from '../../../core/people/person';
import * as lists from '../../../storage/lists';
import type { Site } from '../../../storage/site';
import { oneselfTexts } from '../../../texts/oneself';
import type { World } from '../../world';
import { done, type InBody } from '../acting';
import { pressOf } from '../press';

/** Bytes of chance in an address: 256 bits, so that none can be guessed. */
const CHANCE = 32;

/** What is kept of an address: SHA-256 of what sets it apart, in hexadecimal. */
export function hashOfAddress(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Gives the person an address of their own to subscribe by. It is told once; the one before it no longer holds. */
export async function makeCalendarFeed(acting: InBody): Promise<ActAnswer> {
  const { world, member, language } = acting;
  const secret = randomBytes(CHANCE).toString('base64url');
  await revokeFeeds(world, member);
  await member.site.add(lists.calendarFeeds, {
    ...{ key: `feed:${pressOf(acting)}:${hashOfAddress(secret).slice(0, 16)}`, actedBy: member.person.upn },
    ...{ upn: member.person.upn, hash: hashOfAddress(secret), madeAt: world.now(), revokedAt: null },
  });
  const answer = done(acting, oneselfTexts(language).feed.made, null);
  if (!('done' in answer)) return answer;
  return { done: { ...answer.done, address: `/calendar/${member.site.organisation}/${secret}.ics` } };
}

/** Takes back the person's address: whoever has it gets nothing more. */
export async function revokeCalendarFeed(acting: InBody): Promise<ActAnswer> {
  const { world, member, language } = acting;
  await revokeFeeds(world, member);
  return done(acting, oneselfTexts(language).feed.revoked, null);
}

/** Takes back every address a person has. */
export async function revokeFeeds(
  world: World,
  { site, person }: { readonly site: Site; readonly person: Pick<Person, 'upn'> },
): Promise<void> {
  const { feeds } = await site.read({ feeds: { list: lists.calendarFeeds, where: { upn: person.upn } } });
  const open = feeds.rows.filter(({ revokedAt }) => revokedAt === null);
  // A conflict is another press that took it back.
  await site.changeAll(open.map((from) => ({ list: lists.calendarFeeds, from, to: { revokedAt: world.now() } })));
}
