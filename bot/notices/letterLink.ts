import type { Person } from '../../src/core/people/person';
import type { Stored } from '../../src/core/stored';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { Site } from '../../src/storage/site';
import { linkTexts } from '../../src/texts/links';
import type { Portion, Ways } from './delivery';
import type { LetterLink } from './letter';

/** The personal link of a letter: what to press, where it leads, and what to know of it. Undefined where none goes. */
export async function linkOfLetter(
  { links }: Pick<Ways, 'links'>,
  { linkIn }: Pick<Portion, 'linkIn'>,
  site: Site,
  posted: { readonly content: NoticeContent; readonly recipient: Stored<Person> },
): Promise<LetterLink | 'gone' | undefined> {
  const link = await linkIn(posted);
  if (link === null || link === 'gone') return link ?? undefined;
  const { open, about } = linkTexts(posted.recipient.language).letter;
  // What sets the address apart stands behind `#`: it is in no request, no log and no Referer.
  const address = new URL(`/link/${site.organisation}#${link.secret}`, links.publicUrl).href;
  return { open: open[link.purpose], address, about: about(link.lastDay) };
}
