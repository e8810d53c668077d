import type { ConversationReference } from '../../src/core/people/person';
import { exceptionCard, noticeCard } from '../../src/cards/noticeCard';
import { identify, rememberConversation } from '../../src/doing/identifying';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { Claimed } from '../../src/doing/outbox/delivering';
import type { Site } from '../../src/storage/site';
import { noticeIn, type NoticeFacts } from '../../src/texts/notices';
import type { OutgoingMessage } from '../transport/transport';
import type { Ended, Instead, Ways } from './delivery';
import { linkTo, placeOfNotice } from './place';

/** A notice as a card in the person's own chat; by mail instead where Teams lets nothing through (decision 14). */
export async function inOwnChat(
  ways: Ways,
  claimed: Claimed,
  content: NoticeContent,
  facts: NoticeFacts,
): Promise<Ended | Instead> {
  const { recipient } = content;
  if (recipient === null) return { settle: 'parked', result: 'no person' };
  const message = cardFor(ways, claimed, content, facts);
  const known = recipient.conversation ?? (await opened(ways, claimed, content));
  if (known === undefined) return unreachable(content, 'no chat');
  const outcome = await ways.transport.send(known, message);
  switch (outcome.outcome) {
    case 'sent':
      return { settle: 'sent', result: '201' };
    case 'later':
      return { again: outcome.retryAfterSeconds, result: 'later' };
    case 'unreachable':
      return unreachable(content, String(outcome.status));
  }
}

/** Someone reached both ways has a letter of their own in the outbox already: one more would be a second. */
function unreachable({ recipient }: NoticeContent, why: string): Ended | Instead {
  if (recipient?.reach === 'both') return { settle: 'dropped', result: `${why}, mail besides` };
  return { instead: 'mail', result: `${why} → mail` };
}

/** Opens the chat of somebody who has never written. */
async function opened(
  ways: Ways,
  { site }: Claimed,
  content: NoticeContent,
): Promise<ConversationReference | undefined> {
  const person = await linked(ways, site, content);
  const [tenantId, objectId] = person?.identity?.split('/') ?? [];
  if (person === undefined || tenantId === undefined || objectId === undefined) return undefined;
  const reference = await ways.transport.openPersonal({ tenantId, objectId });
  if (reference !== undefined) await rememberConversation([{ site, person }], reference);
  return reference;
}

/** The recipient with the identity Teams knows them by: a roster hit in the forum's team links them, once. */
async function linked({ world, transport }: Ways, site: Site, { recipient, body }: NoticeContent) {
  if (recipient?.identity !== null) return recipient ?? undefined;
  if (body.channelId === null) return undefined;
  const member =
    (await transport.findMember(body.channelId, recipient.upn)) ??
    (await transport.findMember(body.channelId, recipient.mail));
  if (member === undefined) return undefined;
  const found = await identify({ ...world, sites: [site] }, member);
  const person = 'members' in found ? found.members[0]?.person : undefined;
  return person?.id === recipient.id ? person : undefined;
}

function cardFor(
  { tabLink }: Ways,
  { site, notice }: Claimed,
  content: NoticeContent,
  facts: NoticeFacts,
): OutgoingMessage {
  const language = content.recipient?.language ?? 'sv';
  const told = noticeIn(language, notice.kind, 'chat', facts);
  const { proposal } = content;
  const tab = tabLink(placeOfNotice(site, content));
  const asks = notice.kind === 'exceptionAsked' && proposal?.status === 'exceptionAsked';
  const card = asks
    ? exceptionCard(told, language, { organisation: site.organisation, proposal, tab })
    : noticeCard(told, language, { document: linkTo(site, content.document), tab });
  return { card, summary: card.fallbackText };
}
