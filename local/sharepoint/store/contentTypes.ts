import { contentTypeInList, STANDARD_PARENTS, standardContentTypes } from '../columns/standardContentTypes';
import { contentTypeMissing } from '../odata/errors';
import type { JsonObject } from '../odata/json';
import type { Database } from './database';
import type { Row } from './driver';
import { isLibrary, type List, type Site } from './rows';

/** One column of a content type, by the column's internal name. */
export interface FieldLink {
  readonly name: string;
  readonly required: boolean;
  readonly hidden: boolean;
}

export interface ContentType {
  readonly site: number;
  /** 0 in the site's own collection. */
  readonly list: number;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly links: readonly FieldLink[];
  readonly props: JsonObject;
}

const contentType = (row: Row): ContentType =>
  ({
    ...row,
    links: JSON.parse(String(row['links'])) as FieldLink[],
    props: JSON.parse(String(row['props'])) as JsonObject,
  }) as unknown as ContentType;

const kept = (db: Database, site: number, list: number): ContentType[] =>
  db.all('SELECT * FROM contentTypes WHERE site = ? AND list = ? ORDER BY ordinal', site, list).map(contentType);

/** The identifier of the one it is built on: two digits less, or `00` and 32 digits less. */
export function parentId(id: string): string {
  const bare = id.slice(2);
  if (bare.length >= 34 && bare.slice(-34, -32) === '00') return `0x${bare.slice(0, -34)}`;
  return `0x${bare.slice(0, Math.max(0, bare.length - 2))}`;
}

const linkOf = (name: string): FieldLink => ({ name, required: name !== 'ContentType', hidden: false });

/** The links of a standard one with those of all it is built on. */
function standardLinks(id: string): FieldLink[] {
  const own = standardContentTypes.find((one) => one.id === id);
  const above = id === '0x' ? [linkOf('ContentType')] : standardLinks(parentId(id));
  return [...above, ...(own?.columns ?? []).map(linkOf)];
}

const standardOf = (site: number): ContentType[] =>
  standardContentTypes.map(({ id, name, group, description }) => ({
    site,
    list: 0,
    id,
    name,
    description,
    category: group,
    links: standardLinks(id),
    props: {},
  }));

/** Those of the site: the ones every site has, and those made here. One that was changed stands in the place of its first self. */
export function siteContentTypes(db: Database, site: Pick<Site, 'id'>): ContentType[] {
  const own = kept(db, site.id, 0);
  const standard = standardOf(site.id).map((one) => own.find(({ id }) => id === one.id) ?? one);
  return [...standard, ...own.filter(({ id }) => !standard.some((one) => one.id === id))];
}

/** Those of a list; until somebody changes them, the one of its rows and folders. */
export function listContentTypes(db: Database, list: List): ContentType[] {
  const own = kept(db, list.site, list.id);
  if (own.length > 0) return own;
  return [isLibrary(list) ? STANDARD_PARENTS.document : STANDARD_PARENTS.item, STANDARD_PARENTS.folder].map((parent) =>
    inList(list, standardOf(list.site).find(({ id }) => id === parent) ?? missing()),
  );
}

const missing = (): never => {
  throw new Error('A standard content type is missing.');
};

/** The identifier a row of a list gets when it is asked to be of a content type: the list's own, or one below it. */
export function contentTypeFor(db: Database, list: List, asked: string): string {
  const id = asked.toLowerCase();
  const all = listContentTypes(db, list);
  const found =
    all.find((one) => one.id.toLowerCase() === id) ?? all.find((one) => parentId(one.id).toLowerCase() === id);
  if (found === undefined) throw contentTypeMissing();
  return found.id;
}

/** A content type of the site as a list has it. */
export const inList = (list: List, of: ContentType): ContentType => ({
  ...of,
  site: list.site,
  list: list.id,
  id: contentTypeInList(list.id, of.id),
});

/** Keeps one. The first change to those of a list keeps them all, since the list then says for itself what it has. */
export function saveContentType(db: Database, one: ContentType, list: List | null): void {
  if (list !== null && kept(db, list.site, list.id).length === 0) {
    for (const usual of listContentTypes(db, list)) write(db, usual);
  }
  write(db, one);
}

function write(db: Database, one: ContentType): void {
  db.run(
    `INSERT INTO contentTypes (site, list, id, name, description, category, links, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (site, list, id) DO UPDATE SET name = excluded.name, description = excluded.description,
       category = excluded.category, links = excluded.links, props = excluded.props`,
    one.site,
    one.list,
    one.id,
    one.name,
    one.description,
    one.category,
    JSON.stringify(one.links),
    JSON.stringify(one.props),
  );
}

export function removeContentType(db: Database, one: ContentType, list: List | null): void {
  saveContentType(db, one, list);
  db.run('DELETE FROM contentTypes WHERE site = ? AND list = ? AND id = ?', one.site, one.list, one.id);
}

/** Whether rows of a list, or content types below it, are of this one. */
export function isInUse(db: Database, one: ContentType): boolean {
  if (one.list === 0) {
    return kept(db, one.site, 0).some(({ id }) => parentId(id) === one.id) || isBelow(db, one);
  }
  const rows = `SELECT 1 FROM items i WHERE i.list = ? AND coalesce(json_extract(i.vals, '$."ContentTypeId"'),
    standardContentType(i.list || ' ' || i.kind || ' ' || (i.blob IS NULL))) = ? LIMIT 1`;
  return db.one(rows, one.list, one.id) !== undefined;
}

const isBelow = (db: Database, { site, id }: ContentType): boolean =>
  db
    .all('SELECT id FROM contentTypes WHERE site = ? AND list <> 0', site)
    .some((row) => parentId(String(row['id'])) === id);
