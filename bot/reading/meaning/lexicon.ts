import { distance } from 'fastest-levenshtein';
import { folded, wordsOf, type Word } from '../text/phrase';
import { stem } from '../text/stem';
import { EN } from '../vocabulary/en';
import { FILLER } from '../vocabulary/filler';
import { SV } from '../vocabulary/sv';

export type Concept = keyof typeof SV;

/** A concept found in a text: between which words (the last excluded), and whether it was spelled as it should be. */
export interface Mark {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  readonly spelled: 'right' | 'nearly';
  /** Whether there is room for other words within it. */
  readonly whole: 'whole' | 'withRoom';
}

/** How a concept may be said: its words without their endings; `null` is room for others. */
interface Entry {
  readonly concept: Concept;
  readonly parts: readonly (string | null)[];
  /** As it is written, with å, ä and ö. */
  readonly written: string;
  /** Whether words that differ in å, ä and ö alone are others: "ändra" and "andra". */
  readonly accents: 'matter' | 'may be left out';
}

/** A form that a misspelled word is compared with, what it is a form of, and whether Swedish has it. */
interface Form {
  readonly base: string;
  readonly language: 'sv' | 'en';
}

/** The most other words in the room within an entry. */
const ROOM = 3;
/** The most words of a message that are looked for among misspelled ones: the rest of a long text is read as it stands. */
const MOST_MISSPELLED = 60;
/** Words that also end compounds: "höstmötet", "trygghetsrapporten". */
const HEADS: readonly Concept[] = [
  'meeting',
  'report',
  'group',
  'decision',
  'assignment',
  'notes',
  'agenda',
  'proposal',
  'calendar',
];
const SHORTEST_HEAD = 4;
/** A shorter word is a letter away from too many others. */
const SHORTEST_MISSPELLED = 6;

const swedish = entriesOf(SV);
const entries = [...swedish, ...entriesOf(EN)];
const byFirst = new Map<string, Entry[]>();
for (const entry of entries) {
  const first = String(entry.parts[0]);
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
}
const known = new Set(entries.flatMap(({ parts }) => parts.filter((part) => part !== null)));
const heads = new Set(
  entries
    .filter(({ concept, parts }) => HEADS.includes(concept) && parts.length === 1)
    .map(({ parts }) => String(parts[0]))
    .filter((part) => part.length >= SHORTEST_HEAD),
);
/** Words as they are written and without their endings, by length: what a misspelled one is compared with. */
const byLength = new Map<number, Map<string, Form>>();
for (const entry of entries.toReversed()) {
  const language = swedish.includes(entry) ? 'sv' : 'en';
  for (const { text } of wordsOf(folded(entry.written))) {
    const base = stem(text);
    for (const form of [text, base]) {
      byLength.set(form.length, (byLength.get(form.length) ?? new Map<string, Form>()).set(form, { base, language }));
    }
  }
}
const surfaces = new Set(entries.flatMap(({ written }) => wordsOf(folded(written)).map(({ text }) => text)));

/** Where the concepts of the vocabulary stand among some words. `taken` are words that are part of a name. */
export function marksIn(words: readonly Word[], original: string, taken: ReadonlySet<number>): readonly Mark[] {
  const hasAccents = /[åäö]/i.test(original);
  const stems = stemsOf(words, hasAccents ? 'swedish' : 'both');
  const marks = words.flatMap((word, index): readonly Mark[] => {
    if (taken.has(index)) return [];
    const { base, spelled } = stems[index] ?? { base: word.text, spelled: 'right' };
    return (byFirst.get(base) ?? []).flatMap((entry) => {
      const asWritten = !hasAccents || isWritten(original, word, entry.written);
      if (!asWritten && (entry.accents === 'matter' || hasOtherLetter(original, word, entry.written))) return [];
      const to = endOf(entry, stems, index, taken);
      if (to === undefined) return [];
      const whole = entry.parts.includes(null) ? ('withRoom' as const) : ('whole' as const);
      return [{ concept: entry.concept, from: index, to, spelled: asWritten ? spelled : 'nearly', whole }];
    });
  });
  // What is asked for stays, whatever longer phrase the asking is part of.
  return marks.filter((mark) => mark.concept === 'what' || !marks.some((other) => isWithin(mark, other)));
}

/** Whether the vocabulary has a word, in any of its forms. */
export function isKnownWord(word: string): boolean {
  return FILLER.has(word) || known.has(stem(word));
}

/** Whether the vocabulary has a word just as it is written. */
export function isWrittenWord(word: string): boolean {
  return FILLER.has(word) || surfaces.has(word);
}

