import type { Context } from '../graph/context';
import { done, found, ok, value, type Answer, type NodeOf } from '../graph/node';
import { fileEtag } from '../items/etag';
import { demandUnlocked } from '../items/checkout';
import { changeRow } from '../items/write';
import { fileNotFound } from '../odata/errors';
import { uploadMissing, uploadOffset } from '../odata/fileErrors';
import { numberArgument, textArgument, type Arguments } from '../odata/path';
import { Right } from '../security/rights';
import { isLibrary } from '../store/rows';
import { addPart, beginUpload, endUpload, partsOf, uploadOn } from '../store/uploads';
import { fileEntity } from './fileEntity';

type FileNode = NodeOf<'file'>;

/** The upload of an address, which only who began it goes on with. */
function ongoing({ item }: FileNode, args: Arguments, context: Context): string {
  context.access.demand(item.scope, Right.editListItems);
  const id = textArgument(args, 'uploadid', 0);
  if (uploadOn(context.db, item, id, context.caller.principal.id) === undefined) throw uploadMissing();
  return id;
}

/** How far an upload has come, in bytes. */
const reached = (context: Context, id: string): number =>
  partsOf(context.db, id).reduce((sum, { size }) => sum + size, 0);

function demandOffset(args: Arguments, context: Context, id: string): number {
  const [sent, come] = [numberArgument(args, 'fileoffset', 1), reached(context, id)];
  if (sent !== come) throw uploadOffset(sent, come);
  return come;
}

/** Keeps the bytes of the request as a piece, and says as a text where the next begins. */
function keepPart(context: Context, id: string, start: number, name: string): Answer {
  const bytes = context.body.bytes();
  if (bytes.length > 0) addPart(context.db, id, { start, blob: context.blobs.put(bytes), size: bytes.length });
  return ok(value(name, 'Edm.Int64', String(start + bytes.length)));
}

/** An upload in pieces: the file keeps what it has until the last one is there. */
export const uploading = {
  startupload(node: FileNode, args: Arguments, context: Context): Answer {
    if (!isLibrary(node.list)) throw fileNotFound();
    context.access.demand(node.item.scope, Right.editListItems);
    demandUnlocked(context, node.list, node.item);
    const id = textArgument(args, 'uploadid', 0);
    beginUpload(context.db, node.item, id, context.caller.principal.id);
    return keepPart(context, id, 0, 'StartUpload');
  },
  continueupload(node: FileNode, args: Arguments, context: Context): Answer {
    const id = ongoing(node, args, context);
    return keepPart(context, id, demandOffset(args, context, id), 'ContinueUpload');
  },
  finishupload(node: FileNode, args: Arguments, context: Context): Answer {
    const id = ongoing(node, args, context);
    demandOffset(args, context, id);
    const parts = partsOf(context.db, id).map(({ blob }) => blob);
    const item = changeRow(context, node.list, node.item, {
      bytes: context.blobs.join(parts, context.body.bytes()),
    });
    endUpload(context.db, id);
    return { ...ok(found(fileEntity(node.list, item, context))), etag: fileEtag(item) };
  },
  cancelupload(node: FileNode, args: Arguments, context: Context): Answer {
    endUpload(context.db, ongoing(node, args, context));
    return done;
  },
};
