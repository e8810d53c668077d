import { columnsOf, type Column } from '../columns/columns';
import type { Context } from '../graph/context';
import { duplicateValue, fileExists } from '../odata/errors';
import type { JsonObject } from '../odata/json';
import { CHANGE, logChange } from '../store/changes';
import { fieldsOf } from '../store/fields';
import { createItem, itemAt, removeItem, saveItem, under } from '../store/items';
import { listById } from '../store/lists';
import { keepVersion } from '../store/versions';
import { pathOf, type Item, type ItemKind, type List } from '../store/rows';
import { defaultValues } from './values';
import { recycleRows } from './recycle';

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
  const fields = fieldsOf(db, list.id);
  const columns = [...columnsOf(fields).values()];
  const by = caller.principal.id;
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
      vals: { ...defaultValues(fields), ...row.vals },
      blob: row.bytes?.blob ?? null,
      size: row.bytes?.size ?? 0,
    },
    columns,
  );
  demandUnique(context, columns, item);
  touched(context, list, item, CHANGE.add);
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
  const columns = [...columnsOf(fieldsOf(db, list.id)).values()];
  const versioned = list.props['EnableVersioning'] === true && item.kind === 0;
  if (versioned) keepVersion(db, item, Number(list.props['MajorVersionLimit'] ?? 0));
  const leaf = change.leaf ?? item.leaf;
  const changed: Item = {
    ...item,
    leaf,
    vals: { ...item.vals, ...change.vals },
    blob: change.bytes?.blob ?? item.blob,
    size: change.bytes?.size ?? item.size,
    version: item.version + 1,
    ui: versioned ? item.ui + 512 : item.ui,
    modified: now,
    editor: caller.principal.id,
  };
  if (pathOf(changed) !== pathOf(item)) rename(context, list, item, changed);
  saveItem(db, changed, columns);
  demandUnique(context, columns, changed);
  touched(context, list, changed, CHANGE.update);
  return changed;
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

/** Removes a row, with everything in it where it is a folder. Recycled rows are kept aside. */
export function removeRow(context: Context, list: List, item: Item, how: 'recycled' | 'deleted'): string {
  const rows = item.kind === 1 ? [item, ...under(context.db, list.id, pathOf(item))] : [item];
  const guid = how === 'recycled' ? recycleRows(context, list, rows) : '';
  for (const row of rows.reverse()) {
    removeItem(context.db, row);
    touched(context, list, row, CHANGE.remove);
  }
  return guid;
}

function touched(context: Context, list: List, item: Item, kind: 1 | 2 | 3): void {
  const { db, now, caller } = context;
  logChange(db, item, kind, { time: now, editor: caller.principal.id });
  db.run('UPDATE lists SET modified = ?, version = version + 1 WHERE id = ?', now, list.id);
}

function demandUnique(context: Context, columns: readonly Column[], item: Item): void {
  for (const { field, key, read } of columns) {
    if (field.uniq === 0) continue;
    const value = key(read(item));
    const twin = 'SELECT 1 FROM cells WHERE list = ? AND field = ? AND value = ? AND item <> ?';
    if (value !== null && context.db.one(twin, item.list, field.name, value, item.id) !== undefined) {
      throw duplicateValue(field.title);
    }
  }
}

/** The list as it is now. */
export const freshList = (context: Context, list: List): List => listById(context.db, list.id) ?? list;
