import type { Context } from '../graph/context';
import { accessDenied } from '../odata/errors';
import type { JsonObject } from '../odata/json';
import { mayRead } from '../security/ownership';
import { Right } from '../security/rights';
import { pathOf, type Item } from '../store/rows';
import { treeOf, valuesFor, type Source, type Target } from './place';
import { withoutComment } from './versioning';
import { changeRow, insertRow } from './write';

/** Whether the copy is as old as what it was made of, and by its author. */
export type Authors = 'kept' | 'reset';

/** Copies a file, a row or a folder with all in it that the caller may read: the newest version, without permissions. */
export function copy(context: Context, from: Source, to: Target, authors: Authors): void {
  if (!mayRead(context.access, from.list, from.item)) throw accessDenied();
  const readable = treeOf(context, from).filter((row) => mayRead(context.access, from.list, row));
  for (const row of readable) copyRow(context, from, to, row, authors);
}

/** A copy is neither approved nor has it attachments. */
const ownValues = (row: Item): JsonObject =>
  Object.fromEntries(
    Object.entries(withoutComment(row.vals)).filter(([name]) => !/^(_Moderation|Attachments$)/.test(name)),
  );

function copyRow(context: Context, from: Source, to: Target, row: Item, authors: Authors): void {
  const { db } = context;
  const vals = valuesFor(context, from.list, to.list, ownValues(row));
  const bytes = row.blob === null ? null : { blob: row.blob, size: row.size };
  if (row === from.item && to.there !== undefined) {
    context.access.demand(to.there.scope, Right.editListItems);
    changeRow(context, to.list, to.there, { vals, ...(bytes === null ? {} : { bytes }) });
    return;
  }
  const isTop = row === from.item;
  const dir = isTop ? to.dir : `${to.dir}/${to.leaf}${row.dir.slice(pathOf(from.item).length)}`;
  const isRow = row.blob === null && row.kind === 0;
  const leaf = isRow ? null : isTop ? to.leaf : row.leaf;
  const made = insertRow(context, to.list, { kind: row.kind, dir, leaf, scope: to.scope, vals, bytes });
  if (authors === 'kept')
    db.run(
      'UPDATE items SET created = ?, author = ? WHERE list = ? AND id = ?',
      row.created,
      row.author,
      made.list,
      made.id,
    );
  // A copy has been changed once when it is first seen, as recorded.
  db.run('UPDATE items SET version = 2 WHERE list = ? AND id = ?', made.list, made.id);
}
