import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import {
  done,
  found,
  gone,
  many,
  merged,
  ok,
  value,
  type Answer,
  type Entity,
  type Node,
  type NodeOf,
} from '../graph/node';
import type { Resources } from '../graph/resource';
import { fileEtag } from '../items/etag';
import { recycleAttachment } from '../items/recycle';
import { changeRow } from '../items/write';
import { fileExists, fileNotFound } from '../odata/errors';
import { attachmentsOff } from '../odata/fileErrors';
import { textArgument } from '../odata/path';
import { Right } from '../security/rights';
import {
  addAttachment,
  attachmentDir,
  attachmentNamed,
  attachmentsOf,
  removeAttachment,
  saveAttachment,
  type Attachment,
} from '../store/attachments';
import { principalById } from '../store/principals';
import type { Item, List } from '../store/rows';
import { fileEntity } from './fileEntity';
import { checkName, checkPath } from './names';

type Attached = NodeOf<'attachment' | 'attachedFile'>;

function attachmentEntity(list: List, item: Item, attachment: Attachment): Entity {
  const path = `${attachmentDir(list, item.id)}/${attachment.leaf}`;
  const name = encodeURIComponent(attachment.leaf.replaceAll("'", "''"));
  return describe({
    node: { kind: 'attachment', list, item, attachment },
    type: 'SP.Attachment',
    set: 'SP.ApiData.Attachments',
    id: `Web/Lists(guid'${list.guid}')/Items(${item.id})/AttachmentFiles('${name}')`,
    properties: {
      FileName: attachment.leaf,
      FileNameAsPath: { DecodedUrl: attachment.leaf },
      ServerRelativePath: { DecodedUrl: path },
      ServerRelativeUrl: path,
    },
  });
}

/** The attachment seen as the file it also is. */
const asFile = ({ list, item, attachment }: Attached): Item => ({
  ...item,
  ...attachment,
  list: list.id,
  id: 0,
  kind: 0,
  dir: attachmentDir(list, item.id),
  ui: 512,
  vals: {},
});

function add(list: List, item: Item, leaf: string, context: Context): Answer {
  if (list.props['EnableAttachments'] !== true) throw attachmentsOff();
  context.access.demand(item.scope, Right.editListItems);
  checkName(leaf);
  checkPath(`${attachmentDir(list, item.id)}/${leaf}`);
  if (attachmentNamed(context.db, item, leaf) !== undefined) throw fileExists(leaf);
  const bytes = context.body.bytes();
  const by = context.caller.principal.id;
  const one = addAttachment(context.db, {
    list: list.id,
    item: item.id,
    leaf,
    blob: context.blobs.put(bytes),
    size: bytes.length,
    created: context.now,
    modified: context.now,
    author: by,
    editor: by,
  });
  changeRow(context, list, item, { vals: { Attachments: true } });
  return ok(found(attachmentEntity(list, item, one)));
}

function named(list: List, item: Item, leaf: string, context: Context): Node {
  const attachment = attachmentNamed(context.db, item, leaf);
  if (attachment === undefined) throw fileNotFound();
  return { kind: 'attachment', list, item, attachment };
}

export const attachments: Resources['attachments'] = {
  read: ({ list, item }, context) =>
    many(
      'SP.ApiData.Attachments',
      attachmentsOf(context.db, item).map((one) => attachmentEntity(list, item, one)),
    ),
  functions: {
    '': ({ list, item }, args, context) => named(list, item, textArgument(args, 'filename', 0), context),
    getbyfilename: ({ list, item }, args, context) => named(list, item, textArgument(args, 'filename', 0), context),
    getbyfilenameaspath: ({ list, item }, args, context) =>
      named(list, item, textArgument(args, 'decodedurl', 0), context),
  },
  methods: {
    add: ({ list, item }, args, context) => add(list, item, textArgument(args, 'filename', 0), context),
    addusingpath: ({ list, item }, args, context) => add(list, item, textArgument(args, 'decodedurl', 0), context),
  },
};

/** What an item says of its attachments, after one of them went. */
function detached(node: Attached, context: Context, take: () => unknown): void {
  const { list, item } = node;
  context.access.demand(item.scope, Right.editListItems);
  take();
  changeRow(context, list, item, { vals: { Attachments: attachmentsOf(context.db, item).length > 0 } });
}

function remove(node: Attached, context: Context): Answer {
  detached(node, context, () => removeAttachment(context.db, node.attachment.guid));
  return gone;
}

/** Other bytes in the place of those of an attachment. */
export function putAttachment({ list, item, attachment }: Attached, context: Context): Answer {
  context.access.demand(item.scope, Right.editListItems);
  const bytes = context.body.bytes();
  const changed: Attachment = {
    ...attachment,
    blob: context.blobs.put(bytes),
    size: bytes.length,
    version: attachment.version + 1,
    modified: context.now,
    editor: context.caller.principal.id,
  };
  saveAttachment(context.db, changed);
  changeRow(context, list, item, {});
  return { ...merged, etag: fileEtag(asFile({ kind: 'attachment', list, item, attachment: changed })) };
}

const bytesOf = (node: Attached): Node => ({
  kind: 'fileBytes',
  blob: node.attachment.blob,
  size: node.attachment.size,
  of: node,
});

export const attachment: Resources['attachment'] = {
  read: ({ list, item, attachment: one }) => found(attachmentEntity(list, item, one)),
  links: { $value: bytesOf },
  methods: {
    recycleobject: (node, _args, context) => {
      detached(node, context, () => recycleAttachment(context, node.list, node.attachment));
      return done;
    },
  },
  remove,
};

const person = (context: Context, id: number): Node => {
  const principal = principalById(context.db, context.site.id, id);
  return principal === undefined ? { kind: 'null' } : { kind: 'principal', principal };
};

export const attachedFile: Resources['attachedFile'] = {
  read: (node, context) => found({ ...fileEntity(node.list, asFile(node), context), node }),
  links: {
    $value: bytesOf,
    openbinarystream: bytesOf,
    listitemallfields: () => ({ kind: 'null' }),
    author: ({ attachment: one }, context) => person(context, one.author),
    modifiedby: ({ attachment: one }, context) => person(context, one.editor),
  },
  methods: {
    recycle: (node, _args, context) => {
      let bin = '';
      detached(node, context, () => (bin = recycleAttachment(context, node.list, node.attachment)));
      return ok(value('Recycle', 'Edm.Guid', bin));
    },
  },
  remove,
};
