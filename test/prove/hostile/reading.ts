import type { Page } from 'playwright-core';
import { handOf, type LocalMail, type Hand } from '../../contract';
import type { Product } from '../../product';
import type { Canary } from './canary';
import type { Entered } from './entering';
import type { Held } from './meetings';
import { textsOn } from './textsOn';

/** What was read back in the browser. */
interface Read {
  readonly pages: number;
  readonly texts: number;
  readonly faults: readonly string[];
}

interface Wanted {
  readonly product: Product;
  readonly canary: Canary;
  readonly chair: Hand;
  readonly members: readonly Hand[];
  readonly entered: Entered;
  readonly meetings: Held;
}

const BODY = 'goteborg-2';
/** Is reached by mail alone, and reads the meetings by a link. */
const BY_MAIL = 'gunilla.fors@goteborg.example';

/** Opens every page where the texts are shown, and looks for each of them as it is stored. */
export async function readEverywhere({ product, canary, chair, members, entered, meetings }: Wanted): Promise<Read> {
  const [member] = members;
  if (member === undefined) throw new Error('Nobody has written.');
  const faults: string[] = [];
  let pages = 0;
  let texts = 0;

  /** Looks for texts on a page that is there as soon as one of its words is. */
  async function look(name: string, page: Page, ready: string, expected: readonly string[]): Promise<void> {
    pages += 1;
    const wanted = [...new Set(expected.filter((text) => text.trim() !== ''))];
    const started = performance.now();
    const found = await textsOn(page, ready, wanted);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(
      `   ${name}: ${String(wanted.length - found.missing.length)} texts read back (${seconds} s)\n`,
    );
    texts += wanted.length;
    if (!found.ready) faults.push(`${name}: was never shown`);
    for (const text of found.missing) faults.push(`${name}: ${JSON.stringify(text.slice(0, 100))} is not read back`);
    await page.close();
  }
  const at = (as: Hand, fields: Readonly<Record<string, string>>) =>
    canary.open(`/#${new URLSearchParams({ as: as.person.id, ...fields }).toString()}`);
  const inTab = (as: Hand, sub: string) => at(as, { at: 'app', body: BODY, sub });
  const inArchive = (archive: string) => at(member, { at: 'sharepoint', site: 'samverka-goteborg', archive });

  await look('proposals', await inTab(chair, `body=${BODY}&page=proposals`), 'Förslag', entered.proposals);
  const [first] = entered.meetingIds;
  const own = (await member.meeting(String(first))).proposals.flatMap((one) => [one.title, one.description]);
  await look('own proposals', await inTab(member, `meeting=${String(first)}`), 'Dagordning', own);
  for (const [hand, onCards] of entered.onCards)
    await look(`chat of ${hand.person.upn}`, await at(hand, { at: 'chat' }), 'Kortfråga', onCards);
  for (const id of meetings.ids) {
    const { items, documents, meeting } = await member.meeting(id);
    const agenda = items.flatMap(({ title, description, notes, decisions }) => [
      ...[title, description, notes, ...decisions.map(({ text }) => text)],
    ]);
    const titles = documents.map(({ title }) => title);
    await look(`tab of ${id}`, await inTab(member, `meeting=${id}`), 'Dagordning', [...agenda, ...titles]);
    await look(`notes of ${id}`, await inTab(chair, `meeting=${id}&step=meet`), meeting.title, agenda);
    const year = `organ=2&ar=${meeting.day.slice(0, 4)}`;
    const decided = items.flatMap(({ title, decisions }) => [title, ...decisions.map(({ text }) => text)]);
    await look(`archive of ${id}`, await inArchive(year), meeting.title, [...decided, ...titles]);
    for (const { kind, path } of meetings.files.filter((one) => one.meetingId === id && one.kind !== 'annex')) {
      await look(`${kind} of ${id}`, await inArchive(`${year}&handling=${encodeURIComponent(path)}`), 'Dagordning', []);
    }
  }
  await product.get('/local/idle');
  const reader = await handOf(product, BY_MAIL);
  const letters = (await product.get(`/local/mail?to=${BY_MAIL}`)) as readonly LocalMail[];
  for (const { id, subject } of letters.slice(-4)) {
    await look(`letter ${id}`, await at(reader, { at: 'mail', mail: id }), subject, []);
  }
  const link = await byLink(letters);
  if (link === undefined) faults.push('No letter led to the page of a link.');
  else await look('page of a link', link, 'Stäng sidan', []);
  return { pages, texts, faults };

  /** Opens the newest link of somebody without Teams, with the code that comes by mail. */
  async function byLink(mails: readonly LocalMail[]): Promise<Page | undefined> {
    const address = mails.flatMap(({ text }) => /http\S+(\/link\/\S+)/.exec(text)?.[1] ?? []).at(-1);
    if (address === undefined) return undefined;
    const page = await canary.open(address);
    await page.getByRole('button', { name: 'Skicka koden' }).click();
    await page.getByText('En kod har skickats').waitFor();
    await product.get('/local/idle');
    const newest = ((await product.get(`/local/mail?to=${BY_MAIL}`)) as readonly LocalMail[]).at(-1);
    await page.keyboard.type(/\b\d{6}\b/.exec(newest?.text ?? '')?.[0] ?? '');
    await page.keyboard.press('Enter');
    return page;
  }
}
