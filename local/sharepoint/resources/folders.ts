import { accessDenied, badQuery, fileExists, fileNotFound } from '../odata/errors';
import { folderNotEmpty, hashMismatch } from '../odata/fileErrors';
import { isoSeconds, isObject, textOf } from '../odata/json';
import { argument, textArgument, type Arguments } from '../odata/path';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { found, gone, many, merged, ok, type Answer, type Entity, type FolderAt } from '../graph/node';
import type { Resources } from '../graph/resource';
import { allSeenBy } from '../items/checkout';
import { demandMatch } from '../items/etag';
import { changeRow, insertRow, removeRow } from '../items/write';
import { mayRead } from '../security/ownership';
import { Right } from '../security/rights';
import { childrenOf, countIn, itemAt } from '../store/items';
import { listsOf } from '../store/lists';
import { isLibrary, pathOf } from '../store/rows';
import { quickXorHash } from '../store/xorHash';
import { fileEntity, addFile } from './fileEntity';
import { recycle } from './items';
import { placingFolder } from './moveCopy';
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
      ItemCount: list === null ? listsOf(context.db, context.site.id).length : countIn(context.db, path),
      Name: leafOf(path),
      ProgID: null,
      ServerRelativeUrl: path,
      TimeCreated: isoSeconds(item?.created ?? list?.created ?? context.site.created),
      TimeLastModified: isoSeconds(item?.modified ?? list?.modified ?? context.site.created),
      UniqueId: item?.guid ?? list?.guid ?? context.site.web,
      WelcomePage: '',
    },
    onRequest: {
      ServerRelativePath: () => ({ DecodedUrl: path }),
      // Null is the order of the list; folders have none of their own here.
      ContentTypeOrder: () => null,
      UniqueContentTypeOrder: () => null,
    },
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
    properties: (node) => ({ kind: 'properties', of: node }),
    storagemetrics: ({ folder: one }) => ({ kind: 'storageMetrics', folder: one }),
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
    ...placingFolder,
    deletewithparameters: ({ folder: one }, _args, context) => {
      const given = context.body.json()['parameters'];
      const onlyEmpty = isObject(given) && given['DeleteIfEmpty'] === true;
      if (onlyEmpty && one.list !== null && countIn(context.db, one.path) > 0) throw folderNotEmpty(one.path);
      return removeFolder(one, context);
    },
    addsubfolderusingpath: ({ folder: one }, _args, context) => {
      const leaf = context.body.json()['leafPath'];
      return ok(
        found(addFolder(context, `${one.path}/${(isObject(leaf) ? textOf(leaf, 'DecodedUrl') : undefined) ?? ''}`)),
      );
    },
  },
  merge({ folder: { list, item } }, context) {
    const name = textOf(context.body.json(), 'Name');
    if (name === undefined) throw badQuery('Only the Name of a folder can be changed here.');
    if (list !== null && item === null && name === list.folder) return merged;
    if (list === null || item === null) throw fileNotFound();
    context.access.demand(item.scope, Right.editListItems);
    checkName(name);
    changeRow(context, list, item, { leaf: name });
    return merged;
  },
  remove: ({ folder: one }, context) => removeFolder(one, context),
};

function removeFolder({ list, item }: FolderAt, context: Context): Answer {
  if (list === null || item === null) throw fileNotFound();
  context.access.demand(item.scope, Right.deleteListItems);
  demandMatch(context.ifMatch, item);
  removeRow(context, list, item, 'deleted');
  return gone;
}

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
  if (isTaken(context, path)) throw fileExists(path);
  const leaf = leafOf(path);
  insertRow(context, parent.list, { kind: 1, dir: parent.path, leaf, scope, vals: { Title: leaf }, bytes: null });
  return folderEntity(folderAt(context, path), context);
}

const isTaken = (context: Context, path: string): boolean => itemAt(context.db, path) !== undefined;

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
        : childrenOf(context.db, one.path)
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
    if (list === null) return many('SP.ApiData.Files', []);
    const inside = isLibrary(list) ? childrenOf(context.db, path) : [];
    const readable = inside.filter((one) => one.kind === 0 && mayRead(context.access, list, one));
    const shown = allSeenBy(context, list, readable);
    return many(
      'SP.ApiData.Files',
      shown.map((one) => fileEntity(list, one, context)),
    );
  },
  functions: {
    '': ({ folder: one }, args, context) => fileAt(context, within(context, one, textArgument(args, 'url', 0))),
    getbyurl: ({ folder: one }, args, context) => fileAt(context, within(context, one, textArgument(args, 'url', 0))),
  },
  methods: {
    addusingpath: ({ folder: one }, args, context) => addTo(one, args, 'decodedurl', context),
    add: ({ folder: one }, args, context) => addTo(one, args, 'url', context),
    addtemplatefile: (_node, args, context) => {
      const path = serverRelative(context, textArgument(args, 'urloffile', 0));
      return addFile(context, folderAt(context, parentOf(path)), path, 'refused', emptyPage);
    },
  },
};

/** The kinds of pages SharePoint has differ in what they hold; here all of them are empty. */
const emptyPage = Buffer.from('<%@ Page Language="C#" %>');

function addTo(folder: FolderAt, args: Arguments, name: 'decodedurl' | 'url', context: Context): Answer {
  demandThere(folder);
  const path = within(context, folder, textArgument(args, name, 0));
  const isKept = argument(args, 'ensureuniquefilename', 3) === true;
  const existing = argument(args, 'overwrite', 1) === true ? 'overwritten' : isKept ? 'kept' : 'refused';
  const content = context.body.bytes();
  const hash = args.named['xorhash'];
  if (typeof hash === 'string' && hash !== quickXorHash(content)) throw hashMismatch();
  return addFile(context, folder, path, existing, content);
}
