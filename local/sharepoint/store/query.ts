import type { Column } from '../columns/columns';
import { badQuery, thresholdExceeded } from '../odata/errors';
import { plainText } from '../odata/json';
import type { Filter } from '../odata/filter';
import type { Order } from '../odata/options';
import type { Database } from './database';
import type { Row, SqlValue } from './driver';
import { compile, operand, queried, type Columns, type Condition } from './compile';
import { itemOf } from './items';
import { helps, indexedSet, isJoined, LIST_VIEW_THRESHOLD } from './threshold';
import type { Item, List } from './rows';

/** What is asked of the rows of a list, by $filter or by CAML. */
export interface RowQuery {
  readonly filter: Filter | null;
  readonly order: readonly Order[];
  readonly top: number | null;
  /** Where the page begins: `Paged`, `p_<Column>` for every column of the order, `p_ID`, and `PagedPrev` to go back. */
  readonly skipToken: URLSearchParams | null;
}

/** Rows a query is confined to, beside what it asks: those of a folder, say. */
export interface Confined extends Condition {
  /** Whether SharePoint finds them by themselves, so that only they count against the threshold. */
  readonly found: 'alone' | 'amongAll';
}

/** A page of rows, and the tokens of the pages around it. */
export interface Page {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly previous: string | null;
}

const DEFAULT_PAGE = 100;

/** How one column sorts: its expression, and how its value is written in a token. */
interface Sort {
  readonly property: string;
  readonly sql: string;
  readonly direction: 'asc' | 'desc';
  write(row: Row, item: Item, at: number): string;
  read(written: string): SqlValue;
}

const byId: Sort = {
  property: 'ID',
  sql: 'i.id',
  direction: 'asc',
  write: (_row, item) => String(item.id),
  read: Number,
};

/** A column's own value says more to a reader of a link than the key it is compared by. */
const byColumn = (column: Column & { readonly sql: string }, direction: Order['direction']): Sort => ({
  property: column.field.name,
  sql: column.sql,
  direction,
  write: (_row, item) => plainText(column.read(item)),
  read: (written) => column.key(written),
});

const byPath = (property: string, sql: string, direction: Order['direction']): Sort => ({
  property: property.replace('/', '_'),
  sql,
  direction,
  write: (row, _item, at) => plainText(row[`key${at}`]),
  read: (written) => written,
});

function sortsOf(order: readonly Order[], columns: Columns): Sort[] {
  const sorts = order.map(({ property, direction }): Sort =>
    property.includes('/') && !property.endsWith('/Id')
      ? byPath(property, operand(property, columns).sql, direction)
      : byColumn(queried(property, columns), direction),
  );
  return sorts.some(({ property }) => property === 'ID') ? sorts : [...sorts, byId];
}

const turned = (sorts: readonly Sort[]): Sort[] =>
  sorts.map((sort) => ({ ...sort, direction: sort.direction === 'asc' ? 'desc' : 'asc' }));

/** Rows after the one a page ended with, in the order of the sorts; empty values come first, as SQL Server has them. */
function after(sorts: readonly Sort[], token: URLSearchParams): Condition {
  const [first, ...rest] = sorts;
  if (first === undefined) return { sql: '0', values: [] };
  const written = token.get(`p_${first.property}`);
  if (written === null) throw badQuery('The $skiptoken is not valid.');
  const value = written === '' ? null : first.read(written);
  const later = rest.length === 0 ? { sql: '0', values: [] } : after(rest, token);
  if (value === null) {
    const beyond = first.direction === 'asc' ? `${first.sql} IS NOT NULL` : '0';
    return { sql: `(${beyond} OR (${first.sql} IS NULL AND ${later.sql}))`, values: later.values };
  }
  const beyond = first.direction === 'asc' ? `${first.sql} > ?` : `(${first.sql} < ? OR ${first.sql} IS NULL)`;
  return { sql: `(${beyond} OR (${first.sql} = ? AND ${later.sql}))`, values: [value, value, ...later.values] };
}

