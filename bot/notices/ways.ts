import { noticeCard } from '../../src/cards/noticeCard';
import { eventFor, isSuperseded } from '../../src/core/invitations/invitation';
import { keepMeetingLink } from '../../src/doing/invitations/meetingLink';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { Claimed } from '../../src/doing/outbox/delivering';
import { noticeIn, type NoticeFacts } from '../../src/texts/notices';
import type { Ended, Portion, Ways } from './delivery';
import { bodyAddress } from './bodyAddress';
import { partOf, type Part } from './enclosing';
import { letterOf, type Letter } from './letter';
import type { PostOutcome } from './post';
import { linkTo, placeOfNotice } from './place';
import { wholeEvent } from './wholeEvent';

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

/** A notice as a letter, with the document it is about. */
export async function byMail(
  ways: Ways,
  portion: Portion,
  { site, notice }: Claimed,
  content: NoticeContent,
): Promise<Ended> {
  const part = await partOf(ways, portion, { site, notice }, content);
  return 'result' in part ? part : posted(await ways.post.send(letterTo(ways, { site, notice }, { content, ...part })));
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
  const told = noticeIn(recipient.language, notice.kind, 'mail', facts);
  const letter = letterTo(ways, { site, notice }, { content, told, recipient, attachments: [] });
  const message = {
    ...event,
    uid: invitation.uid,
    description: letter.text,
    stamp: ways.world.now(),
    organizer: { name: body.name, mail: letter.from },
    attendee: recipient,
  };
  return posted(
    await ways.calendar.send({
      ...{ letter, message },
      whole: () => wholeEvent(site, { invitationId: invitation.id, body, facts }),
      keepLink: (joinUrl) => keepMeetingLink(site, invitation.id, joinUrl),
    }),
  );
}

function letterTo(
  { world, mailFrom }: Ways,
  { site, notice }: Pick<Claimed, 'site' | 'notice'>,
  { content, told, recipient, ...enclosed }: Part & { readonly content: NoticeContent },
): Letter {
  const { body, meeting } = content;
  return letterOf(told, {
    organisation: site.organisation,
    key: notice.key,
    date: new Date(world.now()),
    from: bodyAddress(mailFrom, site.organisation, body.nr),
    bodyName: body.name,
    chairName: meeting?.chairName ?? '',
    to: recipient,
    language: recipient.language,
    ...enclosed,
  });
}

function posted(ended: PostOutcome): Ended {
  const { result } = ended;
  switch (ended.outcome) {
    case 'sent':
      return { settle: 'sent', result };
    case 'refused':
      return { settle: 'parked', result };
    case 'later':
      return { again: ended.retryAfter ?? null, result };
  }
}
