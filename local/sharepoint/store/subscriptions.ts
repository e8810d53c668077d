import { CHANGE } from './changes';
import type { Database } from './database';

/** Who is told when something changes in a list. */
export interface Subscription {
  readonly guid: string;
  readonly list: number;
  readonly notificationUrl: string;
  readonly clientState: string | null;
  /** Milliseconds of the domain clock. */
  readonly expires: number;
  /** The last change that was told. */
  readonly seen: number;
}

/** A subscription something has happened for. */
export interface Due {
  readonly subscription: Subscription;
  readonly upTo: number;
  readonly listGuid: string;
  readonly siteUrl: string;
  readonly webId: string;
}

/** Those of a list that have not expired. */
export const subscriptionsOf = (db: Database, list: number, now: number): Subscription[] =>
  db.all(
    'SELECT * FROM subscriptions WHERE list = ? AND expires > ? ORDER BY rowid',
    list,
    now,
  ) as unknown as Subscription[];

export const addSubscription = (db: Database, one: Omit<Subscription, 'seen'>): number =>
  db.insert(
    'INSERT INTO subscriptions (guid, list, notificationUrl, clientState, expires, seen) VALUES (?, ?, ?, ?, ?, (SELECT ifnull(max(id), 0) FROM changes))',
    one.guid,
    one.list,
    one.notificationUrl,
    one.clientState,
    one.expires,
  );

export const saveSubscription = (db: Database, one: Subscription): number =>
  db.run(
    'UPDATE subscriptions SET notificationUrl = ?, clientState = ?, expires = ? WHERE guid = ?',
    one.notificationUrl,
    one.clientState,
    one.expires,
    one.guid,
  );

export const removeSubscription = (db: Database, guid: string): number =>
  db.run('DELETE FROM subscriptions WHERE guid = ?', guid);

/** An expired subscription is gone, and so is that of a list that is. */
export const dropExpired = (db: Database, now: number): number =>
  db.run('DELETE FROM subscriptions WHERE expires <= ? OR list NOT IN (SELECT id FROM lists)', now);

export const markSeen = (db: Database, guid: string, upTo: number): number =>
  db.run('UPDATE subscriptions SET seen = ? WHERE guid = ?', upTo, guid);

/** Those whose list has changed since they were told; who may do what is no change of a list's rows. */
export function subscriptionsDue(db: Database, now: number): Due[] {
  const rows = db.all(
    `SELECT s.*, l.guid AS listGuid, w.url AS siteUrl, w.web AS webId,
       (SELECT max(c.id) FROM changes c WHERE c.list = s.list AND c.id > s.seen AND c.item > 0 AND c.kind < ?) AS upTo
     FROM subscriptions s JOIN lists l ON l.id = s.list JOIN sites w ON w.id = l.site WHERE s.expires > ?`,
    CHANGE.roleAdd,
    now,
  );
  return rows
    .filter((row) => row['upTo'] !== null)
    .map((row) => ({
      subscription: row as unknown as Subscription,
      upTo: Number(row['upTo']),
      listGuid: String(row['listGuid']),
      siteUrl: String(row['siteUrl']),
      webId: String(row['webId']),
    }));
}
