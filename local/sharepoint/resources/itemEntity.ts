import type { Column } from '../columns/columns';
import { listColumns, type Context } from '../graph/context';
import type { Entity } from '../graph/node';
import { bodyEtag } from '../items/etag';
import { itemType } from '../items/values';
import { isModerated } from '../items/versioning';
import { notExpanded, unknownColumn } from '../odata/errors';
import { plainText, type Json } from '../odata/json';
import { checkoutsOf } from '../store/checkouts';
import { entityTypeOf } from '../store/lists';
import { isLibrary, type Item, type List } from '../store/rows';
import { securableProperties } from './securable';

/** Shown first and last, in the order recorded from SharePoint Online. */
const before = [
  'FileSystemObjectType',
  'Id',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId',
  'Title',
  'OData__ColorTag',
  'ComplianceAssetId',
];
const after = ['ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID'];

/** What every row has beside its columns. */
const extras: Readonly<Record<string, (item: Item) => Json>> = {
  FileSystemObjectType: (item) => item.kind,
  Id: (item) => item.id,
  ServerRedirectedEmbedUri: () => null,
  ServerRedirectedEmbedUrl: () => '',
  OData__ColorTag: () => null,
  ComplianceAssetId: () => null,
  DisplayName: (item) => plainText(item.vals['Title']) || item.leaf,
};

/** What every row of a list that requires approval has beside that. */
const moderation: Readonly<Record<string, (item: Item) => Json>> = {
  OData__ModerationStatus: (item) => item.vals['_ModerationStatus'] ?? 0,
  OData__ModerationComments: (item) => item.vals['_ModerationComments'] ?? null,
};

/** Rows of one list as SharePoint shows them; made once for all rows of an answer. */
export function itemShape(list: List, context: Context): (item: Item) => Entity {
  const columns = listColumns(context, list);
  const own = [...columns.values()].filter(({ field }) => field.builtIn === 0).map(({ property }) => property);
  const out = isLibrary(list) ? checkoutsOf(context.db, list.id) : null;
  const inLibrary: Readonly<Record<string, (item: Item) => Json>> =
    out === null ? {} : { CheckoutUserId: (item) => out.get(item.id)?.principal ?? null };
  const more = isModerated(list) ? { ...moderation, ...inLibrary } : inLibrary;
  const names = [...before, ...own, ...Object.keys(more), ...after];
  const shown = names.filter((name) => name in extras || name in more || columns.has(name));
  const type = itemType(list);
  return (item) => ({
    node: { kind: 'item', list, item },
    type,
    set: `SP.ListData.${entityTypeOf(list)}Items`,
    id: item.guid,
    editLink: `Web/Lists(guid'${list.guid}')/Items(${item.id})`,
    etag: bodyEtag(item),
    names: shown,
    read(name) {
      const extra = more[name] ?? extras[name];
      const value = extra === undefined ? columns.get(name)?.read(item) : extra(item);
      return value === undefined ? securableProperties({ kind: 'item', list, item }, context)[name]?.() : value;
    },
    unknown: (name) => unknown(name, columns),
  });
}

function unknown(name: string, columns: ReadonlyMap<string, Column>): Error {
  const [link] = name.split('/');
  if (name.includes('/') && columns.has(`${link ?? ''}Id`)) return notExpanded(name, link ?? '');
  return unknownColumn(name);
}
