import { addDays, monthOf, yearOf, type Day } from '../../../src/core/calendar';
import type { MeantDays } from '../reading';
import * as making from './dayMaking';
import { MONTHS, ORDINALS, SMALL_NUMBERS, WEEKDAYS } from './dayWords';

/** Days found in a text, and from which letter to which they are said. */
export interface SaidDays {
  readonly days: MeantDays;
  readonly start: number;
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Make = (said: Groups, today: Day) => MeantDays | undefined;

const oneOf = (words: Readonly<Record<string, unknown>>) =>
  Object.keys(words)
    .sort((first, other) => other.length - first.length)
    .join('|');
const MONTH = `(?<month>${oneOf(MONTHS)})(?:\\.(?!\\d))?`;
const WEEKDAY = `(?<weekday>${oneOf(WEEKDAYS)})(?:ens|en|s)?\\.?`;
const COUNT = `(?<count>\\d{1,2}|${oneOf(SMALL_NUMBERS)})`;
const YEAR = '(?:,? (?:ar )?(?<year>20\\d\\d))?';
const DAY = `(?:(?<day>\\d{1,2})(?::?[ae]|st|nd|rd|th)?|(?<ordinal>${oneOf(ORDINALS)}))`;
const NEXT = '(?:nasta|nesta|kommande|nastkommande|narmaste|next|coming)';
const WEEK = '(?:vecka|veckan|v|week|wk)\\.?';

const said = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}§/.-])(?:${text})(?![\\p{L}\\p{N}])`, 'u');
const yearIn = ({ year }: Groups) => (year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year));
const monthIn = ({ month }: Groups) => MONTHS[month ?? ''] ?? 0;
const dayIn = ({ day, ordinal }: Groups) => Number(day ?? ORDINALS[ordinal ?? '']);
const countIn = ({ count = '' }: Groups) => SMALL_NUMBERS[count] ?? Number(count);
const weekdayIn = ({ weekday }: Groups) => WEEKDAYS[weekday ?? ''];
const onWeekday = (found: Groups, from: Day) => {
  const weekday = weekdayIn(found);
  return weekday === undefined ? undefined : making.one(making.weekdayFrom(weekday, from));
};
const byDate: Make = (found, today) => making.dated(dayIn(found), monthIn(found), yearIn(found), today);
const byNumbers: Make = (found, today) =>
  making.dated(Number(found['day']), Number(found['month']), yearIn(found), today);
const byMonth: Make = (found, today) => making.inMonth(monthIn(found), yearIn(found), today);
const lastOfMonth: Make = (found, today) => making.one(byMonth(found, today)?.to);
const whichInMonth =
  (which: 'first' | 'last'): Make =>
  (found, today) => {
    const weekday = weekdayIn(found);
    return weekday === undefined ? undefined : making.weekdayWithin(weekday, byMonth(found, today), which);
  };

/** Months that are nothing else, by their whole names. */
const BARE_MONTH = `(?<month>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|june|july|august|october)`;

/** How days are said, the more telling first. A pattern is asked of a bounded text and holds no nested repetition. */
const WAYS: readonly (readonly [RegExp, Make])[] = [
  [
    said('(?<year>20\\d\\d)-(?<month>\\d\\d?)-(?<day>\\d\\d?)'),
    (f) => making.one(making.dayAt(Number(f['year']), Number(f['month']), Number(f['day']))),
  ],
  [
    said(`(?:${WEEKDAY},? )?(?:i |in )?${WEEK} ?(?<week>\\d{1,2})${YEAR}`),
    (f, today) => making.inWeek(Number(f['week']), yearIn(f), weekdayIn(f), today),
  ],
  [
    said(`(?:i (?=\\p{L}+s(?!\\p{L}))|forra |last )${WEEKDAY}(?! (?:i|in|of) )`),
    (f, today) => onWeekday(f, addDays(today, -7)),
  ],
  [said(`(?:sista|last) ${WEEKDAY} (?:i|in) ${MONTH}${YEAR}`), whichInMonth('last')],
  [
    said(`(?:(?:den|the) )?(?:sista|siste|last)(?: day of| i)? ${MONTH}${YEAR}(?! ?(?:mote|motet|meeting))`),
    lastOfMonth,
  ],
  [
    said(
      `(?:(?<ordinal>forsta|andra|tredje|fjarde) kvartalet|q(?<day>[1-4])|kvartal (?<count>en|ett|tva|tre|fyra|[1-4]))(?: i)?${YEAR}`,
    ),
    (f, today) => making.quarter(Number(f['day'] ?? ORDINALS[f['ordinal'] ?? ''] ?? countIn(f)), yearIn(f), today),
  ],
  [said(`(?:forsta|first) ${WEEKDAY} (?:i|in) ${MONTH}${YEAR}`), whichInMonth('first')],
  [said(`(?:(?:${oneOf(WEEKDAYS)}),? )?(?:(?:den|the) )?${DAY} (?:of |i )?${MONTH}${YEAR}`), byDate],
  [said(`${MONTH} (?:the )?${DAY}${YEAR}`), byDate],
  [
    said(
      '(?:(?:mandag|tisdag|onsdag|torsdag|fredag|man|tis|ons|tors|fre) )?(?:den |the )?(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:[ /-](?<year>20\\d\\d|\\d\\d(?!\\d)))?(?![ -]?(?:majoritet|av |of |del|majority))',
    ),
    byNumbers,
  ],
  [said('(?:den |the )(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.?(?<year>20\\d\\d)?'), byNumbers],
  [
    said(`${WEEKDAY} (?:om|in) ${COUNT} (?:veckor|vecka|weeks?)`),
    (f, today) => onWeekday(f, addDays(making.mondayOf(today), 7 * countIn(f))),
  ],
  [said(`(?:om|in) ${COUNT} (?:veckor|vecka|weeks?)`), (f, today) => making.one(addDays(today, 7 * countIn(f)))],
  [said(`(?:om|in) ${COUNT} (?:dagar|dag|dar|days?)`), (f, today) => making.one(addDays(today, countIn(f)))],
  [
    said(`(?:om|in) ${COUNT} (?:manader|manad|months?)`),
    (f, today) => making.monthOfYear(monthOf(today) + countIn(f), yearOf(today)),
  ],
  [said('i ?overmorgon|overmorgon|(?:the )?day after tomorrow'), (_, today) => making.one(addDays(today, 2))],
  [said('i ?morgon|imorn|i morrn|tomorrow'), (_, today) => making.one(addDays(today, 1))],
  [said('i ?dag|i ?kvall|today|tonight'), (_, today) => making.one(today)],
  [said('i ?gar|yesterday'), (_, today) => making.one(addDays(today, -1))],
  [said(`${WEEKDAY} ${NEXT} (?:vecka|week)`), (f, today) => onWeekday(f, addDays(making.mondayOf(today), 7))],
  [
    said(`${NEXT} (?:vecka|week) (?:pa |on )?${WEEKDAY}`),
    (f, today) => onWeekday(f, addDays(making.mondayOf(today), 7)),
  ],
  [said(`${NEXT} (?:vecka|week)`), (_, today) => making.weekFrom(addDays(making.mondayOf(today), 7))],
  [said('den har veckan|denna vecka|i veckan|this week'), (_, today) => making.weekFrom(making.mondayOf(today))],
  [said(`${NEXT} (?:manad|month)`), (_, today) => making.monthOfYear(monthOf(today) + 1, yearOf(today))],
  [said('den har manaden|denna manad|this month'), (_, today) => making.monthOfYear(monthOf(today), yearOf(today))],
  [said(`(?:i|in|under|during|till|until|av|of|for|borjan av|slutet av|mitten av) ${MONTH}${YEAR}`), byMonth],
  [said(`${MONTH} (?<year>20\\d\\d)`), byMonth],
  [said(`${MONTH} ?(?:mote|motet|motets|moten|meeting)`), byMonth],
  [
    said('(?:efter|after) (?:sommaren|sommarlovet|semestern|semestrarna|(?:the )?(?:summer|holidays))'),
    (_, today) => making.afterTurn('08-01', today),
  ],
  [
    said('(?:efter|after) (?:jul|julen|nyar|arsskiftet|julhelgen|jullovet|christmas|(?:the )?new year)'),
    (_, today) => making.afterTurn('01-01', today),
  ],
  [said('(?:efter|after) (?:pask|pasken|easter)'), (_, today) => making.afterTurn('04-10', today)],
  [said('(?:fore|innan|before) (?:jul|julen|christmas)'), (_, today) => making.beforeTurn('12-24', today)],
  [
    said('(?:fore|innan|before) (?:arsskiftet|nyar|(?:the )?new year)'),
    (_, today) => making.beforeTurn('12-31', today),
  ],
  [
    said('(?:fore|innan|before) (?:sommaren|semestern|midsommar|sommarlovet|(?:the )?summer)'),
    (_, today) => making.beforeTurn('06-30', today),
  ],
  [said(`${NEXT} ar|next year`), (_, today) => making.timeOfYear('01-01', '12-31', yearOf(today) + 1, today)],
  [
    said(
      'arets sista|sista (?:motet |mote )?(?:i ar|for aret|pa aret)|last (?:meeting )?(?:this year|of the year)|last meeting of the year',
    ),
    (_, today) => making.beforeTurn('12-31', today),
  ],
  [said('i ar|arets|this year|under aret'), (_, today) => making.timeOfYear('01-01', '12-31', yearOf(today), today)],
  [
    said(
      '(?:(?:till|under|pa) )?(?:varen|varens)(?: (?<year>20\\d\\d))?|varmotet?|i var(?= ?[.,?!]|$)|(?:in the|this|next) spring',
    ),
    (f, today) => making.timeOfYear('01-01', '06-30', yearIn(f), today),
  ],
  [
    said(
      '(?:(?:till|under|pa) )?(?:hosten|hostens)(?: (?<year>20\\d\\d))?|hostmotet?|i host|(?:in the|this|next) (?:autumn|fall)',
    ),
    (f, today) => making.timeOfYear('08-01', '12-31', yearIn(f), today),
  ],
  [
    said('(?:i|till|under) sommar(?:en)?|(?:in the|this|next) summer'),
    (_, today) => making.timeOfYear('06-01', '08-31', undefined, today),
  ],
  [
    said(`(?:(?:pa|nu pa|on|${NEXT}|till|this) )*${WEEKDAY}(?<!(?:man|son|ons|lor|fre|tis))`),
    (f, today) => onWeekday(f, addDays(today, 1)),
  ],
  [said(`(?:pa|nu pa|on|${NEXT}) ${WEEKDAY}`), (f, today) => onWeekday(f, addDays(today, 1))],
  [
    said('(?:i|ar|under|in|during|for|fran|from) (?<year>20\\d\\d)'),
    (f, today) => making.timeOfYear('01-01', '12-31', yearIn(f), today),
  ],
  [
    said(`(?:den|the) (?<day>\\d{1,2})(?::?[ae]|st|nd|rd|th)?(?! ?[%:/.,]\\d)(?! (?:${oneOf(MONTHS)}))`),
    (f, today) => making.dayOfMonth(Number(f['day']), today),
  ],
  [said(`(?<!\\d(?::?[ae])? )${BARE_MONTH}`), byMonth],
];

/** The days a folded text speaks of first, as told as it tells them, or undefined. */
export function daysIn(text: string, today: Day): SaidDays | undefined {
  for (const [pattern, make] of WAYS) {
    const found = pattern.exec(text);
    const days = found === null ? undefined : make(found.groups ?? {}, today);
    if (found !== null && days !== undefined) return { days, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
