import {
  badQuery,
  duplicateList,
  listGone,
  listMissing,
  notCovered,
  uniqueWithOwnReads,
  unknownProperty,
} from '../odata/errors';
import { plainText, type Json, type JsonObject } from '../odata/json';
import { textArgument, type Arguments } from '../odata/path';
import { webUrl, type Context } from '../graph/context';
import { created, found, gone, many, merged, ok, value, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { checkOwnership } from '../security/ownership';
import { Right } from '../security/rights';
import { CHANGE } from '../store/changes';
import { fieldsOf } from '../store/fields';
import { createList, listByGuid, listByTitle, listsOf, removeList, saveList, viewsOf } from '../store/lists';
import { pathKey, type List, type Site } from '../store/rows';
import { recycleList } from '../items/recycle';
import { freshList } from '../items/write';
import { getItems } from './camlItems';
import { getChanges, noteChange } from './changes';
import { addValidated } from './forms';
import { itemByNumber } from './items';
import { listDefaults, listEntity } from './listEntity';
import { demandOpen, folderAt } from './places';
import { renderAsStream, renderData } from './renderList';
import { securable } from './securable';
import { viewNode } from './views';

const scoped = securable<Node & { kind: 'list' }>(({ list }) => ({ kind: 'list', list }));

function opened(context: Context, list: List | undefined, otherwise: Error): Node {
  if (list === undefined) throw otherwise;
  demandOpen(context, list);
  return { kind: 'list', list };
}

const byGuid = (_node: unknown, args: Arguments, context: Context): Node =>
  opened(context, listByGuid(context.db, context.site.id, textArgument(args, 'id', 0)), listGone());

/** The settings of a body, and its title; a property lists do not have is refused. */
function settings(body: JsonObject, template: number): { readonly title: string | null; readonly props: JsonObject } {
  const known = listDefaults(template);
  const props: Record<string, Json> = {};
  let title: string | null = null;
  for (const [name, given] of Object.entries(body)) {
    if (name.includes('odata.') || name === 'BaseTemplate' || name === 'BaseType') continue;
    if (name === 'Title') title = plainText(given);
    else if (name in known) props[name] = given;
    else throw unknownProperty(name, 'SP.List');
  }
  checkOwnership(props);
  return { title, props };
}

/** The address a title makes: what an address may not hold is left out, and a taken one gets a number. */
function freeAddress(
  lists: readonly List[],
  site: Site,
  title: string,
  template: number,
): { url: string; folder: string } {
  const parent = template === 101 ? site.url : `${site.url}/Lists`;
  const plain = title.replace(/["#%*:<>?/\\|{}~&.]/g, '').trim() || 'List';
  const taken = (folder: string): boolean => lists.some(({ url }) => pathKey(url) === pathKey(`${parent}/${folder}`));
  let folder = plain;
  for (let n = 1; taken(folder); n += 1) folder = `${plain}${n}`;
  return { url: `${parent}/${folder}`, folder };
}

export const lists: Resources['lists'] = {
  read: (_node, context) => {
    const readable = listsOf(context.db, context.site.id).filter((list) => context.access.has(list.scope, Right.open));
    return many(
      'SP.ApiData.Lists',
      readable.map((list) => listEntity(list, context)),
    );
  },
  functions: {
    '': byGuid,
    getbyid: byGuid,
    getbytitle: (_node, args, context) => {
      const title = textArgument(args, 'title', 0);
      return opened(context, listByTitle(context.db, context.site.id, title), listMissing(title, webUrl(context)));
    },
  },
  post(_node, context) {
    context.access.demand(context.site.scope, Right.manageLists);
    const body = context.body.json();
    const template = Number(body['BaseTemplate'] ?? 100);
    if (template !== 100 && template !== 101)
      throw badQuery(`The list template ${template} is not covered by this stand-in.`);
    const { title, props } = settings(body, template);
    if (title === null || title.trim() === '' || title.length > 255) throw badQuery('The list title is not valid.');
    if (listByTitle(context.db, context.site.id, title) !== undefined) throw duplicateList();
    return created(found(listEntity(makeList(context, title, template, props), context)));
  },
  methods: {
    ensuresiteassetslibrary: (_node, _args, context) => {
      const there = listByTitle(context.db, context.site.id, SITE_ASSETS);
      if (there === undefined) context.access.demand(context.site.scope, Right.manageLists);
      else demandOpen(context, there);
      return ok(found(listEntity(there ?? makeList(context, SITE_ASSETS, 101, {}), context)));
    },
  },
};

/** The library for pictures and files of pages, made when somebody first asks for it. */
const SITE_ASSETS = 'Site Assets';

function makeList(context: Context, title: string, template: number, props: JsonObject): List {
  const { site, now: at } = context;
  const address = freeAddress(listsOf(context.db, site.id), site, title, template);
  const list = createList(context.db, {
    site: site.id,
    title,
    ...address,
    template,
    created: at,
    scope: site.scope,
    props: { ...listDefaults(template), ...props },
  });
  noteChange(context, 'list', list, list.guid, CHANGE.add);
  return list;
}

export const list: Resources['list'] = {
  read: ({ list: one }, context) => found(listEntity(one, context)),
  links: {
    ...scoped.links,
    items: ({ list: one }) => ({ kind: 'items', list: one }),
    fields: ({ list: one }) => ({ kind: 'fields', list: one }),
    contenttypes: ({ list: one }) => ({ kind: 'contentTypes', list: one }),
    views: ({ list: one }) => ({ kind: 'views', list: one }),
    subscriptions: ({ list: one }) => ({ kind: 'subscriptions', list: one }),
    defaultview: ({ list: one }, context) => {
      const view = viewsOf(context.db, one.id).find(({ isDefault }) => isDefault === 1);
      return view === undefined ? { kind: 'null' } : { kind: 'view', list: one, view };
    },
    rootfolder: ({ list: one }, context) => ({ kind: 'folder', folder: folderAt(context, one.url) }),
    parentweb: () => ({ kind: 'web' }),
    forms: ({ list: one }) => ({ kind: 'listForms', list: one }),
    eventreceivers: () => ({ kind: 'emptyCollection', set: 'EventReceiverDefinitions' }),
    usercustomactions: () => ({ kind: 'emptyCollection', set: 'UserCustomActions' }),
  },
  functions: {
    ...scoped.functions,
    getitembyid: (node, args, context) => itemByNumber(node.list, args, context),
    getitembystringid: (node, args, context) => itemByNumber(node.list, args, context),
    getview: (node, args, context) => viewNode(node.list, args, context),
  },
  methods: {
    ...scoped.methods,
    getchanges: (node, _args, context) => getChanges({ of: 'list', list: node.list }, context),
    getitems: (node, _args, context) => getItems(node.list, context),
    renderlistdataasstream: (node, _args, context) => renderAsStream(node.list, context),
    renderlistdata: (node, args, context) => renderData(node.list, context, textArgument(args, 'viewxml', 0)),
    renderlistfilterdata: () => {
      throw notCovered('RenderListFilterData: what a heading offers to filter by is drawn by SharePoint itself');
    },
    getlistitemchangessincetoken: () => {
      throw notCovered('GetListItemChangesSinceToken, which answers XML; use GetChanges');
    },
    addvalidateupdateitemusingpath: (node, _args, context) => addValidated(node.list, context),
    recycle: ({ list: one }, _args, context) => {
      context.access.demand(one.scope, Right.manageLists);
      noteChange(context, 'list', one, one.guid, CHANGE.remove);
      return ok(value('Recycle', 'Edm.Guid', recycleList(context, one)));
    },
  },
  merge({ list: one }, context) {
    context.access.demand(one.scope, Right.manageLists);
    const { title, props } = settings(context.body.json(), one.template);
    if (title !== null && title !== one.title) {
      const other = listByTitle(context.db, context.site.id, title);
      if (other !== undefined && other.id !== one.id) throw duplicateList();
    }
    const fresh = freshList(context, one);
    if (props['ReadSecurity'] === 2 && fieldsOf(context.db, one.id).some(({ uniq }) => uniq === 1))
      throw uniqueWithOwnReads();
    saveList(context.db, {
      ...fresh,
      title: title ?? one.title,
      version: fresh.version + 1,
      props: { ...one.props, ...props },
    });
    noteChange(context, 'list', one, one.guid, CHANGE.update);
    return merged;
  },
  remove({ list: one }, context) {
    context.access.demand(one.scope, Right.manageLists);
    removeList(context.db, one);
    noteChange(context, 'list', one, one.guid, CHANGE.remove);
    return gone;
  },
};
