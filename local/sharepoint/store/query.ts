import { badQuery, thresholdExceeded } from '../odata/errors';
import type { Options, Order } from '../odata/options';
import type { Database } from './database';
import type { SqlValue } from './driver';
import { compile, queried, type Columns, type Condition } from './compile';
import { itemOf } from './items';
import { indexedSet, LIST_VIEW_THRESHOLD } from './threshold';
import type { Item, List } from './rows';
import { columnOf } from '../columns/columns';

/** A page of rows, and where the next one begins. */
export interface Page {
  readonly items: readonly Item[];
  readonly next: string | null;
}

const DEFAULT_PAGE = 100;

/** How one column sorts: its expression, and the key a page continues from. */
interface Sort {
  readonly property: string;
  readonly sql: string;
  readonly direction: 'asc' | 'desc';
  keyOf(item: Item): SqlValue;
}

function sortsOf(order: readonly Order[], columns: Columns): Sort[] {
  const sorts = order.map(({ property, direction }): Sort => {
    const column = queried(property, columns);
    return { property: column.field.name, sql: column.sql, direction, keyOf: (item) => column.key(column.read(item)) };
  });
  const byId: Sort = { property: 'ID', sql: 'i.id', direction: 'asc', keyOf: (item) => item.id };
  return sorts.some(({ property }) => property === 'ID') ? sorts : [...sorts, byId];
}

/** Rows after the one a page ended with, in the order of the sorts; empty values come first, as SQL Server has them. */
function after(sorts: readonly Sort[], token: URLSearchParams): Condition {
  const [first, ...rest] = sorts;
  if (first === undefined) return { sql: '0', values: [] };
  const written = token.get(`p_${first.property}`);
  if (written === null) throw badQuery('The $skiptoken is not valid.');
  const value = readKey(written);
  const later = rest.length === 0 ? { sql: '0', values: [] } : after(rest, token);
  if (value === null) {
    const beyond = first.direction === 'asc' ? `${first.sql} IS NOT NULL` : '0';
    return { sql: `(${beyond} OR (${first.sql} IS NULL AND ${later.sql}))`, values: later.values };
  }
  const beyond = first.direction === 'asc' ? `${first.sql} > ?` : `(${first.sql} < ? OR ${first.sql} IS NULL)`;
  return { sql: `(${beyond} OR (${first.sql} = ? AND ${later.sql}))`, values: [value, value, ...later.values] };
}

const readKey = (written: string): SqlValue =>
  written === '' ? null : /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written.replace(/^'/, '');

/** A text that looks like a number keeps a mark of being a text. */
const writeKey = (key: SqlValue): string =>
  key === null ? '' : typeof key === 'string' && /^(-?\d+(\.\d+)?|'.*|)$/.test(key) ? `'${key}` : String(key);

function tokenAfter(sorts: readonly Sort[], last: Item): string {
  const keys = sorts.map((sort) => `p_${sort.property}=${encodeURIComponent(writeKey(sort.keyOf(last)))}`);
  return `Paged=TRUE&${keys.join('&')}`;
}

/** Which rows a query may show: null is all of them. */
export type Readable = readonly number[] | null;

/** The one way rows of a list are found. */
export function queryItems(
  db: Database,
  list: List,
  columns: Columns,
  options: Options,
  readable: Readable,
  also: Condition | null = null,
): Page {
  const { filter, top, skipToken } = options;
  if (top !== null && top > LIST_VIEW_THRESHOLD) throw thresholdExceeded();
  if (skipToken?.has('PagedPrev') === true) throw badQuery('PagedPrev is not covered by this stand-in.');
  const size = top ?? DEFAULT_PAGE;
  const sorts = sortsOf(options.order, columns);
  const conditions: Condition[] = [{ sql: 'i.list = ?', values: [list.id] }];
  const compiled = filter === null ? null : compile(filter, columns);
  const found = filter === null ? null : indexedSet(db, list, filter, columns);
  const helped = found !== null && found.count <= LIST_VIEW_THRESHOLD;
  if (list.itemCount > LIST_VIEW_THRESHOLD && !helped) judge(options, columns);
  if (found !== null && helped) conditions.push({ sql: `i.id IN (${found.sql})`, values: found.values });
  if (compiled !== null) conditions.push(compiled);
  if (also !== null) conditions.push(also);
  if (readable !== null) {
    conditions.push({ sql: 'i.scope IN (SELECT value FROM json_each(?))', values: [JSON.stringify(readable)] });
  }
  if (skipToken !== null && [...skipToken.keys()].length > 0) conditions.push(after(sorts, skipToken));
  const rows = db.all(
    `SELECT i.* FROM items i JOIN lists l ON l.id = i.list WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
     ORDER BY ${sorts.map(({ sql, direction }) => `${sql} ${direction}`).join(', ')} LIMIT ?`,
    ...conditions.flatMap(({ values }) => values),
    size + 1,
  );
  const items = rows.slice(0, size).map(itemOf);
  const last = items.at(-1);
  return { items, next: rows.length > size && last !== undefined ? tokenAfter(sorts, last) : null };
}

/** Without a helping index a large list can only be walked in the order of its numbers or of an indexed column. */
function judge({ filter, order }: Options, columns: Columns): void {
  if (filter !== null) throw thresholdExceeded();
  for (const { property } of order) {
    const { field } = columnOf(queried(property, columns).field);
    if (field.name !== 'ID' && (field.indexed === 0 || field.type === 'User')) throw thresholdExceeded();
  }
}
