import { badQuery } from '../odata/errors';
import { found, gone, merged } from '../graph/node';
import type { Resources } from '../graph/resource';
import { demandMatch, fileEtag } from '../items/etag';
import { changeRow, removeRow } from '../items/write';
import { Right } from '../security/rights';
import { principalById } from '../store/principals';
import type { Principal } from '../store/rows';
import { fileEntity } from './fileEntity';
import { recycle } from './items';

const person = (principal: Principal | undefined) =>
  principal === undefined ? ({ kind: 'null' } as const) : ({ kind: 'principal', principal } as const);

export const file: Resources['file'] = {
  read: ({ list, item }, context) => found(fileEntity(list, item, context)),
  links: {
    listitemallfields: ({ list, item }) => ({ kind: 'item', list, item }),
    versions: ({ list, item }) => ({ kind: 'fileVersions', list, item }),
    author: ({ item }, context) => person(principalById(context.db, context.site.id, item.author)),
    modifiedby: ({ item }, context) => person(principalById(context.db, context.site.id, item.editor)),
    checkedoutbyuser: () => ({ kind: 'null' }),
    lockedbyuser: () => ({ kind: 'null' }),
    $value: (node) => ({ kind: 'fileBytes', blob: node.item.blob ?? '', size: node.item.size, file: node }),
    openbinarystream: (node) => ({ kind: 'fileBytes', blob: node.item.blob ?? '', size: node.item.size, file: node }),
  },
  methods: {
    recycle: ({ list, item }, _args, context) => recycle(list, item, context),
  },
  remove({ list, item }, context) {
    context.access.demand(item.scope, Right.deleteListItems);
    demandMatch(context.ifMatch, item);
    removeRow(context, list, item, 'deleted');
    return gone;
  },
};

export const fileBytes: Resources['fileBytes'] = {
  read: ({ blob, size }, context) => ({ is: 'bytes', path: context.blobs.path(blob), size }),
  put({ file: of }, context) {
    if (of === null) throw badQuery('A version of a file cannot be changed.');
    context.access.demand(of.item.scope, Right.editListItems);
    demandMatch(context.ifMatch, of.item);
    const content = context.body.bytes();
    const changed = changeRow(context, of.list, of.item, {
      bytes: { blob: context.blobs.put(content), size: content.length },
    });
    return { ...merged, etag: fileEtag(changed) };
  },
};
