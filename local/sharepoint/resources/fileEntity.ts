import { versionLabel } from '../columns/builtIn';
import { fileExists, fileNotFound } from '../odata/errors';
import { isoSeconds } from '../odata/json';
import { webUrl, type Context } from '../graph/context';
import { describe } from '../graph/entity';
import { found, ok, type Answer, type Entity, type FolderAt } from '../graph/node';
import { fileEtag } from '../items/etag';
import { changeRow, insertRow } from '../items/write';
import { Right } from '../security/rights';
import { itemAt } from '../store/items';
import { isLibrary, pathKey, pathOf, type Item, type List } from '../store/rows';
import { checkName, checkPath } from './names';

/** A file as SharePoint shows it. */
export function fileEntity(list: List, item: Item, context: Context): Entity {
  const path = pathOf(item);
  return describe({
    node: { kind: 'file', list, item },
    type: 'SP.File',
    set: 'SP.ApiData.Files',
    id: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(path.replaceAll("'", "''"))}')`,
    properties: {
      CheckInComment: '',
      // 2 is none.
      CheckOutType: 2,
      ContentTag: `{${item.guid.toUpperCase()}},${item.version},1`,
      CustomizedPageStatus: 0,
      ETag: fileEtag(item),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: String(item.size),
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      MajorVersion: Math.floor(item.ui / 512),
      MinorVersion: item.ui % 512,
      Name: item.leaf,
      ServerRelativeUrl: path,
      TimeCreated: isoSeconds(item.created),
      TimeLastModified: isoSeconds(item.modified),
      Title: item.vals['Title'] ?? null,
      UIVersion: item.ui,
      UIVersionLabel: versionLabel(item.ui),
      UniqueId: item.guid,
    },
    onRequest: {
      ServerRelativePath: () => ({ DecodedUrl: path }),
      SiteId: () => context.site.guid,
      WebId: () => context.site.web,
      ListId: () => list.guid,
      VroomItemID: () => null,
      EncodedAbsUrl: () => encodeURI(webUrl(context).slice(0, -context.site.url.length) + path),
    },
  });
}

/** What becomes of a file that is there already. */
export type Existing = 'overwritten' | 'refused';

/** Adds a file with the bytes of the request, or a version to the one that is there. */
export function addFile(context: Context, folder: FolderAt, path: string, existing: Existing): Answer {
  const { list } = folder;
  const dir = path.slice(0, path.lastIndexOf('/'));
  const leaf = path.slice(dir.length + 1);
  if (list === null || !isLibrary(list) || pathKey(dir) !== pathKey(folder.path)) throw fileNotFound();
  checkPath(path);
  checkName(leaf);
  const scope = folder.item?.scope ?? list.scope;
  const there = itemAt(context.db, path);
  if (there !== undefined && (existing === 'refused' || there.kind === 1)) throw fileExists(path);
  context.access.demand(there?.scope ?? scope, there === undefined ? Right.addListItems : Right.editListItems);
  const content = context.body.bytes();
  const bytes = { blob: context.blobs.put(content), size: content.length };
  const item =
    there === undefined
      ? insertRow(context, list, { kind: 0, dir: folder.path, leaf, scope, vals: {}, bytes })
      : changeRow(context, list, there, { bytes });
  return { ...ok(found(fileEntity(list, item, context))), etag: fileEtag(item) };
}
