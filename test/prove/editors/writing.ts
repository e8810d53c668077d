import type { EditorsPage } from './page';

/** Somebody who writes, and the lines they write in. */
export interface Author {
  readonly name: string;
  readonly lines: readonly string[];
  readonly page: EditorsPage;
}

/** What was written, as those who wrote it know it. */
interface Written {
  readonly rounds: number;
  readonly sentences: number;
  readonly clashes: number;
  /** The sentences of each text that their author was told are saved. */
  readonly lines: readonly { readonly id: string; readonly saved: readonly string[] }[];
  readonly faults: readonly string[];
}

interface Wanted {
  readonly authors: readonly Author[];
  readonly lines: readonly string[];
  readonly rounds: number;
  readonly chance: () => number;
}

const LOOKS_EVERY_MS = 40;
const LONGEST_MS = 120_000;
/** What is typed stands in the field as soon as it is drawn. */
const SHOWN_MS = 5_000;
/** Longer than the quiet time before what was typed is sent: the first half of a sentence goes by itself. */
const MID_SENTENCE_MS = 1_300;

/** Rounds are shared by the texts, which are written in beside each other; in a round everybody of a text writes one sentence. */
export async function writeInTurns({ authors, lines, rounds, chance }: Wanted): Promise<Written> {
  const counts = { rounds: 0, sentences: 0, clashes: 0 };
  const faults: string[] = [];
  const pause = (longest: number) => new Promise((resolve) => setTimeout(resolve, chance() * longest));

  async function textOf({ page }: Author, id: string) {
    const until = Date.now() + LONGEST_MS;
    while (page.text(id) === undefined && Date.now() < until) await pause(LOOKS_EVERY_MS);
    return () => {
      const text = page.text(id);
      if (text === undefined) throw new Error(`${id} was never shown.`);
      return text;
    };
  }

  /** Types a sentence somewhere, at once or in two halves, and waits until the tab says that it is saved. */
  async function write(author: Author, id: string, sentence: string): Promise<string | undefined> {
    const text = await textOf(author, id);
    await pause(500);
    const stands = (line: string) => text().value.split('\n').includes(line);
    /** Until what was typed stands in the field; nobody types in two fields of a page at once. */
    const type = (line: string, change: (before: string) => string) =>
      alone(author.page, async () => {
        text().write(change(text().value));
        const shownUntil = Date.now() + SHOWN_MS;
        while (!stands(line) && Date.now() < shownUntil) await pause(LOOKS_EVERY_MS);
      });
    /** As long as the tab says that it is not saved. */
    const saved = async (line: string): Promise<boolean> => {
      const until = Date.now() + LONGEST_MS;
      while (text().status !== 'saved' && Date.now() < until) {
        if (text().asks === 'clash') {
          counts.clashes += 1;
          text().keepBoth();
        }
        await pause(LOOKS_EVERY_MS);
      }
      if (text().status === 'saved' && stands(line)) return true;
      faults.push(`${id}: “${line}” of ${author.name} is ${stands(line) ? text().status : 'gone from the field'}`);
      return false;
    };
    const half = sentence.slice(0, sentence.length / 2);
    const place = chance();
    if (chance() < 0.25) {
      await type(half, (before) => within(before, half, place));
      await pause(2 * MID_SENTENCE_MS);
      await type(sentence, (before) => {
        const typed = before.split('\n');
        const at = typed.indexOf(half);
        if (at < 0) faults.push(`${id}: “${half}” of ${author.name} is gone from the field`);
        return typed.with(Math.max(0, at), sentence).join('\n');
      });
    } else await type(sentence, (before) => within(before, sentence, place));
    return (await saved(sentence)) ? sentence : undefined;
  }

  async function writeIn(id: string): Promise<{ readonly id: string; readonly saved: readonly string[] }> {
    const here = authors.filter((author) => author.lines.includes(id));
    const saved: string[] = [];
    while (counts.rounds < rounds && faults.length === 0) {
      counts.rounds += 1;
      const round = counts.rounds;
      const said = here.map((author) => write(author, id, `Mening ${String(round)} av ${author.name} om ${id}.`));
      for (const one of await Promise.all(said)) {
        if (one === undefined) continue;
        saved.push(one);
        counts.sentences += 1;
      }
    }
    return { id, saved };
  }

  const written = await Promise.all(lines.map(writeIn));
  return { ...counts, lines: written, faults };
}

const typing = new WeakMap<EditorsPage, Promise<unknown>>();

function alone(page: EditorsPage, does: () => Promise<void>): Promise<void> {
  const mine = (typing.get(page) ?? Promise.resolve()).then(does, does);
  typing.set(page, mine);
  return mine;
}

/** A line of its own, so far into the text (0 to 1): also first or last. */
function within(text: string, line: string, place: number): string {
  const lines = text === '' ? [] : text.split('\n');
  const at = Math.round(place * lines.length);
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}
