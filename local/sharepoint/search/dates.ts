const DAY = 24 * 60 * 60 * 1000;

/** From the first millisecond to the one after the last, UTC: the search service knows no time zone of a site. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const midnight = (now: number): number => Math.floor(now / DAY) * DAY;

/** The span from the start of a month of this year, counted from this month, until that of another. */
const months = (now: number, from: number, to: number): Span => {
  const day = new Date(now);
  const start = (step: number): number => Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + step, 1);
  return { from: start(from), to: start(to) };
};

const years = (now: number, from: number): Span => {
  const year = new Date(now).getUTCFullYear() + from;
  return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) };
};

/** Weeks begin on Monday. */
const weeks = (now: number, from: number): Span => {
  const monday = midnight(now) - ((new Date(now).getUTCDay() + 6) % 7) * DAY + from * 7 * DAY;
  return { from: monday, to: monday + 7 * DAY };
};

/** The intervals KQL has words for. */
const named: Readonly<Record<string, (now: number) => Span>> = {
  today: (now) => ({ from: midnight(now), to: midnight(now) + DAY }),
  yesterday: (now) => ({ from: midnight(now) - DAY, to: midnight(now) }),
  'this week': (now) => weeks(now, 0),
  'last week': (now) => weeks(now, -1),
  'this month': (now) => months(now, 0, 1),
  'last month': (now) => months(now, -1, 0),
  'this year': (now) => years(now, 0),
  'last year': (now) => years(now, -1),
};

/** The time a query names: a word, a day or an instant; null where it is none. */
export function spanOf(text: string, now: number): Span | null {
  const word = named[text.toLowerCase()];
  if (word !== undefined) return word(now);
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (day !== null) {
    const from = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    return Number.isNaN(from) ? null : { from, to: from + DAY };
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return null;
  const instant = Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(instant) ? null : { from: instant, to: instant + 1 };
}
