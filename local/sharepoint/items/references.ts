import type { Column } from '../columns/columns';
import { lookupListOf, referenceOf } from '../columns/references';
import type { Context } from '../graph/context';
import { invalidData, stillRelated, userNotUnique } from '../odata/errors';
import type { Json } from '../odata/json';
import { fieldsOf } from '../store/fields';
import { changeValues, itemById, rowsPointingTo } from '../store/items';
import { listsOf } from '../store/lists';
import { principalById } from '../store/principals';
import type { Field, Item, List } from '../store/rows';

const numbersIn = (value: Json): number[] => (Array.isArray(value) ? (value as readonly Json[]) : [value]).map(Number);

/** Refuses a person the site does not know and a row that is not there. */
export function demandThere(context: Context, column: Column, value: Json): void {
  const kind = referenceOf(column.field);
  if (kind === null || value === null) return;
  for (const id of numbersIn(value)) {
    if (kind === 'person' && principalById(context.db, context.site.id, id) === undefined) throw userNotUnique();
    if (kind === 'row') {
      const target = column.target();
      if (target === undefined || itemById(context.db, target.list.id, id) === undefined) throw invalidData();
    }
  }
}

/** What becomes of rows that point to one that is deleted. */
const CASCADE = 1;
const RESTRICT = 2;

interface Pointing {
  readonly list: List;
  readonly field: Field;
}

function pointingTo(context: Context, list: List): Pointing[] {
  return listsOf(context.db, list.site).flatMap((from) =>
    fieldsOf(context.db, from.id)
      .filter((field) => referenceOf(field) === 'row' && lookupListOf(field) === list.guid)
      .map((field) => ({ list: from, field })),
  );
}

/** The value without one row. */
const without = (value: Json, id: number): Json => {
  if (!Array.isArray(value)) return null;
  const left = (value as readonly Json[]).filter((one) => one !== id);
  return left.length === 0 ? null : left;
};

/**
 * Before a row goes: a lookup that forbids it refuses, one that takes its rows along hands them to `remove`, and every
 * other one is left empty. The rows that pointed to it keep their version.
 */
export function letGo(context: Context, list: List, item: Item, remove: (list: List, item: Item) => void): void {
  const found = pointingTo(context, list).map((pointing) => ({
    ...pointing,
    behaviour: Number(pointing.field.props['RelationshipDeleteBehavior'] ?? 0),
    rows: rowsPointingTo(context.db, pointing.list.id, pointing.field.name, item.id),
  }));
  const held = found.find(({ behaviour, rows }) => behaviour === RESTRICT && rows.length > 0);
  if (held !== undefined) throw stillRelated(list.title, held.list.title);
  for (const { list: from, field, behaviour, rows } of found) {
    for (const row of rows) {
      // An earlier column may have taken the row along already.
      const now = itemById(context.db, from.id, row.id);
      if (now === undefined) continue;
      if (behaviour === CASCADE) remove(from, now);
      else changeValues(context.db, now, { ...now.vals, [field.name]: without(now.vals[field.name] ?? null, item.id) });
    }
  }
}
