import type { Hand } from '../../contract';
import { cardIn, dataOf, verbsOf } from '../../bot/talking';
import type { MeetingView } from '../../../src/api/views';

/** What was taken in, by where it is read, as the service then holds it. */
export interface Entered {
  /** Titles and descriptions of the member’s own proposals. */
  readonly proposals: readonly string[];
  /** What was filled in on cards, as the cards of the chat then show it. */
  readonly onCards: readonly string[];
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
  readonly member: Hand;
}

/** The lines of one meeting. */
export const LINES_OF_ONE = 60;
const TITLE = 255;
const TEXT = 4000;

/** Says every text in the chat, fills it in on a card and in the tab; what is too long for its field must be refused. */
export async function enter({ chair, member }: People, strings: readonly string[]): Promise<Entered> {
  const faults: string[] = [];
  const counts = { taken: 0, refused: 0 };
  const told = (where: string, text: string, what: string) =>
    faults.push(`${where} ${JSON.stringify(text.slice(0, 80))}: ${what}`);

  const proposals: string[] = [];
  const onCards: string[] = [];
  const nextMeeting = async (hand: Hand) => {
    const { meetings } = await hand.body('goteborg-2');
    return meetings.filter(({ held }) => !held).map(({ id }) => id);
  };
  const [meetingId = ''] = await nextMeeting(member);
  const mine = async (): Promise<MeetingView['proposals']> => (await member.meeting(meetingId)).proposals;

  for (const [at, text] of strings.entries()) {
    await saidInChat(text);
    await filledInOnCard(text, at);
    await filledInInTab(text, at);
  }
  for (const { title, description } of await mine()) proposals.push(title, description);
  const titles = strings.filter((text) => text.trim() !== '' && text.trim().length <= TITLE);
  const texts = strings.filter((text) => text.length <= TEXT);
  const meetingIds = await nextMeeting(chair);
  return { ...counts, faults, proposals, onCards, meetingIds, titles, texts, names: strings };

  /** Whatever the bot makes of it, it answers; what it takes for a proposal is handed in. */
  async function saidInChat(text: string): Promise<void> {
    const turn = await member.say(`Jag föreslår att vi tar upp följande på nästa möte: ${text}`).catch(String);
    if (typeof turn === 'string') return void told('chat', text, turn);
    if (turn.replies.length === 0) told('chat', text, 'no answer');
    counts.taken += 1;
    await member.say('nej');
  }

  async function filledInOnCard(text: string, at: number): Promise<void> {
    const turn = await member.say(`Kan vi ta upp kortfråga ${String(at)} på nästa möte?`);
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
    if (text.trim().length < 200) onCards.push(kept(text).trim());
    await member.press(id, 'confirm', dataOf(shown, 'confirm'));
    const stored = (await mine()).find(({ title }) => title === `Kortfråga ${String(at)}`);
    if (stored === undefined) told('card', text, 'is not among the proposals');
    else if (stored.description !== kept(text).trim() && text.trim() !== '')
      told('card', text, `stored as ${JSON.stringify(stored.description.slice(0, 200))}`);
  }

  async function filledInInTab(text: string, at: number): Promise<void> {
    const key = `hostile-${String(at)}`;
    const about = { id: meetingId, version: '1', key };
    const titled = await member.act('submitProposal', { ...about, title: text, description: `Titel ${String(at)}` });
    if (titled.status >= 500) told('title', text, String(titled.status));
    else if (titled.status === 200) counts.taken += 1;
    else counts.refused += 1;
    if (titled.status !== 200 && kept(text).trim() !== '' && text.trim().length <= TITLE)
      told('title', text, JSON.stringify(titled.answer));
    const described = { ...about, key: `${key}-text`, title: `Tabbfråga ${String(at)}`, description: text };
    const answered = await member.act('submitProposal', described);
    if (answered.status >= 500) told('tab', text, String(answered.status));
    else if (answered.status === 200) counts.taken += 1;
    else counts.refused += 1;
    if (answered.status !== 200 && text.length <= TEXT) told('tab', text, JSON.stringify(answered.answer));
    const now = await mine();
    const asTitle = now.find(({ description }) => description === `Titel ${String(at)}`)?.title;
    const asText = now.find(({ title }) => title === `Tabbfråga ${String(at)}`)?.description;
    if (titled.status === 200 && asTitle !== asLine(text))
      told('title', text, `stored as ${JSON.stringify(asTitle?.slice(0, 200))}`);
    if (answered.status === 200 && asText !== kept(text) && asText !== kept(text).trim())
      told('tab', text, `stored as ${JSON.stringify(asText?.slice(0, 200))}`);
  }
}

/** The same as a line: what ends lines is a space. */
export function asLine(text: string): string {
  return kept(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')).trim();
}

/** The text without the controls and lone halves that no list of SharePoint can hold (src/storage/storable.ts). */
function kept(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '').replace(/\r\n?/g, '\n');
}
