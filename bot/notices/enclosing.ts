import { saysItAlready } from '../../src/core/invitations/invitation';
import type { Person } from '../../src/core/people/person';
import type { Stored } from '../../src/core/stored';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { Claimed } from '../../src/doing/outbox/delivering';
import { noticeIn, noticeTexts, type Told } from '../../src/texts/notices';
import type { Ended, Portion, Ways } from './delivery';
import { factsOf } from './facts';
import type { Enclosed, LetterLink } from './letter';
import { linkOfLetter } from './letterLink';
import { linkTo, placeOfNotice } from './place';

/** A notice in words for a letter, with what comes with it. */
export interface Part extends Enclosed {
  readonly told: Told;
  readonly recipient: Stored<Person>;
}

/**
 * What a notice says by letter and brings with it, or how it ends without one: what an invitation to the receiver says is
 * not said by letter too.
 */
export async function partOf(
  ways: Ways,
  portion: Portion,
  { site, notice }: Pick<Claimed, 'site' | 'notice'>,
  content: NoticeContent,
): Promise<Part | Ended> {
  const { recipient } = content;
  if (recipient === null || recipient.mail === '') return { settle: 'parked', result: 'no mail address' };
  if (saysItAlready(content.invitation, notice.kind, recipient.upn)) {
    return { settle: 'dropped', result: 'in the invitation' };
  }
  const link = await linkOfLetter(ways, portion, site, { content, recipient });
  if (link === 'gone') return { settle: 'dropped', result: 'link no longer holds' };
  const paper = await paperOf(ways, portion, { site, content, recipient, link });
  if (paper === undefined) return { again: null, result: 'document not there' };
  return { told: noticeIn(recipient.language, notice.kind, 'mail', factsOf(content)), recipient, link, ...paper };
}

interface PaperQuestion {
  readonly site: Claimed['site'];
  readonly content: NoticeContent;
  readonly recipient: Stored<Person>;
  readonly link: LetterLink | undefined;
}

/** The document goes with the letter; where it is large or confidential, a link to it. Undefined where it is not there. */
async function paperOf(
  { largestAttachment, tabLink }: Ways,
  portion: Portion,
  { site, content, recipient, link }: PaperQuestion,
): Promise<Pick<Enclosed, 'attachments' | 'instead'> | undefined> {
  const { document, documentFace } = content;
  const { large, confidential, read, byOwnLink } = noticeTexts(recipient.language).mail.notAttached;
  const linked = (why: string, address: string) => ({
    attachments: [],
    // Whoever is reached by mail alone has no way into SharePoint or the tab.
    instead: link === undefined ? [why, { open: read, address }] : [why, byOwnLink],
  });
  // Its own address would tell where it lies.
  if (documentFace === 'masked') return linked(confidential, tabLink(placeOfNotice(site, content)));
  if (document === null) return { attachments: [] };
  const bytes = await portion.bytesOf(document);
  if (bytes === undefined) return undefined;
  if (bytes.length > largestAttachment) return linked(large, linkTo(site, document) ?? '');
  return { attachments: [{ fileName: document.path.slice(document.path.lastIndexOf('/') + 1), bytes }] };
}
