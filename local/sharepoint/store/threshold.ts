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

function counted(db: Database, sql: string, values: readonly SqlValue[]): IndexedSet {
  return { sql, values, count: db.number(`SELECT count(*) FROM (${sql} LIMIT ${unbounded})`, ...values) };
}

/** The character after the last one a prefix may be followed by. */
const afterPrefix = (prefix: string): string => `${prefix}\u{10FFFF}`;

/** The smallest set of rows some index finds for the filter; null where no index helps. */
export function indexedSet(db: Database, list: List, filter: Filter, columns: Columns): IndexedSet | null {
  switch (filter.kind) {
    case 'and': {
      const [left, right] = [indexedSet(db, list, filter.left, columns), indexedSet(db, list, filter.right, columns)];
      if (left === null || right === null) return left ?? right;
      return left.count <= right.count ? left : right;
    }
    case 'or': {
      const [left, right] = [indexedSet(db, list, filter.left, columns), indexedSet(db, list, filter.right, columns)];
      if (left === null || right === null) return null;
      return {
        count: left.count + right.count,
        sql: `${left.sql} UNION ${right.sql}`,
        values: [...left.values, ...right.values],
      };
    }
    case 'not':
    case 'substringof':
      return null;
    case 'startswith':
    case 'compare': {
      const column = columns.get(filter.property === 'Id' ? 'ID' : filter.property);
      if (column === undefined) return null;
      const isNumber = column.field.name === 'ID';
      // An index on a person or a lookup does not help in SharePoint, so it does not help here.
      if (!isNumber && (column.field.indexed === 0 || column.field.type === 'User')) return null;
      const expression = isNumber ? 'x.id' : 'x.value';
      const bounds =
        filter.kind === 'compare'
          ? range(filter, column.key(literalValue(filter.to)), expression)
          : { sql: `x.value >= ? AND x.value < ?`, values: [fold(filter.text), afterPrefix(fold(filter.text))] };
      if (bounds === null) return null;
      return isNumber
        ? counted(db, `SELECT x.id AS id FROM items x WHERE x.list = ? AND ${bounds.sql}`, [list.id, ...bounds.values])
        : counted(db, `SELECT x.item AS id FROM cells x WHERE x.list = ? AND x.field = ? AND ${bounds.sql}`, [
            list.id,
            column.field.name,
            ...bounds.values,
          ]);
    }
  }
}
