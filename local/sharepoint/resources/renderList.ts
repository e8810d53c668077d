import { allSeenBy } from '../items/checkout';
import { camlColumns, readQuery, readView, SCOPES, type CamlView } from '../caml/view';
import { inFolder } from '../caml/folder';
import { addresses, computed, rendered, type Rendering } from '../columns/rendered';
import { listColumns, type Context } from '../graph/context';
import { ok, type Answer } from '../graph/node';
import { camlFieldUnknown } from '../odata/errors';
import type { Filter } from '../odata/filter';
import { isObject, plainText, textOf, type Json, type JsonObject } from '../odata/json';
import type { Order } from '../odata/options';
import { childrenOf } from '../store/items';
import type { Columns } from '../store/compile';
import { principalById } from '../store/principals';
import { queryItems, type Page } from '../store/query';
import { viewsOf } from '../store/lists';
import { pathOf, type Item, type List, type View } from '../store/rows';
import { calledOf } from './itemText';
import { folderAsked } from './camlItems';
import { listContext, listSchema } from './renderSchema';

const NO_VIEW = '00000000-0000-0000-0000-000000000000';
const DEFAULT_ROWS = 30;

/** The bits of RenderOptions that change what is answered. */
const ListData = 2;
const ListSchema = 4;
const ContextInfo = 1;

const hex = (mask: bigint): string => `0x${mask.toString(16)}`;

/** What a rendering is asked for, from the body, the address and the view. */
interface Asked {
  readonly view: CamlView;
  readonly viewId: string;
  readonly folder: string;
  readonly paging: URLSearchParams | null;
  readonly pagedBy: 'body' | 'address';
}

/** The view whose query and columns are used where the ViewXml names none. */
function savedView(context: Context, list: List, id: string): View | undefined {
  const views = viewsOf(context.db, list.id);
  return (
    views.find((one) => one.guid === id.toLowerCase().replace(/[{}]/g, '')) ?? views.find((one) => one.isDefault === 1)
  );
}

function asked(list: List, context: Context, columns: Columns, body: JsonObject): Asked {
  const parameters = isObject(body['parameters']) ? body['parameters'] : {};
  const override = isObject(body['overrideParameters']) ? body['overrideParameters'] : {};
  const given = (name: string): string | null =>
    context.options.query.get(name) ?? textOf(override, name) ?? textOf(parameters, name) ?? null;
  const asking = { user: context.caller.principal.id, now: context.now };
  const viewId = given('View') ?? given('ViewId') ?? '';
  const saved = savedView(context, list, viewId);
  const xml = textOf(parameters, 'ViewXml') ?? '';
  const own =
    xml === ''
      ? {
          ...readQuery(plainText(saved?.props['ViewQuery']), columns, asking),
          fields: null,
          rowLimit: null,
          scope: SCOPES[Number(saved?.props['Scope'] ?? 0)] ?? 'Default',
        }
      : readView(xml, columns, asking);
  const over = readView(textOf(parameters, 'OverrideViewXml') ?? '', columns, asking);
  const sorted = given('SortField');
  const order = sorted === null ? [] : [sortedBy(columns, sorted, given('SortDir') ?? 'Asc')];
  const fromAddress = context.options.query.has('Paged') ? context.options.query : null;
  const paging = textOf(parameters, 'Paging') ?? '';
  return {
    view: {
      filter: both(over.filter ?? own.filter, filteredBy(columns, given)),
      order: order.length > 0 ? order : over.order.length > 0 ? over.order : own.order,
      fields: over.fields ?? own.fields ?? saved?.fields ?? [],
      rowLimit:
        over.rowLimit ?? own.rowLimit ?? (xml === '' ? Number(saved?.props['RowLimit'] ?? DEFAULT_ROWS) : DEFAULT_ROWS),
      scope: own.scope,
    },
    viewId: viewId === '' ? NO_VIEW : viewId,
    folder: given('RootFolder') ?? folderAsked(context, list, parameters),
    paging: fromAddress ?? (paging === '' ? null : new URLSearchParams(paging)),
    pagedBy: fromAddress === null ? 'body' : 'address',
  };
}

const both = (left: Filter | null, right: Filter | null): Filter | null =>
  left === null || right === null ? (left ?? right) : { kind: 'and', left, right };

function propertyNamed(columns: Columns, name: string): string {
  const column = [...columns.values()].find(({ field }) => field.name === name);
  if (column === undefined) throw camlFieldUnknown();
  return column.field.type === 'User' ? `${name}/Title` : column.property;
}

const sortedBy = (columns: Columns, name: string, direction: string): Order => ({
  property: propertyNamed(columns, name),
  direction: /^desc/i.test(direction) ? 'desc' : 'asc',
});

