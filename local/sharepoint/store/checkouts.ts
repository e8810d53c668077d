import type { JsonObject } from '../odata/json';
import type { Database } from './database';
import type { Row } from './driver';
import type { Item } from './rows';

/** A file taken out by one person, with the copy they work on; nobody else sees that copy. */
export interface Checkout {
  readonly list: number;
  readonly item: number;
  readonly principal: number;
  readonly since: number;
  /** 1 where the file has never been checked in. */
  readonly fresh: 0 | 1;
  readonly version: number;
  readonly ui: number;
  readonly modified: number;
  readonly vals: JsonObject;
  readonly blob: string | null;
  readonly size: number;
}

const checkout = (row: Row): Checkout =>
  ({ ...row, vals: JSON.parse(String(row['vals'])) as JsonObject }) as unknown as Checkout;

export function checkoutOf(db: Database, item: Pick<Item, 'list' | 'id'>): Checkout | undefined {
  const row = db.one('SELECT * FROM checkouts WHERE list = ? AND item = ?', item.list, item.id);
  return row === undefined ? undefined : checkout(row);
}

/** Every file of a list that is taken out, by its number. */
export const checkoutsOf = (db: Database, list: number): ReadonlyMap<number, Checkout> =>
  new Map(
    db
      .all('SELECT * FROM checkouts WHERE list = ?', list)
      .map(checkout)
      .map((one) => [one.item, one]),
  );

export const saveCheckout = (db: Database, one: Checkout): number =>
  db.run(
    'INSERT OR REPLACE INTO checkouts (list, item, principal, since, fresh, version, ui, modified, vals, blob, size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    one.list,
    one.item,
    one.principal,
    one.since,
    one.fresh,
    one.version,
    one.ui,
    one.modified,
    JSON.stringify(one.vals),
    one.blob,
    one.size,
  );

export const dropCheckout = (db: Database, item: Pick<Item, 'list' | 'id'>): number =>
  db.run('DELETE FROM checkouts WHERE list = ? AND item = ?', item.list, item.id);
