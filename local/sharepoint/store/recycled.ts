import { columnsOf } from '../columns/columns';
import type { JsonObject } from '../odata/json';
import type { Database } from './database';
import type { Row } from './driver';
import { fieldsOf } from './fields';
import { itemOf, saveItem } from './items';
import type { Item, List } from './rows';

/** What the recycle bin holds, by SharePoint's numbers. 0 was kept by a version that could not bring things back. */
export const BIN = { unknown: 0, file: 1, fileVersion: 2, listItem: 3, list: 4, folder: 5, attachment: 7 } as const;
export type BinType = (typeof BIN)[keyof typeof BIN];

/** 1 the bin of the site's people, 2 that of its administrators. */
export type BinStage = 1 | 2;

/** A line of the recycle bin. */
export interface Recycled {
  readonly guid: string;
  readonly site: number;
  readonly list: number;
  readonly type: BinType;
  readonly stage: BinStage;
  readonly title: string;
  readonly dir: string;
  readonly leaf: string;
  readonly size: number;
  readonly author: number;
  readonly deleted: number;
  readonly deletedBy: number;
  /** What else is needed to bring it back. */
  readonly content: JsonObject;
}

const recycled = (row: Row): Recycled =>
  ({ ...row, content: JSON.parse(String(row['content'])) as JsonObject }) as unknown as Recycled;

/** Latest first. */
export const binOf = (db: Database, site: number): Recycled[] =>
  db.all('SELECT * FROM recycled WHERE site = ? ORDER BY deleted DESC, rowid DESC', site).map(recycled);

export const binned = (db: Database, site: number, guid: string): Recycled | undefined => {
  const row = db.one('SELECT * FROM recycled WHERE site = ? AND guid = ?', site, guid.toLowerCase());
  return row === undefined ? undefined : recycled(row);
};

export function keep(db: Database, one: Omit<Recycled, 'stage'>): void {
  db.run(
    'INSERT INTO recycled (guid, site, kind, title, dir, deleted, deletedBy, content, list, type, leaf, size, author) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    one.guid,
    one.site,
    one.title,
    one.dir,
    one.deleted,
    one.deletedBy,
    JSON.stringify(one.content),
    one.list,
    one.type,
    one.leaf,
    one.size,
    one.author,
  );
}

export const forget = (db: Database, guid: string): number => db.run('DELETE FROM recycled WHERE guid = ?', guid);

export const setStage = (db: Database, guid: string, stage: BinStage): number =>
  db.run('UPDATE recycled SET stage = ? WHERE guid = ?', stage, guid);

/** Paths begin with a slash, so no path is like one of these. */
const aside = (bin: string): string => `recycled:${bin}`;

/** Rows in the bin are whole, under the list's number made negative, where no query of the list sees them. */
export function setAside(db: Database, list: List, rows: readonly Item[], bin: string): void {
  for (const { id } of rows) {
    db.run('UPDATE items SET list = -list, path = ? || path WHERE list = ? AND id = ?', aside(bin), list.id, id);
    db.run('DELETE FROM cells WHERE list = ? AND item = ?', list.id, id);
    for (const table of ['versions', 'attachments', 'checkouts'])
      db.run(`UPDATE ${table} SET list = -list WHERE list = ? AND item = ?`, list.id, id);
  }
  db.run('UPDATE lists SET itemCount = itemCount - ? WHERE id = ?', rows.length, list.id);
}

/** The rows a line of the bin keeps, parents first. */
export const rowsAside = (db: Database, one: Recycled): Item[] =>
  db
    .all(
      'SELECT * FROM items WHERE list = ? AND path > ? AND path < ? ORDER BY path',
      -one.list,
      `${aside(one.guid)}/`,
      `${aside(one.guid)}0`,
    )
    .map(itemOf);

/** Puts rows back under their list, with the cells its indexes need today. */
export function bringBack(db: Database, list: List, rows: readonly Item[]): void {
  const columns = [...columnsOf(fieldsOf(db, list.id)).values()];
  for (const row of rows) {
    db.run('UPDATE items SET list = ? WHERE list = ? AND id = ?', list.id, -list.id, row.id);
    for (const table of ['versions', 'attachments', 'checkouts'])
      db.run(`UPDATE ${table} SET list = -list WHERE list = ? AND item = ?`, -list.id, row.id);
    saveItem(db, { ...row, list: list.id }, columns);
  }
  db.run('UPDATE lists SET itemCount = itemCount + ? WHERE id = ?', rows.length, list.id);
}

/** Rows of the bin are gone for good. */
export function dropAside(db: Database, rows: readonly Item[]): void {
  for (const { list, id } of rows) {
    db.run('DELETE FROM items WHERE list = ? AND id = ?', list, id);
    for (const table of ['versions', 'attachments', 'checkouts'])
      db.run(`DELETE FROM ${table} WHERE list = ? AND item = ?`, list, id);
  }
}

/** A list in the bin belongs to no site, and its rows leave their paths to others. */
export function setListAside(db: Database, list: List, bin: string): void {
  db.run('UPDATE lists SET site = -site WHERE id = ?', list.id);
  db.run('UPDATE items SET path = ? || path WHERE list = ?', aside(bin), list.id);
}

export function bringListBack(db: Database, list: List, bin: string): void {
  db.run('UPDATE lists SET site = abs(site) WHERE id = ?', list.id);
  db.run('UPDATE items SET path = substr(path, ?) WHERE list = ?', aside(bin).length + 1, list.id);
}