/** FilterField1 and FilterValue1, and so on: what the headings of a list put into its address. */
function filteredBy(columns: Columns, given: (name: string) => string | null): Filter | null {
  let filter: Filter | null = null;
  for (let n = 1; given(`FilterField${n}`) !== null; n += 1) {
    const property = propertyNamed(columns, given(`FilterField${n}`) ?? '');
    const value = given(`FilterValue${n}`) ?? '';
    const to = value === '' ? ({ kind: 'null' } as const) : ({ kind: 'text', value } as const);
    filter = both(filter, { kind: 'compare', property, by: 'eq', to });
  }
  return filter;
}

function rowOf(list: List, context: Context, columns: Columns, fields: readonly string[], rendering: Rendering) {
  const named = new Map([...columns.values()].map((one) => [one.field.name, one]));
  const always = ['ID', 'FSObjType', 'UniqueId', 'ContentTypeId'];
  return (item: Item): JsonObject => {
    const row: Record<string, Json> = {};
    const show = (name: string): void => {
      const column = named.get(name);
      if (column !== undefined) Object.assign(row, rendered(column, item, rendering));
      else if (computed[name] !== undefined) row[name] = computed[name](item);
    };
    for (const name of always) show(name);
    row['PermMask'] = hex(context.access.mask(item.scope));
    Object.assign(row, addresses(item));
    for (const name of fields) show(name);
    const inside = item.kind === 1 ? childrenOf(context.db, pathOf(item)) : [];
    return {
      ...row,
      ...(named.has('Attachments') ? { Attachments: row['Attachments'] ?? '0' } : {}),
      ItemChildCount: String(inside.filter(({ kind }) => kind === 0).length),
      FolderChildCount: String(inside.filter(({ kind }) => kind === 1).length),
      owshiddenversion: String(item.version),
      Restricted: '',
    };
  };
}

/** The page before or after, as the rest of an address. */
const href = (token: string, firstRow: number, viewId: string): string =>
  `?${token}&PageFirstRow=${firstRow}&View=${viewId}`;

/**
 * As recorded, a page that is asked for in the body counts its rows from 1 and names no page before it; one that is
 * asked for in the address, as a list's own pages do, counts on.
 */
function around(page: Page, { view, viewId, paging, pagedBy }: Asked): JsonObject {
  const size = view.rowLimit ?? DEFAULT_ROWS;
  const first = pagedBy === 'address' ? Number(paging?.get('PageFirstRow') ?? 1) : 1;
  return {
    FirstRow: page.items.length === 0 ? 0 : first,
    LastRow: first + page.items.length - 1,
    RowLimit: size,
    ...(page.next === null ? {} : { NextHref: href(page.next, first + size, viewId) }),
    ...(page.previous === null || pagedBy === 'body'
      ? {}
      : { PrevHref: href(page.previous, Math.max(1, first - size), viewId) }),
  };
}

function data(list: List, context: Context, body: JsonObject): JsonObject {
  const columns = camlColumns(listColumns(context, list));
  const what = asked(list, context, columns, body);
  const page = queryItems(
    context.db,
    list,
    columns,
    { ...what.view, top: what.view.rowLimit, skipToken: what.paging },
    context.access.readable(list),
    inFolder(list, what.folder, what.view.scope),
  );
  const parameters = isObject(body['parameters']) ? body['parameters'] : {};
  const rendering: Rendering = {
    person: (id) => principalById(context.db, context.site.id, id),
    called: (column, id) => calledOf(column, id, context),
    times: parameters['DatesInUtc'] === true ? 'utc' : 'site',
  };
  return {
    Row: allSeenBy(context, list, page.items).map(rowOf(list, context, columns, what.view.fields ?? [], rendering)),
    ...around(page, what),
    FolderPermissions: hex(context.access.mask(list.scope)),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: '',
  };
}

/** The rows of a view as texts; with more RenderOptions than ListData in an envelope with the rest. */
export function renderAsStream(list: List, context: Context): Answer {
  const body = context.body.json();
  const parameters = isObject(body['parameters']) ? body['parameters'] : {};
  const options = Number(parameters['RenderOptions'] ?? 0);
  const rows = data(list, context, body);
  const onlyRows = options === 0 || options === ListData;
  const json: JsonObject = onlyRows
    ? rows
    : {
        wpq: '',
        Templates: {},
        ...((options & ListData) === 0 ? {} : { ListData: rows }),
        ...((options & ListSchema) === 0 ? {} : { ListSchema: listSchema(list, context) }),
        ...((options & ContextInfo) === 0 ? {} : listContext(list, context)),
      };
  return ok({ is: 'text', contentType: 'application/json; charset=utf-8', text: JSON.stringify(json) });
}

/** The older way: the view in the address, the answer JSON within a text. */
export function renderData(list: List, context: Context, viewXml: string): Answer {
  const rows = data(list, context, { parameters: { ViewXml: viewXml } });
  const value = { name: 'RenderListData', type: 'Edm.String', value: JSON.stringify(rows) };
  return ok({ is: 'value', value });
}
