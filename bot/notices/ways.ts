import { noticeCard } from '../../src/cards/noticeCard';
import { eventFor, isSuperseded, saysItAlready } from '../../src/core/invitations/invitation';
import type { Person } from '../../src/core/people/person';
import type { Stored } from '../../src/core/stored';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { Claimed } from '../../src/doing/outbox/delivering';
import type { Site, StoredDocument } from '../../src/storage/site';
import { noticeIn, type NoticeFacts } from '../../src/texts/notices';
import type { Ended, Ways } from './delivery';
import { bodyAddress } from './bodyAddress';
import { letterOf, type Letter, type LetterLink } from './letter';
import type { PostOutcome } from './post';
import { linkOfLetter } from './letterLink';
import { placeOfNotice } from './place';

/** A notice as a card in a channel, in Swedish: a channel has no language of its own. */
export async function inChannel(
  { transport, tabLink }: Ways,
  { site, notice }: Claimed,
  content: NoticeContent,
  facts: NoticeFacts,
): Promise<Ended> {
  const card = noticeCard(noticeIn('sv', notice.kind, 'channel', facts), 'sv', {
    document: linkTo(site, content.document),
    tab: tabLink(placeOfNotice(site, content)),
  });
  const outcome = await transport.post(notice.to, { card, summary: card.fallbackText });
  switch (outcome.outcome) {
    case 'sent':
      return { settle: 'sent', result: '201' };
    case 'later':
      return { again: outcome.retryAfterSeconds, result: 'later' };
    case 'unreachable':
      return { settle: 'parked', result: String(outcome.status) };
  }
}

/** A notice as a letter, with the document it is about. What an invitation to the receiver says is not said by letter too. */
export async function byMail(
  ways: Ways,
  { site, notice }: Claimed,
  content: NoticeContent,
  facts: NoticeFacts,
): Promise<Ended> {
  const { recipient } = content;
  if (recipient === null || recipient.mail === '') return { settle: 'parked', result: 'no mail address' };
  if (saysItAlready(content.invitation, notice.kind, recipient.upn)) {
    return { settle: 'dropped', result: 'in the invitation' };
  }
  const attachments = await attached(site, content.document);
  if (attachments === undefined) return { again: null, result: 'document not there' };
  const link = await linkOfLetter(ways, site, content, recipient);
  if (link === 'gone') return { settle: 'dropped', result: 'link no longer holds' };
  const parts = { content, facts, recipient, attachments, link };
  return posted(await ways.post.send(letterTo(ways, { site, notice }, parts)));
}

/** An invitation to a meeting, or what has become of it, to the receiver's calendar. */
export async function toCalendar(
  ways: Ways,
  { site, notice }: Claimed,
  content: NoticeContent,
  facts: NoticeFacts,
): Promise<Ended> {
  const { recipient, invitation, body } = content;
  if (recipient === null || recipient.mail === '') return { settle: 'parked', result: 'no mail address' };
  if (invitation === null || isSuperseded(invitation, recipient.upn, notice.aboutId ?? 0)) {
    return { settle: 'dropped', result: 'a later one goes' };
  }
  const event = eventFor(invitation, recipient.upn);
  if (event === null) return { settle: 'dropped', result: 'nothing to show' };
  const letter = letterTo(ways, { site, notice }, { content, facts, recipient, attachments: [], link: undefined });
  return posted(
    await ways.calendar.send(letter, {
      ...event,
      uid: invitation.uid,
      description: letter.text,
      stamp: ways.world.now(),
      organizer: { name: body.name, mail: letter.from },
      attendee: recipient,
    }),
  );
}

interface LetterParts {
  readonly content: NoticeContent;
  readonly facts: NoticeFacts;
  readonly recipient: Stored<Person>;
  readonly attachments: Letter['attachments'];
  readonly link: LetterLink | undefined;
}

function letterTo(
  { world, mailFrom }: Ways,
  { site, notice }: Pick<Claimed, 'site' | 'notice'>,
  { content, facts, recipient, attachments, link }: LetterParts,
): Letter {
  const { body, meeting } = content;
  return letterOf(noticeIn(recipient.language, notice.kind, 'mail', facts), {
    organisation: site.organisation,
    key: notice.key,
    date: new Date(world.now()),
    from: bodyAddress(mailFrom, site.organisation, body.nr),
    bodyName: body.name,
    chairName: meeting?.chairName ?? '',
    to: recipient,
    language: recipient.language,
    attachments,
    link,
  });
}

function posted({ outcome, result }: PostOutcome): Ended {
  if (outcome === 'sent') return { settle: 'sent', result };
  return outcome === 'refused' ? { settle: 'parked', result } : { again: null, result };
}

/** Address of a published document in SharePoint. */
export function linkTo(site: Pick<Site, 'url'>, document: StoredDocument | null): string | null {
  return document === null ? null : new URL(encodeURI(document.path), site.url).href;
}

async function attached(site: Site, document: StoredDocument | null) {
  if (document === null) return [];
  const bytes = await site.documentBytes(document.path);
  if (bytes === undefined) return undefined;
  return [{ fileName: document.path.slice(document.path.lastIndexOf('/') + 1), bytes }];
}
