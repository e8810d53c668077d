import { versionLabel } from '../columns/builtIn';
import { columnsOf } from '../columns/columns';
import { fileNotFound } from '../odata/errors';
import { isoSeconds, type Json } from '../odata/json';
import { numberArgument } from '../odata/path';
import { webUrl, type Context } from '../graph/context';
import { describe } from '../graph/entity';
import { found, many, type Entity, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { Right } from '../security/rights';
import { fieldsOf } from '../store/fields';
import { principalById } from '../store/principals';
import { versionsOf, type Version } from '../store/versions';
import { pathOf, type Item, type List } from '../store/rows';

/** Without the Z, as recorded. */
const local = (time: number): string => isoSeconds(time).slice(0, -1);

function itemVersion(list: List, item: Item, version: Version, context: Context): Entity {
  const properties: Record<string, Json> = {
    VersionId: version.ui,
    VersionLabel: versionLabel(version.ui),
    IsCurrentVersion: version.ui === item.ui,
    Created: local(version.modified),
  };
  const then: Item = { ...item, ...version, version: item.version };
  for (const column of columnsOf(fieldsOf(context.db, list.id)).values()) {
    if (column.field.type === 'User') {
      const person = principalById(context.db, context.site.id, Number(column.read(then)));
      properties[column.field.name] = {
        LookupId: person?.id ?? 0,
        LookupValue: person?.title ?? '',
        Email: person?.mail ?? '',
      };
    } else properties[column.field.name.replace(/^_/, 'OData__x005f_')] = column.read(then);
  }
  const id = `Web/Lists(guid'${list.guid}')/Items(${item.id})/Versions(${version.ui})`;
  return describe({
    node: { kind: 'null' },
    type: 'SP.ListItemVersion',
    set: 'SP.ApiData.ListItemVersions',
    id,
    properties,
  });
}

/** Newest first, the current one among them. */
export const itemVersions: Resources['itemVersions'] = {
  read({ list, item }, context) {
    context.access.demand(item.scope, Right.viewVersions);
    const all = [...versionsOf(context.db, item), item].reverse();
    return many(
      'SP.ApiData.ListItemVersions',
      all.map((version) => itemVersion(list, item, version, context)),
    );
  },
};

function fileVersionEntity(list: List, item: Item, version: Version, context: Context): Entity {
  const address = `_vti_history/${version.ui}${pathOf(item).slice(context.site.url.length)}`;
  return describe({
    node: { kind: 'fileVersion', list, item, version },
    type: 'SP.FileVersion',
    set: 'SP.ApiData.FileVersions',
    id: `${webUrl(context)}/${address}`,
    properties: {
      CheckInComment: '',
      Created: isoSeconds(version.modified),
      ID: version.ui,
      IsCurrentVersion: false,
      Length: String(version.size),
      Size: version.size,
      Url: address,
      VersionLabel: versionLabel(version.ui),
    },
  });
}

/** Oldest first, without the current one. */
export const fileVersions: Resources['fileVersions'] = {
  read({ list, item }, context) {
    context.access.demand(item.scope, Right.viewVersions);
    const entities = versionsOf(context.db, item).map((version) => fileVersionEntity(list, item, version, context));
    return many('SP.ApiData.FileVersions', entities);
  },
  functions: {
    '': ({ list, item }, args, context): Node => {
      const ui = numberArgument(args, 'versionid', 0);
      const version = versionsOf(context.db, item).find((one) => one.ui === ui);
      if (version === undefined) throw fileNotFound();
      return { kind: 'fileVersion', list, item, version };
    },
  },
};

export const fileVersion: Resources['fileVersion'] = {
  read: ({ list, item, version }, context) => found(fileVersionEntity(list, item, version, context)),
  links: {
    $value: ({ version }) =>
      version.blob === null
        ? { kind: 'null' }
        : { kind: 'fileBytes', blob: version.blob, size: version.size, file: null },
  },
};
