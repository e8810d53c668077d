import type { Context } from '../graph/context';
import { duplicateList, fileExists } from '../odata/errors';
import { placeGone, unrestorable } from '../odata/fileErrors';
import { plainText } from '../odata/json';
import { columnsOf } from '../columns/columns';
import { Right } from '../security/rights';
import { attachmentNamed, removeAttachment } from '../store/attachments';
import { CHANGE } from '../store/changes';
import { fieldsOf } from '../store/fields';
import { itemAt, itemById, moveScope } from '../store/items';
import { listById, listByTitle, listsOf, removeList } from '../store/lists';
import { BIN, bringBack, bringListBack, dropAside, forget, rowsAside, type Recycled } from '../store/recycled';
import { pathKey, pathOf, type Item, type List } from '../store/rows';
import { dropVersionAside, versionBack } from '../store/versions';
import { demandUnique, touched } from './log';
import { changeRow } from './write';

/** Puts what a line of the recycle bin keeps back where it was, and takes the line away. */
export function restore(context: Context, one: Recycled): void {
  if (one.type === BIN.unknown) throw unrestorable(one.title);
  if (one.type === BIN.list) restoreList(context, one);
  else {
    const list = listById(context.db, one.list);
    if (list?.site !== context.site.id) throw placeGone(one.dir);
    if (one.type === BIN.attachment) restoreAttachment(context, list, one);
    else if (one.type === BIN.fileVersion) restoreVersion(context, list, one);
    else restoreRows(context, list, one);
  }
  forget(context.db, one.guid);
}

function restoreList(context: Context, one: Recycled): void {
  const { db, site } = context;
  const list = listById(db, one.list);
  if (list === undefined) throw placeGone(one.dir);
  context.access.demand(site.scope, Right.manageLists);
  if (listByTitle(db, site.id, list.title) !== undefined) throw duplicateList();
  if (listsOf(db, site.id).some(({ url }) => pathKey(url) === pathKey(list.url))) throw fileExists(list.url);
  bringListBack(db, list, one.guid);
  if (list.own === 1 || list.scope === site.scope) return;
  db.run('UPDATE lists SET scope = ? WHERE id = ?', site.scope, list.id);
  moveScope(db, list.id, list.url, list.scope, site.scope);
}

function restoreRows(context: Context, list: List, one: Recycled): void {
  const { db } = context;
  const rows = rowsAside(db, one);
  const [first] = rows;
  if (first === undefined) throw placeGone(one.dir);
  const scope = scopeAt(context, list, first.dir);
  context.access.demand(scope, Right.addListItems);
  if (itemAt(db, pathOf(first)) !== undefined) throw fileExists(pathOf(first));
  // What inherited then inherits now, whatever its folder has become meanwhile.
  const inherits = (row: Item): boolean => first.own === 0 && row.scope === first.scope;
  const back = rows.map((row) => (inherits(row) ? { ...row, scope } : row));
  bringBack(db, list, back);
  const columns = [...columnsOf(fieldsOf(db, list.id)).values()];
  for (const row of back) {
    const here = { ...row, list: list.id };
    demandUnique(context, columns, here);
    touched(context, list, here, CHANGE.restore);
  }
}

/** The scope of the folder something goes back to. */
function scopeAt(context: Context, list: List, dir: string): number {
  if (pathKey(dir) === pathKey(list.url)) return list.scope;
  const folder = itemAt(context.db, dir);
  if (folder === undefined) throw placeGone(dir);
  return folder.scope;
}

function rowOf(context: Context, list: List, one: Recycled): Item {
  const item = itemById(context.db, list.id, Number(one.content['item']));
  if (item === undefined) throw placeGone(one.dir);
  context.access.demand(item.scope, Right.editListItems);
  return item;
}

function restoreAttachment(context: Context, list: List, one: Recycled): void {
  const item = rowOf(context, list, one);
  if (attachmentNamed(context.db, item, one.leaf) !== undefined) throw fileExists(`${one.dir}/${one.leaf}`);
  context.db.run('UPDATE attachments SET bin = NULL WHERE guid = ?', plainText(one.content['attachment']));
  changeRow(context, list, item, { vals: { Attachments: true } });
}

function restoreVersion(context: Context, list: List, one: Recycled): void {
  const item = rowOf(context, list, one);
  versionBack(context.db, item, Number(one.content['ui']));
}

/** Takes a line of the recycle bin away with what it keeps. */
export function discard(context: Context, one: Recycled): void {
  const { db } = context;
  const list = listById(db, one.list);
  if (one.type === BIN.list && list !== undefined) removeList(db, list);
  else if (one.type === BIN.attachment) removeAttachment(db, plainText(one.content['attachment']));
  else if (one.type === BIN.fileVersion)
    dropVersionAside(db, one.list, Number(one.content['item']), Number(one.content['ui']));
  else dropAside(db, rowsAside(db, one));
  forget(db, one.guid);
}
