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
}

/** How a concept may be said: its words without their endings; `null` is room for others. */
interface Entry {
  readonly concept: Concept;
  readonly parts: readonly (string | null)[];
  /** As written with å, ä and ö, where it must be told from another word; else null. */
  readonly accented: string | null;
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
];
const SHORTEST_HEAD = 4;

const entries = [...entriesOf(SV), ...entriesOf(EN)];
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
const byLength = new Map<number, string[]>();
for (const one of known) byLength.set(one.length, [...(byLength.get(one.length) ?? []), one]);

/** Where the concepts of the vocabulary stand among some words. `taken` are words that are part of a name. */
export function marksIn(words: readonly Word[], original: string, taken: ReadonlySet<number>): readonly Mark[] {
  const stems = stemsOf(words);
  const hasAccents = /[åäö]/i.test(original);
  const marks = words.flatMap((word, index): readonly Mark[] => {
    if (taken.has(index)) return [];
    const { base, spelled } = stems[index] ?? { base: word.text, spelled: 'right' };
    return (byFirst.get(base) ?? []).flatMap((entry) => {
      if (hasAccents && entry.accented !== null && !isWritten(original, word, entry.accented)) return [];
      const to = endOf(entry, stems, index, taken);
      return to === undefined ? [] : [{ concept: entry.concept, from: index, to, spelled }];
    });
  });
  return marks.filter((mark) => !marks.some((other) => isWithin(mark, other)));
}

/** Whether the vocabulary has a word, in any of its forms. */
export function isKnownWord(word: string): boolean {
  return FILLER.has(word) || known.has(stem(word));
}

interface Stemmed {
  readonly base: string;
  readonly spelled: 'right' | 'nearly';
}

function stemsOf(words: readonly Word[]): readonly Stemmed[] {
  let misspelled = 0;
  return words.map(({ text }): Stemmed => {
    const base = stem(text);
    if (known.has(base) || FILLER.has(text)) return { base, spelled: 'right' };
    const head = headOf(base);
    if (head !== undefined) return { base: head, spelled: 'right' };
    if (base.length < 4 || misspelled >= MOST_MISSPELLED || /\d/.test(base)) return { base, spelled: 'right' };
    misspelled += 1;
    const meant = nearestTo(base);
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
function nearestTo(base: string): string | undefined {
  const reach = base.length >= 8 ? 2 : 1;
  let best: { readonly word: string; readonly off: number } | undefined;
  for (let length = base.length - reach; length <= base.length + reach; length += 1) {
    for (const word of byLength.get(length) ?? []) {
      if (word.length < 5 || word.charAt(0) !== base.charAt(0)) continue;
      const off = swapped(base, word) ? 1 : distance(base, word);
      if (off <= reach && (best === undefined || off < best.off)) best = { word, off };
    }
  }
  return best?.word;
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

function isWritten(original: string, word: Word, accented: string): boolean {
  return original.slice(word.start, word.end).toLowerCase().startsWith(accented.slice(0, 3));
}

/** Whether a mark says less than a longer one that it is a part of. */
function isWithin(mark: Mark, other: Mark): boolean {
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
        const parts = plain.split(/(~)|\s+/).flatMap((part) => {
          if (part === '~') return [null];
          return wordsOf(folded(part ?? '')).map(({ text }) => stem(text));
        });
        return { concept, parts, accented: written.startsWith('=') ? plain : null };
      }),
  );
}
