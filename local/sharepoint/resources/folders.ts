import { accessDenied, badQuery, fileExists, fileNotFound } from '../odata/errors';
import { isoSeconds, isObject, textOf } from '../odata/json';
import { argument, textArgument } from '../odata/path';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { found, gone, many, merged, ok, type Entity, type FolderAt } from '../graph/node';
import type { Resources } from '../graph/resource';
import { demandMatch } from '../items/etag';
import { changeRow, insertRow, removeRow } from '../items/write';
import { Right } from '../security/rights';
import { childrenOf } from '../store/items';
import { listsOf } from '../store/lists';
import { isLibrary, pathKey, pathOf, type List } from '../store/rows';
import { fileEntity, addFile } from './fileEntity';
import { recycle } from './items';
import { checkName, checkPath } from './names';
import { fileAt, folderAt, serverRelative } from './places';

const leafOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

function folderEntity(folder: FolderAt, context: Context): Entity {
  const { path, list, item } = folder;
  const id = `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(path.replaceAll("'", "''"))}')`;
  const common = { node: { kind: 'folder', folder } as const, type: 'SP.Folder', set: 'SP.ApiData.Folders', id };
  if (folder.exists === 'missing') {
    // SharePoint tells that a folder does not exist to who asks only that; any other property is not found.
    return {
      ...common,
      editLink: id,
      names: ['Name'],
      read(name) {
        if (name.toLowerCase() === 'exists') return false;
        throw fileNotFound();
      },
    };
  }
  return describe({
    ...common,
    properties: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount:
        list === null ? listsOf(context.db, context.site.id).length : childrenOf(context.db, list.id, path).length,
      Name: leafOf(path),
      ProgID: null,
      ServerRelativeUrl: path,
      TimeCreated: isoSeconds(item?.created ?? list?.created ?? context.site.created),
      TimeLastModified: isoSeconds(item?.modified ?? list?.modified ?? context.site.created),
      UniqueId: item?.guid ?? list?.guid ?? context.site.web,
      WelcomePage: '',
    },
    onRequest: { ServerRelativePath: () => ({ DecodedUrl: path }) },
  });
}

function demandThere(folder: FolderAt): void {
  if (folder.exists === 'missing') throw fileNotFound();
}

export const folder: Resources['folder'] = {
  read: ({ folder: one }, context) => found(folderEntity(one, context)),
  links: {
    folders: ({ folder: one }) => ({ kind: 'folders', folder: one }),
    files: ({ folder: one }) => ({ kind: 'files', folder: one }),
    parentfolder: ({ folder: one }, context) => ({ kind: 'folder', folder: folderAt(context, parentOf(one.path)) }),
    listitemallfields: ({ folder: one }) => {
      demandThere(one);
      return one.list === null || one.item === null
        ? { kind: 'null' }
        : { kind: 'item', list: one.list, item: one.item };
    },
  },
  methods: {
    recycle: ({ folder: { list, item } }, _args, context) => {
      if (list === null || item === null) throw fileNotFound();
      return recycle(list, item, context);
    },
    addsubfolderusingpath: ({ folder: one }, _args, context) => {
      const leaf = context.body.json()['leafPath'];
      return ok(
        found(addFolder(context, `${one.path}/${(isObject(leaf) ? textOf(leaf, 'DecodedUrl') : undefined) ?? ''}`)),
      );
    },
  },
  merge({ folder: { list, item } }, context) {
    if (list === null || item === null) throw fileNotFound();
    context.access.demand(item.scope, Right.editListItems);
    const name = textOf(context.body.json(), 'Name');
    if (name === undefined) throw badQuery('Only the Name of a folder can be changed here.');
    checkName(name);
    changeRow(context, list, item, { leaf: name });
    return merged;
  },
  remove({ folder: { list, item } }, context) {
    if (list === null || item === null) throw fileNotFound();
    context.access.demand(item.scope, Right.deleteListItems);
    demandMatch(context.ifMatch, item);
    removeRow(context, list, item, 'deleted');
    return gone;
  },
};

