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

const version = (row: Row): Version =>
  ({ ...row, vals: JSON.parse(String(row['vals'])) as JsonObject }) as unknown as Version;

/** Oldest first. */
export const versionsOf = (db: Database, item: Item): Version[] =>
  db.all('SELECT * FROM versions WHERE list = ? AND item = ? ORDER BY ui', item.list, item.id).map(version);

/** Keeps the state an item is about to leave, and no more of them than the list's limit. */
export function keepVersion(db: Database, item: Item, limit: number): void {
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
  // The limit counts the current version too.
  if (limit > 0)
    db.run(
      'DELETE FROM versions WHERE list = ? AND item = ? AND ui <= ?',
      item.list,
      item.id,
      item.ui - 512 * (limit - 1),
    );
}
