import { accessDenied, fileNotFound, itemMissing } from '../odata/errors';
import { noFileAt, outsideWeb } from '../odata/fileErrors';
import type { Context } from '../graph/context';
import type { FolderAt, Node } from '../graph/node';
import { mayRead } from '../security/ownership';
import { Right } from '../security/rights';
import { seenBy } from '../items/checkout';
import { attachmentNamed } from '../store/attachments';
import { itemAt, itemByGuid, itemById } from '../store/items';
import { listByGuid, listById, listHolding } from '../store/lists';
import { isLibrary, pathKey, pathOf, type Item, type List } from '../store/rows';

/** A server-relative path from one that may be relative to the site or absolute. */
export function serverRelative(context: Context, path: string): string {
  const bare = path.replace(/^https?:\/\/[^/]+/, '').replace(/\/+$/, '');
  if (bare.startsWith('/')) return bare;
  return bare === '' ? context.site.url : `${context.site.url}/${bare}`;
}

/** What is at a path: SharePoint shows a folder the caller may not read as one that is not there. */
export function folderAt(context: Context, given: string): FolderAt {
  const path = serverRelative(context, given);
  if (pathKey(path) === pathKey(context.site.url))
    return { path: context.site.url, list: null, item: null, exists: 'exists' };
  const list = listHolding(context.db, context.site.id, path);
  if (list === undefined) return { path, list: null, item: null, exists: 'missing' };
  demandOpen(context, list);
  if (pathKey(path) === pathKey(list.url)) return { path: list.url, list, item: null, exists: 'exists' };
  const item = itemAt(context.db, path);
  if (item?.kind !== 1 || !mayOpen(context, item)) return { path, list, item: null, exists: 'missing' };
  return { path: pathOf(item), list, item, exists: 'exists' };
}

/** Limited Access lets a caller through a folder on the way to what lies below. */
const mayOpen = (context: Context, item: Item): boolean => context.access.has(item.scope, Right.open);

export const demandOpen = (context: Context, list: List): void => context.access.demand(list.scope, Right.open);

/** The file at a path: a document, a row seen as a file, or what is attached to a row. */
export function fileAt(context: Context, given: string): Node {
  const path = serverRelative(context, given);
  if (!isWithin(context, path)) throw outsideWeb();
  const list = listHolding(context.db, context.site.id, path);
  if (list === undefined) throw noFileAt(path);
  demandOpen(context, list);
  return attachedAt(context, list, path) ?? fileOf(context, list, itemAt(context.db, path), noFileAt(path));
}

const isWithin = (context: Context, path: string): boolean =>
  pathKey(`${path}/`).startsWith(pathKey(`${context.site.url.replace(/\/$/, '')}/`));

/** `…/Lists/X/Attachments/1/a.txt`. */
function attachedAt(context: Context, list: List, path: string): Node | null {
  const match = /^\/attachments\/(\d+)\/([^/]+)$/i.exec(path.slice(list.url.length));
  if (match?.[2] === undefined || isLibrary(list)) return null;
  const item = itemById(context.db, list.id, Number(match[1]));
  if (item === undefined || !mayRead(context.access, list, item)) throw noFileAt(path);
  const attachment = attachmentNamed(context.db, item, match[2]);
  if (attachment === undefined) throw noFileAt(path);
  return { kind: 'attachedFile', list, item, attachment };
}

function fileOf(context: Context, list: List, item: Item | undefined, missing: Error): Node {
  if (item?.kind !== 0) throw missing;
  if (!mayRead(context.access, list, item)) throw missing;
  const one = seenBy(context, list, item);
  if (one === null) throw missing;
  return { kind: 'file', list, item: one };
}

function byId(context: Context, guid: string): { readonly list: List; readonly item: Item } {
  const item = itemByGuid(context.db, guid);
  const list = item === undefined ? undefined : listById(context.db, item.list);
  if (item === undefined || list?.site !== context.site.id) throw fileNotFound();
  if (!context.access.has(list.scope, Right.open)) throw accessDenied();
  return { list, item };
}

export function fileById(context: Context, guid: string): Node {
  const { list, item } = byId(context, guid);
  return fileOf(context, list, item, fileNotFound());
}

export function folderById(context: Context, guid: string): Node {
  const root = listByGuid(context.db, context.site.id, guid);
  // The root folders of lists and of the web go by the identifiers of those.
  if (root !== undefined) return { kind: 'folder', folder: folderAt(context, root.url) };
  if (guid.toLowerCase() === context.site.web) return { kind: 'folder', folder: folderAt(context, context.site.url) };
  const { list, item } = byId(context, guid);
  if (item.kind !== 1 || !mayOpen(context, item)) throw fileNotFound();
  return { kind: 'folder', folder: { path: pathOf(item), list, item, exists: 'exists' } };
}

/** The item, or SharePoint's word for one that is not there or may not be seen. */
export function readableItem(context: Context, list: List, item: Item | undefined): Node {
  if (item === undefined || !mayRead(context.access, list, item)) throw itemMissing();
  const one = seenBy(context, list, item);
  if (one === null) throw itemMissing();
  return { kind: 'item', list, item: one };
}
