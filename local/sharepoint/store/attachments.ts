import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import { pathKey, type Item, type List } from './rows';

/** A file on a row of a list. */
export interface Attachment {
  readonly guid: string;
  readonly list: number;
  readonly item: number;
  readonly leaf: string;
  readonly blob: string;
  readonly size: number;
  readonly version: number;
  readonly created: number;
  readonly modified: number;
  readonly author: number;
  readonly editor: number;
}

/** `…/Lists/X/Attachments/1`. */
export const attachmentDir = (list: List, item: number): string => `${list.url}/Attachments/${item}`;

/** By name, the recycled ones left out. */
export const attachmentsOf = (db: Database, item: Item): Attachment[] =>
  db.all(
    'SELECT * FROM attachments WHERE list = ? AND item = ? AND bin IS NULL ORDER BY key',
    item.list,
    item.id,
  ) as unknown as Attachment[];

/** Names are compared without regard to case. */
export const attachmentNamed = (db: Database, item: Item, leaf: string): Attachment | undefined =>
  db.one(
    'SELECT * FROM attachments WHERE list = ? AND item = ? AND key = ? AND bin IS NULL',
    item.list,
    item.id,
    pathKey(leaf),
  ) as unknown as Attachment | undefined;

export function addAttachment(db: Database, one: Omit<Attachment, 'guid' | 'version'>): Attachment {
  const guid = randomUUID();
  db.run(
    'INSERT INTO attachments (guid, list, item, leaf, key, blob, size, version, created, modified, author, editor) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)',
    guid,
    one.list,
    one.item,
    one.leaf,
    pathKey(one.leaf),
    one.blob,
    one.size,
    one.created,
    one.modified,
    one.author,
    one.editor,
  );
  return { ...one, guid, version: 1 };
}

export const saveAttachment = (db: Database, one: Attachment): number =>
  db.run(
    'UPDATE attachments SET blob = ?, size = ?, version = ?, modified = ?, editor = ? WHERE guid = ?',
    one.blob,
    one.size,
    one.version,
    one.modified,
    one.editor,
    one.guid,
  );

export const removeAttachment = (db: Database, guid: string): number =>
  db.run('DELETE FROM attachments WHERE guid = ?', guid);

/** Hides an attachment under an identifier of the recycle bin. */
export const binAttachment = (db: Database, guid: string, bin: string): number =>
  db.run('UPDATE attachments SET bin = ? WHERE guid = ?', bin, guid);
