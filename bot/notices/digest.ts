import type { Instant } from '../../src/core/calendar';
import type { NoticeContent } from '../../src/doing/outbox/content';
import { deferNotice, type Claimed } from '../../src/doing/outbox/delivering';
import { fieldsOfError } from '../log';
import { bodyAddress } from './bodyAddress';
import { MOST_ATTEMPTS, waitFor } from './deliver';
import type { Portion, Ways } from './delivery';
import { digestAddress } from './digestAddress';
import { partOf, type Part } from './enclosing';
import { stillTrue } from './facts';
import { digestOf } from './letter';

interface Gathered {
  readonly claimed: Claimed;
  readonly content: NoticeContent;
  readonly part: Part;
}

/**
 * Sends several notices of one body to one person as one letter. Gives back those that are to be delivered one by one: what
 * is said otherwise or no more, and all of them where the mail server refuses.
 */
export async function deliverDigest(
  ways: Ways,
  portion: Portion,
  group: readonly Claimed[],
): Promise<readonly Claimed[]> {
  const gathered: Gathered[] = [];
  const back: Claimed[] = [];
  for (const claimed of group) {
    const content = await portion.contentOf(claimed).catch(() => undefined);
    const isTrue = content !== undefined && stillTrue(content, ways.world.now()) === 'true';
    const part = isTrue ? await partOf(ways, portion, claimed, content).catch(() => undefined) : undefined;
    if (content === undefined || part === undefined || 'result' in part) back.push(claimed);
    else if ((await portion.stillHeld(claimed)) === 'held') gathered.push({ claimed, content, part });
  }
  const [first] = gathered;
  if (first === undefined || gathered.length < 2) return [...back, ...gathered.map(({ claimed }) => claimed)];
  const { outcome, result } = await ways.post.send(letterTo(ways, first, gathered));
  // One by one, each ends as a letter does that cannot go.
  const isLast = gathered.some(({ claimed }) => claimed.notice.attempts >= MOST_ATTEMPTS);
  if (outcome === 'refused' || (outcome === 'later' && isLast))
    return [...back, ...gathered.map(({ claimed }) => claimed)];
  // At once: they are noted in one batch.
  await Promise.all(
    gathered.map(async ({ claimed }) => {
      const { notice } = claimed;
      ways.log('info', 'notice', { what: `${notice.kind} gathered`, itemId: notice.id, bodyNr: notice.bodyNr });
      const noted =
        outcome === 'sent'
          ? portion.settle(claimed, 'sent', `${result} gathered`)
          : deferNotice(ways.noting, claimed, {
              ...{ way: 'mail', result },
              notBefore: (Date.now() + waitFor(notice.attempts, null) * 1000) as Instant,
            });
      await noted.catch((error: unknown) => ways.log('error', 'notice.unsettled', fieldsOfError(error)));
    }),
  );
  return back;
}

function letterTo({ world, mailFrom, links }: Ways, { claimed, content, part }: Gathered, all: readonly Gathered[]) {
  const { site, notice } = claimed;
  const { recipient } = part;
  return digestOf(
    all.map((one) => one.part),
    {
      organisation: site.organisation,
      // Named after the first of them, which notes what comes back.
      key: notice.key,
      date: new Date(world.now()),
      from: bodyAddress(mailFrom, site.organisation, content.body.nr),
      bodyName: content.body.name,
      chairName: '',
      to: recipient,
      language: recipient.language,
      stop: digestAddress(links, site.organisation, recipient),
    },
  );
}
