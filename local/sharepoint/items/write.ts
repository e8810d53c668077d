import { columnsOf } from '../columns/columns';
import type { Context } from '../graph/context';
import { fileExists } from '../odata/errors';
import type { JsonObject } from '../odata/json';
import { CHANGE } from '../store/changes';
import { fieldsOf } from '../store/fields';
import { createItem, itemAt, itemById, removeItem, saveItem, under } from '../store/items';
import { listById } from '../store/lists';
import type { Checkout } from '../store/checkouts';
import { isLibrary, pathOf, type Item, type ItemKind, type List } from '../store/rows';
import { demandAddable, demandOwned } from '../security/ownership';
import { Right } from '../security/rights';
import { defaultValues } from './values';
import { calculated } from './calculate';
import { changeCopy, demandTakenOut, demandUnlocked, takeOutNew } from './checkout';
import { demandUnique, touched } from './log';
import { recycleRows } from './recycle';
import { letGo } from './references';
import { firstUi, isStub, keepHistory, moderated, nextUi, withoutComment } from './versioning';

interface NewRow {
  readonly kind: ItemKind;
  readonly dir: string;
  readonly leaf: string | null;
  /** The scope of the folder it lands in. */
  readonly scope: number;
  readonly vals: JsonObject;
  readonly bytes: { readonly blob: string; readonly size: number } | null;
}

/** Adds a row. Created By and Modified By are the caller, whatever was sent. */
export function insertRow(context: Context, list: List, row: NewRow): Item {
  const { db, now, caller } = context;
  demandAddable(context.access, list);
  const fields = fieldsOf(db, list.id);
  const columns = [...columnsOf(fields).values()];
  const by = caller.principal.id;
  const ui = firstUi(list, row.kind);
  const vals = { ...defaultValues(fields, now), ...moderated(list, ui), ...row.vals };
  const item = createItem(
    db,
    {
      list: list.id,
      kind: row.kind,
      dir: row.dir,
      leaf: row.leaf,
      scope: row.scope,
      created: now,
      modified: now,
      author: by,
      editor: by,
      ui,
      vals: calculated({ vals, created: now, modified: now }, fields, now),
      blob: row.bytes?.blob ?? null,
      size: row.bytes?.size ?? 0,
    },
    columns,
  );
  demandUnique(context, columns, item);
  touched(context, list, item, CHANGE.add);
  if (isLibrary(list) && row.kind === 0 && list.props['ForceCheckout'] === true) takeOutNew(context, item);
  return item;
}

interface RowChange {
  readonly vals?: JsonObject;
  readonly leaf?: string | null;
  readonly bytes?: { readonly blob: string; readonly size: number };
}

/** Changes a row: a new version of it, and the old one kept where the list keeps versions. */
export function changeRow(context: Context, list: List, item: Item, change: RowChange): Item {
  const { db, now, caller } = context;
  demandOwned(context.access, list, item);
  const out = demandUnlocked(context, list, item);
  if (out !== undefined) return changeTakenOut(context, list, item, out, change);
  demandTakenOut(list, item);
  const fields = fieldsOf(db, list.id);
  const columns = [...columnsOf(fields).values()];
  const isSame = item.kind === 1 || (change.bytes !== undefined && isStub(db, list, item));
  const ui = isSame ? item.ui : nextUi(list, item.ui);
  const vals = { ...withoutComment(item.vals), ...moderated(list, ui), ...change.vals };
  const changed: Item = {
    ...item,
    leaf: change.leaf ?? item.leaf,
    vals: calculated({ ...item, modified: now, vals }, fields, now),
    blob: change.bytes?.blob ?? item.blob,
    size: change.bytes?.size ?? item.size,
    version: item.version + 1,
    ui,
    modified: now,
    editor: caller.principal.id,
  };
  if (item.kind === 0) keepHistory(db, list, item, changed);
  if (pathOf(changed) !== pathOf(item)) rename(context, list, item, changed);
  saveItem(db, changed, columns);
  demandUnique(context, columns, changed);
  touched(context, list, changed, pathOf(changed) === pathOf(item) ? CHANGE.update : CHANGE.rename);
  return changed;
}

/** What its holder changes of a file is seen by others when it is checked in; its name at once. */
function changeTakenOut(context: Context, list: List, item: Item, out: Checkout, change: RowChange): Item {
  const { vals = {}, bytes } = change;
  const copy = changeCopy(context, out, { vals, ...bytes });
  const base = itemById(context.db, list.id, item.id) ?? item;
  const named: Item = { ...base, leaf: change.leaf ?? base.leaf };
  if (pathOf(named) !== pathOf(base)) {
    rename(context, list, base, named);
    saveItem(context.db, named, []);
  }
  const { version, ui, modified, blob, size } = copy;
  return { ...named, version, ui, modified, blob, size, vals: copy.vals, editor: out.principal };
}

/** A folder takes what is in it along. */
function rename(context: Context, list: List, from: Item, to: Item): void {
  const other = itemAt(context.db, pathOf(to));
  if (other !== undefined && other.id !== from.id) throw fileExists(pathOf(to));
  if (from.kind === 0) return;
  for (const below of under(context.db, list.id, pathOf(from))) {
    saveItem(context.db, { ...below, dir: pathOf(to) + below.dir.slice(pathOf(from).length) }, []);
  }
}

/**
 * Removes a row, with everything in it where it is a folder: each of the rows must be the caller's to remove. Recycled
 * rows are kept aside.
 */
export function removeRow(context: Context, list: List, item: Item, how: 'recycled' | 'deleted'): string {
  const rows = item.kind === 1 ? [item, ...under(context.db, list.id, pathOf(item))] : [item];
  for (const row of rows) {
    demandOwned(context.access, list, row);
    context.access.demand(row.scope, Right.deleteListItems);
    demandUnlocked(context, list, row);
  }
  const guid = how === 'recycled' ? recycleRows(context, list, rows) : '';
  for (const row of rows.reverse()) {
    letGo(context, list, row, (from, pointing) => removeRow(context, from, pointing, how));
    if (how === 'deleted') removeItem(context.db, row);
    touched(context, list, row, CHANGE.remove);
  }
  return guid;
}

/** The list as it is now. */
export const freshList = (context: Context, list: List): List => listById(context.db, list.id) ?? list;
