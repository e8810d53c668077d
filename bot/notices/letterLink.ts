import type { Person } from '../../src/core/people/person';
import type { Stored } from '../../src/core/stored';
import { linkInLetter } from '../../src/doing/links/inLetter';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { Site } from '../../src/storage/site';
import { linkTexts } from '../../src/texts/links';
import type { Ways } from './delivery';
import type { LetterLink } from './letter';

/** The personal link of a letter: what to press, where it leads, and what to know of it. Undefined where none goes. */
export async function linkOfLetter(
  { world, links }: Pick<Ways, 'world' | 'links'>,
  site: Site,
  content: NoticeContent,
  recipient: Stored<Person>,
): Promise<LetterLink | 'gone' | undefined> {
  const link = await linkInLetter({ world, linkKey: links.key }, site, content, recipient);
  if (link === null || link === 'gone') return link ?? undefined;
  const { open, about } = linkTexts(recipient.language).letter;
  // What sets the address apart stands behind `#`: it is in no request, no log and no Referer.
  const address = new URL(`/link/${site.organisation}#${link.secret}`, links.publicUrl).href;
  return { open: open[link.purpose], address, about: about(link.lastDay) };
}
