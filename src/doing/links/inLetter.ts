import { dayOf, type Day } from '../../core/calendar';
import { saysItAlready } from '../../core/invitations/invitation';
import { makeLink, purposeOfNotice } from '../../core/links/giving';
import { lastDayOf } from '../../core/links/life';
import type { LinkPurpose, PersonalLink } from '../../core/links/link';
import type { Person } from '../../core/people/person';
import { ok } from '../../core/result';
import type { New, Stored } from '../../core/stored';
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

/** A notice that goes by letter, and whom it is to. */
export interface Posted {
  readonly content: NoticeContent;
  readonly recipient: Stored<Person>;
}

interface Around {
  readonly world: World;
  readonly linkKey: LinkKey;
  readonly site: Site;
  /** The letters that are sent together and tell of the same thing, this one among them or not. */
  alike(content: NoticeContent): Promise<readonly Posted[]>;
}

/** Links by the keys of their notices; null for whom none is made. */
type Made = ReadonlyMap<string, Stored<PersonalLink> | null>;

/**
 * Gives the link that goes with the letter of a notice: the one it is about, or one of its own to somebody who is reached
 * by mail alone, where there is something to answer. Null where none goes; `gone` where the one it is about holds no more.
 * Those that are sent together are made together: a thousand letters ask SharePoint no more often than the batches they
 * are sent in.
 */
export function linksInLetters(around: Around): (posted: Posted) => Promise<LinkInLetter | 'gone' | null> {
  const together = new Map<string, Promise<Made>>();
  return async (posted) => {
    const { notice } = posted.content;
    if (notice.kind === 'personalLink') return theirOwn(around, posted);
    if (posted.recipient.reach !== 'mail' || purposeOfNotice(notice.kind) === null) return null;
    const subject = subjectOf(posted);
    const made = together.get(subject) ?? around.alike(posted.content).then((all) => makeFor(around, all));
    together.set(subject, made);
    // One that cannot be made stops none of the others: each is then tried by itself.
    const known = await made.catch((): Made => new Map());
    const link = known.get(notice.key) ?? (known.has(notice.key) ? null : await alone(around, posted));
    return link === null ? null : addressed(around, link);
  };
}

function subjectOf({ content: { notice } }: Posted): string {
  return [notice.bodyNr, notice.meetingId, notice.kind, notice.aboutId].join(':');
}

/** The link that a notice is about, which somebody has asked for. */
async function theirOwn(around: Around, { content, recipient }: Posted): Promise<LinkInLetter | 'gone'> {
  const where = { id: content.notice.aboutId ?? [] };
  const { links } = await around.site.read({ links: { list: lists.personalLinks, where } });
  const [link] = links.rows;
  const isTheirs = link?.upn === recipient.upn && link.mail === recipient.mail.toLowerCase();
  return !isTheirs || link.revokedAt !== null ? 'gone' : addressed(around, link);
}

async function alone(around: Around, posted: Posted): Promise<Stored<PersonalLink> | null> {
  return (await makeFor(around, [posted])).get(posted.content.notice.key) ?? null;
}

/** One for each of these, which tell of the same: the same row however often its letter is tried. */
async function makeFor({ world, linkKey, site }: Around, all: readonly Posted[]): Promise<Made> {
  const posted = all.filter(
    ({ content, recipient }) =>
      recipient.reach === 'mail' && !saysItAlready(content.invitation, content.notice.kind, recipient.upn),
  );
  const [first] = posted;
  const purpose = first === undefined ? null : purposeOfNotice(first.content.notice.kind);
  if (first === undefined || purpose === null) return new Map();
  const { notice, body, meeting } = first.content;
  const groupId = purpose === 'group' ? notice.aboutId : null;
  const upn = posted.map(({ recipient }) => recipient.upn);
  const { mandates, groups } = await site.read({
    mandates: { list: lists.mandates, where: { bodyNr: body.nr, upn } },
    groups: { list: lists.workingGroups, where: { id: groupId ?? [] } },
  });
  const today = dayOf(world.now());
  const ends = purpose === 'meeting' || purpose === 'sending' ? (meeting?.day ?? null) : null;
  const given = {
    ...{ actedBy: 'system', bodyNr: body.nr, purpose, groupId, lastDay: lastDayOf(today, ends) },
    ...{ meetingId: purpose === 'group' ? null : notice.meetingId, madeAt: world.now() },
  };
  const wanted = posted.flatMap(({ content, recipient }): readonly (readonly [string, New<PersonalLink>])[] => {
    const whose = { bodyNr: body.nr, upn: recipient.upn };
    const place = placeIn({ mandates: mandates.rows, group: groups.rows[0] }, whose, today);
    const made = makeLink(recipient, place, { ...given, key: `link:${content.notice.key}` });
    if (!made.ok) return [];
    // With what it is known by from the start: a row of its own for that would be a second writing of each.
    const hash = hashOfSecret(secretOf(linkKey, site.organisation, made.value));
    return [[content.notice.key, { ...made.value, hash }]];
  });
  const rows = await site.addAll(
    lists.personalLinks,
    wanted.map(([, link]) => link),
  );
  const none = posted.map(({ content }) => [content.notice.key, null] as const);
  return new Map([...none, ...wanted.map(([key], at) => [key, rows[at] ?? null] as const)]);
}

async function addressed({ site, linkKey }: Around, link: Stored<PersonalLink>): Promise<LinkInLetter> {
  const secret = secretOf(linkKey, site.organisation, link);
  const hash = hashOfSecret(secret);
  if (link.hash !== hash) await changeLink(site, link, () => ok({ hash }));
  return { purpose: link.purpose, secret, lastDay: link.lastDay };
}
