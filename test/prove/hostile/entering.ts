import type { Hand, Said } from '../../contract';
import { cardIn, dataOf, verbsOf } from '../../bot/talking';
import type { ProposalsPage } from '../../../src/api/proposalsView';

/** What was taken in, by where it is read, as the service then holds it. */
export interface Entered {
  /** Titles and descriptions of every proposal. */
  readonly proposals: readonly string[];
  /** What each member filled in on cards, as the cards of their chat then show it. */
  readonly onCards: ReadonlyMap<Hand, readonly string[]>;
  readonly meetingIds: readonly string[];
  readonly taken: number;
  readonly refused: number;
  readonly faults: readonly string[];
  /** For titles and texts of the agenda: those an act took. */
  readonly titles: readonly string[];
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

interface People {
  readonly chair: Hand;
  readonly members: readonly Hand[];
}

const BODY = 'goteborg-2';

/** The lines of one meeting. */
export const LINES_OF_ONE = 60;
const TITLE = 255;
const TEXT = 4000;

/**
 * Says every text in the chat, fills it in on a card and in the tab; what is too long for its field must be refused. The
 * members share the texts, each one writing theirs one after the other.
 */
export async function enter({ chair, members }: People, strings: readonly string[]): Promise<Entered> {
  const faults: string[] = [];
  const counts = { taken: 0, refused: 0 };
  const told = (where: string, text: string, what: string) =>
    faults.push(`${where} ${JSON.stringify(text.slice(0, 80))}: ${what.slice(0, 600)}`);
  const count = (status: number) => (status === 200 ? (counts.taken += 1) : (counts.refused += 1));
  /** What was answered as stored, by where: looked for among the proposals when all are in. */
  const stored: { readonly where: 'card' | 'title' | 'tab'; readonly text: string; readonly at: number }[] = [];
  const onCards = new Map(members.map((member) => [member, [] as string[]]));
  const { meetings } = await chair.body(BODY);
  const meetingIds = meetings.filter(({ held }) => !held).map(({ id }) => id);

  await Promise.all(
    members.map(async (member, nr) => {
      for (const [at, text] of strings.entries()) {
        if (at % members.length !== nr) continue;
        await saidInChat(member, text);
        await filledInOnCard(member, text, at);
        await filledInInTab(member, text, at, meetingIds[nr % meetingIds.length] ?? '');
      }
    }),
  );
  const { proposals } = (await chair.view(`/api/bodies/${BODY}/proposals`)) as ProposalsPage;
  for (const one of stored) look(one);
  const titles = strings.filter((text) => text.trim() !== '' && text.trim().length <= TITLE);
  const texts = strings.filter((text) => text.length <= TEXT);
  const written = proposals.flatMap(({ title, description }) => [title, description]);
  return { ...counts, faults, proposals: written, onCards, meetingIds, titles, texts, names: strings };

  /** Whatever the bot makes of it, it answers; what it takes for a proposal is handed in. */
  async function saidInChat(member: Hand, text: string): Promise<void> {
    const turn = await member.say(`Jag föreslår att vi tar upp följande på nästa möte: ${text}`).catch(String);
    if (typeof turn === 'string') return void told('chat', text, turn);
    if (turn.replies.length === 0) told('chat', text, 'no answer');
    counts.taken += 1;
    const { id, card } = hasCard(turn) ? cardIn(turn) : { id: '', card: undefined };
    if (card === undefined || !verbsOf(card).includes('confirm')) {
      await member.say('nej');
      return;
    }
    const confirmed = await member.press(id, 'confirm', dataOf(card, 'confirm')).catch(String);
    if (typeof confirmed === 'string') told('chat', text, confirmed);
  }

  async function filledInOnCard(member: Hand, text: string, at: number): Promise<void> {
    const turn = await member.say(`Kan vi ta upp kortfråga ${String(at)} på nästa möte?`);
    if (!hasCard(turn)) return void told('card', text, `no card: ${JSON.stringify(turn.replies)}`);
    const { id, card } = cardIn(turn);
    if (!verbsOf(card).includes('change')) return void told('card', text, `no card: ${JSON.stringify(card)}`);
    const data = { ...dataOf(card, 'change'), title: `Kortfråga ${String(at)}`, description: text };
    const changed = await member.press(id, 'change', data).catch(String);
    if (typeof changed === 'string') return void told('card', text, changed);
    const shown = changed.card;
    if (shown === undefined || !verbsOf(shown).includes('confirm')) {
      counts.refused += 1;
      if (text.trim().length <= TEXT) told('card', text, `refused: ${JSON.stringify(changed)}`);
      await member.press(id, 'drop', dataOf(card, 'drop'));
      return;
    }
    counts.taken += 1;
    if (text.trim().length < 200) onCards.get(member)?.push(kept(text).trim());
    await member.press(id, 'confirm', dataOf(shown, 'confirm'));
    stored.push({ where: 'card', text, at });
  }

  async function filledInInTab(member: Hand, text: string, at: number, meetingId: string): Promise<void> {
    const key = `hostile-${String(at)}`;
    const about = { id: meetingId, version: '1', key };
    const titled = await member.act('submitProposal', { ...about, title: text, description: `Titel ${String(at)}` });
    count(titled.status);
    if (titled.status >= 500) told('title', text, String(titled.status));
    if (titled.status === 200) stored.push({ where: 'title', text, at });
    else if (kept(text).trim() !== '' && text.trim().length <= TITLE)
      told('title', text, JSON.stringify(titled.answer));
    const described = { ...about, key: `${key}-text`, title: `Tabbfråga ${String(at)}`, description: text };
    const answered = await member.act('submitProposal', described);
    count(answered.status);
    if (answered.status >= 500) told('tab', text, String(answered.status));
    if (answered.status === 200) stored.push({ where: 'tab', text, at });
    else if (text.length <= TEXT) told('tab', text, JSON.stringify(answered.answer));
  }

  /** What is stored is what was written, but for what no list can hold. */
  function look({ where, text, at }: (typeof stored)[number]): void {
    const nr = String(at);
    const found = {
      card: () => proposals.find(({ title }) => title === `Kortfråga ${nr}`)?.description,
      title: () => proposals.find(({ description }) => description === `Titel ${nr}`)?.title,
      tab: () => proposals.find(({ title }) => title === `Tabbfråga ${nr}`)?.description,
    }[where]();
    if (found === undefined) return void told(where, text, 'is not among the proposals');
    const expected = where === 'title' ? [asLine(text)] : [kept(text).trim(), kept(text)];
    if (!expected.includes(found)) told(where, text, `stored as ${JSON.stringify(found.slice(0, 200))}`);
  }
}

function hasCard({ replies, proactive }: Said): boolean {
  const sent = [...proactive.map(({ activity }) => activity), ...replies];
  return sent.some(({ attachments }) => attachments?.some(({ contentType }) => contentType.endsWith('card.adaptive')));
}

/** The same as a line: what ends lines is a space. */
export function asLine(text: string): string {
  return kept(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')).trim();
}

/** The text without the controls and lone halves that no list of SharePoint can hold (src/storage/storable.ts). */
function kept(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '').replace(/\r\n?/g, '\n');
}
