import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { found, type NodeOf } from '../graph/node';
import type { Resources } from '../graph/resource';
import { fileEtag } from '../items/etag';
import { isoSeconds, type Json } from '../odata/json';
import { childrenOf } from '../store/items';
import { principalById } from '../store/principals';
import type { Item, List } from '../store/rows';

/** Property bags escape underscores once more. */
const bag = (of: Readonly<Record<string, Json>>): Record<string, Json> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name.replaceAll('_', '_x005f_'), value]));

const ofItem = (item: Item, context: Context): Record<string, Json> => ({
  vti_timecreated: isoSeconds(item.created).slice(0, -1),
  vti_timelastmodified: isoSeconds(item.modified).slice(0, -1),
  vti_author: principalById(context.db, context.site.id, item.author)?.login ?? '',
  vti_modifiedby: principalById(context.db, context.site.id, item.editor)?.login ?? '',
  vti_etag: fileEtag(item),
});

const ofList = (list: List): Record<string, Json> => ({
  vti_listname: `{${list.guid.toUpperCase()}}`,
  vti_listtitle: list.title,
  vti_listservertemplate: list.template,
  vti_listbasetype: list.template === 101 ? 1 : 0,
  vti_listrequirecheckout: String(list.props['ForceCheckout'] === true),
  vti_listenableversioning: String(list.props['EnableVersioning'] === true),
  vti_listenableminorversions: String(list.props['EnableMinorVersions'] === true),
  vti_listenablemoderation: String(list.props['EnableModeration'] === true),
});

function valuesOf({ of }: NodeOf<'properties'>, context: Context): Record<string, Json> {
  if (of.kind === 'file') return { ...ofItem(of.item, context), vti_filesize: of.item.size };
  const { list, item, path } = of.folder;
  if (list === null) return {};
  const inside = childrenOf(context.db, path);
  const folders = inside.filter(({ kind }) => kind === 1).length;
  return {
    ...(item === null ? {} : ofItem(item, context)),
    ...ofList(list),
    vti_folderitemcount: inside.length - folders,
    vti_foldersubfolderitemcount: folders,
    vti_hassubdirs: String(folders > 0),
  };
}

/** The property bag of a file or a folder, with what SharePoint keeps there that this stand-in knows. */
export const properties: Resources['properties'] = {
  read: (node, context) =>
    found(
      describe({
        node,
        type: 'SP.PropertyValues',
        set: 'SP.ApiData.PropertyValues',
        id: 'Properties',
        properties: bag(valuesOf(node, context)),
      }),
    ),
};
