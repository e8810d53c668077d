import { notesRules, type NotesValue } from '../../../src/tab/notes/values';
import type { SavingHandle } from '../../../src/tab/saving/useSaving';
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

  async function handleOf({ page }: Author, id: string): Promise<() => SavingHandle<NotesValue>> {
    const until = Date.now() + LONGEST_MS;
    while (page.notes(id) === undefined && Date.now() < until) await pause(LOOKS_EVERY_MS);
    return () => {
      const handle = page.notes(id);
      if (handle === undefined) throw new Error(`${id} was never shown.`);
      return handle;
    };
  }

  /** Types a sentence somewhere, at once or in two halves, and waits until the tab says that it is saved. */
  async function write(author: Author, id: string, sentence: string): Promise<string | undefined> {
    const handle = await handleOf(author, id);
    await pause(500);
    const type = (change: (text: string) => string) => {
      const { saving, change: put } = handle();
      put({ ...saving.value, notes: change(saving.value.notes) });
    };
    /** Until what was typed stands in the field, and as long as the tab says that it is not saved. */
    const saved = async (line: string): Promise<boolean> => {
      const stands = () => handle().saving.value.notes.split('\n').includes(line);
      const shownUntil = Date.now() + SHOWN_MS;
      while (!stands() && Date.now() < shownUntil) await pause(LOOKS_EVERY_MS);
      const until = Date.now() + LONGEST_MS;
      while (handle().status !== 'saved' && Date.now() < until) {
        const { saving, choose } = handle();
        if (saving.trouble?.kind === 'clash') {
          counts.clashes += 1;
          choose(notesRules.both?.(saving.base, saving.value, saving.trouble.theirs) ?? saving.value);
        }
        await pause(LOOKS_EVERY_MS);
      }
      if (handle().status === 'saved' && stands()) return true;
      faults.push(`${id}: “${line}” of ${author.name} is ${stands() ? handle().status : 'gone from the field'}`);
      return false;
    };
    const half = sentence.slice(0, sentence.length / 2);
    const place = chance();
    if (chance() < 0.25) {
      type((text) => within(text, half, place));
      await pause(2 * MID_SENTENCE_MS);
      type((text) => {
        const typed = text.split('\n');
        const at = typed.indexOf(half);
        if (at < 0) faults.push(`${id}: “${half}” of ${author.name} is gone from the field`);
        return typed.with(Math.max(0, at), sentence).join('\n');
      });
    } else type((text) => within(text, sentence, place));
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

/** A line of its own, so far into the text (0 to 1): also first or last. */
function within(text: string, line: string, place: number): string {
  const lines = text === '' ? [] : text.split('\n');
  const at = Math.round(place * lines.length);
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}