interface Stemmed {
  readonly base: string;
  readonly spelled: 'right' | 'nearly';
}

function stemsOf(words: readonly Word[], among: 'swedish' | 'both'): readonly Stemmed[] {
  let misspelled = 0;
  return words.map(({ text }): Stemmed => {
    const base = stem(text);
    if (known.has(base) || FILLER.has(text)) return { base, spelled: 'right' };
    const head = headOf(base);
    if (head !== undefined) return { base: head, spelled: 'right' };
    if (text.length < SHORTEST_MISSPELLED || misspelled >= MOST_MISSPELLED || /\d/.test(base))
      return { base, spelled: 'right' };
    misspelled += 1;
    const meant = nearestTo(text, among) ?? nearestTo(base, among);
    return meant === undefined ? { base, spelled: 'right' } : { base: meant, spelled: 'nearly' };
  });
}

function headOf(base: string): string | undefined {
  for (let start = 3; start <= base.length - SHORTEST_HEAD; start += 1) {
    const end = base.slice(start);
    if (heads.has(end)) return end;
  }
  return undefined;
}

/** The word that one is a misspelling of: one letter off, two in a long word, and beginning alike. */
function nearestTo(base: string, among: 'swedish' | 'both'): string | undefined {
  const reach = base.length >= 10 ? 2 : 1;
  let best: { readonly meant: string; readonly off: number } | undefined;
  for (let length = base.length - reach; length <= base.length + reach; length += 1) {
    for (const [word, { base: meant, language }] of byLength.get(length) ?? []) {
      if (among === 'swedish' && language === 'en') continue;
      if (word.length < 5 || !word.startsWith(base.charAt(0))) continue;
      const off = swapped(base, word) ? 1 : distance(base, word);
      if (off <= reach && (best === undefined || off < best.off)) best = { meant, off };
    }
  }
  return best?.meant;
}

/** Whether two neighbouring letters have changed places and nothing else. */
function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return (
    one.charAt(at) === other.charAt(at + 1) &&
    one.charAt(at + 1) === other.charAt(at) &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

function endOf(
  { parts }: Entry,
  stems: readonly Stemmed[],
  start: number,
  taken: ReadonlySet<number>,
): number | undefined {
  let at = start + 1;
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) return undefined;
    if (part !== null) {
      if (stems[at]?.base !== part || taken.has(at)) return undefined;
      at += 1;
      continue;
    }
    const next = parts[index + 1];
    const room = Array.from({ length: ROOM + 1 }, (_, step) => at + step);
    const found = room.find((place) => stems[place]?.base === next);
    if (found === undefined) return undefined;
    at = found;
  }
  return at;
}

/** Whether a word has å, ä and ö where the vocabulary has them: in the letters that both have. */
function isWritten(original: string, { start, end }: Word, written: string): boolean {
  const word = original.slice(start, end).toLowerCase();
  const length = Math.min(word.length, written.length, 4);
  return (
    word.slice(0, length) === written.slice(0, length) ||
    folded(word.slice(0, length)) !== folded(written.slice(0, length))
  );
}

/** Whether a word has å, ä or ö where the vocabulary has another letter: "får" is no form of "färre", "mote" may be "möte". */
function hasOtherLetter(original: string, { start, end }: Word, written: string): boolean {
  const word = original.slice(start, end).toLowerCase();
  return [0, 1, 2, 3].some((at) => {
    const [letter, other] = [word.charAt(at), written.charAt(at)];
    return /[åäö]/.test(letter) && letter !== other && folded(letter) === folded(other);
  });
}

/** Whether a mark says less than a longer one that it is a part of. */
function isWithin(mark: Mark, other: Mark): boolean {
  if (other.whole === 'withRoom') return false;
  return other.to - other.from > mark.to - mark.from && other.from <= mark.from && mark.to <= other.to;
}

function entriesOf(vocabulary: Readonly<Record<Concept, string>>): readonly Entry[] {
  return (Object.keys(vocabulary) as Concept[]).flatMap((concept) =>
    vocabulary[concept]
      .split(',')
      .map((written) => written.trim())
      .filter((written) => written !== '')
      .map((written) => {
        const plain = written.replace(/^=/, '');
        const parts = plain.split(/\s+/).flatMap((part) => {
          if (part === '~') return [null];
          return wordsOf(folded(part)).map(({ text }) => stem(text));
        });
        const accents = written.startsWith('=') ? ('matter' as const) : ('may be left out' as const);
        return { concept, parts, written: plain.toLowerCase(), accents };
      }),
  );
}
