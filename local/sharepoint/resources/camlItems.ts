import { allSeenBy } from '../items/checkout';
import { Temporal } from 'temporal-polyfill';
import { camlColumns, readView } from '../caml/view';
import { inFolder } from '../caml/folder';
import type { Column } from '../columns/columns';
import { TIME_ZONE } from '../columns/locale';
import { listColumns, type Context } from '../graph/context';
import { ok, type Answer, type Entity } from '../graph/node';
import { fileNotFound, thresholdExceeded } from '../odata/errors';
import { isObject, textOf, type JsonObject } from '../odata/json';
import { entityTypeOf } from '../store/lists';
import { queryItems } from '../store/query';
import { LIST_VIEW_THRESHOLD } from '../store/threshold';
import type { List } from '../store/rows';
import { itemShape } from './itemEntity';
import { folderAt } from './places';

/** The folder a query names in one of the two ways, or the root of the list. */
export function folderAsked(context: Context, list: List, query: JsonObject): string {
  const path = query['FolderServerRelativePath'];
  const asked = (isObject(path) ? textOf(path, 'DecodedUrl') : undefined) ?? textOf(query, 'FolderServerRelativeUrl');
  if (asked === undefined || asked === '') return list.url;
  const folder = folderAt(context, asked);
  if (folder.exists === 'missing' || folder.list?.id !== list.id) throw fileNotFound();
  return folder.path;
}

/** Shown of every row, whatever the view names. */
const always = ['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl'];

function limited(entity: Entity, fields: readonly string[], byName: ReadonlyMap<string, Column>): Entity {
  const properties = fields.flatMap((name) => byName.get(name)?.property ?? []);
  return { ...entity, names: [...new Set([...always, ...properties, 'ID'])] };
}

const siteTime = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE).toPlainDateTime().toString({ smallestUnit: 'second' });

/** Times as a reader of the site has them, without zone: what DatesInUtc false means (recorded). */
function inSiteTime(entity: Entity, times: ReadonlySet<string>): Entity {
  return {
    ...entity,
    read(name) {
      const value = entity.read(name);
      return times.has(name) && typeof value === 'string' ? siteTime(value) : value;
    },
  };
}

/** The rows a CAML query finds; the answer has no next link, as SharePoint's has none. */
export function getItems(list: List, context: Context): Answer {
  const body = context.body.json();
  const query = isObject(body['query']) ? body['query'] : {};
  const columns = camlColumns(listColumns(context, list));
  const view = readView(textOf(query, 'ViewXml') ?? '', columns, {
    user: context.caller.principal.id,
    now: context.now,
  });
  const position = query['ListItemCollectionPosition'];
  const paging = isObject(position) ? textOf(position, 'PagingInfo') : undefined;
  const page = queryItems(
    context.db,
    list,
    columns,
    {
      ...view,
      top: view.rowLimit ?? LIST_VIEW_THRESHOLD,
      skipToken: paging === undefined ? null : new URLSearchParams(paging),
    },
    context.access.readable(list),
    inFolder(list, folderAsked(context, list, query), view.scope),
  );
  if (view.rowLimit === null && page.next !== null) throw thresholdExceeded();
  const byName = new Map([...columns.values()].map((one) => [one.field.name, one]));
  const times = new Set(
    [...columns.values()].filter(({ field }) => field.type === 'DateTime').map((one) => one.property),
  );
  const shape = itemShape(list, context);
  const entities = allSeenBy(context, list, page.items)
    .map(shape)
    .map((one) => (view.fields === null ? one : limited(one, view.fields, byName)))
    .map((one) => (query['DatesInUtc'] === false ? inSiteTime(one, times) : one));
  return ok({
    is: 'collection',
    collection: { set: `SP.ListData.${entityTypeOf(list)}Items`, entities, paging: { next: null } },
  });
}
