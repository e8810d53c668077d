import { builtInNamed } from '../columns/builtIn';
import { outputOf } from '../columns/calculated';
import { serialOf, FormulaError, type Cell } from '../formulas/cells';
import { compute, notComputed, outcome } from '../formulas/compute';
import { functions } from '../formulas/functions';
import { partsOf, readFormula, type Formula } from '../formulas/parse';
import { badFormula } from '../odata/errors';
import { plainText, type Json, type JsonObject } from '../odata/json';
import type { Database } from '../store/database';
import { changeValues, itemsOf } from '../store/items';
import type { Field, Item, List } from '../store/rows';

const allowed = new Set([
  'Text',
  'Number',
  'Currency',
  'Integer',
  'Boolean',
  'DateTime',
  'Choice',
  'Calculated',
  'Counter',
]);

const fieldCalled = (name: string, fields: readonly Field[]): Field | undefined =>
  fields.find((field) => field.title === name) ?? fields.find((field) => field.name === name);

/** Refuses a formula that cannot be computed here, or that SharePoint refuses, before any row has it. */
export function demandComputable(source: string, fields: readonly Field[]): void {
  for (const part of partsOf(readFormula(source))) {
    if (part.is === 'call' && functions[part.name] === undefined) throw notComputed(part.name);
    if (part.is !== 'column') continue;
    if (/^(today|me)$/i.test(part.name))
      throw badFormula('Calculated columns cannot contain volatile functions like Today and Me.');
    const field = fieldCalled(part.name, fields);
    if (field === undefined)
      throw badFormula(
        `The formula refers to a column that does not exist: ${part.name}. Check the formula for spelling mistakes or change the non-existing column to an existing column.`,
      );
    if (!allowed.has(field.type))
      throw badFormula(
        `One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas: ${part.name}.`,
      );
  }
}

/** The row as formulas see it. A new row has no number yet, so `[ID]` is empty then, as on SharePoint. */
export type Computed = Pick<Item, 'vals' | 'created' | 'modified'> & Partial<Pick<Item, 'id'>>;

function cellOf(field: Field, row: Computed): Cell {
  const builtIn = field.builtIn === 1 && field.name !== 'Title';
  if (builtIn && field.name === 'ID') return row.id ?? null;
  const value: Json = builtIn
    ? (builtInNamed.get(field.name)?.read(row as Item) ?? null)
    : (row.vals[field.name] ?? null);
  if (value === null || typeof value === 'object') return null;
  const isTime = field.type === 'DateTime' || (field.type === 'Calculated' && outputOf(field) === 'DateTime');
  return isTime && !plainText(value).startsWith('#') ? serialOf(plainText(value)) : value;
}

function computeOne(formula: Formula, field: Field, row: Computed, fields: readonly Field[], now: number): Json {
  const column = (name: string): Cell => {
    const from = fieldCalled(name, fields);
    if (from === undefined) throw new FormulaError('#NAME?');
    return cellOf(from, row);
  };
  try {
    return outcome(compute(formula, { column, now: serialOf(new Date(now).toISOString()) }), outputOf(field));
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

/** The values of a row with those that are computed, in the order the columns were made: a later one may use an earlier. */
export function calculated(row: Computed, fields: readonly Field[], now: number): JsonObject {
  let { vals } = row;
  for (const field of fields) {
    if (field.type !== 'Calculated') continue;
    const formula = readFormula(plainText(field.props['Formula']));
    vals = { ...vals, [field.name]: computeOne(formula, field, { ...row, vals }, fields, now) };
  }
  return vals;
}

/** Computes a column that is new or has another formula in every row, without making new versions of them. */
export function recalculate(db: Database, list: List, fields: readonly Field[], now: number): void {
  for (const item of itemsOf(db, list.id)) changeValues(db, item, calculated(item, fields, now));
}
