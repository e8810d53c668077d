import { randomUUID } from 'node:crypto';
import type { LinkHeld } from '../../src/doing/links/finding';
import * as lists from '../../src/storage/lists';
import { linkTexts } from '../../src/texts/links';
import { bodyAddress } from '../notices/bodyAddress';
import { letterOf } from '../notices/letter';
import type { Post } from '../notices/post';

/** Sends a code to the address its link was sent to. It waits in no outbox: it lasts for minutes and is stored nowhere. */
export async function sendCode(
  { post, mailFrom, now }: { readonly post: Post; readonly mailFrom: string; readonly now: () => number },
  { site, link, person }: LinkHeld,
  code: string,
): Promise<'sent' | 'notSent'> {
  const { bodies } = await site.read({ bodies: { list: lists.bodies, where: { nr: link.bodyNr } } });
  const texts = linkTexts(person.language).code;
  const [lead = '', ...lines] = texts.lines(code);
  const letter = letterOf(
    { subject: texts.subject, lead, facts: [], lines, next: texts.unasked },
    {
      key: randomUUID(),
      organisation: site.organisation,
      date: new Date(now()),
      from: bodyAddress(mailFrom, site.organisation, link.bodyNr),
      bodyName: bodies.rows[0]?.name ?? 'Samverka',
      chairName: '',
      to: { name: person.name, mail: link.mail },
      language: person.language,
      attachments: [],
    },
  );
  const { outcome } = await post.send(letter);
  return outcome === 'sent' ? 'sent' : 'notSent';
}
