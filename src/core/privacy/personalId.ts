import { parseDay } from '../calendar';

/** One group of digits in a text, with what stands between it and the one before. */
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** What people put between the digits of one number: blanks, dots, slashes, brackets and dashes of any kind. */
const BETWEEN = /^[\s./_+·*()\p{Pd}\u2212]{0,5}$/u;
/** A written date that is followed by a time in whole quarters, or at least not by the four last digits of an identity number. */
const PLAIN_DATE =
  /(?<!\d)\d{4}-\d{2}-\d{2}(?: (?:[01]\d|2[0-3])(?:00|15|30|45)(?!\d)|(?![\s./_+\p{Pd}]{0,3}\d{4}(?!\d|[-.]\d|:)))/gu;
/** Words before a number that say it is another kind of number. */
const OTHER_NUMBER =
  /(?:\+\s?46|tel|telefon|telefonnummer|mobil|mobilnr|ring|sms|phone|dnr|diarienr|diarienummer|bg|pg|bankgiro|plusgiro|giro|ocr|faktura|fakturanr|konto|kontonr)[\s.:,/-]*$/iu;
/** Digits of a personal identity number without and with the century. */
const SHORT = 10;
const LONG = 12;
/** Century or none, year, month, day (raised or not), serial and check digit. */
const SHAPE = /^(?:1[89]|20)?\d\d(?:0[1-9]|1[0-2])[0-36-9]\d{5}$/;
/** What a day of birth is raised by in a samordningsnummer. */
const COORDINATION = 60;

/**
 * Whether a text holds a Swedish personal identity number or samordningsnummer, however it is written: with or without
 * century, with blanks or dashes of any kind, in full-width or other scripts' digits, with invisible characters between.
 * It has a day of birth (or that day plus 60) and the right check digit; organisation numbers, telephone, giro and
 * register numbers have not, or are written as what they are. Asked before anything is stored (reliability I4).
 */
export function findPersonalId(text: string): 'found' | 'none' {
  const plain = plainDigits(text).replace(PLAIN_DATE, '|');
  return runsOf(plain).some((run) => runHolds(plain, run)) ? 'found' : 'none';
}

/** The text with compatibility forms folded, invisible characters and marks out, and every decimal digit as 0 to 9. */
function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replace(/(?<=\d[\s-]?)[oO](?=[\s-]?\d)/gu, '0');
}

/** Unicode keeps the ten digits of a script together, in order, so a digit's value is its distance from the first. */
function valueOf(digit: string): number {
  const point = Number(digit.codePointAt(0));
  let before = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before -= 1;
  return (point - before) % 10;
}

/** Groups of digits that stand close enough to be read as one number. */
function runsOf(text: string): readonly (readonly Group[])[] {
  const runs: Group[][] = [];
  let end = -1;
  for (const match of text.matchAll(/\d+/g)) {
    const group = { digits: match[0], start: match.index, end: match.index + match[0].length };
    const last = runs.at(-1);
    if (last !== undefined && BETWEEN.test(text.slice(end, group.start))) last.push(group);
    else runs.push([group]);
    end = group.end;
  }
  return runs;
}

function runHolds(text: string, run: readonly Group[]): boolean {
  return run.some((first, index) => {
    let digits = '';
    const groups: Group[] = [];
    for (const group of run.slice(index, index + LONG)) {
      digits += group.digits;
      groups.push(group);
      if (isPersonalId(digits) && !isOtherNumber(text.slice(0, first.start), groups)) return true;
    }
    return false;
  });
}

function isPersonalId(digits: string): boolean {
  if (!SHAPE.test(digits) || !hasCheckDigit(digits)) return false;
  if (digits.length === LONG) return isBorn(digits.slice(0, 8));
  return isBorn(`19${digits.slice(0, 6)}`) || isBorn(`20${digits.slice(0, 6)}`);
}

/** `YYYYMMDD` is a day of the calendar, or that day plus 60. */
function isBorn(date: string): boolean {
  const written = Number(date.slice(6));
  const dayOfMonth = written > COORDINATION ? written - COORDINATION : written;
  return parseDay(`${date.slice(0, 4)}-${date.slice(4, 6)}-${String(dayOfMonth).padStart(2, '0')}`) !== undefined;
}

/** The last of the ten digits makes their weighted sum even tens (Luhn's formula). */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - SHORT; index < digits.length; index += 1) {
    const product = Number(digits.charAt(index)) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/** A number written as a telephone number, or one the words before call something else, unless it is parted like an identity number. */
function isOtherNumber(before: string, groups: readonly Group[]): boolean {
  const written = groups.map((group) => group.digits).join('-');
  if (/^(?:\d{6}|\d{8})-\d{4}$/.test(written)) return false;
  if (OTHER_NUMBER.test(before.slice(-40))) return true;
  return /^0(?:\d{2,3}|8-\d{3})-/.test(written);
}
