import { noticeCard } from '../../src/cards/noticeCard';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { Claimed } from '../../src/doing/outbox/delivering';
import type { Site, StoredDocument } from '../../src/storage/site';
import { noticeIn, type NoticeFacts } from '../../src/texts/notices';
import type { Ended, Ways } from './delivery';
import { letterOf } from './letter';

/** A notice as a card in a channel, in Swedish: a channel has no language of its own. */
export async function inChannel(
  { transport }: Ways,
  { site, notice }: Claimed,
  content: NoticeContent,
  facts: NoticeFacts,
): Promise<Ended> {
  const card = noticeCard(noticeIn('sv', notice.kind, 'channel', facts), 'sv', linkTo(site, content.document));
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

/** A notice as a letter, with the document it is about. */
export async function byMail(
  { world, post, mailFrom }: Ways,
  { site, notice }: Claimed,
  content: NoticeContent,
  facts: NoticeFacts,
): Promise<Ended> {
  const { recipient, body, meeting } = content;
  if (recipient === null || recipient.mail === '') return { settle: 'parked', result: 'no mail address' };
  const attachments = await attached(site, content.document);
  if (attachments === undefined) return { again: null, result: 'document not there' };
  const letter = letterOf(noticeIn(recipient.language, notice.kind, 'mail', facts), {
    key: `${site.organisation} ${notice.key}`,
    date: new Date(world.now()),
    mailFrom,
    bodyName: body.name,
    chairName: meeting?.chairName ?? '',
    to: recipient,
    language: recipient.language,
    attachments,
  });
  const { outcome, result } = await post.send(letter);
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
