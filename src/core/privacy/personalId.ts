import { parseDay } from '../calendar';
import { plainDigits } from './digits';

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
  /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)(?: (?:[01]\d|2[0-3])(?:00|15|30|45)(?!\d)|(?![\s./_+\p{Pd}]{0,3}\d{4}(?!\d|[-.]\d|:)))/gu;
/** A time from one clock time to another. */
const CLOCK_TIMES = /(?<![\d.:-])(?:[01]?\d|2[0-3])[.:][0-5]\d\s*\p{Pd}\s*(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:-])/gu;
/** Words right before a number that say it is another kind of number. */
const OTHER_NUMBER =
  /(?:\+\s?46|(?<!\p{L})(?:(?:tel|telefon|mobil|ring|sms|phone|dnr|diarie|bg|pg|bankgiro|plusgiro|giro|ocr|faktura|konto)(?:-?\s?(?:nummer|number|nr|no))?|(?:ärende|beställnings|order|referens|artikel|kund)-?\s?(?:nummer|number|nr|no)))[\s.:,/-]*$/iu;
/** Words of calling shortly before a number that begins as a telephone number does: "ring mig på 0701…". */
const CALLING =
  /(?<!\p{L})(?:ring|nås|når|tel|telefon|mobil|mobilen|sms|sms:a|call|phone)(?:\s+[\p{L}:]+){0,3}[\s.:,]*$/iu;
/** A register number: its year of this century, and a running number. */
const REGISTER_NUMBER = /(?<!\p{L})(?:dnr|diarie(?:nr|nummer))[\s.:\p{L}/-]*$/iu;
/** A day of birth and the four last digits parted by other signs, or by words about them. */
const PARTED = /(?<!\d)(\d{6}|\d{8})(?:[^\p{L}\d]{1,8}|\D{1,30}?(?:sista|last)\D{0,20}?)(\d{4})(?!\d)/gu;
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
  const plain = plainDigits(text);
  return isParted(plain) || isAmongRuns(plain.replace(PLAIN_DATE, '|').replace(CLOCK_TIMES, '|')) ? 'found' : 'none';
}

function isParted(text: string): boolean {
  return [...text.matchAll(PARTED)].some((match) => {
    const digits = match.slice(1);
    return isPersonalId(digits.join('')) && !isOtherNumber(text.slice(0, match.index), digits.join('-'));
  });
}

function isAmongRuns(text: string): boolean {
  return runsOf(text).some((run) => runHolds(text, run));
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
    return run.slice(index, index + LONG).some((group) => {
      digits += group.digits;
      const written = () => text.slice(first.start, group.end);
      return isPersonalId(digits) && !isOtherNumber(text.slice(0, first.start), written());
    });
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

/**
 * A number written as a telephone number, or one the words before call something else. What is parted like an identity
 * number is one whatever it is called, but for a register number that begins with a year of this century.
 */
function isOtherNumber(before: string, written: string): boolean {
  const parts = written.replace(/\D+/g, '-');
  const shortly = before.slice(-40);
  if (/^20\d{6}-\d{4}$/.test(parts)) return REGISTER_NUMBER.test(shortly);
  if (/^(?:\d{6}|\d{8})-\d{4}$/.test(parts)) return false;
  if (OTHER_NUMBER.test(shortly) || (/^0\d{9}$/.test(parts) && CALLING.test(shortly))) return true;
  return /^0(?:\d{2,3}|8[- ]\d{3})[- /]+\d/.test(written);
}
