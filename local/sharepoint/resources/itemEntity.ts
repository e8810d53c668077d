import type { Column } from '../columns/columns';
import { primaryOf } from '../columns/references';
import { listColumns, type Context } from '../graph/context';
import type { Entity } from '../graph/node';
import { bodyEtag } from '../items/etag';
import { itemType } from '../items/values';
import { isModerated } from '../items/versioning';
import { notExpanded, unknownColumn } from '../odata/errors';
import { plainText, type Json } from '../odata/json';
import { checkoutsOf } from '../store/checkouts';
import { entityTypeOf } from '../store/lists';
import { linkColumn } from '../store/joined';
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
  const own = [...columns.values()].filter(({ field }) => field.builtIn === 0).flatMap(propertiesOf);
  const out = isLibrary(list) ? checkoutsOf(context.db, list.id) : null;
  const inLibrary: Readonly<Record<string, (item: Item) => Json>> =
    out === null ? {} : { CheckoutUserId: (item) => out.get(item.id)?.principal ?? null };
  const more = isModerated(list) ? { ...moderation, ...inLibrary } : inLibrary;
  const names = [...before, ...own, ...Object.keys(more), ...after];
  const shown = names.filter(
    (name) => name in extras || name in more || columns.has(name) || isPersonText(name, columns),
  );
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
      const value = extra === undefined ? readColumn(name, columns, item) : extra(item);
      return value === undefined ? securableProperties({ kind: 'item', list, item }, context)[name]?.() : value;
    },
    unknown: (name) => unknown(name, columns),
  });
}

const PERSON = 20;

/** The column of people a name such as `AssignedToStringId` is the text of. Created By and Modified By have none. */
function personOf(name: string, columns: ReadonlyMap<string, Column>): Column | undefined {
  const column = name.endsWith('StringId') ? columns.get(name.replace(/StringId$/, 'Id')) : undefined;
  return column?.rules.kind === PERSON && column.field.builtIn === 0 ? column : undefined;
}

const isPersonText = (name: string, columns: ReadonlyMap<string, Column>): boolean =>
  personOf(name, columns) !== undefined;

const asText = (value: Json): Json =>
  value === null ? null : Array.isArray(value) ? (value as readonly Json[]).map(plainText) : plainText(value);

function readColumn(name: string, columns: ReadonlyMap<string, Column>, item: Item): Json | undefined {
  const column = columns.get(name);
  if (column !== undefined) return column.read(item);
  const person = personOf(name, columns);
  return person === undefined ? undefined : asText(person.read(item));
}

/** A dependent lookup has no property of its own: what it shows is asked for by $expand. */
const propertiesOf = ({ field, property, rules }: Column): string[] =>
  rules.kind === PERSON ? [property, `${property.slice(0, -2)}StringId`] : primaryOf(field) === null ? [property] : [];

function unknown(name: string, columns: ReadonlyMap<string, Column>): Error {
  const [link = ''] = name.split('/');
  if (linkColumn(link, columns) !== undefined) return notExpanded(name, link);
  return unknownColumn(name);
}
