import type { ConversationReference } from '../../src/core/people/person';
import { exceptionCard, noticeCard } from '../../src/cards/noticeCard';
import { rememberConversation } from '../../src/doing/identifying';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { Claimed } from '../../src/doing/outbox/delivering';
import { noticeIn, type NoticeFacts } from '../../src/texts/notices';
import type { OutgoingMessage } from '../transport/transport';
import type { Ended, Ways } from './delivery';
import { linkTo } from './ways';

/** A notice as a card in the person's own chat; by mail instead where Teams lets nothing through (decision 14). */
export async function inOwnChat(
  ways: Ways,
  claimed: Claimed,
  content: NoticeContent,
  facts: NoticeFacts,
): Promise<Ended> {
  const { recipient } = content;
  if (recipient === null) return { settle: 'parked', result: 'no person' };
  const message = cardFor(claimed, content, facts);
  const known = recipient.conversation ?? (await opened(ways, claimed, content));
  if (known === undefined) return mailInstead(content, 'no chat');
  const outcome = await ways.transport.send(known, message);
  switch (outcome.outcome) {
    case 'sent':
      return { settle: 'sent', result: '201' };
    case 'later':
      return { again: outcome.retryAfterSeconds, result: 'later' };
    case 'unreachable':
      return mailInstead(content, String(outcome.status));
  }
}

/** Someone reached both ways has a letter of their own in the outbox already: one more would be a second. */
function mailInstead({ recipient }: NoticeContent, why: string): Ended {
  if (recipient?.reach === 'both') return { settle: 'dropped', result: `${why}, mail besides` };
  return { instead: 'mail', result: `${why} → mail` };
}

async function opened(
  { transport }: Ways,
  { site }: Claimed,
  { recipient }: NoticeContent,
): Promise<ConversationReference | undefined> {
  const [tenantId, objectId] = recipient?.identity?.split('/') ?? [];
  if (recipient === null || tenantId === undefined || objectId === undefined) return undefined;
  const reference = await transport.openPersonal({ tenantId, objectId });
  if (reference !== undefined) await rememberConversation([{ site, person: recipient }], reference);
  return reference;
}

function cardFor({ site, notice }: Claimed, content: NoticeContent, facts: NoticeFacts): OutgoingMessage {
  const language = content.recipient?.language ?? 'sv';
  const told = noticeIn(language, notice.kind, 'chat', facts);
  const { proposal } = content;
  const asks = notice.kind === 'exceptionAsked' && proposal?.status === 'exceptionAsked';
  const card = asks
    ? exceptionCard(told, language, { organisation: site.organisation, proposal })
    : noticeCard(told, language, linkTo(site, content.document));
  return { card, summary: card.fallbackText };
}
