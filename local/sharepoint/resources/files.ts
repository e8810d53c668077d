import { badQuery, fileNotFound } from '../odata/errors';
import { isObject, textOf } from '../odata/json';
import { argument, type Arguments } from '../odata/path';
import type { Context } from '../graph/context';
import { done, found, gone, merged, type Answer, type Node, type NodeOf } from '../graph/node';
import type { Resources } from '../graph/resource';
import { checkIn, checkOut, undoCheckOut } from '../items/checkout';
import { demandMatch, fileEtag } from '../items/etag';
import { decide, publish, unpublish } from '../items/publishing';
import { changeRow, removeRow } from '../items/write';
import { Right } from '../security/rights';
import { checkoutOf } from '../store/checkouts';
import { principalById } from '../store/principals';
import { isLibrary } from '../store/rows';
import { putAttachment } from './attachments';
import { fileEntity } from './fileEntity';
import { recycle } from './items';
import { placing } from './moveCopy';
import { uploading } from './uploads';

type FileNode = NodeOf<'file'>;

function person(context: Context, id: number | undefined): Node {
  const principal = id === undefined ? undefined : principalById(context.db, context.site.id, id);
  return principal === undefined ? { kind: 'null' } : { kind: 'principal', principal };
}

const bytesOf = (node: FileNode): Node => ({
  kind: 'fileBytes',
  blob: node.item.blob ?? '',
  size: node.item.size,
  of: node,
});

const comment = (args: Arguments): string => {
  const given = argument(args, 'comment', 0);
  const text = given === undefined || given === null ? '' : String(given);
  if (text.length > 1023) throw badQuery('The comment is longer than 1023 characters.');
  return text;
};

/** A method that changes the state of a document and answers nothing. */
const state =
  (change: (node: FileNode, args: Arguments, context: Context) => void) =>
  (node: FileNode, args: Arguments, context: Context): Answer => {
    if (!isLibrary(node.list)) throw fileNotFound();
    change(node, args, context);
    return done;
  };

function checkInBy({ list, item }: FileNode, args: Arguments, context: Context): void {
  const how = Number(argument(args, 'checkintype', 1) ?? 1);
  if (how !== 0 && how !== 1 && how !== 2) throw badQuery('The parameter checkintype is not valid.');
  checkIn(context, list, item, comment(args), how);
}

function remove({ list, item }: FileNode, context: Context, ifMatch: string | null): Answer {
  context.access.demand(item.scope, Right.deleteListItems);
  demandMatch(ifMatch, item);
  removeRow(context, list, item, 'deleted');
  return gone;
}

export const file: Resources['file'] = {
  read: ({ list, item }, context) => found(fileEntity(list, item, context)),
  links: {
    listitemallfields: ({ list, item }) => ({ kind: 'item', list, item }),
    versions: ({ list, item }) => ({ kind: 'fileVersions', list, item }),
    author: ({ item }, context) => person(context, item.author),
    modifiedby: ({ item }, context) => person(context, item.editor),
    checkedoutbyuser: ({ item }, context) => person(context, checkoutOf(context.db, item)?.principal),
    lockedbyuser: () => ({ kind: 'null' }),
    properties: (node) => ({ kind: 'properties', of: node }),
    $value: bytesOf,
    openbinarystream: bytesOf,
  },
  methods: {
    recycle: ({ list, item }, _args, context) => recycle(list, item, context),
    deletewithparameters: (node, _args, context) => {
      const given = context.body.json()['parameters'];
      return remove(node, context, isObject(given) ? (textOf(given, 'ETagMatch') ?? null) : null);
    },
    savebinarystream: (node, _args, context) => {
      putFile(node, context);
      return done;
    },
    checkout: state(({ list, item }, _args, context) => checkOut(context, list, item)),
    checkin: state(checkInBy),
    undocheckout: state(({ item }, _args, context) => undoCheckOut(context, item)),
    publish: state(({ list, item }, args, context) => publish(context, list, item, comment(args))),
    unpublish: state(({ list, item }, args, context) => unpublish(context, list, item, comment(args))),
    approve: state(({ list, item }, args, context) => decide(context, list, item, 'approved', comment(args))),
    deny: state(({ list, item }, args, context) => decide(context, list, item, 'denied', comment(args))),
    ...uploading,
    ...placing,
  },
  remove: (node, context) => remove(node, context, context.ifMatch),
};

function putFile({ list, item }: FileNode, context: Context): Answer {
  if (!isLibrary(list)) throw fileNotFound();
  context.access.demand(item.scope, Right.editListItems);
  demandMatch(context.ifMatch, item);
  const content = context.body.bytes();
  const changed = changeRow(context, list, item, {
    bytes: { blob: context.blobs.put(content), size: content.length },
  });
  return { ...merged, etag: fileEtag(changed) };
}

export const fileBytes: Resources['fileBytes'] = {
  read: ({ blob, size }, context) =>
    blob === '' ? { is: 'empty' } : { is: 'bytes', path: context.blobs.path(blob), size },
  put({ of }, context) {
    if (of === null) throw badQuery('A version of a file cannot be changed.');
    return of.kind === 'file' ? putFile(of, context) : putAttachment(of, context);
  },
};
