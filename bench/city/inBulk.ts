import { join } from 'node:path';
import { Directory } from '../../local/sharepoint/graph/directory';
import type { Context } from '../../local/sharepoint/graph/context';
import { accessTo } from '../../local/sharepoint/http/caller';
import { takeValues } from '../../local/sharepoint/items/values';
import { changeRow, insertRow } from '../../local/sharepoint/items/write';
import { readOptions } from '../../local/sharepoint/odata/options';
import { Indexer } from '../../local/sharepoint/search/indexer';
import { Blobs } from '../../local/sharepoint/store/blobs';
import { Database } from '../../local/sharepoint/store/database';
import { itemAt } from '../../local/sharepoint/store/items';
import { listByPath } from '../../local/sharepoint/store/lists';
import type { List as StoredList } from '../../local/sharepoint/store/rows';
import { siteAt } from '../../local/sharepoint/store/sites';
import { bodyFolder, yearOfBodyYear } from '../../src/core/bodies/body';
import { fileName } from '../../src/storage/fileName';
import type { AnyList } from '../../src/storage/list';
import { agendaItems, documents } from '../../src/storage/lists';
import { writeRow } from '../../src/storage/row';
import { placeOf } from '../../src/storage/sharepoint/access';
import { OWNER, SITE } from './organisation';
import type { Addition, Publication, YearOfBody } from './years';

/** The stand-in's store, opened without the stand-in, for writing what its own code would write, without HTTP. */
export interface Bulk {
  /** Whether a year of a forum has been written: what was begun and not kept has left nothing. */
  has(bodyYear: string): boolean;
  /** Writes years of forums in one transaction, and gives the number of rows. */
  write(years: readonly YearOfBody[]): number;
  /** Brings the search index up to date with what was written; a stand-in would, beside answering requests. */
  index(): Promise<void>;
  close(): void;
}

const indexing = {
  lagMs: 0,
  heldMs: () => 0,
  portion: 2000,
  complain(sentence: string): never {
    throw new Error(sentence);
  },
};

/** Opens the store of a folder in which the site has been provisioned; nobody else may have it open. */
export async function openBulk(folder: string, now: number): Promise<Bulk> {
  const db = await Database.open(folder);
  const site = siteAt(db, SITE);
  if (site === undefined) throw new Error(`There is no site ${SITE} in ${folder}.`);
  const directory = new Directory([{ upn: OWNER, name: OWNER, mail: OWNER }], []);
  const access = accessTo(db, directory, site, { kind: 'person', upn: OWNER });
  const context: Context = {
    ...{ db, blobs: new Blobs(join(folder, 'blobs')), directory, site, access, caller: access.caller },
    ...{ origin: '', path: '', now, options: readOptions(new URLSearchParams()), ifMatch: null, echoes: new Map() },
    body: { bytes: () => Buffer.alloc(0), json: () => ({}) },
  };
  const listOf = (list: AnyList): StoredList => {
    const found = listByPath(db, site.id, `${site.url}/${placeOf(list)}`);
    if (found === undefined) throw new Error(`The list ${list.title} is missing.`);
    return found;
  };
  return {
    has(bodyYear) {
      const twin = 'SELECT 1 FROM cells WHERE list = ? AND field = ? AND value = ?';
      return db.one(twin, listOf(agendaItems).id, 'BodyYear', bodyYear) !== undefined;
    },
    write: (years) => db.transaction(() => years.reduce((sum, year) => sum + writeYear(context, listOf, year), 0)),
    index: () => new Indexer({ ...indexing, db, blobs: context.blobs }).catchUp(),
    close: () => db.close(),
  };
}

function writeYear(context: Context, listOf: (list: AnyList) => StoredList, year: YearOfBody): number {
  let count = 0;
  let step = year.next([]);
  while (step.done !== true) {
    const numbers =
      'document' in step.value
        ? [publish(context, listOf(documents), step.value)]
        : add(context, listOf(step.value.list), step.value);
    count += numbers.length;
    step = year.next(numbers);
  }
  return count;
}

function add(context: Context, list: StoredList, { list: of, rows }: Addition): readonly number[] {
  return rows.map((row) => {
    const bodyNr = of.folderBy === null ? undefined : new Map<string, unknown>(Object.entries(row)).get(of.folderBy);
    const place = typeof bodyNr === 'number' ? folderAt(context, `${list.url}/${bodyFolder(bodyNr)}`) : undefined;
    const { vals } = takeValues(context, list, writeRow(of, row));
    const at = place ?? { dir: list.url, scope: list.scope };
    return insertRow(context, list, { kind: 0, ...at, leaf: null, vals, bytes: null }).id;
  });
}

/** As uploading does: the file, then its columns. A file is known by its name in its folder. */
function publish(context: Context, list: StoredList, { document, name, bytes }: Publication): number {
  const year = String(yearOfBodyYear(document.bodyYear));
  const body = folderAt(context, `${list.url}/${bodyFolder(document.bodyNr)}`);
  const there = itemAt(context.db, `${body.dir}/${year}`);
  if (there === undefined)
    insertRow(context, list, { kind: 1, ...body, leaf: year, vals: { Title: year }, bytes: null });
  const { dir, scope } = folderAt(context, `${body.dir}/${year}`);
  const blob = context.blobs.put(bytes);
  const file = insertRow(context, list, {
    ...{ kind: 0, dir, scope, leaf: fileName(name), vals: {} },
    bytes: { blob, size: bytes.length },
  });
  changeRow(context, list, file, { vals: takeValues(context, list, writeRow(documents, document)).vals });
  return file.id;
}

function folderAt(context: Context, path: string): { readonly dir: string; readonly scope: number } {
  const folder = itemAt(context.db, path);
  if (folder === undefined) throw new Error(`The folder ${path} is missing: the site is not provisioned.`);
  return { dir: path, scope: folder.scope };
}
