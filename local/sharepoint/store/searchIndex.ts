import type { JsonObject } from '../odata/json';
import type { Database } from './database';
import type { Row } from './driver';
import type { Item } from './rows';

/** What the index keeps of one row, folder or file. */
export interface Doc {
  readonly list: number;
  readonly item: number;
  /** Of the row: numbers are given again, this is not. */
  readonly guid: string;
  /** The bytes the text of the file was read from. */
  readonly blob: string | null;
  readonly title: string;
  readonly author: string;
  readonly editor: string;
  /** Milliseconds. */
  readonly modified: number;
  readonly size: number;
  /** Own columns by their internal name in lower case, beside `filetype` and `contenttypeid`. */
  readonly props: JsonObject;
  readonly text: { readonly name: string; readonly body: string; readonly file: string };
}

/** One line of the log, as far as the index is concerned. */
export interface Noted {
  readonly id: number;
  readonly list: number;
  readonly item: number;
  readonly subject: string;
  readonly kind: number;
}

/** The log after the mark, oldest first. */
export const changesToRead = (db: Database, limit: number): Noted[] =>
  db.all(
    'SELECT id, list, item, subject, kind FROM changes WHERE id > (SELECT change FROM searchMark) ORDER BY id LIMIT ?',
    limit,
  ) as unknown as Noted[];

export const setMark = (db: Database, change: number): number => db.run('UPDATE searchMark SET change = ?', change);

/** Where the index has no mark it is made anew: everything is to be read, and the log from here on. */
export function beginWhereMissing(db: Database): void {
  if (db.one('SELECT 1 FROM searchMark') !== undefined) return;
  for (const table of ['searchDocs', 'searchText', 'searchBacklog']) db.run(`DELETE FROM ${table}`);
  db.run('INSERT INTO searchBacklog SELECT id, 0 FROM lists');
  db.run('INSERT INTO searchMark SELECT 1, ifnull(max(id), 0) FROM changes');
}

/** A list whose rows are all to be read again. */
export const readAgain = (db: Database, list: number): number =>
  db.run('INSERT OR REPLACE INTO searchBacklog (list, after) VALUES (?, 0)', list);

/** The next rows of a list that is to be read whole; no rows where it is at its end. */
export function backlog(
  db: Database,
  limit: number,
): { readonly list: number; readonly items: readonly number[] } | null {
  const waiting = db.one('SELECT list, after FROM searchBacklog LIMIT 1');
  if (waiting === undefined) return null;
  const list = Number(waiting['list']);
  const rows = db.all(
    'SELECT id FROM items WHERE list = ? AND id > ? ORDER BY id LIMIT ?',
    list,
    Number(waiting['after']),
    limit,
  );
  return { list, items: rows.map((row) => Number(row['id'])) };
}

/** Notes how far a list has been read, or that it has been read to its end. */
export function readUpTo(db: Database, list: number, item: number | null): void {
  if (item === null) db.run('DELETE FROM searchBacklog WHERE list = ?', list);
  else db.run('UPDATE searchBacklog SET after = ? WHERE list = ?', item, list);
}

/** What was read from the file of a row before, where its bytes are the same. */
export function fileTextBefore(db: Database, { list, id, blob }: Pick<Item, 'list' | 'id' | 'blob'>): string | null {
  const row = db.one(
    'SELECT t.file FROM searchDocs d JOIN searchText t ON t.rowid = d.doc WHERE d.list = ? AND d.item = ? AND d.blob = ?',
    list,
    id,
    blob,
  );
  return row === undefined ? null : String(row['file']);
}

/** Puts a row into the index, in the place of what it said before. */
export function putDoc(db: Database, one: Doc): void {
  const { list, item, guid, blob, title, author, editor, modified, size, text } = one;
  const doc = docOf(db, list, item);
  if (doc !== null) db.run('DELETE FROM searchText WHERE rowid = ?', doc);
  const written = db.insert(
    'INSERT OR REPLACE INTO searchDocs (doc, list, item, guid, blob, title, author, editor, modified, size, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[doc, list, item, guid, blob, title, author, editor, modified, size, JSON.stringify(one.props)],
  );
  db.run(
    'INSERT INTO searchText (rowid, title, name, author, body, file) VALUES (?, ?, ?, ?, ?, ?)',
    written,
    title,
    text.name,
    author,
    text.body,
    text.file,
  );
}

/** Takes a row out of the index. */
export function dropDoc(db: Database, list: number, item: number): void {
  const doc = docOf(db, list, item);
  if (doc !== null) drop(db, [doc]);
}

/** Takes the rows of a list that is gone out of the index. */
export const dropList = (db: Database, list: number): void =>
  drop(
    db,
    db.all('SELECT doc FROM searchDocs WHERE list = ?', list).map((row: Row) => Number(row['doc'])),
  );

function drop(db: Database, docs: readonly number[]): void {
  for (const doc of docs) {
    db.run('DELETE FROM searchText WHERE rowid = ?', doc);
    db.run('DELETE FROM searchDocs WHERE doc = ?', doc);
  }
}

function docOf(db: Database, list: number, item: number): number | null {
  const row = db.one('SELECT doc FROM searchDocs WHERE list = ? AND item = ?', list, item);
  return row === undefined ? null : Number(row['doc']);
}
