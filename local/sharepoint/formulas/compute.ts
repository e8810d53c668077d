import { badFormula } from '../odata/errors';
import { FormulaError, instantOf, isSerial, numberOf, textOf, truthOf, type Cell } from './cells';
import { functions } from './functions';
import type { Formula, Operator } from './parse';

/** Where a formula finds its columns, and the site's now. */
export interface Surroundings {
  readonly column: (name: string) => Cell;
  readonly now: Cell;
}

function compared(left: Cell, right: Cell): number {
  if (typeof left === 'string' || typeof right === 'string') {
    // An empty column is equal to an empty text; any text is more than any number, as in Excel.
    const [a, b] = [left ?? '', right ?? ''];
    if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase().localeCompare(b.toLowerCase(), 'sv');
    return typeof a === 'string' ? 1 : -1;
  }
  return numberOf(left) - numberOf(right);
}

const computations: Readonly<Record<Operator, (left: Cell, right: Cell) => Cell>> = {
  '&': (left, right) => textOf(left) + textOf(right),
  '+': (left, right) => moved(left, right, numberOf(left) + numberOf(right)),
  '-': (left, right) =>
    isSerial(left) && isSerial(right)
      ? numberOf(left) - numberOf(right)
      : moved(left, right, numberOf(left) - numberOf(right)),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => {
    if (numberOf(right) === 0) throw new FormulaError('#DIV/0!');
    return numberOf(left) / numberOf(right);
  },
  '^': (left, right) => numberOf(left) ** numberOf(right),
  '=': (left, right) => compared(left, right) === 0,
  '<>': (left, right) => compared(left, right) !== 0,
  '<': (left, right) => compared(left, right) < 0,
  '>': (left, right) => compared(left, right) > 0,
  '<=': (left, right) => compared(left, right) <= 0,
  '>=': (left, right) => compared(left, right) >= 0,
};

/** A day and a number are a day. */
const moved = (left: Cell, right: Cell, sum: number): Cell =>
  isSerial(left) || isSerial(right) ? { serial: sum } : sum;

/** Computes a formula. Throws a FormulaError where spreadsheets show one. */
export function compute(formula: Formula, around: Surroundings): Cell {
  switch (formula.is) {
    case 'value':
      return formula.value;
    case 'column':
      return around.column(formula.name);
    case 'negated':
      return -numberOf(compute(formula.of, around));
    case 'percent':
      return numberOf(compute(formula.of, around)) / 100;
    case 'binary':
      return computations[formula.by](compute(formula.left, around), compute(formula.right, around));
    case 'call': {
      const call = functions[formula.name];
      if (call === undefined) throw notComputed(formula.name);
      return call(
        formula.args.map((one) => () => compute(one, around)),
        around.now,
      );
    }
  }
}

/** The stand-in's own words: SharePoint may know the function. */
export const notComputed = (name: string): Error =>
  badFormula(`The formula uses the function ${name}, which this SharePoint stand-in does not compute.`);

/** What a cell comes to as the type a calculated column says it gives; numbers stay numbers, times are instants. */
export function outcome(cell: Cell, output: 'Text' | 'Number' | 'Currency' | 'DateTime' | 'Boolean') {
  switch (output) {
    case 'Text':
      return textOf(cell);
    case 'DateTime':
      return cell === null || cell === '' ? null : instantOf(numberOf(cell));
    case 'Boolean':
      return truthOf(cell);
    case 'Number':
    case 'Currency': {
      if (cell === '') return null;
      const number = numberOf(cell);
      if (!Number.isFinite(number)) throw new FormulaError('#NUM!');
      return number;
    }
  }
}
