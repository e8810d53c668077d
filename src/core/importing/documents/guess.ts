import type { Body } from '../../bodies/body';
import { parseDay, type Day } from '../../calendar';
import type { DocumentKind } from '../../documents/document';
import { slug } from '../../slug';
import type { Stored } from '../../stored';
import { readDay } from '../written';

/** What an old document may be; a supplement, and minutes beside their signed file, are the product's own. */
export type OldKind = Exclude<DocumentKind, 'supplement' | 'signedMinutes'>;

/** What people call them; a word of a file name counts when it begins like one of these: `protokollet`, `bilaga2`. */
export const OLD_KIND_WORDS: Readonly<Record<OldKind, readonly string[]>> = {
  agenda: ['dagordning', 'kallelse', 'föredragningslista'],
  notes: ['anteckningar', 'minnesanteckningar', 'mötesanteckningar'],
  minutes: ['protokoll'],
  annex: ['bilaga', 'bilagor', 'appendix'],
};

/** What the name of a file says; what it does not say, or says twice over, is undefined. */
export interface Guess {
  readonly body: Stored<Body> | undefined;
  readonly day: Day | undefined;
  readonly kind: OldKind | undefined;
}

/** The bodies by the words of their names, longest first: laid up once for all files. */
export type BodyNames = readonly { readonly words: readonly string[]; readonly body: Stored<Body> }[];

export function bodyNames(bodies: readonly Stored<Body>[]): BodyNames {
  return bodies
    .flatMap((body) => [body.name, body.shortName, ...body.aliases].map((name) => ({ words: wordsOf(name), body })))
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
}

/**
 * Body, day and kind by the name of a file: `Anteckningar Forum Hisingen 2024-05-16.docx`. What the name leaves out is
 * looked for in the folders it lies in, the nearest first.
 */
export function guess(path: string, names: BodyNames): Guess {
  const segments = path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .reverse();
  return {
    body: nearestSaying(segments, (segment) => bodiesIn(wordsOf(segment), names)),
    day: nearestSaying(segments, daysIn),
    kind: nearestSaying(segments, (segment) =>
      wordsOf(segment)
        .flatMap((word) => kindOf(word) ?? [])
        .slice(0, 1),
    ),
  };
}

/** What the nearest segment that says anything says; undefined where it says more than one thing. */
function nearestSaying<Value>(
  segments: readonly string[],
  look: (segment: string) => readonly Value[],
): Value | undefined {
  for (const segment of segments) {
    const [first, ...others] = [...new Set(look(segment))];
    if (first !== undefined) return others.length === 0 ? first : undefined;
  }
  return undefined;
}

/** The bodies with the longest name that stands in the words: `Forum Hisingen` before `Forum`. */
function bodiesIn(words: readonly string[], names: BodyNames): readonly Stored<Body>[] {
  const text = ` ${words.join(' ')} `;
  const hits = names.filter((one) => text.includes(` ${one.words.join(' ')} `));
  return hits.filter((one) => one.words.length === hits[0]?.words.length).map(({ body }) => body);
}

/** The days in a text: `2024-05-16`, `20240516`, `16 maj 2024`, `16.5.2024`; `240516` only where none of those stands. */
function daysIn(text: string): readonly Day[] {
  const whole = [
    ...text.matchAll(/(?<!\d)(?:19|20)\d{2}[-_. ]?\d{2}[-_. ]?\d{2}(?!\d)/g),
    ...text.matchAll(/(?<!\d)\d{1,2}[-_. ]+(?:\d{1,2}|[a-zåäö]{3,})[-_. ]+(?:19|20)\d{2}(?!\d)/gi),
  ].flatMap(([written]) => readDay(written.replace(/[_ ]+/g, /[a-zåäö]/i.test(written) ? ' ' : '-')) ?? []);
  if (whole.length > 0) return whole;
  return [...text.matchAll(/(?<!\d)(\d{2})(\d{2})(\d{2})(?!\d)/g)].flatMap(
    ([, year, month, dayOfMonth]) => parseDay(`20${String(year)}-${String(month)}-${String(dayOfMonth)}`) ?? [],
  );
}

function kindOf(word: string): OldKind | undefined {
  const kinds = Object.keys(OLD_KIND_WORDS) as OldKind[];
  return kinds.find((kind) => [kind, ...OLD_KIND_WORDS[kind]].some((name) => word.startsWith(slug(name))));
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .map(slug)
    .filter((word) => word !== '');
}
