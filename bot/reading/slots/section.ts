import type { Reading } from '../reading';

const NUMBERS =
  'ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  );
const IN_ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const WORDS = [...NUMBERS, ...IN_ENGLISH].join('|');
const AFTER = new RegExp(
  `(?:§§?|(?<![\\p{L}\\p{N}])(?:paragraf(?:en)?|paragraph|section|par)\\.?(?![\\p{L}]))\\s?(?:nummer |nr\\.? |number )?(\\d{1,4}|${WORDS})(?![\\p{L}\\p{N}])(?:\\s?[/:]\\s?(\\d{4}))?(?:,? (?:(?:fran|ar|i|from|of|i protokollet fran) )?(20\\d\\d))?`,
  'u',
);
const BEFORE = /(?<![\p{L}\p{N}])(\d{1,4})\s?§(?:\s?[/:]?\s?(\d{4}))?/u;

/** The paragraph a text names: § 12, § 12/2025, 12 §, "paragraf tolv". Takes a folded text. */
export function sectionIn(text: string): Reading['section'] {
  const found = AFTER.exec(text) ?? BEFORE.exec(text);
  if (found === null) return null;
  const [, written = '', year, otherYear] = found;
  const number = /^\d/.test(written) ? Number(written) : valueOf(written);
  const said = year ?? otherYear;
  return { number, year: said === undefined ? null : Number(said) };
}

function valueOf(word: string): number {
  return Math.max(NUMBERS.indexOf(word), IN_ENGLISH.indexOf(word)) + 1;
}