/** A folder at a path whose parent exists; one that is there already is answered as it is. */
function addFolder(context: Context, path: string): Entity {
  checkPath(path);
  checkName(leafOf(path));
  const parent = folderAt(context, parentOf(path));
  if (parent.exists === 'missing') throw fileNotFound();
  if (parent.list === null) throw accessDenied();
  const scope = parent.item?.scope ?? parent.list.scope;
  const there = folderAt(context, path);
  if (there.exists === 'exists') return folderEntity(there, context);
  context.access.demand(scope, Right.addListItems);
  if (isTaken(context, parent.list, path)) throw fileExists(path);
  const leaf = leafOf(path);
  insertRow(context, parent.list, { kind: 1, dir: parent.path, leaf, scope, vals: { Title: leaf }, bytes: null });
  return folderEntity(folderAt(context, path), context);
}

const isTaken = (context: Context, list: List, path: string): boolean =>
  childrenOf(context.db, list.id, parentOf(path)).some((one) => pathKey(pathOf(one)) === pathKey(path));

/** A path written from the site, from the server, or from the folder it is added to. */
const within = (context: Context, parent: FolderAt, given: string): string =>
  given.startsWith('/') || /^https?:/.test(given)
    ? serverRelative(context, given)
    : `${parent.path}/${given.replace(/\/+$/, '')}`;

export const folders: Resources['folders'] = {
  read({ folder: one }, context) {
    demandThere(one);
    const { list } = one;
    const inside =
      list === null
        ? listsOf(context.db, context.site.id).map(({ url }) => url)
        : childrenOf(context.db, list.id, one.path)
            .filter(({ kind }) => kind === 1)
            .map(pathOf);
    const there = inside.map((path) => folderAt(context, path)).filter(({ exists }) => exists === 'exists');
    return many(
      'SP.ApiData.Folders',
      there.map((at) => folderEntity(at, context)),
    );
  },
  functions: {
    '': ({ folder: one }, args, context) => ({
      kind: 'folder',
      folder: folderAt(context, within(context, one, textArgument(args, 'url', 0))),
    }),
    getbyurl: ({ folder: one }, args, context) => ({
      kind: 'folder',
      folder: folderAt(context, within(context, one, textArgument(args, 'url', 0))),
    }),
    getbypath: ({ folder: one }, args, context) => ({
      kind: 'folder',
      folder: folderAt(context, within(context, one, textArgument(args, 'decodedurl', 0))),
    }),
  },
  methods: {
    addusingpath: ({ folder: one }, args, context) =>
      ok(found(addFolder(context, within(context, one, textArgument(args, 'decodedurl', 0))))),
    add: ({ folder: one }, args, context) =>
      ok(found(addFolder(context, within(context, one, textArgument(args, 'url', 0))))),
  },
};

export const files: Resources['files'] = {
  read({ folder: { list, path, exists } }, context) {
    if (exists === 'missing') throw fileNotFound();
    const inside = list === null || !isLibrary(list) ? [] : childrenOf(context.db, list.id, path);
    const readable = inside.filter((one) => one.kind === 0 && context.access.has(one.scope, Right.viewListItems));
    return many('SP.ApiData.Files', list === null ? [] : readable.map((one) => fileEntity(list, one, context)));
  },
  functions: {
    '': ({ folder: one }, args, context) => fileAt(context, within(context, one, textArgument(args, 'url', 0))),
    getbyurl: ({ folder: one }, args, context) => fileAt(context, within(context, one, textArgument(args, 'url', 0))),
  },
  methods: {
    addusingpath: ({ folder: one }, args, context) => {
      demandThere(one);
      const overwrite = argument(args, 'overwrite', 1) === true ? 'overwritten' : 'refused';
      return addFile(context, one, within(context, one, textArgument(args, 'decodedurl', 0)), overwrite);
    },
    add: ({ folder: one }, args, context) => {
      demandThere(one);
      const overwrite = argument(args, 'overwrite', 1) === true ? 'overwritten' : 'refused';
      return addFile(context, one, within(context, one, textArgument(args, 'url', 0)), overwrite);
    },
  },
};
