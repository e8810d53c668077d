import { dayOf, type Day } from '../../core/calendar';
import { makeLink, purposeOfNotice } from '../../core/links/giving';
import { lastDayOf } from '../../core/links/life';
import type { LinkPurpose, PersonalLink } from '../../core/links/link';
import { ok } from '../../core/result';
import type { Person } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import type { NoticeContent } from '../outbox/content';
import type { World } from '../world';
import { changeLink } from './changing';
import { placeIn } from './place';
import { hashOfSecret, secretOf, type LinkKey } from './secrets';

/** A link as it stands in a letter. */
export interface LinkInLetter {
  readonly purpose: LinkPurpose;
  /** What sets its address apart; never stored, never logged. */
  readonly secret: string;
  readonly lastDay: Day;
}

/**
 * The link that goes with the letter of a notice: the one it is about, or one of its own to somebody who is reached by mail
 * alone, where there is something to answer. Null where none goes; `gone` where the one it is about holds no more.
 */
export async function linkInLetter(
  { world, linkKey }: { readonly world: World; readonly linkKey: LinkKey },
  site: Site,
  content: NoticeContent,
  recipient: Stored<Person>,
): Promise<LinkInLetter | 'gone' | null> {
  const { notice } = content;
  if (notice.kind !== 'personalLink') {
    const link = recipient.reach === 'mail' ? await ownLink(world, site, content, recipient) : undefined;
    return link === undefined ? null : addressed(site, link, linkKey);
  }
  const { links } = await site.read({ links: { list: lists.personalLinks, where: { id: notice.aboutId ?? [] } } });
  const [link] = links.rows;
  const isTheirs = link?.upn === recipient.upn && link.mail === recipient.mail.toLowerCase();
  return !isTheirs || link.revokedAt !== null ? 'gone' : addressed(site, link, linkKey);
}

/** One for this very notice: the same row however often the letter is tried. */
async function ownLink(
  world: World,
  site: Site,
  { notice, body, meeting }: NoticeContent,
  recipient: Stored<Person>,
): Promise<Stored<PersonalLink> | undefined> {
  const purpose = purposeOfNotice(notice.kind);
  if (purpose === null) return undefined;
  const groupId = purpose === 'group' ? notice.aboutId : null;
  const { mandates, groups } = await site.read({
    mandates: { list: lists.mandates, where: { bodyNr: body.nr, upn: recipient.upn } },
    groups: { list: lists.workingGroups, where: { id: groupId ?? [] } },
  });
  const today = dayOf(world.now());
  const ends = purpose === 'meeting' || purpose === 'sending' ? (meeting?.day ?? null) : null;
  const whose = { bodyNr: body.nr, upn: recipient.upn };
  const made = makeLink(recipient, placeIn({ mandates: mandates.rows, group: groups.rows[0] }, whose, today), {
    ...{ key: `link:${notice.key}`, actedBy: 'system', bodyNr: body.nr, purpose, madeAt: world.now() },
    ...{ meetingId: purpose === 'group' ? null : notice.meetingId, groupId, lastDay: lastDayOf(today, ends) },
  });
  return made.ok ? site.add(lists.personalLinks, made.value) : undefined;
}

async function addressed(site: Site, link: Stored<PersonalLink>, key: LinkKey): Promise<LinkInLetter> {
  const secret = secretOf(key, site.organisation, link);
  const hash = hashOfSecret(secret);
  if (link.hash !== hash) await changeLink(site, link, () => ok({ hash }));
  return { purpose: link.purpose, secret, lastDay: link.lastDay };
}
