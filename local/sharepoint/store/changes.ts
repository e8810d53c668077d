import type { Database } from './database';
import type { Item } from './rows';

export const CHANGE = {
  add: 1,
  update: 2,
  remove: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  roleAdd: 11,
  roleRemove: 12,
} as const;
export type ChangeKind = (typeof CHANGE)[keyof typeof CHANGE];

/** One line of a list's change log. */
export interface Change {
  readonly id: number;
  readonly list: number;
  readonly item: number;
  readonly guid: string;
  readonly kind: ChangeKind;
  readonly time: number;
  readonly editor: number;
}

export function logChange(db: Database, item: Item, kind: ChangeKind, by: { time: number; editor: number }): void {
  db.run(
    'INSERT INTO changes (list, item, guid, kind, time, editor) VALUES (?, ?, ?, ?, ?, ?)',
    item.list,
    item.id,
    item.guid,
    kind,
    by.time,
    by.editor,
  );
}

export const changesAfter = (db: Database, list: number, after: number, limit: number): Change[] =>
  db.all(
    'SELECT * FROM changes WHERE list = ? AND id > ? ORDER BY id LIMIT ?',
    list,
    after,
    limit,
  ) as unknown as Change[];

export const lastChange = (db: Database, list: number): Change | undefined =>
  db.one('SELECT * FROM changes WHERE list = ? ORDER BY id DESC LIMIT 1', list) as unknown as Change | undefined;
