import type { JsonObject } from '../odata/json';
import { builtIns } from '../columns/builtIn';
import { columnOf } from '../columns/columns';
import type { Database } from './database';
import type { Row } from './driver';
import { itemOf } from './items';
import type { Field, List, Site } from './rows';

const field = (row: Row): Field =>
  ({ ...row, props: JSON.parse(String(row['props'])) as JsonObject }) as unknown as Field;

export const fieldsOf = (db: Database, list: number): Field[] =>
  db
    .remembered(`fields ${list}`, () => db.all('SELECT * FROM fields WHERE list = ? ORDER BY ordinal', list).map(field))
    .slice();

export function createField(db: Database, one: Omit<Field, 'ordinal'>): Field {
  const ordinal = db.number('SELECT max(ordinal) FROM fields WHERE list = ?', one.list) + 1;
  const created = { ...one, ordinal };
  db.run(
    'INSERT INTO fields (list, name, guid, title, type, ordinal, indexed, uniq, required, hidden, builtIn, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    one.list,
    one.name,
    one.guid,
    one.title,
    one.type,
    ordinal,
    one.indexed,
    one.uniq,
    one.required,
    one.hidden,
    one.builtIn,
    JSON.stringify(one.props),
  );
  return created;
}

export function saveField(db: Database, one: Field): void {
  db.run(
    'UPDATE fields SET title = ?, type = ?, indexed = ?, uniq = ?, required = ?, hidden = ?, props = ? WHERE list = ? AND name = ?',
    one.title,
    one.type,
    one.indexed,
    one.uniq,
    one.required,
    one.hidden,
    JSON.stringify(one.props),
    one.list,
    one.name,
  );
}

/** The field, its index and its values. */
export function removeField(db: Database, one: Field): void {
  dropIndex(db, one);
  db.run('DELETE FROM fields WHERE list = ? AND name = ?', one.list, one.name);
  db.run(`UPDATE items SET vals = json_remove(vals, ?) WHERE list = ?`, `$."${one.name}"`, one.list);
}

/** One cell for each row already there. */
export function buildIndex(db: Database, list: List, one: Field): void {
  const column = columnOf(one);
  for (const row of db.all('SELECT * FROM items WHERE list = ?', list.id)) {
    const item = itemOf(row);
    db.run(
      'INSERT OR REPLACE INTO cells (list, field, value, item) VALUES (?, ?, ?, ?)',
      list.id,
      one.name,
      column.key(column.read(item)),
      item.id,
    );
  }
}

export const dropIndex = (db: Database, one: Field): number =>
  db.run('DELETE FROM cells WHERE list = ? AND field = ?', one.list, one.name);

/** Whether two rows hold the same value of an indexed field. */
export const hasDuplicates = (db: Database, one: Field): boolean =>
  db.one(
    'SELECT 1 FROM cells WHERE list = ? AND field = ? AND value IS NOT NULL GROUP BY value HAVING count(*) > 1 LIMIT 1',
    one.list,
    one.name,
  ) !== undefined;

/** A site's own columns are kept as those of a list that cannot be; lists in the recycle bin are below zero, too. */
export const siteOwner = (site: Pick<Site, 'id'>): number => -1_000_000_000 - site.id;

/** The columns of a site: the ones every list has, and those made for content types and lists to take up. */
export function siteColumns(db: Database, site: Pick<Site, 'id'>): Field[] {
  const list = siteOwner(site);
  const standard = builtIns.map((one, ordinal): Field => ({
    list,
    name: one.name,
    guid: one.guid,
    title: one.title,
    type: one.type,
    ordinal,
    indexed: 0,
    uniq: 0,
    required: one.name === 'Title' ? 1 : 0,
    hidden: one.shown === 'hidden' ? 1 : 0,
    builtIn: 1,
    props: { ReadOnlyField: one.write === 'readOnly', Group: '_Hidden' },
  }));
  return [...standard, ...fieldsOf(db, list)];
}
