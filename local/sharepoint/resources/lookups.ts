import type { Column } from '../columns/columns';
import { isMultiple, referenceOf } from '../columns/references';
import { listColumns, type Context } from '../graph/context';
import type { Content, Entity, Node } from '../graph/node';
import { found, many } from '../graph/node';
import type { Resources } from '../graph/resource';
import { itemType } from '../items/values';
import { lookupNotValid, notExpanded } from '../odata/errors';
import type { Json } from '../odata/json';
import type { Options, Selection } from '../odata/options';
import { mayRead } from '../security/ownership';
import { itemById } from '../store/items';
import { columnBehind, demandFewLookups, linkColumn, linksOf, personColumns } from '../store/joined';
import { entityTypeOf } from '../store/lists';
import { principalById } from '../store/principals';
import type { Item, List, Principal } from '../store/rows';
import { userInfoEntity } from './userInfo';

/** A row as a lookup shows it: only what a lookup brings along, and only what was named. */
function lookedUpEntity(list: List, item: Item, context: Context): Entity {
  const columns = listColumns(context, list);
  return {
    node: { kind: 'lookedUp', list, item },
    type: itemType(list),
    set: `SP.ListData.${entityTypeOf(list)}Items`,
    id: item.guid,
    editLink: `Web/Lists(guid'${list.guid}')/Items(${item.id})`,
    names: ['Id', 'Title'],
    read: (name) => columns.get(name === 'Id' ? 'ID' : name)?.read(item),
    unknown: lookupNotValid,
  };
}

export const lookedUp: Resources['lookedUp'] = {
  read: ({ list, item }, context) => found(lookedUpEntity(list, item, context)),
};

const personOf = (context: Context, id: Json): Principal | undefined =>
  principalById(context.db, context.site.id, Number(id));

/** A row that is gone, or that the caller may not see, is no value of a lookup. */
function rowOf(column: Column, context: Context, id: Json): Node {
  const list = column.target()?.list;
  const item = list === undefined ? undefined : itemById(context.db, list.id, Number(id));
  if (list === undefined || item === undefined || !mayRead(context.access, list, item)) return { kind: 'null' };
  return { kind: 'lookedUp', list, item };
}

function referenced(column: Column, context: Context, id: Json): Node {
  if (referenceOf(column.field) === 'row') return rowOf(column, context, id);
  const principal = personOf(context, id);
  return principal === undefined ? { kind: 'null' } : { kind: 'userInfo', principal };
}

/** `Forum` and `AssignedTo` of a row: what the column points to, one or many. */
export function linkOf(list: List, item: Item, name: string, context: Context): Node | undefined {
  const columns = listColumns(context, list);
  const column =
    linkColumn(name, columns) ??
    [...columns.values()].find(
      ({ field }) => referenceOf(field) !== null && field.name.toLowerCase() === name.toLowerCase(),
    );
  if (column === undefined) return undefined;
  const value = column.read(item);
  if (!isMultiple(column.field)) return value === null ? { kind: 'null' } : referenced(column, context, value);
  const all = Array.isArray(value) ? (value as readonly Json[]) : [];
  return {
    kind: 'references',
    to: all.map((id) => referenced(column, context, id)).filter(({ kind }) => kind !== 'null'),
  };
}

const entityOf = (node: Node, context: Context): Entity[] =>
  node.kind === 'lookedUp'
    ? [lookedUpEntity(node.list, node.item, context)]
    : node.kind === 'userInfo'
      ? [userInfoEntity(node.principal)]
      : [];

export const references: Resources['references'] = {
  read: ({ to }, context): Content =>
    many(
      'SP.ListData.LookupItems',
      to.flatMap((node) => entityOf(node, context)),
    ),
};

/** Refuses what SharePoint refuses to follow: a lookup of which nothing is named, or more than it brings along. */
function demandNamed(column: Column, link: string, below: Selection): void {
  if (below.names.length === 0) throw notExpanded(link, link);
  for (const name of below.names) {
    const path = `${link}/${name}`;
    if (referenceOf(column.field) === 'person') {
      if (name !== 'Id' && name !== 'ID' && personColumns[name] === undefined) throw lookupNotValid(path);
    } else if (column.target() !== undefined && columnBehind(column, name) === undefined) throw lookupNotValid(path);
  }
}

/** Judges the lookups and people a read of rows goes through, before any row is read. */
export function demandLinks(list: List, context: Context, { selection, filter, order }: Options): void {
  const columns = listColumns(context, list);
  for (const [link, below] of selection.expanded) {
    const column = linkColumn(link, columns);
    if (column !== undefined) demandNamed(column, link, below);
  }
  demandFewLookups([...selection.expanded.keys(), ...linksOf(filter, order)], columns);
}
