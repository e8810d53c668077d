import { randomUUID } from 'node:crypto';
import { freeName, type Declaration } from '../columns/declare';
import { keptName } from '../columns/columns';
import { isMultiple, lookupListOf, primaryOf, referenceOf } from '../columns/references';
import { typeRules } from '../columns/types';
import type { Context } from '../graph/context';
import type { Entity } from '../graph/node';
import { demandComputable, recalculate } from '../items/calculate';
import {
  badQuery,
  columnMissing,
  duplicateColumn,
  listGone,
  notIndexable,
  tooManyIndexes,
  uniqueNeedsIndex,
  uniqueWithOwnReads,
  valuesNotUnique,
} from '../odata/errors';
import { plainText, type Json } from '../odata/json';
import { readsOwnOnly } from '../security/ownership';
import { Right } from '../security/rights';
import {
  buildIndex,
  createField,
  dropIndex,
  fieldsOf,
  hasDuplicates,
  saveField,
  siteColumns,
  siteOwner,
} from '../store/fields';
import { changeValues, itemsOf } from '../store/items';
import { listByGuid, listByPath, listByTitle, saveView, viewsOf } from '../store/lists';
import type { Field, List } from '../store/rows';
import { fieldEntity } from './fieldEntity';
import { CHANGE } from '../store/changes';
import { noteChange } from './changes';

const MOST_INDEXES = 20;

/** The columns of a list, or of the site. */
export const columnsIn = (context: Context, list: List | null): Field[] =>
  list === null ? siteColumns(context.db, context.site) : fieldsOf(context.db, list.id);

/** Refuses who may not change what columns there are. */
export const demandDesign = (context: Context, list: List | null): void =>
  context.access.demand(list?.scope ?? context.site.scope, Right.manageLists);

/** The list a lookup names: by guid, by address within the site, by title, or itself. */
function lookupList(context: Context, list: List | null, named: string): List {
  const { db, site } = context;
  const found =
    named.toLowerCase() === 'self'
      ? list
      : (listByGuid(db, site.id, named) ??
        listByPath(db, site.id, `${site.url}/${named.replace(/^\/+/, '')}`) ??
        listByTitle(db, site.id, named));
  if (found === null || found === undefined) throw listGone();
  return found;
}

/** What a new column points to, made certain: the list is there and has the column to show. */
function settled(context: Context, list: List | null, declared: Declaration, there: readonly Field[]): Declaration {
  const { props } = declared;
  if (declared.type === 'Calculated') demandComputable(plainText(props['Formula']), there);
  if (referenceOf({ ...declared, builtIn: 0 }) !== 'row') return declared;
  const primary = there.find(({ guid }) => guid === primaryOf(declared));
  if (primaryOf(declared) !== null && primary === undefined) throw columnMissing(primaryOf(declared) ?? '', '');
  const named = primary === undefined ? plainText(props['LookupList']) : lookupListOf(primary);
  const target = lookupList(context, list, named);
  const shown = plainText(props['LookupField']) || 'Title';
  // A column of the site only says what a list may take up later.
  const isThere = list === null || fieldsOf(context.db, target.id).some(({ name }) => name === shown);
  if (!isThere) throw columnMissing(shown, target.url);
  const kept = { ...props, LookupList: `{${target.guid}}`, LookupField: shown };
  return { ...declared, type: primary?.type ?? declared.type, props: { LookupWebId: context.site.web, ...kept } };
}

/** Adds a column, and to the default view what SharePoint adds there. */
export function addField(context: Context, list: List | null, asked: Declaration, view: 'shown' | 'left'): Entity {
  demandDesign(context, list);
  const there = columnsIn(context, list);
  if (asked.title.trim() === '') throw badQuery('The field must have a title.');
  if (there.some(({ title, hidden }) => hidden === 0 && title === asked.title)) throw duplicateColumn(asked.title);
  if (asked.guid !== null && there.some(({ guid }) => guid === asked.guid)) throw duplicateColumn(asked.guid);
  const declared = settled(context, list, asked, there);
  const name = freeName(declared.name ?? declared.title, there);
  const made = createField(context.db, {
    ...declared,
    list: list?.id ?? siteOwner(context.site),
    name,
    guid: declared.guid ?? randomUUID(),
    indexed: 0,
    uniq: 0,
    builtIn: 0,
  });
  noteChange(context, 'field', list, made.guid, CHANGE.add);
  const field = setIndex(context, list, made, { indexed: declared.indexed, uniq: declared.uniq });
  if (list !== null) {
    if (view === 'shown') showInDefaultView(context, list, name);
    if (field.type === 'Calculated') recalculate(context.db, list, columnsIn(context, list), context.now);
    context.db.run('UPDATE lists SET version = version + 1 WHERE id = ?', list.id);
  }
  return fieldEntity(list, field, context, columnsIn(context, list));
}

function showInDefaultView(context: Context, list: List, name: string): void {
  const standard = viewsOf(context.db, list.id).find(({ isDefault }) => isDefault === 1);
  if (standard !== undefined) saveView(context.db, { ...standard, fields: [...standard.fields, name] });
}

/** Makes or drops the index of a column, within SharePoint's limits. A column of the site only says what it wishes. */
export function setIndex(
  context: Context,
  list: List | null,
  field: Field,
  to: Pick<Field, 'indexed' | 'uniq'>,
): Field {
  const { db } = context;
  if (to.uniq === 1 && to.indexed === 0) throw uniqueNeedsIndex();
  if (to.uniq === 1 && list !== null && readsOwnOnly(list)) throw uniqueWithOwnReads();
  if (to.uniq === 1 && isMultiple(field)) throw notIndexable(field.type);
  const changed: Field = { ...field, ...to };
  if (to.indexed === 1 && field.indexed === 0) {
    if (!typeRules[field.type].indexable && field.builtIn === 0) throw notIndexable(field.type);
    const indexes = columnsIn(context, list).filter((one) => one.indexed === 1).length;
    if (list !== null && indexes >= MOST_INDEXES) throw tooManyIndexes();
    if (list !== null) buildIndex(db, list, changed);
  } else if (to.indexed === 0 && field.indexed === 1) dropIndex(db, field);
  if (list !== null && to.uniq === 1 && field.uniq === 0 && hasDuplicates(db, changed)) throw valuesNotUnique();
  saveField(db, changed);
  return changed;
}

/** One value becomes a list of one, and a list its first, when a column begins or ceases to take several. */
function reshape(value: Json, to: Field): Json {
  if (value === null) return null;
  if (isMultiple(to)) return Array.isArray(value) ? (value as readonly Json[]) : [value];
  return Array.isArray(value) ? ((value as readonly Json[])[0] ?? null) : value;
}

/** Keeps a changed column and brings the rows along: their form where it takes several now, their results where it computes. */
export function changeField(context: Context, list: List | null, from: Field, to: Field): void {
  const { db, now } = context;
  const isOther = from.type !== to.type;
  if (isOther && isMultiple(to) && to.indexed === 1) throw notIndexable(to.type);
  const there = columnsIn(context, list).filter(({ name }) => name !== from.name);
  if (to.type === 'Calculated') demandComputable(plainText(to.props['Formula']), there);
  saveField(db, to);
  if (list === null) return;
  const kept = keptName(to, columnsIn(context, list));
  if (isOther) {
    for (const item of itemsOf(db, list.id))
      changeValues(db, item, { ...item.vals, [kept]: reshape(item.vals[kept] ?? null, to) });
  }
  if (to.type === 'Calculated') recalculate(db, list, columnsIn(context, list), now);
}
