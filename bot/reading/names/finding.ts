import { distance } from 'fastest-levenshtein';
import { GIVEN_NAMES } from '../../../src/core/privacy/givenNames';
import { folded, wordsOf, type Word } from '../text/phrase';
import { isKnownWord, isWrittenWord } from '../meaning/lexicon';
import { WITH_YES } from '../vocabulary/talk';

/** Something with names. A name of its `kind` is one that others of that kind are called by too: "LSG", "styrelsen". */
export interface Named {
  readonly key: string;
  readonly names: readonly string[];
  readonly kindNames: readonly string[];
}

/** A name found in a text: between which words (the last excluded), and how surely. */
export interface NameHit {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly by: 'ownName' | 'kindName';
  readonly spelled: 'right' | 'nearly';
}

interface Written {
  readonly key: string;
  readonly words: readonly string[];
  readonly by: NameHit['by'];
}

/** Names made ready to be looked for, by their first word. */
export interface NameIndex {
  readonly byFirst: ReadonlyMap<string, readonly Written[]>;
  /** Names of one word that are long enough to be recognised when misspelled. */
  readonly single: readonly Written[];
}

/** "Styrelsemötet", "Trosagruppen": the name of a body and what it has or is. */
const COMPOUND = /^(\p{L}{4,}?)s?(?:mote(?:t|n)?|sammantrade(?:t|n)?|gruppen|forumet)s?$/u;
const BEFORE_NAME = new Set(
  'till i for hos pa lokala fran traffas ses nasta senaste forra mote infor to in for at'.split(' '),
);
const AFTER_NAME = new Set(
  'tack borde bor ska skulle maste behover kan vill far traffas har forumet motet mote moten motena gruppen should must can'.split(
    ' ',
  ),
);
const SHORTEST_MISSPELLED = 5;
const MOST_WORDS = 1500;
const MOST_MISSPELLED = 80;

export function indexOf(all: readonly Named[]): NameIndex {
  const written = all.flatMap(({ key, names, kindNames }) => [
    ...names.flatMap((name) => writtenAs(key, name, 'ownName')),
    ...kindNames.flatMap((name) => writtenAs(key, name, 'kindName')),
  ]);
  const byFirst = new Map<string, Written[]>();
  for (const one of written) {
    const first = String(one.words[0]);
    byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  const single = written.filter(({ words }) => words.length === 1 && String(words[0]).length >= SHORTEST_MISSPELLED);
  return { byFirst, single };
}

/**
 * Where things are named: whole words, with or without a genitive s, one letter off in a longer name. A name inside a
 * longer name of another does not count. A name of a kind stands for each of that kind.
 */
export function namesIn(words: readonly Word[], index: NameIndex): readonly NameHit[] {
  let misspelled = 0;
  const hits = words.slice(0, MOST_WORDS).flatMap(({ text }, from): readonly NameHit[] => {
    const right = formsOf(text).flatMap((form) => hitsAt(words, from, index.byFirst.get(form) ?? []));
    if (right.length > 0) return right;
    const joined = hitsAt(
      [{ text: `${text}${words[from + 1]?.text ?? ''}`, start: 0, end: 0 }],
      0,
      index.byFirst.get(`${text}${words[from + 1]?.text ?? ''}`) ?? [],
    );
    if (joined.length > 0 && words[from + 1] !== undefined)
      return joined.map((hit) => ({ ...hit, from, to: from + 2 }));
    if (text.length < SHORTEST_MISSPELLED || misspelled >= MOST_MISSPELLED || isKnownWord(text)) return [];
    if (GIVEN_NAMES.has(text)) return [];
    misspelled += 1;
    return nearlyAt(text, from, index.single);
  });
  return hits.filter((hit) => !hits.some((other) => isInside(hit, other)));
}

function hitsAt(words: readonly Word[], from: number, candidates: readonly Written[]): readonly NameHit[] {
  return candidates.flatMap(({ key, words: name, by }) => {
    const last = name.length - 1;
    if (isCommon(name) && !standsAsName(words, from)) return [];
    const isThere = name.every((part, step) => {
      const text = words[from + step]?.text;
      return text !== undefined && (text === part || (step === last && formsOf(text).includes(part)));
    });
    return isThere ? [{ key, from, to: from + name.length, by, spelled: 'right' as const }] : [];
  });
}

/** Whether a name is a word of its own besides, as it is compared: BRÅ and "bra". */
function isCommon(name: readonly string[]): boolean {
  const [only] = name;
  return name.length === 1 && only !== undefined && only.length < 5 && (isWrittenWord(only) || WITH_YES.has(only));
}

/** Whether a common word stands where a name does: alone, after "till", or before who does something. */
function standsAsName(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1]?.text, words[at + 1]?.text];
  if (before === undefined) return after === undefined || AFTER_NAME.has(after);
  return BEFORE_NAME.has(before);
}

function nearlyAt(text: string, from: number, single: readonly Written[]): readonly NameHit[] {
  const off = single.flatMap((one) => {
    const name = String(one.words[0]);
    const reach = name.length >= 8 ? 2 : 1;
    if (!name.startsWith(text.charAt(0)) || Math.abs(name.length - text.length) > reach + 1) return [];
    const far = Math.min(...formsOf(text).map((form) => distance(form, name)));
    return far <= reach ? [{ one, far }] : [];
  });
  const nearest = Math.min(...off.map(({ far }) => far));
  return off
    .filter(({ far }) => far === nearest)
    .map(({ one: { key, by } }) => ({ key, from, to: from + 1, by, spelled: 'nearly' as const }));
}

/** A word as it stands and without what Swedish puts after a name: s, :s, the ending of a definite form. */
function formsOf(text: string): readonly string[] {
  const forms = [text];
  if (text.length > 3 && text.endsWith('s')) forms.push(text.replace(/'?s$/, ''));
  const compound = COMPOUND.exec(text)?.[1];
  if (compound !== undefined) forms.push(compound);
  return forms;
}

function writtenAs(key: string, name: string, by: NameHit['by']): readonly Written[] {
  const words = wordsOf(folded(name)).map(({ text }) => text);
  if (words.length === 0) return [];
  const joined = words.length > 1 && words.length <= 3 ? [{ key, words: [words.join('')], by }] : [];
  // "beredningsgruppen" is also "beredningsgrupp", "styrelsen" "styrelse".
  const only = words.length === 1 ? String(words[0]) : '';
  const bare = only.length > 7 && by === 'kindName' ? withoutArticle(only) : [];
  return [{ key, words, by }, ...joined, ...bare.map((word) => ({ key, words: [word], by }))];
}

function withoutArticle(word: string): readonly string[] {
  return [/(?:en|et)$/, /n$/].flatMap((article) => (article.test(word) ? [word.replace(article, '')] : []));
}

function isInside(hit: NameHit, other: NameHit): boolean {
  return other.to - other.from > hit.to - hit.from && other.from <= hit.from && hit.to <= other.to;
}
