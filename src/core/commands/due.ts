import type { Day } from '../calendar';

/** Months as they are written in Swedish and English; three letters are enough. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

const WHOLE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})(?:[/.-](\d{4}))?$/;
const WORDED = /^(\d{1,2})(?:[.:]?[ae]|st|nd|rd|th)?\s+(\p{L}{3,})\.?(?:\s+(\d{4}))?$/u;

/**
 * A last day as somebody types it in a hurry: `2026-12-15`, `15/12`, `15 december`, `15 dec 2027`. Without a year it is
 * the first such day that is not before today. Undefined for what is no day; no calendar library, so that the tab can
 * read a line as it is typed.
 */
export function readDue(typed: string, today: Day): Day | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:den|the)\s+/, '');
  const whole = WHOLE.exec(text);
  if (whole !== null) return dayFrom(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const [, date, month, year] = SLASHED.exec(text) ?? named(WORDED.exec(text)) ?? [];
  if (date === undefined) return undefined;
  if (year !== undefined) return dayFrom(Number(year), Number(month), Number(date));
  const thisYear = Number(today.slice(0, 4));
  // A leap day may be four years away.
  const years = [0, 1, 2, 3, 4].map((more) => dayFrom(thisYear + more, Number(month), Number(date)));
  return years.find((one) => one !== undefined && one >= today);
}

function named(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  const month = MONTHS.findIndex((names) => names.some((name) => match?.[2]?.startsWith(name)));
  return match === null || month === -1 ? undefined : [match[0], match[1], String(month + 1), match[3]];
}

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayFrom(year: number, month: number, date: number): Day | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
  if (date < 1 || date > length) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}
