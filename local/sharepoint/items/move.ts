import { columnsOf } from '../columns/columns';
import type { Context } from '../graph/context';
import { Right } from '../security/rights';
import { dropScope } from '../security/scopes';
import { CHANGE } from '../store/changes';
import { fieldsOf } from '../store/fields';
import { createItem, removeItem, saveItem } from '../store/items';
import { pathKey, pathOf, type Item } from '../store/rows';
import { calculated } from './calculate';
import { demandCheckedIn } from './checkout';
import { touched } from './log';
import { treeOf, valuesFor, type Source, type Target } from './place';
import { removeRow } from './write';

/** Whether who changed a row last, and when, is told of the move. */
export type Editors = 'kept' | 'reset';

/** Moves a file, a row or a folder with all in it: add in the one place, delete in the other. */
export function move(context: Context, from: Source, to: Target, editors: Editors): void {
  const tree = treeOf(context, from);
  for (const row of tree) {
    context.access.demand(row.scope, Right.deleteListItems);
    demandCheckedIn(context, from.list, row);
  }
  if (to.there !== undefined && to.there.guid !== from.item.guid) {
    context.access.demand(to.there.scope, Right.deleteListItems);
    removeRow(context, to.list, to.there, 'deleted');
  }
  if (from.list.id === to.list.id) moveWithin(context, from, to, tree, editors);
  else moveBetween(context, from, to, tree, editors);
}

const dirUnder = (from: Source, to: Target, row: Item): string =>
  row === from.item ? to.dir : `${to.dir}/${to.leaf}${row.dir.slice(pathOf(from.item).length)}`;

/** The moved one itself is changed by the move, as recorded by two; what is in it only stands elsewhere. */
function moved(context: Context, from: Source, to: Target, row: Item, editors: Editors): Item {
  const placed = { ...row, dir: dirUnder(from, to, row) };
  if (row !== from.item) return placed;
  const by = editors === 'kept' ? {} : { modified: context.now, editor: context.caller.principal.id };
  return { ...placed, ...by, leaf: to.leaf, version: row.version + 2 };
}

/** Within a list everything keeps its number, its versions and permissions of its own. */
function moveWithin(context: Context, from: Source, to: Target, tree: readonly Item[], editors: Editors): void {
  const columns = [...columnsOf(fieldsOf(context.db, from.list.id)).values()];
  const inherits = (row: Item): boolean => from.item.own === 0 && row.own === 0 && row.scope === from.item.scope;
  for (const row of tree) {
    const here = moved(context, from, to, row, editors);
    const scoped = inherits(row) ? { ...here, scope: to.scope } : here;
    saveItem(context.db, scoped, columns);
    if (row === from.item)
      touched(context, from.list, scoped, pathKey(row.dir) === pathKey(to.dir) ? CHANGE.rename : CHANGE.moveInto);
  }
}

/** Between libraries the number changes and permissions are those of the new place; identity and versions stay. */
function moveBetween(context: Context, from: Source, to: Target, tree: readonly Item[], editors: Editors): void {
  const { db } = context;
  const fields = fieldsOf(db, to.list.id);
  const columns = [...columnsOf(fields).values()];
  for (const row of tree) {
    const { guid, version, ...rest } = moved(context, from, to, row, editors);
    const taken = valuesFor(context, from.list, to.list, rest.vals);
    const vals = calculated({ ...rest, vals: taken }, fields, context.now);
    // The path is free for the new row once the old one is gone; its versions are taken over before.
    const there = createItem(db, { ...rest, vals, list: to.list.id, scope: to.scope }, columns);
    db.run(
      'UPDATE versions SET list = ?, item = ? WHERE list = ? AND item = ?',
      to.list.id,
      there.id,
      from.list.id,
      row.id,
    );
    removeItem(db, row);
    db.run('UPDATE items SET guid = ?, version = ? WHERE list = ? AND id = ?', guid, version, to.list.id, there.id);
    touched(context, from.list, row, CHANGE.moveAway);
    touched(context, to.list, { ...there, guid }, CHANGE.moveInto);
    if (row.own === 1) dropScope(db, row.scope);
  }
}
