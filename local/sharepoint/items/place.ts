import { lookupListOf } from '../columns/references';
import type { Context } from '../graph/context';
import type { FolderAt } from '../graph/node';
import { accessDenied, badQuery, fileExists, fileNotFound } from '../odata/errors';
import type { JsonObject } from '../odata/json';
import { Right } from '../security/rights';
import { fieldsOf } from '../store/fields';
import { itemAt, under } from '../store/items';
import { isLibrary, pathKey, pathOf, type Field, type Item, type ItemKind, type List } from '../store/rows';

/** What is moved or copied, with the list it is in. */
export interface Source {
  readonly list: List;
  readonly item: Item;
}

/** What is done where something of the name is there already; `both` gives the one that comes a number. */
export type Collision = 'overwrite' | 'refuse' | 'both';

/** Where something is to be, and what is there now. */
export interface Target {
  readonly list: List;
  readonly scope: number;
  readonly dir: string;
  readonly leaf: string;
  readonly there: Item | undefined;
}

/** A path nothing is at: `a.txt`, `a1.txt`, `a2.txt`, as SharePoint numbers them. */
export function freePath(context: Context, path: string, kind: ItemKind): string {
  const [, stem = path, extension = ''] = kind === 1 ? [] : (/^(.*?)(\.[^./]*)?$/s.exec(path) ?? []);
  let free = path;
  for (let n = 1; itemAt(context.db, free) !== undefined; n += 1) free = `${stem}${n}${extension}`;
  return free;
}

/** Where the caller may put something, under a path in the folder. Rows of a list stay in it and keep their names. */
export function targetFor(context: Context, from: Source, folder: FolderAt, path: string, how: Collision): Target {
  const { list } = folder;
  if (folder.exists === 'missing') throw fileNotFound();
  if (list === null) throw accessDenied();
  if (list.id !== from.list.id && !(isLibrary(list) && isLibrary(from.list)))
    throw badQuery('Rows of a list can only be moved or copied within that list.');
  if (from.item.kind === 1 && pathKey(`${path}/`).startsWith(pathKey(`${pathOf(from.item)}/`)))
    throw badQuery('A folder cannot be moved or copied into itself.');
  const scope = folder.item?.scope ?? list.scope;
  context.access.demand(scope, Right.addListItems);
  const wanted = how === 'both' ? freePath(context, path, from.item.kind) : path;
  const there = itemAt(context.db, wanted);
  const mayReplace = how === 'overwrite' && there?.kind === 0 && from.item.kind === 0;
  if (there !== undefined && !mayReplace) throw fileExists(wanted);
  return { list, scope, dir: folder.path, leaf: wanted.slice(wanted.lastIndexOf('/') + 1), there };
}

/** The row and, for a folder, all that is in it; parents first. */
export const treeOf = (context: Context, { list, item }: Source): Item[] =>
  item.kind === 1 ? [item, ...under(context.db, list.id, pathOf(item))] : [item];

/** Whether what one column holds means the same in the other. */
const isSame = (one: Field, other: Field | undefined): boolean =>
  one.type === other?.type && (one.type !== 'Lookup' || lookupListOf(one) === lookupListOf(other));

/** The values another list has columns for: of the same name and type. A content type is one of its list alone. */
export function valuesFor(context: Context, from: List, to: List, vals: JsonObject): JsonObject {
  if (from.id === to.id) return vals;
  const before = new Map(fieldsOf(context.db, from.id).map((field) => [field.name, field]));
  const taken = fieldsOf(context.db, to.id).filter((field) => isSame(field, before.get(field.name)));
  const names = new Set(taken.map(({ name }) => name).filter((name) => name !== 'ContentTypeId'));
  return Object.fromEntries(Object.entries(vals).filter(([name]) => names.has(name)));
}
