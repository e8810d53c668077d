import { randomUUID } from 'node:crypto';
import { builtIns } from '../columns/builtIn';
import type { JsonObject } from '../odata/json';
import type { Database } from './database';
import type { Row } from './driver';
import { isLibrary, pathKey, type List, type View } from './rows';

const list = (row: Row): List => ({ ...row, props: JSON.parse(String(row['props'])) as JsonObject }) as unknown as List;
const view = (row: Row): View =>
  ({
    ...row,
    props: JSON.parse(String(row['props'])) as JsonObject,
    fields: JSON.parse(String(row['fields'])) as string[],
  }) as unknown as View;

export const listsOf = (db: Database, site: number): List[] =>
  db.all('SELECT * FROM lists WHERE site = ? ORDER BY title COLLATE NOCASE', site).map(list);

export const listById = (db: Database, id: number): List | undefined => {
  const row = db.one('SELECT * FROM lists WHERE id = ?', id);
  return row === undefined ? undefined : list(row);
};

/** Where a list is, with the key of its address: kept as long as no list is made, moved or removed. */
interface Place {
  readonly id: number;
  readonly guid: string;
  readonly title: string;
  readonly key: string;
}

/** The list whose place passes the test. The places first and the list itself then: every request asks this. */
function listWhere(db: Database, site: number, test: (place: Place) => boolean): List | undefined {
  const places = db.remembered(`places ${site}`, () =>
    db
      .all('SELECT id, guid, title, url FROM lists WHERE site = ?', site)
      .map((row): Place => ({ ...(row as unknown as Place), key: pathKey(String(row['url'])) })),
  );
  const found = places.find(test);
  return found === undefined ? undefined : listById(db, found.id);
}

export function listByTitle(db: Database, site: number, title: string): List | undefined {
  const wanted = title.toLowerCase();
  return listWhere(db, site, (one) => one.title.toLowerCase() === wanted);
}

export function listByGuid(db: Database, site: number, guid: string): List | undefined {
  const wanted = guid.toLowerCase().replace(/[{}]/g, '');
  return listWhere(db, site, (one) => one.guid === wanted);
}

/** The list whose root folder is the path. */
export function listByPath(db: Database, site: number, path: string): List | undefined {
  const wanted = pathKey(path);
  return listWhere(db, site, ({ key }) => key === wanted);
}

/** The list whose root folder is the path or holds it. */
export function listHolding(db: Database, site: number, path: string): List | undefined {
  const wanted = pathKey(path);
  return listWhere(db, site, ({ key }) => wanted === key || wanted.startsWith(`${key}/`));
}

type NewList = Pick<List, 'site' | 'title' | 'url' | 'folder' | 'template' | 'created' | 'scope' | 'props'>;

/** A list with its built-in columns and its default view. */
export function createList(db: Database, one: NewList): List {
  const guid = randomUUID();
  const id = db.insert(
    'INSERT INTO lists (site, guid, title, url, folder, template, created, modified, scope, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    one.site,
    guid,
    one.title,
    one.url,
    one.folder,
    one.template,
    one.created,
    one.created,
    one.scope,
    JSON.stringify(one.props),
  );
  const kind = one.template === 101 ? 'libraries' : 'lists';
  const own = builtIns.filter(({ where }) => where === 'everywhere' || where === kind);
  for (const [ordinal, field] of own.entries()) {
    const required = field.name === (kind === 'lists' ? 'Title' : 'FileLeafRef') ? 1 : 0;
    const isHidden = field.shown === 'hidden' || (field.name === 'FileLeafRef' && kind === 'lists') ? 1 : 0;
    db.run(
      'INSERT INTO fields (list, name, guid, title, type, ordinal, required, hidden, builtIn, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)',
      id,
      field.name,
      field.guid,
      field.title,
      field.type,
      ordinal,
      required,
      isHidden,
      JSON.stringify({ ReadOnlyField: field.write === 'readOnly' }),
    );
  }
  const shown = kind === 'lists' ? ['LinkTitle'] : ['DocIcon', 'LinkFilename', 'Modified', 'Editor'];
  const title = kind === 'lists' ? 'All Items' : 'All Documents';
  saveView(db, { guid: randomUUID(), list: id, title, isDefault: 1, fields: shown, props: { RowLimit: 30 } });
  const created = listById(db, id);
  if (created === undefined) throw new Error(`The list ${one.title} could not be read back.`);
  return created;
}

export function saveList(db: Database, one: List): void {
  db.run(
    'UPDATE lists SET title = ?, modified = ?, version = ?, scope = ?, own = ?, props = ? WHERE id = ?',
    one.title,
    one.modified,
    one.version,
    one.scope,
    one.own,
    JSON.stringify(one.props),
    one.id,
  );
}

/** The address of its root folder alone. */
export const placeList = (db: Database, one: List, url: string): number =>
  db.run('UPDATE lists SET url = ? WHERE id = ?', url, one.id);

/** The list and everything in it. */
export function removeList(db: Database, one: List): void {
  // What happened to the list stays in the log of its web; what happened to its rows goes with them.
  db.run("DELETE FROM changes WHERE list = ? AND subject <> 'list'", one.id);
  for (const table of ['items', 'fields', 'views', 'cells', 'versions', 'attachments', 'checkouts', 'contentTypes']) {
    db.run(`DELETE FROM ${table} WHERE list = ?`, one.id);
  }
  db.run('DELETE FROM lists WHERE id = ?', one.id);
}

export const viewsOf = (db: Database, owner: number): View[] =>
  db.all('SELECT * FROM views WHERE list = ? ORDER BY isDefault DESC, title', owner).map(view);

export function saveView(db: Database, one: View): void {
  db.run(
    'INSERT OR REPLACE INTO views (guid, list, title, isDefault, fields, props) VALUES (?, ?, ?, ?, ?, ?)',
    one.guid,
    one.list,
    one.title,
    one.isDefault,
    JSON.stringify(one.fields),
    JSON.stringify(one.props),
  );
}

export const removeView = (db: Database, guid: string): number => db.run('DELETE FROM views WHERE guid = ?', guid);

/** The name by which OData knows a list's rows: the folder's name, encoded, with `List` after it for lists. */
export function entityTypeOf(one: List): string {
  const encoded = encodeName(one.folder);
  const name = encoded.charAt(0).toUpperCase() + encoded.slice(1);
  return isLibrary(one) ? name : `${name}List`;
}

/** SharePoint's encoding of what a name may not hold: a space is _x0020_. */
export const encodeName = (name: string): string =>
  name.replace(/[^A-Za-z_0-9]|^[0-9]/gu, (char) => `_x${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`);
