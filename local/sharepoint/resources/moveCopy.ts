import type { Context } from '../graph/context';
import { done, type Answer, type Node, type NodeOf } from '../graph/node';
import { copy } from '../items/copy';
import { move } from '../items/move';
import { relocate } from '../items/relocate';
import { targetFor, type Collision, type Source, type Target } from '../items/place';
import { badQuery, fileNotFound, notCovered } from '../odata/errors';
import { isObject, textOf, type JsonObject } from '../odata/json';
import { argument, numberArgument, textArgument, type Arguments } from '../odata/path';
import { isLibrary, pathKey } from '../store/rows';
import { checkName, checkPath } from './names';
import { fileAt, folderAt, serverRelative } from './places';

/** MoveOperations: 1 overwrites, 2048 keeps who changed the file last. */
const OVERWRITE = 1;
const RETAIN_EDITOR = 2048;

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Where something is to go: a path of this web. SharePoint reaches other sites too; this stand-in says that it does not. */
function targetAt(context: Context, from: Source, given: string, how: Collision): Target {
  const asked = serverRelative(context, given);
  if (!pathKey(asked).startsWith(pathKey(`${context.site.url}/`)))
    throw notCovered(`moving and copying to another site (${asked})`);
  checkPath(asked);
  // A row of a list is called by its number wherever it stands.
  const path = isLibrary(from.list) || from.item.kind === 1 ? asked : `${parentOf(asked)}/${from.item.leaf}`;
  checkName(path.slice(path.lastIndexOf('/') + 1));
  return targetFor(context, from, folderAt(context, parentOf(path)), path, how);
}

function fileSource(node: Node): Source {
  if (node.kind !== 'file') throw badQuery('Attachments cannot be moved or copied.');
  return node;
}

function folderSource({ folder: { list, item } }: NodeOf<'folder'>): Source {
  if (list === null || item === null) throw fileNotFound();
  return { list, item };
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly options: JsonObject;
  readonly how: Collision;
}

/** The bodies of both families: paths of objects with a DecodedUrl, or plain addresses. */
function asked(args: Arguments, context: Context): Asked {
  const body = context.body.json();
  const path = (name: string): string => {
    const given = body[`${name}Path`];
    const found = (isObject(given) ? textOf(given, 'DecodedUrl') : undefined) ?? textOf(body, `${name}Url`);
    if (found === undefined) throw badQuery(`The parameter ${name}Path is missing.`);
    return found;
  };
  const options = isObject(body['options']) ? body['options'] : {};
  const isOverwriting = argument(args, 'overwrite', 0) === true || body['overwrite'] === true;
  const how = isOverwriting ? 'overwrite' : options['KeepBoth'] === true ? 'both' : 'refuse';
  return { from: path('src'), to: path('dest'), options, how };
}

type Find = (context: Context, path: string) => Source;
type Method = (node: unknown, args: Arguments, context: Context) => Answer;

const fileFrom: Find = (context, path) => fileSource(fileAt(context, path));
const folderFrom: Find = (context, path) => folderSource({ kind: 'folder', folder: folderAt(context, path) });

const moving =
  (find: Find): Method =>
  (_node, args, context) => {
    const { from, to, how, options } = asked(args, context);
    const source = find(context, from);
    const editors = options['RetainEditorAndModifiedOnMove'] === true ? 'kept' : 'reset';
    move(context, source, targetAt(context, source, to, how), editors);
    return done;
  };

const copying =
  (find: Find): Method =>
  (_node, args, context) => {
    const { from, to, how, options } = asked(args, context);
    const source = find(context, from);
    const authors = options['ResetAuthorAndCreatedOnCopy'] === false ? 'kept' : 'reset';
    copy(context, source, targetAt(context, source, to, how), authors);
    return done;
  };

/** SP.MoveCopyUtil, under `_api/` itself. */
export const moveCopyUtil: Readonly<Record<string, Method>> = {
  'sp.movecopyutil.movefilebypath': moving(fileFrom),
  'sp.movecopyutil.movefile': moving(fileFrom),
  'sp.movecopyutil.copyfilebypath': copying(fileFrom),
  'sp.movecopyutil.copyfile': copying(fileFrom),
  'sp.movecopyutil.movefolderbypath': moving(folderFrom),
  'sp.movecopyutil.movefolder': moving(folderFrom),
  'sp.movecopyutil.copyfolderbypath': copying(folderFrom),
  'sp.movecopyutil.copyfolder': copying(folderFrom),
};

const refused = (name: string) => (): Answer => {
  throw notCovered(`${name}, which copies between sites in the background; SP.MoveCopyUtil copies within one`);
};

/** The jobs that copy between sites. */
export const copyJobs = {
  createcopyjobs: refused('CreateCopyJobs'),
  createcopyjob: refused('CreateCopyJob'),
  getcopyjobprogress: refused('GetCopyJobProgress'),
};

function moveTo(source: Source, to: string, flags: number, context: Context): Answer {
  const target = targetAt(context, source, to, (flags & OVERWRITE) === 0 ? 'refuse' : 'overwrite');
  move(context, source, target, (flags & RETAIN_EDITOR) === 0 ? 'reset' : 'kept');
  return done;
}

function copyTo(source: Source, to: string, args: Arguments, context: Context): Answer {
  const how = argument(args, 'boverwrite', 1) === true ? 'overwrite' : 'refuse';
  copy(context, source, targetAt(context, source, to, how), 'reset');
  return done;
}

const flagsOf = (args: Arguments, name: string): number =>
  argument(args, name, 1) === undefined ? 0 : numberArgument(args, name, 1);

/** The older methods of a file itself. */
export const placing = {
  moveto: (node: NodeOf<'file'>, args: Arguments, context: Context) =>
    moveTo(node, textArgument(args, 'newurl', 0), flagsOf(args, 'flags'), context),
  movetousingpath: (node: NodeOf<'file'>, args: Arguments, context: Context) =>
    moveTo(node, textArgument(args, 'decodedurl', 0), flagsOf(args, 'moveoperations'), context),
  copyto: (node: NodeOf<'file'>, args: Arguments, context: Context) =>
    copyTo(node, textArgument(args, 'strnewurl', 0), args, context),
  copytousingpath: (node: NodeOf<'file'>, args: Arguments, context: Context) =>
    copyTo(node, textArgument(args, 'decodedurl', 0), args, context),
};

function moveFolder(node: NodeOf<'folder'>, to: string, context: Context): Answer {
  const { list, item } = node.folder;
  if (list === null || item !== null) return moveTo(folderSource(node), to, 0, context);
  const path = serverRelative(context, to);
  checkPath(path);
  checkName(path.slice(path.lastIndexOf('/') + 1));
  relocate(context, list, path);
  return done;
}

/** The older methods of a folder. That of the root folder of a list moves the list. */
export const placingFolder = {
  moveto: (node: NodeOf<'folder'>, args: Arguments, context: Context) =>
    moveFolder(node, textArgument(args, 'newurl', 0), context),
  movetousingpath: (node: NodeOf<'folder'>, args: Arguments, context: Context) =>
    moveFolder(node, textArgument(args, 'decodedurl', 0), context),
};
