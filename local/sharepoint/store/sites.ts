import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import type { Site } from './rows';

/** The site whose address the path begins with. */
export const siteAt = (db: Database, url: string): Site | undefined =>
  db.one('SELECT * FROM sites WHERE url = ? COLLATE NOCASE', url) as unknown as Site | undefined;

const siteById = (db: Database, id: number): Site | undefined =>
  db.one('SELECT * FROM sites WHERE id = ?', id) as unknown as Site | undefined;

/** A new site with a permission scope of its own and nobody in it. */
export function createSite(db: Database, site: { url: string; title: string; created: number }): Site {
  const id = db.insert(
    'INSERT INTO sites (guid, web, url, title, description, created, scope) VALUES (?, ?, ?, ?, ?, ?, 0)',
    randomUUID(),
    randomUUID(),
    site.url,
    site.title,
    '',
    site.created,
  );
  db.run('UPDATE sites SET scope = ? WHERE id = ?', createScope(db, id), id);
  const created = siteById(db, id);
  if (created === undefined) throw new Error(`The site ${site.url} could not be read back.`);
  return created;
}

/** A permission scope with no assignments. */
export const createScope = (db: Database, site: number): number =>
  db.insert('INSERT INTO scopes (site) VALUES (?)', site);
