import { isKnownWord } from '../meaning/lexicon';
import type { Features } from '../meaning/rules';
import type { PlaceNames } from '../names/placeNames';
import type { ReadingPlace } from '../reading';
import type { Phrase, Word } from '../text/phrase';
import { stem } from '../text/stem';
import { addSenses } from './senseTraces';

/** How many slots there are for what utterances leave; two that fall in one slot are told apart by the others. */
export const SLOTS = 32_768;

/** Something a message has in common with others: a slot, and how much it weighs among what the message has. */
export interface Trace {
  readonly slot: number;
  readonly weight: number;
  /** The word of the message it stands at, or -1 where it is of the whole. */
  readonly at: number;
}

/** What is known of a message when it is compared. */
export interface Compared {
  readonly said: Phrase;
  readonly words: readonly Word[];
  readonly names: PlaceNames;
  readonly person: string | null;
  readonly day: { readonly start: number; readonly end: number } | null;
  readonly features: Features;
  readonly awaiting: ReadingPlace['awaiting'];
}

/** Looks no further than this into a long message. */
const MOST_WORDS = 60;
/** Concepts and signs say more than letters. */
const WEIGHTY = 2;
const MASK = /^[A-Z]+$/;

/**
 * What a message leaves to be compared by: its words, their stems, pairs and letters, and the concepts of the vocabulary.
 * Names of bodies, groups, parties and people, days and numbers are left as what they are, not which: another
 * organisation has others.
 */
export function tracesOf(compared: Compared): readonly Trace[] {
  const found = new Map<number, { weight: number; at: number }>();
  const add = (name: string, at: number, weight = 1) => {
    const slot = slotOf(name);
    const before = found.get(slot);
    found.set(slot, { weight: (before?.weight ?? 0) + weight, at: before?.at ?? at });
  };
  const tokens = tokensOf(compared);
  const stems = tokens.map(({ text }) => (MASK.test(text) ? text : stem(text)));
  const plain = tokens.map(({ text }, index) => (MASK.test(text) || isKnownWord(text) ? (stems[index] ?? '') : 'UNK'));
  for (const name of compared.features.keys()) if (!name.startsWith('first:')) add(`c:${name}`, -1, WEIGHTY);
  for (const name of signsOf(compared)) add(name, -1, WEIGHTY);
  addOnce(tokens, stems, plain, add);
  addSenses({ stems, plain, asked: compared.said.folded.includes('?') ? 'asked' : 'told' }, add);
  const length = Math.sqrt([...found.values()].reduce((sum, { weight }) => sum + weight ** 2, 0));
  return [...found].map(([slot, { weight, at }]) => ({ slot, weight: weight / length, at }));
}

type Add = (name: string, at: number, weight?: number) => void;

function addOnce(tokens: readonly Token[], stems: readonly string[], plain: readonly string[], add: Add): void {
  const names = new Map<string, number>();
  const note = (name: string, at: number) => {
    if (!names.has(name)) names.set(name, at);
  };
  const around = (list: readonly string[], at: number) => list[at] ?? (at < 0 ? '^' : '$');
  for (let at = 0; at < tokens.length; at += 1) {
    note(`w:${String(tokens[at]?.text)}`, at);
    note(`s:${String(stems[at])}`, at);
    for (const letters of lettersOf(tokens[at]?.text ?? '')) note(`g:${letters}`, at);
  }
  for (let at = -1; at < tokens.length; at += 1) {
    note(`b:${around(stems, at)}_${around(stems, at + 1)}`, at);
    note(`u:${around(plain, at)}_${around(plain, at + 1)}`, at);
    if (at + 1 < tokens.length) {
      note(`t:${around(plain, at)}_${around(plain, at + 1)}_${around(plain, at + 2)}`, at);
    }
  }
  note(`l:${String(Math.min(8, Math.floor(Math.log2(tokens.length + 1) * 2)))}`, -1);
  note(`f:${stems[0] ?? ''}`, 0);
  note(`fu:${plain.slice(0, 2).join('_')}`, 0);
  note(`e:${plain.slice(-2).join('_')}`, tokens.length - 1);
  for (const [name, at] of names) add(name, at);
}

function signsOf({ said, awaiting }: Compared): readonly string[] {
  return [
    ...(said.folded.includes('?') ? ['q:?'] : []),
    ...(said.folded.includes('\n') ? ['q:lines'] : []),
    ...(said.folded.includes(':') ? ['q::'] : []),
    // Any message is read as if a confirmation were waited for, before it is known whether one is: it tells nothing.
    ...(awaiting === null || awaiting === 'confirmation' ? [] : [`a:${awaiting}`]),
  ];
}

interface Token {
  readonly text: string;
}

function tokensOf({ said, words, names, person, day }: Compared): readonly Token[] {
  const masks = new Map<number, string>();
  for (const [hits, mask] of [
    [names.groups, 'GROUP'],
    [names.parties, 'PARTY'],
    [names.bodies, 'BODY'],
  ] as const) {
    for (const { from, to } of hits) for (let at = from; at < to; at += 1) masks.set(at, mask);
  }
  const ofPerson = new Set(person?.split(/[ -]/) ?? []);
  const tokens = words.slice(0, MOST_WORDS).map(({ text, start, end }, at): Token => {
    const mask = masks.get(at);
    if (mask !== undefined) return { text: mask };
    if (day !== null && start >= day.start && end <= day.end) return { text: 'DAY' };
    if (/^\d+$/.test(text)) return { text: 'NUM' };
    return { text: ofPerson.has(said.original.slice(start, end)) ? 'PERSON' : text };
  });
  return tokens.filter(({ text }, at) => !MASK.test(text) || text !== tokens[at - 1]?.text);
}

/** The runs of three to five letters of a word, with where it begins and ends. */
function lettersOf(word: string): readonly string[] {
  if (MASK.test(word)) return [];
  const whole = `<${word.slice(0, 30)}>`;
  return [3, 4, 5].flatMap((length) =>
    Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) => whole.slice(at, at + length)),
  );
}

/** FNV-1a. */
function slotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % SLOTS;
}
