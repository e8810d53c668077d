import type { Column } from '../columns/columns';
import type { Context } from '../graph/context';
import { duplicateValue } from '../odata/errors';
import { logChange, type ChangeKind } from '../store/changes';
import type { Item, List } from '../store/rows';

/** Leaves a line in the list's log of changes. */
export function touched(context: Context, list: List, item: Item, kind: ChangeKind): void {
  const { db, now, caller } = context;
  logChange(db, list, item, kind, { time: now, editor: caller.principal.id });
  db.run('UPDATE lists SET modified = ?, version = version + 1 WHERE id = ?', now, list.id);
}

/** Refuses a value another row of a unique column has. */
export function demandUnique(context: Context, columns: readonly Column[], item: Item): void {
  for (const { field, key, read } of columns) {
    if (field.uniq === 0) continue;
    const value = key(read(item));
    const twin = 'SELECT 1 FROM cells WHERE list = ? AND field = ? AND value = ? AND item <> ?';
    if (value !== null && context.db.one(twin, item.list, field.name, value, item.id) !== undefined) {
      throw duplicateValue(field.title);
    }
  }
}
