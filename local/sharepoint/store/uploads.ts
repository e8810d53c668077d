import type { Database } from './database';
import type { Item } from './rows';

/** A file on its way in pieces. */
export interface Upload {
  readonly id: string;
  readonly list: number;
  readonly item: number;
  readonly principal: number;
}

/** One piece: where it begins and which bytes it is. */
export interface UploadPart {
  readonly start: number;
  readonly blob: string;
  readonly size: number;
}

export const uploadOn = (db: Database, item: Item, id: string, principal: number): Upload | undefined =>
  db.one(
    'SELECT * FROM uploads WHERE id = ? AND list = ? AND item = ? AND principal = ?',
    id.toLowerCase(),
    item.list,
    item.id,
    principal,
  ) as unknown as Upload | undefined;

/** Begins an upload; one of the same name begins anew. */
export function beginUpload(db: Database, item: Item, id: string, principal: number): void {
  endUpload(db, id);
  db.run(
    'INSERT INTO uploads (id, list, item, principal) VALUES (?, ?, ?, ?)',
    id.toLowerCase(),
    item.list,
    item.id,
    principal,
  );
}

export const addPart = (db: Database, id: string, part: UploadPart): number =>
  db.run(
    'INSERT INTO uploadParts (upload, start, blob, size) VALUES (?, ?, ?, ?)',
    id.toLowerCase(),
    part.start,
    part.blob,
    part.size,
  );

export const partsOf = (db: Database, id: string): UploadPart[] =>
  db.all(
    'SELECT start, blob, size FROM uploadParts WHERE upload = ? ORDER BY start',
    id.toLowerCase(),
  ) as unknown as UploadPart[];

export function endUpload(db: Database, id: string): void {
  db.run('DELETE FROM uploadParts WHERE upload = ?', id.toLowerCase());
  db.run('DELETE FROM uploads WHERE id = ?', id.toLowerCase());
}
