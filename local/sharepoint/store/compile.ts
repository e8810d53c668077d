import { literalValue, type Comparison, type DatePart, type Filter } from '../odata/filter';
import { badQuery, notFilterable, unknownColumn } from '../odata/errors';
import type { Column } from '../columns/columns';
import type { SqlValue } from './driver';
import { fold } from './fold';
import { joinedOperand } from './joined';

/** A condition over `items i`, with its values apart. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export type Columns = ReadonlyMap<string, Column>;

const operators: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' };

export interface Operand {
  readonly sql: string;
  readonly type: string;
  readonly key: (value: ReturnType<typeof literalValue>) => SqlValue;
}

/** The column a query names, refusing what SharePoint refuses to query by. */
export function queried(property: string, columns: Columns): Column & { readonly sql: string } {
  const name = property.endsWith('/Id') ? `${property.slice(0, -3)}Id` : property === 'Id' ? 'ID' : property;
  const column = columns.get(name);
  if (column === undefined) throw unknownColumn(property);
  const { sql } = column;
  if (sql === null) throw notFilterable(property, column.field.type);
  return { ...column, sql };
}

/** What a query compares or sorts by: a column, or what of a person or of another list's row it names. */
export function operand(property: string, columns: Columns): Operand {
  if (property.includes('/') && !property.endsWith('/Id')) return joinedOperand(property, columns);
  const column = queried(property, columns);
  return { sql: column.sql, type: column.field.type, key: column.key };
}

/** A column of many choices is equal to each that it holds. */
function holding(filter: Filter & { kind: 'compare' }, column: Column): Condition {
  const value = column.key(literalValue(filter.to));
  if (filter.by !== 'eq' && filter.by !== 'ne') throw notFilterable(filter.property, column.field.type);
  const held = `json_each(i.vals, '$."${column.field.name}"') v`;
  const isHeld = value === null ? '' : ' WHERE fold(v.value) = ?';
  const isWanted = (filter.by === 'eq') === (value !== null);
  return {
    sql: `${isWanted ? '' : 'NOT '}EXISTS (SELECT 1 FROM ${held}${isHeld})`,
    values: value === null ? [] : [value],
  };
}

function comparison(filter: Filter & { kind: 'compare' }, columns: Columns): Condition {
  const plain = columns.get(filter.property);
  if (plain?.field.type === 'MultiChoice') return holding(filter, plain);
  const { sql, key } = operand(filter.property, columns);
  const value = key(literalValue(filter.to));
  if (value === null) {
    if (filter.by === 'eq') return { sql: `${sql} IS NULL`, values: [] };
    if (filter.by === 'ne') return { sql: `${sql} IS NOT NULL`, values: [] };
    throw badQuery(
      `A binary operator with incompatible types was detected. Found operand types for '${filter.by}' and null.`,
    );
  }
  // CAML's Neq counts an empty value as different.
  if (filter.by === 'ne') return { sql: `(${sql} <> ? OR ${sql} IS NULL)`, values: [value] };
  return { sql: `${sql} ${operators[filter.by]} ?`, values: [value] };
}

const formats: Readonly<Record<DatePart, string>> = {
  year: '%Y',
  month: '%m',
  day: '%d',
  hour: '%H',
  minute: '%M',
  second: '%S',
};

/** Own columns keep a time as text, built-in ones as milliseconds. */
function datePart(filter: Filter & { kind: 'datePart' }, columns: Columns): Condition {
  const { sql, type } = operand(filter.property, columns);
  if (type !== 'DateTime')
    throw badQuery(
      `No function signature for the function with name '${filter.part}' matches the specified arguments.`,
    );
  const time = `CASE typeof(${sql}) WHEN 'integer' THEN datetime(${sql} / 1000, 'unixepoch') ELSE ${sql} END`;
  return {
    sql: `CAST(strftime('${formats[filter.part]}', ${time}) AS INTEGER) ${operators[filter.by]} ?`,
    values: [filter.to],
  };
}

function among(filter: Filter & { kind: 'in' }, columns: Columns): Condition {
  const { sql, key } = operand(filter.property, columns);
  return {
    sql: `${sql} IN (SELECT value FROM json_each(?))`,
    values: [JSON.stringify(filter.values.map((one) => key(literalValue(one))))],
  };
}

/** Whether a column of many values holds one of them; texts are compared as everywhere, without case. */
function includes(filter: Filter & { kind: 'includes' }, columns: Columns): Condition {
  const column = columns.get(filter.property);
  if (column === undefined) throw unknownColumn(filter.property);
  const value = literalValue(filter.to);
  const held = `json_each(i.vals, '$."${column.field.name}"') v`;
  return typeof value === 'number'
    ? { sql: `EXISTS (SELECT 1 FROM ${held} WHERE v.value = ?)`, values: [value] }
    : { sql: `EXISTS (SELECT 1 FROM ${held} WHERE fold(v.value) = ?)`, values: [fold(String(value))] };
}

/** A filter as a condition: the one compiler of $filter and of CAML. */
export function compile(filter: Filter, columns: Columns): Condition {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const [left, right] = [compile(filter.left, columns), compile(filter.right, columns)];
      return { sql: `(${left.sql} ${filter.kind} ${right.sql})`, values: [...left.values, ...right.values] };
    }
    case 'not': {
      const inner = compile(filter.of, columns);
      return { sql: `NOT ifnull(${inner.sql}, 0)`, values: inner.values };
    }
    case 'compare':
      return comparison(filter, columns);
    case 'datePart':
      return datePart(filter, columns);
    case 'in':
      return among(filter, columns);
    case 'includes':
      return includes(filter, columns);
    case 'startswith':
    case 'substringof': {
      const { sql } = operand(filter.property, columns);
      const text = fold(filter.text);
      return filter.kind === 'startswith'
        ? { sql: `substr(${sql}, 1, ?) = ?`, values: [text.length, text] }
        : { sql: `instr(${sql}, ?) > 0`, values: [text] };
    }
  }
}
