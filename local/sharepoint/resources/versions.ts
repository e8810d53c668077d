import { versionLabel } from '../columns/builtIn';
import type { Column } from '../columns/columns';
import { referenceOf } from '../columns/references';
import { itemMissing } from '../odata/errors';
import { currentVersion } from '../odata/fileErrors';
import { isoSeconds, type Json } from '../odata/json';
import { numberArgument, textArgument, type Arguments } from '../odata/path';
import { listColumns, type Context } from '../graph/context';
import { describe } from '../graph/entity';
import { done, found, gone, many, type Answer, type Entity, type Node, type NodeOf } from '../graph/node';
import type { Resources } from '../graph/resource';
import { restoreVersionOf } from '../items/versions';
import { Right } from '../security/rights';
import { principalById } from '../store/principals';
import { removeVersion, removeVersions, versionsOf, type Version } from '../store/versions';
import type { Item, List } from '../store/rows';
import { calledOf } from './itemText';

/** Without the Z, as recorded. */
const local = (time: number): string => isoSeconds(time).slice(0, -1);

/** People and rows as versions show them: by number and by what they are called. */
function pointed(column: Column, value: Json, context: Context): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => pointed(column, one, context));
  if (value === null) return null;
  const LookupValue = calledOf(column, value, context);
  if (referenceOf(column.field) === 'row') return { LookupId: Number(value), LookupValue };
  const person = principalById(context.db, context.site.id, Number(value));
  return { LookupId: person?.id ?? 0, LookupValue, Email: person?.mail ?? '' };
}

function itemVersionEntity(list: List, item: Item, version: Version, context: Context): Entity {
  const properties: Record<string, Json> = {
    VersionId: version.ui,
    VersionLabel: versionLabel(version.ui),
    IsCurrentVersion: version.ui === item.ui,
    Created: local(version.modified),
  };
  const then: Item = { ...item, ...version, version: item.version };
  for (const column of listColumns(context, list).values()) {
    if (referenceOf(column.field) !== null) properties[column.field.name] = pointed(column, column.read(then), context);
    else properties[column.field.name.replace(/^_/, 'OData__x005f_')] = column.read(then);
  }
  const id = `Web/Lists(guid'${list.guid}')/Items(${item.id})/Versions(${version.ui})`;
  return describe({
    node: { kind: 'itemVersion', list, item, version },
    type: 'SP.ListItemVersion',
    set: 'SP.ApiData.ListItemVersions',
    id,
    properties,
  });
}

/** Newest first, the current one among them. */
const all = (context: Context, item: Item): Version[] => [...versionsOf(context.db, item), item].reverse();

function named({ item }: NodeOf<'itemVersions'>, context: Context, is: (version: Version) => boolean): Version {
  const version = all(context, item).find(is);
  if (version === undefined) throw itemMissing();
  return version;
}

type Follow = (node: NodeOf<'itemVersions'>, args: Arguments, context: Context) => Version;

const byId: Follow = (node, args, context) => {
  const ui = numberArgument(args, 'versionid' in args.named ? 'versionid' : 'vid', 0);
  return named(node, context, (one) => one.ui === ui);
};

const byLabel: Follow = (node, args, context) => {
  const label = textArgument(args, 'versionlabel', 0);
  return named(node, context, (one) => versionLabel(one.ui) === label);
};

const version = (node: NodeOf<'itemVersions'>, args: Arguments, context: Context): Node => {
  context.access.demand(node.item.scope, Right.viewVersions);
  return { ...node, kind: 'itemVersion', version: byId(node, args, context) };
};

function remove(item: Item, { ui }: Version, context: Context): void {
  context.access.demand(item.scope, Right.deleteVersions);
  if (ui === item.ui) throw currentVersion();
  removeVersion(context.db, item, ui);
}

const removed =
  (find: Follow) =>
  (node: NodeOf<'itemVersions'>, args: Arguments, context: Context): Answer => {
    remove(node.item, find(node, args, context), context);
    return done;
  };

export const itemVersions: Resources['itemVersions'] = {
  read({ list, item }, context) {
    context.access.demand(item.scope, Right.viewVersions);
    return many(
      'SP.ApiData.ListItemVersions',
      all(context, item).map((one) => itemVersionEntity(list, item, one, context)),
    );
  },
  functions: { '': version, getbyid: version, getbyversionid: version },
  methods: {
    deleteall: ({ item }, _args, context) => {
      context.access.demand(item.scope, Right.deleteVersions);
      removeVersions(context.db, item);
      return done;
    },
    deletebyid: removed(byId),
    deletebylabel: removed(byLabel),
    restorebylabel: (node, args, context) => {
      restoreVersionOf(context, node.list, node.item, byLabel(node, args, context));
      return done;
    },
  },
};

export const itemVersion: Resources['itemVersion'] = {
  read: ({ list, item, version: one }, context) => found(itemVersionEntity(list, item, one, context)),
  remove({ item, version: one }, context) {
    remove(item, one, context);
    return gone;
  },
};
