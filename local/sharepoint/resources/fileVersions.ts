import { versionLabel } from '../columns/builtIn';
import { fileNotFound } from '../odata/errors';
import { isoSeconds, plainText } from '../odata/json';
import { numberArgument, textArgument, type Arguments } from '../odata/path';
import { webUrl, type Context } from '../graph/context';
import { describe } from '../graph/entity';
import { done, found, gone, many, ok, value, type Answer, type Entity, type Node, type NodeOf } from '../graph/node';
import type { Resources } from '../graph/resource';
import { recycleVersion } from '../items/recycle';
import { isDraft } from '../items/versioning';
import { restoreVersionOf } from '../items/versions';
import { Right } from '../security/rights';
import { principalById } from '../store/principals';
import { removeVersion, removeVersions, versionsOf, type Version } from '../store/versions';
import { pathOf, type Item, type List } from '../store/rows';

type Versions = NodeOf<'fileVersions'>;

function fileVersionEntity(list: List, item: Item, version: Version, context: Context): Entity {
  const address = `_vti_history/${version.ui}${pathOf(item).slice(context.site.url.length)}`;
  // While the file is a draft, the version its readers have is the current one, as recorded.
  const isPublished = isDraft(item.ui) && version.ui === item.ui - (item.ui % 512);
  return describe({
    node: { kind: 'fileVersion', list, item, version },
    type: 'SP.FileVersion',
    set: 'SP.ApiData.FileVersions',
    id: `${webUrl(context)}/${address}`,
    properties: {
      CheckInComment: plainText(version.vals['_CheckinComment']),
      Created: isoSeconds(version.modified),
      ID: version.ui,
      IsCurrentVersion: isPublished,
      Length: String(version.size),
      Size: version.size,
      Url: address,
      VersionLabel: versionLabel(version.ui),
    },
  });
}

/** The version an address names; SharePoint says of one that is not there that it finds no file. */
function named({ item }: Versions, context: Context, is: (version: Version) => boolean): Version {
  const version = versionsOf(context.db, item).find(is);
  if (version === undefined) throw fileNotFound();
  return version;
}

const byId = (node: Versions, args: Arguments, context: Context): Version => {
  const ui = numberArgument(args, 'versionid' in args.named ? 'versionid' : 'vid', 0);
  return named(node, context, (one) => one.ui === ui);
};

const byLabel = (node: Versions, args: Arguments, context: Context): Version => {
  const label = textArgument(args, 'versionlabel', 0);
  return named(node, context, (one) => versionLabel(one.ui) === label);
};

type Finds = (node: Versions, args: Arguments, context: Context) => Version;

const removed =
  (find: Finds) =>
  (node: Versions, args: Arguments, context: Context): Answer => {
    context.access.demand(node.item.scope, Right.deleteVersions);
    removeVersion(context.db, node.item, find(node, args, context).ui);
    return done;
  };

const recycled =
  (find: Finds) =>
  (node: Versions, args: Arguments, context: Context): Answer => {
    context.access.demand(node.item.scope, Right.deleteVersions);
    return ok(value('Recycle', 'Edm.Guid', recycleVersion(context, node.list, node.item, find(node, args, context))));
  };

const version = (node: Versions, args: Arguments, context: Context): Node => ({
  ...node,
  kind: 'fileVersion',
  version: byId(node, args, context),
});

/** Oldest first, without the current one. */
export const fileVersions: Resources['fileVersions'] = {
  read({ list, item }, context) {
    context.access.demand(item.scope, Right.viewVersions);
    const entities = versionsOf(context.db, item).map((one) => fileVersionEntity(list, item, one, context));
    return many('SP.ApiData.FileVersions', entities);
  },
  functions: { '': version, getbyid: version },
  methods: {
    deleteall: ({ item }, _args, context) => {
      context.access.demand(item.scope, Right.deleteVersions);
      removeVersions(context.db, item);
      return done;
    },
    deletebyid: removed(byId),
    deletebylabel: removed(byLabel),
    recyclebyid: recycled(byId),
    recyclebylabel: recycled(byLabel),
    restorebylabel: (node, args, context) => {
      restoreVersionOf(context, node.list, node.item, byLabel(node, args, context));
      return done;
    },
  },
};

export const fileVersion: Resources['fileVersion'] = {
  read: ({ list, item, version: one }, context) => found(fileVersionEntity(list, item, one, context)),
  links: {
    $value: ({ version: { blob, size } }) =>
      blob === null ? { kind: 'null' } : { kind: 'fileBytes', blob, size, of: null },
    createdby: ({ version: { editor } }, context) => {
      const principal = principalById(context.db, context.site.id, editor);
      return principal === undefined ? { kind: 'null' } : { kind: 'principal', principal };
    },
  },
  remove({ item, version: { ui } }, context) {
    context.access.demand(item.scope, Right.deleteVersions);
    removeVersion(context.db, item, ui);
    return gone;
  },
};