function tokenAt(sorts: readonly Sort[], row: Row | undefined, way: 'on' | 'back'): string | null {
  if (row === undefined) return null;
  const item = itemOf(row);
  const keys = sorts.map((sort, at) => `p_${sort.property}=${encodeURIComponent(sort.write(row, item, at))}`);
  return `Paged=TRUE${way === 'back' ? '&PagedPrev=TRUE' : ''}&${keys.join('&')}`;
}

/** Which rows a query may show: those of the scopes, and, folders apart, of the author. Null is all of them. */
export interface Readable {
  readonly scopes: readonly number[] | null;
  readonly author: number | null;
}

function shown({ scopes, author }: Readable): Condition[] {
  const inScope = { sql: 'i.scope IN (SELECT value FROM json_each(?))', values: [JSON.stringify(scopes)] };
  const own = { sql: '(i.author = ? OR i.kind = 1)', values: [author] };
  return [...(scopes === null ? [] : [inScope]), ...(author === null ? [] : [own])];
}

/** The one way rows of a list are found. */
export function queryItems(
  db: Database,
  list: List,
  columns: Columns,
  query: RowQuery,
  readable: Readable,
  confined: Confined | null = null,
): Page {
  const { filter, top, skipToken } = query;
  if (top !== null && top > LIST_VIEW_THRESHOLD) throw thresholdExceeded();
  const size = top ?? DEFAULT_PAGE;
  const back = skipToken?.get('PagedPrev')?.toUpperCase() === 'TRUE';
  const sorts = sortsOf(query.order, columns);
  const way = back ? turned(sorts) : sorts;
  const conditions: Condition[] = [{ sql: 'i.list = ?', values: [list.id] }];
  const compiled = filter === null ? null : compile(filter, columns);
  const found = filter === null ? null : indexedSet(db, list, filter, columns);
  const helped = found !== null && helps(found);
  if (list.itemCount > LIST_VIEW_THRESHOLD && !helped && !findsFew(db, list, confined)) judge(query, columns);
  if (found !== null && helped) conditions.push({ sql: `i.id IN (${found.sql})`, values: found.values });
  if (compiled !== null) conditions.push(compiled);
  if (confined !== null) conditions.push(confined);
  conditions.push(...shown(readable));
  const begins = skipToken !== null && [...skipToken.keys()].some((name) => name.startsWith('p_'));
  if (begins) conditions.push(after(way, skipToken));
  const rows = db.all(
    `SELECT i.*${way.map(({ sql }, at) => `, ${sql} AS key${at}`).join('')}
     FROM items i JOIN lists l ON l.id = i.list WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
     ORDER BY ${way.map(({ sql, direction }) => `${sql} ${direction}`).join(', ')} LIMIT ?`,
    ...conditions.flatMap(({ values }) => values),
    size + 1,
  );
  const page = back ? rows.slice(0, size).reverse() : rows.slice(0, size);
  const [hasBefore, hasAfter] = back ? [rows.length > size, true] : [begins, rows.length > size];
  return {
    items: page.map(itemOf),
    next: hasAfter ? tokenAt(sorts, page.at(-1), 'on') : null,
    previous: hasBefore ? tokenAt(sorts, page[0], 'back') : null,
  };
}

/** A folder is found by its name, and what lies in it is all that is touched. */
function findsFew(db: Database, list: List, confined: Confined | null): boolean {
  if (confined?.found !== 'alone') return false;
  const counted = `SELECT count(*) FROM (SELECT 1 FROM items i WHERE i.list = ? AND ${confined.sql} LIMIT ?)`;
  return db.number(counted, list.id, ...confined.values, LIST_VIEW_THRESHOLD + 1) <= LIST_VIEW_THRESHOLD;
}

/** Without a helping index a large list can only be walked in the order of its numbers or of an indexed column. */
function judge({ filter, order }: RowQuery, columns: Columns): void {
  if (filter !== null) throw thresholdExceeded();
  for (const { property } of order) {
    if (property.includes('/')) throw thresholdExceeded();
    const { field } = queried(property, columns);
    if (field.name !== 'ID' && (field.indexed === 0 || isJoined(field.type))) throw thresholdExceeded();
  }
}
