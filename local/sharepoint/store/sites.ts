import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../odata/json';
import type { Database } from './database';
import type { Row } from './driver';
import type { Site } from './rows';

const site = (row: Row): Site => ({ ...row, props: JSON.parse(String(row['props'])) as JsonObject }) as unknown as Site;

const found = (row: Row | undefined): Site | undefined => (row === undefined ? undefined : site(row));

/** The web with the address: a site collection's own, or one below it. */
export const siteAt = (db: Database, url: string): Site | undefined =>
  found(db.one('SELECT * FROM sites WHERE url = ? COLLATE NOCASE', url));

/** The web with the number; one that is not there is a broken store. */
export function siteById(db: Database, id: number): Site {
  const there = found(db.one('SELECT * FROM sites WHERE id = ?', id));
  if (there === undefined) throw new Error(`There is no web ${id}.`);
  return there;
}

/** The web with the guid, within one site collection. */
export const webByGuid = (db: Database, root: number, guid: string): Site | undefined =>
  found(db.one('SELECT * FROM sites WHERE root = ? AND web = ?', root, guid.toLowerCase()));

/** The webs right below one, by address. */
export const websBelow = (db: Database, parent: Site): Site[] =>
  db.all('SELECT * FROM sites WHERE parent = ? ORDER BY url', parent.id).map(site);

interface NewSite {
  readonly url: string;
  readonly title: string;
  readonly created: number;
}

/** A new site with a permission scope of its own and nobody in it. */
export function createSite(db: Database, { url, title, created }: NewSite): Site {
  const id = insert(db, { url, title, created, guid: randomUUID(), description: '', props: {} });
  db.run('UPDATE sites SET root = id, scope = ? WHERE id = ?', insertScope(db, id), id);
  return siteById(db, id);
}

interface NewWeb extends NewSite {
  readonly description: string;
  readonly template: string;
  readonly props: JsonObject;
}

/** A new web below another, with the permissions of the one above. */
export function createWeb(db: Database, parent: Site, web: NewWeb): Site {
  const id = insert(db, { ...web, guid: parent.guid });
  db.run(
    'UPDATE sites SET parent = ?, root = ?, scope = ?, own = 0, template = ?, ownerGroup = ?, memberGroup = ?, visitorGroup = ? WHERE id = ?',
    parent.id,
    parent.root,
    parent.scope,
    web.template,
    parent.ownerGroup,
    parent.memberGroup,
    parent.visitorGroup,
    id,
  );
  return siteById(db, id);
}

function insert(db: Database, web: Omit<NewWeb, 'template'> & { readonly guid: string }): number {
  return db.insert(
    'INSERT INTO sites (guid, web, url, title, description, created, scope, props) VALUES (?, ?, ?, ?, ?, ?, 0, ?)',
    web.guid,
    randomUUID(),
    web.url,
    web.title,
    web.description,
    web.created,
    JSON.stringify(web.props),
  );
}

export function saveSite(db: Database, one: Site): void {
  db.run(
    'UPDATE sites SET title = ?, description = ?, ownerGroup = ?, memberGroup = ?, visitorGroup = ?, props = ? WHERE id = ?',
    one.title,
    one.description,
    one.ownerGroup,
    one.memberGroup,
    one.visitorGroup,
    JSON.stringify(one.props),
    one.id,
  );
}

/** The web alone; its lists are removed first, each with what it holds. */
export const removeSite = (db: Database, one: Site): number => db.run('DELETE FROM sites WHERE id = ?', one.id);

/** The number of the site collection a web belongs to. */
export const rootOf = (db: Database, web: number): number => db.number('SELECT root FROM sites WHERE id = ?', web);

/** A permission scope with no assignments; scopes belong to the site collection. */
export const createScope = (db: Database, web: number): number => insertScope(db, rootOf(db, web));

const insertScope = (db: Database, root: number): number => db.insert('INSERT INTO scopes (site) VALUES (?)', root);
