import { randomUUID } from 'node:crypto';
import type { Column } from '../columns/columns';
import type { JsonObject } from '../odata/json';
import type { Database } from './database';
import type { Row } from './driver';
import { pathKey, pathOf, type Item } from './rows';

/** A row read as an item. */
export const itemOf = (row: Row): Item =>
  ({ ...row, vals: JSON.parse(String(row['vals'])) as JsonObject }) as unknown as Item;

export function itemById(db: Database, list: number, id: number): Item | undefined {
  const row = db.one('SELECT * FROM items WHERE list = ? AND id = ?', list, id);
  return row === undefined ? undefined : itemOf(row);
}

export function itemAt(db: Database, path: string): Item | undefined {
  const row = db.one('SELECT * FROM items WHERE path = ?', pathKey(path));
  return row === undefined ? undefined : itemOf(row);
}

export function itemByGuid(db: Database, guid: string): Item | undefined {
  const row = db.one('SELECT * FROM items WHERE guid = ?', guid.toLowerCase());
  return row === undefined ? undefined : itemOf(row);
}

/** Rows directly in a folder: nothing is below what follows its path. '0' is the character after '/'. */
const DIRECTLY_IN = "path > ?1 || '/' AND path < ?1 || '0' AND instr(substr(path, length(?1) + 2), '/') = 0";

/** What stands directly in a folder. */
export const childrenOf = (db: Database, path: string): Item[] =>
  db.all(`SELECT * FROM items WHERE ${DIRECTLY_IN} ORDER BY path`, pathKey(path)).map(itemOf);

/** How many rows stand directly in a folder. */
export const countIn = (db: Database, path: string): number =>
  db.number(`SELECT count(*) FROM items WHERE ${DIRECTLY_IN}`, pathKey(path));

/** What stands in a folder, at any depth. '0' is the character after '/'. */
export const under = (db: Database, list: number, path: string): Item[] =>
  db
    .all(
      'SELECT * FROM items WHERE list = ? AND path > ? AND path < ? ORDER BY path',
      list,
      `${pathKey(path)}/`,
      `${pathKey(path)}0`,
    )
    .map(itemOf);

type NewItem = Omit<Item, 'id' | 'guid' | 'own' | 'version' | 'ui' | 'leaf'> & {
  readonly leaf: string | null;
  /** 1.0 where it is left out. */
  readonly ui?: number;
};

/** The next row of a list; a row without a name of its own is called by its number. */
export function createItem(db: Database, one: NewItem, columns: Iterable<Column>): Item {
  const id = db.number(
    'UPDATE lists SET nextItem = nextItem + 1, itemCount = itemCount + 1 WHERE id = ? RETURNING nextItem - 1',
    one.list,
  );
  const item: Item = {
    ...one,
    id,
    guid: randomUUID(),
    own: 0,
    version: 1,
    ui: one.ui ?? 512,
    leaf: one.leaf ?? `${id}_.000`,
  };
  db.run(
    'INSERT INTO items (list, id, guid, kind, path, dir, leaf, scope, own, version, ui, created, modified, author, editor, vals, blob, size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    item.list,
    item.id,
    item.guid,
    item.kind,
    pathKey(pathOf(item)),
    item.dir,
    item.leaf,
    item.scope,
    0,
    1,
    item.ui,
    item.created,
    item.modified,
    item.author,
    item.editor,
    JSON.stringify(item.vals),
    item.blob,
    item.size,
  );
  writeCells(db, item, columns);
  return item;
}

/** Every row of a list. */
export const itemsOf = (db: Database, list: number): Item[] =>
  db.all('SELECT * FROM items WHERE list = ?', list).map(itemOf);

/** The rows of a list whose lookup, of one value or of many, holds a number. */
export const rowsPointingTo = (db: Database, list: number, field: string, id: number): Item[] =>
  db
    .all(
      `SELECT i.* FROM items i WHERE i.list = ? AND EXISTS (SELECT 1 FROM json_each(i.vals, '$."${field}"') v WHERE v.value = ?)`,
      list,
      id,
    )
    .map(itemOf);

/** Other values in the same version of a row: what SharePoint itself changes. */
export function changeValues(db: Database, item: Item, vals: JsonObject): void {
  db.run('UPDATE items SET vals = ? WHERE list = ? AND id = ?', JSON.stringify(vals), item.list, item.id);
}

export function saveItem(db: Database, item: Item, columns: Iterable<Column>): void {
  db.run(
    'UPDATE items SET path = ?, dir = ?, leaf = ?, scope = ?, own = ?, version = ?, ui = ?, modified = ?, editor = ?, vals = ?, blob = ?, size = ? WHERE list = ? AND id = ?',
    pathKey(pathOf(item)),
    item.dir,
    item.leaf,
    item.scope,
    item.own,
    item.version,
    item.ui,
    item.modified,
    item.editor,
    JSON.stringify(item.vals),
    item.blob,
    item.size,
    item.list,
    item.id,
  );
  writeCells(db, item, columns);
}

export function removeItem(db: Database, item: Item): void {
  db.run('DELETE FROM items WHERE list = ? AND id = ?', item.list, item.id);
  for (const table of ['cells', 'versions', 'attachments', 'checkouts'])
    db.run(`DELETE FROM ${table} WHERE list = ? AND item = ?`, item.list, item.id);
  db.run('UPDATE lists SET itemCount = itemCount - 1 WHERE id = ?', item.list);
}

/** Rows of the scope in a folder, or in the whole list, get another one. */
export function moveScope(db: Database, list: number, path: string, from: number, to: number): void {
  db.run(
    'UPDATE items SET scope = ? WHERE list = ? AND scope = ? AND path > ? AND path < ?',
    to,
    list,
    from,
    `${pathKey(path)}/`,
    `${pathKey(path)}0`,
  );
}

/** How many rows a folder holds, at any depth. */
export const countUnder = (db: Database, list: number, path: string): number =>
  db.number(
    'SELECT count(*) FROM items WHERE list = ? AND path > ? AND path < ?',
    list,
    `${pathKey(path)}/`,
    `${pathKey(path)}0`,
  );

function writeCells(db: Database, item: Item, columns: Iterable<Column>): void {
  for (const column of columns) {
    if (column.field.indexed === 0) continue;
    db.run(
      'INSERT INTO cells (list, field, value, item) VALUES (?, ?, ?, ?) ON CONFLICT (list, item, field) DO UPDATE SET value = excluded.value',
      item.list,
      column.field.name,
      column.key(column.read(item)),
      item.id,
    );
  }
}
