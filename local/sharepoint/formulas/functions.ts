import { Temporal } from 'temporal-polyfill';
import { FormulaError, isSerial, localAt, numberOf, serialAt, textOf, truthOf, type Cell } from './cells';
import { written } from './written';

/** What a function may ask of its arguments: they are computed when asked for, so that IF leaves one alone. */
export type Argument = () => Cell;
export type Call = (args: readonly Argument[], today: Cell) => Cell;

const at = (args: readonly Argument[], place: number): Cell => args[place]?.() ?? null;
const text = (args: readonly Argument[], place: number): string => textOf(at(args, place));
const number = (args: readonly Argument[], place: number): number => numberOf(at(args, place));
const numbers = (args: readonly Argument[]): number[] =>
  args
    .map((one) => one())
    .filter((one) => one !== null)
    .map(numberOf);
const local = (args: readonly Argument[]): Temporal.PlainDateTime => localAt(number(args, 0));
const given = (args: readonly Argument[], place: number): boolean => args[place] !== undefined;

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
}

function fails(of: Argument | undefined): boolean {
  try {
    of?.();
    return false;
  } catch (error) {
    if (error instanceof FormulaError) return true;
    throw error;
  }
}

function found(args: readonly Argument[], fold: (one: string) => string): number {
  const place = fold(text(args, 1)).indexOf(fold(text(args, 0)), given(args, 2) ? number(args, 2) - 1 : 0);
  if (place < 0) throw new FormulaError('#VALUE!');
  return place + 1;
}

function date(year: number, month: number, day: number): Cell {
  const first = Temporal.PlainDateTime.from({ year, month: 1, day: 1 });
  return serialAt(first.add({ months: month - 1 }).add({ days: day - 1 }));
}

/** Between two days: whole years, months or days. */
function dateDifference(args: readonly Argument[]): Cell {
  const [from, to] = [localAt(number(args, 0)).toPlainDate(), localAt(number(args, 1)).toPlainDate()];
  const unit = text(args, 2).toLowerCase();
  if (Temporal.PlainDate.compare(from, to) > 0) throw new FormulaError('#NUM!');
  if (unit === 'd') return from.until(to, { largestUnit: 'day' }).days;
  if (unit === 'm') return from.until(to, { largestUnit: 'month' }).months;
  if (unit === 'y') return from.until(to, { largestUnit: 'year' }).years;
  throw new FormulaError('#NUM!');
}

/** The functions a formula may use. Every other one of SharePoint's is refused by name when the column is made. */
export const functions: Readonly<Record<string, Call>> = {
  IF: (args) => (truthOf(at(args, 0)) ? at(args, 1) : given(args, 2) ? at(args, 2) : false),
  AND: (args) => args.every((one) => truthOf(one())),
  OR: (args) => args.some((one) => truthOf(one())),
  NOT: (args) => !truthOf(at(args, 0)),
  ISBLANK: (args) => at(args, 0) === null,
  ISNUMBER: (args) => typeof at(args, 0) === 'number' || isSerial(at(args, 0)),
  ISTEXT: (args) => typeof at(args, 0) === 'string',
  ISERROR: (args) => fails(args[0]),
  IFERROR: (args) => (fails(args[0]) ? at(args, 1) : at(args, 0)),
  CHOOSE: (args) => at(args, number(args, 0)),
  CONCATENATE: (args) => args.map((one) => textOf(one())).join(''),
  TEXT: (args) => written(at(args, 0), text(args, 1)),
  VALUE: (args) => number(args, 0),
  LEFT: (args) => text(args, 0).slice(0, given(args, 1) ? number(args, 1) : 1),
  RIGHT: (args) => text(args, 0).slice(-(given(args, 1) ? number(args, 1) : 1) || Infinity),
  MID: (args) => text(args, 0).slice(number(args, 1) - 1, number(args, 1) - 1 + number(args, 2)),
  LEN: (args) => text(args, 0).length,
  UPPER: (args) => text(args, 0).toUpperCase(),
  LOWER: (args) => text(args, 0).toLowerCase(),
  PROPER: (args) =>
    text(args, 0)
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (whole) => whole.toUpperCase()),
  TRIM: (args) => text(args, 0).trim().replace(/ +/g, ' '),
  REPT: (args) => text(args, 0).repeat(number(args, 1)),
  SUBSTITUTE: (args) => text(args, 0).replaceAll(text(args, 1), text(args, 2)),
  EXACT: (args) => text(args, 0) === text(args, 1),
  FIND: (args) => found(args, (one) => one),
  SEARCH: (args) => found(args, (one) => one.toLowerCase()),
  SUM: (args) => numbers(args).reduce((sum, one) => sum + one, 0),
  AVERAGE: (args) => numbers(args).reduce((sum, one) => sum + one, 0) / numbers(args).length,
  MIN: (args) => Math.min(...numbers(args)),
  MAX: (args) => Math.max(...numbers(args)),
  COUNT: (args) => numbers(args).length,
  ABS: (args) => Math.abs(number(args, 0)),
  INT: (args) => Math.floor(number(args, 0)),
  MOD: (args) => number(args, 0) - number(args, 1) * Math.floor(number(args, 0) / number(args, 1)),
  ROUND: (args) => rounded(number(args, 0), number(args, 1)),
  POWER: (args) => number(args, 0) ** number(args, 1),
  SQRT: (args) => Math.sqrt(number(args, 0)),
  DATE: (args) => date(number(args, 0), number(args, 1), number(args, 2)),
  DATEDIF: dateDifference,
  YEAR: (args) => local(args).year,
  MONTH: (args) => local(args).month,
  DAY: (args) => local(args).day,
  HOUR: (args) => local(args).hour,
  MINUTE: (args) => local(args).minute,
  // Sunday is 1; with 2 as the second argument Monday is.
  WEEKDAY: (args) => (number(args, 1) === 2 ? local(args).dayOfWeek : (local(args).dayOfWeek % 7) + 1),
  TODAY: (_args, today) => ({ serial: Math.floor(numberOf(today)) }),
  NOW: (_args, today) => today,
};
