import type { Column } from '../columns/columns';
import { literalValue, type Filter } from '../odata/filter';
import type { Database } from './database';
import type { SqlValue } from './driver';
import type { List } from './rows';
import type { Columns } from './compile';
import { fold } from './fold';

/** SharePoint touches no more rows than this in one query. */
export const LIST_VIEW_THRESHOLD = 5000;

/** A set of rows an index gives, and at most how many. */
export interface IndexedSet {
  readonly count: number;
  /** Selects the ids. */
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const unbounded = LIST_VIEW_THRESHOLD + 1;

function range(
  filter: Filter & { kind: 'compare' },
  key: SqlValue,
  expression: string,
): { sql: string; values: SqlValue[] } | null {
  if (filter.by === 'ne') return null;
  if (key === null) return filter.by === 'eq' ? { sql: `${expression} IS NULL`, values: [] } : null;
  const operator = { eq: '=', gt: '>', ge: '>=', lt: '<', le: '<=' }[filter.by];
  return { sql: `${expression} ${operator} ?`, values: [key] };
}

function boundsOf(filter: Leaf, column: Column, expression: string): { sql: string; values: SqlValue[] } | null {
  if (filter.kind === 'compare') return range(filter, column.key(literalValue(filter.to)), expression);
  if (filter.kind === 'in') {
    const keys = filter.values.map((one) => column.key(literalValue(one)));
    return { sql: `${expression} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(keys)] };
  }
  const prefix = fold(filter.text);
  return { sql: `${expression} >= ? AND ${expression} < ?`, values: [prefix, afterPrefix(prefix)] };
}

function counted(db: Database, sql: string, values: readonly SqlValue[]): IndexedSet {
  return { sql, values, count: db.number(`SELECT count(*) FROM (${sql} LIMIT ${unbounded})`, ...values) };
}

/** The character after the last one a prefix may be followed by. */
const afterPrefix = (prefix: string): string => `${prefix}\u{10FFFF}`;

/** Columns whose index does not help in SharePoint, so it does not help here: what they show lies in another list. */
const joined: ReadonlySet<string> = new Set(['User', 'UserMulti', 'Lookup', 'LookupMulti']);
export const isJoined = (type: string): boolean => joined.has(type);

/** Whether so few rows are left that SharePoint goes on. */
export const helps = (set: IndexedSet): boolean => set.count <= LIST_VIEW_THRESHOLD;

/** A condition an index of its column can answer. */
type Leaf = Filter & { readonly kind: 'compare' | 'startswith' | 'in' };

const isLeaf = (filter: Filter): filter is Leaf =>
  filter.kind === 'compare' || filter.kind === 'startswith' || filter.kind === 'in';

/** The conditions that all must hold, in the order they were written. */
const allOf = (filter: Filter): readonly Filter[] =>
  filter.kind === 'and' ? [...allOf(filter.left), ...allOf(filter.right)] : [filter];

/**
 * The set of rows an index finds for the filter; null where no index helps. Of conditions that all must hold only those
 * on the column named first count, as Microsoft says of filtered views ("the first column in the filter must be
 * indexed"); of alternatives each must have an index.
 */
export function indexedSet(db: Database, list: List, filter: Filter, columns: Columns): IndexedSet | null {
  if (filter.kind === 'or') {
    const [left, right] = [indexedSet(db, list, filter.left, columns), indexedSet(db, list, filter.right, columns)];
    if (left === null || right === null) return null;
    return {
      count: left.count + right.count,
      sql: `${left.sql} UNION ${right.sql}`,
      values: [...left.values, ...right.values],
    };
  }
  const conditions = allOf(filter);
  const [first] = conditions;
  if (first?.kind === 'or') return indexedSet(db, list, first, columns);
  if (first === undefined || !isLeaf(first)) return null;
  const same = conditions.filter(isLeaf).filter(({ property }) => property === first.property);
  return onOneColumn(db, list, first.property, same, columns);
}

function onOneColumn(
  db: Database,
  list: List,
  property: string,
  conditions: readonly Leaf[],
  columns: Columns,
): IndexedSet | null {
  const column = columns.get(property === 'Id' ? 'ID' : property);
  if (column === undefined) return null;
  const isNumber = column.field.name === 'ID';
  if (!isNumber && (column.field.indexed === 0 || isJoined(column.field.type))) return null;
  const expression = isNumber ? 'x.id' : 'x.value';
  const bounds = conditions.map((one) => boundsOf(one, column, expression)).filter((one) => one !== null);
  if (bounds.length === 0) return null;
  const from = isNumber
    ? 'x.id AS id FROM items x WHERE x.list = ?'
    : 'x.item AS id FROM cells x WHERE x.list = ? AND x.field = ?';
  const sql = `SELECT ${from} AND ${bounds.map((one) => one.sql).join(' AND ')}`;
  return counted(db, sql, [
    list.id,
    ...(isNumber ? [] : [column.field.name]),
    ...bounds.flatMap(({ values }) => values),
  ]);
}
