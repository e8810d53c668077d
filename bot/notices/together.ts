import { gatheredCard } from '../../src/cards/noticeCard';
import type { Claimed } from '../../src/doing/outbox/delivering';
import { noticeIn } from '../../src/texts/notices';
import type { Told } from '../../src/texts/notices';
import { fieldsOfError } from '../log';
import type { Portion, Ways } from './delivery';
import { factsOf, stillTrue } from './facts';
import { placeOfNotice } from './place';

/** So many of the same person at once are one message, also for whoever has asked for nothing of the kind. */
const DRIPS = 4;
/** The most on one card, well below what Teams takes. */
const MOST = 12;

/**
 * The claimed notices to be sent one by one, and those that go together: several to one person's own chat, or by letter
 * from one body to a person who has asked for that.
 */
export function gathered(claimed: readonly Claimed[]): {
  readonly alone: readonly Claimed[];
  readonly together: readonly (readonly Claimed[])[];
} {
  const byPerson = new Map<string, Claimed[]>();
  for (const one of claimed) {
    const key = keyOf(one);
    if (key === null) continue;
    byPerson.set(key, [...(byPerson.get(key) ?? []), one]);
  }
  const groups = [...byPerson.values()].filter(
    (group) => (isChat(group) && group.length >= DRIPS) || (group.length > 1 && group[0]?.pace === 'daily'),
  );
  const taken = new Set(groups.flat());
  const together = groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MOST) }, (_part, at) => group.slice(at * MOST, (at + 1) * MOST)),
  );
  return { alone: claimed.filter((one) => !taken.has(one)), together };
}

const isChat = ([first]: readonly Claimed[]) => first?.notice.way === 'chat';

/** What goes together has the same; null for what goes alone. */
function keyOf({ site, notice, pace }: Claimed): string | null {
  switch (notice.way) {
    case 'chat':
      // A question to be answered on its card is a card of its own.
      return notice.kind === 'exceptionAsked' ? null : `${site.url} chat ${notice.to}`;
    case 'mail':
      // Somebody waits for a link they have asked for.
      if (pace !== 'daily' || notice.kind === 'personalLink') return null;
      return `${site.url} mail ${notice.to} ${String(notice.bodyNr)}`;
    case 'channel':
    case 'calendar':
      return null;
  }
}

/**
 * Sends several notices to one person as one card. Those that could not go so, where the chat is not known or Teams does
 * not take it now, are given back to be delivered one by one as ever.
 */
export async function deliverTogether(
  ways: Ways,
  portion: Portion,
  group: readonly Claimed[],
): Promise<readonly Claimed[]> {
  const told: { readonly claimed: Claimed; readonly words: Told; readonly tab: string }[] = [];
  const back: Claimed[] = [];
  let chat: Parameters<Ways['transport']['send']>[0] | null = null;
  let language: 'sv' | 'en' = 'sv';
  for (const claimed of group) {
    const content = await portion.contentOf(claimed).catch(() => undefined);
    const reference = content?.recipient?.conversation ?? null;
    if (content === undefined || reference === null || stillTrue(content, ways.world.now()) === 'past') {
      back.push(claimed);
      continue;
    }
    if ((await portion.stillHeld(claimed)) === 'lost') continue;
    chat = reference;
    language = content.recipient?.language ?? 'sv';
    told.push({
      claimed,
      words: noticeIn(language, claimed.notice.kind, 'chat', factsOf(content)),
      tab: ways.tabLink(placeOfNotice(claimed.site, content)),
    });
  }
  if (chat === null) return back;
  const card = gatheredCard(
    told.map(({ words, tab }) => ({ told: words, tab })),
    language,
  );
  await ways.pace.turn();
  const outcome = await ways.transport.send(chat, { card, summary: card.fallbackText });
  if (outcome.outcome === 'later' && outcome.retryAfterSeconds !== null)
    ways.pace.askedToWait(outcome.retryAfterSeconds);
  if (outcome.outcome !== 'sent') return [...back, ...told.map(({ claimed }) => claimed)];
  // At once: they are noted in one batch.
  await Promise.all(
    told.map(async ({ claimed }) => {
      const { notice } = claimed;
      ways.log('info', 'notice', { what: `${notice.kind} gathered`, itemId: notice.id, bodyNr: notice.bodyNr });
      await portion
        .settle(claimed, 'sent', '201 gathered')
        .catch((error: unknown) => ways.log('error', 'notice.unsettled', fieldsOfError(error)));
    }),
  );
  return back;
}
