import { numberArgument, type Arguments } from '../odata/path';
import { listColumns, type Context } from '../graph/context';
import { created, found, gone, merged, ok, value, type Answer, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { allSeenBy } from '../items/checkout';
import { demandMatch, headerEtag } from '../items/etag';
import { takeValues } from '../items/values';
import { changeRow, insertRow, removeRow } from '../items/write';
import { Right } from '../security/rights';
import { itemById } from '../store/items';
import { entityTypeOf } from '../store/lists';
import { queryItems } from '../store/query';
import { isLibrary, noRow, pathOf, type Item, type List } from '../store/rows';
import { validateUpdate } from './forms';
import { contentTypeOfItem } from './contentTypes';
import { itemShape } from './itemEntity';
import { demandLinks, linkOf } from './lookups';
import { checkName } from './names';
import { readableItem } from './places';
import { securable } from './securable';

const scoped = securable<Node & { kind: 'item' }>(({ list, item }) => ({ kind: 'item', list, item }));

/** The row with the number of the address. */
export function itemByNumber(list: List, args: Arguments, context: Context): Node {
  return readableItem(context, list, itemById(context.db, list.id, numberArgument(args, 'id', 0)));
}

export const items: Resources['items'] = {
  read({ list }, context) {
    demandLinks(list, context, context.options);
    const page = queryItems(
      context.db,
      list,
      listColumns(context, list),
      context.options,
      context.access.readable(list),
    );
    const shape = itemShape(list, context);
    return {
      is: 'collection',
      collection: {
        set: `SP.ListData.${entityTypeOf(list)}Items`,
        entities: allSeenBy(context, list, page.items).map(shape),
        specimen: shape(noRow(list)),
        paging: { next: page.next === null ? null : nextLink(context, page.next) },
      },
    };
  },
  functions: {
    '': ({ list }, args, context) => itemByNumber(list, args, context),
    getbyid: ({ list }, args, context) => itemByNumber(list, args, context),
  },
  // A new row always lands in the root folder, outside the scope of any folder below it.
  post({ list }, context) {
    context.access.demand(list.scope, Right.addListItems);
    const { vals } = takeValues(context, list, context.body.json());
    const item = insertRow(context, list, { kind: 0, dir: list.url, leaf: null, scope: list.scope, vals, bytes: null });
    const location = `${context.origin}${context.site.url}/_api/Web/Lists(guid'${list.guid}')/Items(${item.id})`;
    return { ...created(found(itemShape(list, context)(item))), etag: headerEtag(item), location };
  },
};

/** As recorded: the token first, everything encoded with lower-case hex, quotes in the path as %27. */
function nextLink(context: Context, token: string): string {
  const encode = (text: string): string =>
    encodeURIComponent(text)
      .replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())
      .replaceAll("'", '%27');
  const rest = [...context.options.query].filter(([name]) => name !== '$skiptoken');
  const query = [['$skiptoken', token] as const, ...rest]
    .map(([name, of]) => `${encode(name)}=${encode(of)}`)
    .join('&');
  return `${context.origin}${context.path.replaceAll("'", '%27')}?${query}`;
}

export const item: Resources['item'] = {
  read: ({ list, item: one }, context) => {
    demandLinks(list, context, { ...context.options, filter: null, order: [] });
    return found(itemShape(list, context)(one));
  },
  links: {
    ...scoped.links,
    fieldvaluesastext: ({ list, item: one }) => ({ kind: 'itemText', list, item: one, form: 'text' }),
    fieldvaluesashtml: ({ list, item: one }) => ({ kind: 'itemText', list, item: one, form: 'html' }),
    fieldvaluesforedit: ({ list, item: one }) => ({ kind: 'itemText', list, item: one, form: 'edit' }),
    contenttype: ({ list, item: one }, context) => contentTypeOfItem(context, list, one),
    versions: ({ list, item: one }) => ({ kind: 'itemVersions', list, item: one }),
    attachmentfiles: ({ list, item: one }) => ({ kind: 'attachments', list, item: one }),
    parentlist: ({ list }) => ({ kind: 'list', list }),
    file: ({ list, item: one }) =>
      isLibrary(list) && one.kind === 0 ? { kind: 'file', list, item: one } : { kind: 'null' },
    folder: ({ list, item: one }) =>
      one.kind === 1
        ? { kind: 'folder', folder: { path: pathOf(one), list, item: one, exists: 'exists' } }
        : { kind: 'null' },
  },
  linkNamed: ({ list, item: one }, name, context) => linkOf(list, one, name, context),
  functions: scoped.functions,
  methods: {
    ...scoped.methods,
    validateupdatelistitem: ({ list, item: one }, _args, context) => validateUpdate(list, one, context),
    recycle: ({ list, item: one }, _args, context) => recycle(list, one, context),
    deletewithparameters: ({ list, item: one }, _args, context) => remove(list, one, context),
  },
  merge: ({ list, item: one }, context) => change(list, one, context),
  put: ({ list, item: one }, context) => change(list, one, context),
  remove: ({ list, item: one }, context) => remove(list, one, context),
};

function remove(list: List, one: Item, context: Context): Answer {
  context.access.demand(one.scope, Right.deleteListItems);
  demandMatch(context.ifMatch, one);
  removeRow(context, list, one, 'deleted');
  return gone;
}

/** Moves a row to the recycle bin and answers its identifier there. */
export function recycle(list: List, one: Item, context: Context): Answer {
  context.access.demand(one.scope, Right.deleteListItems);
  return ok(value('Recycle', 'Edm.Guid', removeRow(context, list, one, 'recycled')));
}

function change(list: List, one: Item, context: Context): Answer {
  context.access.demand(one.scope, Right.editListItems);
  demandMatch(context.ifMatch, one);
  const { vals, leaf } = takeValues(context, list, context.body.json());
  if (leaf !== null) checkName(leaf);
  return { ...merged, etag: headerEtag(changeRow(context, list, one, { vals, leaf })) };
}
