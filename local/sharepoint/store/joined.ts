import type { Column } from '../columns/columns';
import { referenceOf } from '../columns/references';
import type { ColumnType } from '../columns/types';
import { badQuery, tooManyLookups, unknownColumn } from '../odata/errors';
import type { Filter } from '../odata/filter';
import { plainText, type Json } from '../odata/json';
import type { Order } from '../odata/options';
import type { SqlValue } from './driver';
import { fold } from './fold';

type Columns = ReadonlyMap<string, Column>;

/** What of a person can be asked for, and where it is kept. */
export const personColumns: Readonly<Record<string, string>> = {
  Title: 'title',
  EMail: 'mail',
  Name: 'login',
  UserName: 'upn',
};

/** What of another list's rows a lookup brings along; SharePoint knows no others. */
const broughtAlong: ReadonlySet<ColumnType> = new Set<ColumnType>([
  'Text',
  'Number',
  'Currency',
  'Integer',
  'DateTime',
  'Counter',
  'Guid',
  'Calculated',
  'File',
]);

/** The column behind a lookup, `Title` of `Forum/Title`; undefined where there is none a lookup brings along. */
export function columnBehind(column: Column, part: string): Column | undefined {
  const behind = column.target()?.columns.get(part === 'Id' ? 'ID' : part);
  return behind !== undefined && broughtAlong.has(behind.field.type) ? behind : undefined;
}

interface Operand {
  readonly sql: string;
  readonly type: string;
  readonly key: (value: Json) => SqlValue;
}

/** The columns of rows that point elsewhere, by the name that leads there: `Author`, `Forum`. */
export const linkColumn = (link: string, columns: Columns): Column | undefined => {
  const column = columns.get(`${link}Id`);
  return column !== undefined && referenceOf(column.field) !== null ? column : undefined;
};

/** `Author/Title` and `Forum/Title`, as an expression over `items i JOIN lists l`. */
export function joinedOperand(property: string, columns: Columns): Operand {
  const [link = '', part = ''] = property.split('/');
  const column = linkColumn(link, columns);
  if (column === undefined || property.split('/').length > 2) throw unknownColumn(property);
  if (column.sql === null) throw notQueried(property, column);
  if (referenceOf(column.field) === 'person') {
    const named = personColumns[part];
    if (named === undefined) throw unknownColumn(property);
    const sql = `(SELECT fold(p.${named}) FROM principals p WHERE p.site = (SELECT root FROM sites WHERE id = l.site) AND p.id = ${column.sql})`;
    return { sql, type: 'Text', key: (value) => (value === null ? null : fold(plainText(value))) };
  }
  const target = column.target();
  const behind = columnBehind(column, part);
  if (target === undefined || behind?.sql === undefined || behind.sql === null) throw notQueried(property, column);
  const there = behind.sql.replace(/\bi\./g, 't.');
  const sql = `(SELECT ${there} FROM items t WHERE t.list = ${target.list.id} AND t.id = ${column.sql})`;
  return { sql, type: behind.field.type, key: behind.key };
}

const notQueried = (property: string, { field }: Column): Error =>
  badQuery(`The field '${property}' of type '${field.type}' cannot be used in the query filter expression.`);

/** SharePoint joins at most so many other lists in one query. */
const MOST_LOOKUPS = 12;

/** Refuses a query that leads through more columns than SharePoint joins: people, Created By and Modified By count. */
export function demandFewLookups(links: Iterable<string>, columns: Columns): void {
  const joined = new Set([...links].map((link) => linkColumn(link, columns)?.field.name));
  joined.delete(undefined);
  if (joined.size > MOST_LOOKUPS) throw tooManyLookups();
}

const propertiesOf = (filter: Filter): readonly string[] =>
  'property' in filter
    ? [filter.property]
    : 'of' in filter
      ? propertiesOf(filter.of)
      : [...propertiesOf(filter.left), ...propertiesOf(filter.right)];

/** The links a query goes through in its filter and its order. */
export const linksOf = (filter: Filter | null, order: readonly Order[]): readonly string[] =>
  [...(filter === null ? [] : propertiesOf(filter)), ...order.map(({ property }) => property)]
    .map((property) => (property.includes('/') ? property.split('/', 1)[0] : property.replace(/Id$/, '')))
    .filter((link) => link !== undefined);
