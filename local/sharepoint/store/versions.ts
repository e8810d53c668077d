import type { JsonObject } from '../odata/json';
import type { Database } from './database';
import type { Row } from './driver';
import type { Item } from './rows';

/** An earlier state of an item or a file. */
export interface Version {
  readonly ui: number;
  readonly modified: number;
  readonly editor: number;
  readonly vals: JsonObject;
  readonly blob: string | null;
  readonly size: number;
}

/** How many are kept, 0 for all: major versions, and those among them whose drafts are kept. */
export interface VersionLimits {
  readonly majors: number;
  readonly withDrafts: number;
}

const version = (row: Row): Version =>
  ({ ...row, vals: JSON.parse(String(row['vals'])) as JsonObject }) as unknown as Version;

/** Oldest first. */
export const versionsOf = (db: Database, item: Item): Version[] =>
  db.all('SELECT * FROM versions WHERE list = ? AND item = ? ORDER BY ui', item.list, item.id).map(version);

/** Keeps the state an item is about to leave. */
export function keepVersion(db: Database, item: Item): void {
  db.run(
    'INSERT OR REPLACE INTO versions (list, item, ui, modified, editor, vals, blob, size) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    item.list,
    item.id,
    item.ui,
    item.modified,
    item.editor,
    JSON.stringify(item.vals),
    item.blob,
    item.size,
  );
}

/** Drops the oldest versions of an item beyond the limits, which count the current one too. */
export function trimVersions(db: Database, item: Item, limits: VersionLimits): void {
  const isDraft = item.ui % 512 !== 0;
  const mine = 'FROM versions WHERE list = ?1 AND item = ?2';
  if (limits.majors > 0)
    db.run(
      `DELETE ${mine} AND ui <= coalesce((SELECT ui ${mine} AND ui % 512 = 0 ORDER BY ui DESC LIMIT 1 OFFSET ?3), -1)`,
      item.list,
      item.id,
      limits.majors - (isDraft ? 0 : 1),
    );
  if (limits.withDrafts > 0) {
    const newest = Math.floor(item.ui / 512);
    db.run(
      `DELETE ${mine} AND ui % 512 <> 0 AND ui < ?3`,
      item.list,
      item.id,
      (newest - limits.withDrafts + (isDraft ? 1 : 0)) * 512,
    );
  }
}

export const removeVersion = (db: Database, item: Item, ui: number): number =>
  db.run('DELETE FROM versions WHERE list = ? AND item = ? AND ui = ?', item.list, item.id, ui);

export const removeVersions = (db: Database, item: Item): number =>
  db.run('DELETE FROM versions WHERE list = ? AND item = ?', item.list, item.id);

/** A version in the recycle bin lies under the list's number made negative. */
export const versionAside = (db: Database, item: Item, ui: number): number =>
  db.run('UPDATE versions SET list = -list WHERE list = ? AND item = ? AND ui = ?', item.list, item.id, ui);

export const versionBack = (db: Database, item: Item, ui: number): number =>
  db.run('UPDATE versions SET list = -list WHERE list = ? AND item = ? AND ui = ?', -item.list, item.id, ui);

export const dropVersionAside = (db: Database, list: number, item: number, ui: number): number =>
  db.run('DELETE FROM versions WHERE list = ? AND item = ? AND ui = ?', -list, item, ui);
