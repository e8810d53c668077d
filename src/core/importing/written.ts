import { parseClockTime, parseDay, type ClockTime, type Day } from '../calendar';
import { slug } from '../slug';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const IN_ENGLISH: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };

/**
 * A day as people write it: `2026-12-10`, `20261210`, `10/12 2026`, `10.12.2026`, `10 dec 2026`, `torsdag den 10 december
 * 2026`. The day comes before the month, as in Sweden. Undefined for anything else, and for a year of two digits.
 */
export function readDay(text: string): Day | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[T ]00:00(:00(\.0+)?)?z?$/i, '');
  const iso = /^(\d{4})[-./]?(\d{2})[-./]?(\d{2})$/.exec(plain);
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-./\s]+(\d{1,2})[-./\s]+(\d{4})$/.exec(plain);
  if (numbers !== null) return dayFrom(numbers[3], numbers[2], numbers[1]);
  const words = /^(?:[a-zåäö]+(?:\s+den)?\s+)?(\d{1,2})[.\s]*([a-zåäö]{3,})[.\s]*(\d{4})$/.exec(plain);
  if (words === null) return undefined;
  const month = monthCalled(words[2]);
  return month === undefined ? undefined : dayFrom(words[3], String(month), words[1]);
}

/** A time as people write it: `13:00`, `13.00`, `9:30`, `kl. 13`, `13:00:00`. Undefined for anything else. */
export function readTime(text: string): ClockTime | undefined {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2})(?:[:.]00)?)?$/.exec(text.trim().toLowerCase());
  if (match === null) return undefined;
  return parseClockTime(`${two(match[1])}:${match[2] ?? '00'}`);
}

/** The two times of `13:00–15:00`, `13-15` or `kl. 13.00 – 15.00`; one alone gives one. */
export function splitTimes(text: string): readonly [string, string | undefined] {
  const parts = text.split(/[-–—]|till|to/);
  return [String(parts[0]), parts[1]];
}

/** A month: `3`, `mars`, `Mar`, `March`. Undefined for anything else. */
export function readMonth(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (/^\d{1,2}$/.test(plain)) return Number(plain) >= 1 && Number(plain) <= 12 ? Number(plain) : undefined;
  return /^[a-zåäö]{3,}\.?$/.test(plain) ? monthCalled(plain) : undefined;
}

/** A year between 2000 and 2199. */
export function readYear(text: string): number | undefined {
  const plain = text.trim();
  return /^2[01]\d{2}$/.test(plain) ? Number(plain) : undefined;
}

/** An account or an address, in lower case; undefined where the text is none. */
export function readAccount(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  return plain.length <= 255 && /^[^\s@;,<>]+@[^\s@;,<>]+$/.test(plain) ? plain : undefined;
}

/** The word of a vocabulary that a text means, by any of the names it goes by. */
export function readWord<Word extends string>(
  text: string,
  vocabulary: Readonly<Record<Word, readonly string[]>>,
): Word | undefined {
  const wanted = slug(text);
  const words = Object.keys(vocabulary) as Word[];
  return words.find((word) => slug(word) === wanted || vocabulary[word].some((name) => slug(name) === wanted));
}

/** Several things in one cell, parted by comma, semicolon or a new line. */
export function readSeveral(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function monthCalled(word: string | undefined): number | undefined {
  const stem = String(word).slice(0, 3);
  const at = MONTHS.indexOf(IN_ENGLISH[stem] ?? stem);
  return at === -1 ? undefined : at + 1;
}

function dayFrom(year: string | undefined, month: string | undefined, dayOfMonth: string | undefined): Day | undefined {
  return parseDay(`${String(year)}-${two(month)}-${two(dayOfMonth)}`);
}

function two(digits: string | undefined): string {
  return String(digits).padStart(2, '0');
}
