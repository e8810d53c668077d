import { versionLabel } from '../columns/builtIn';
import { fileExists, fileNotFound } from '../odata/errors';
import { isoSeconds, plainText } from '../odata/json';
import { webUrl, type Context } from '../graph/context';
import { describe } from '../graph/entity';
import { found, ok, type Answer, type Entity, type FolderAt } from '../graph/node';
import { fileEtag } from '../items/etag';
import { freePath } from '../items/place';
import { changeRow, insertRow } from '../items/write';
import { levelOf } from '../items/versioning';
import { Right } from '../security/rights';
import { checkoutOf } from '../store/checkouts';
import { itemAt } from '../store/items';
import { isLibrary, pathKey, pathOf, type Item, type List } from '../store/rows';
import { checkName, checkPath } from './names';

/** A file as SharePoint shows it. */
export function fileEntity(list: List, item: Item, context: Context): Entity {
  const path = pathOf(item);
  const out = isLibrary(list) ? checkoutOf(context.db, item) : undefined;
  const linking = linkTo(item, webUrl(context).slice(0, -context.site.url.length) + path);
  return describe({
    node: { kind: 'file', list, item },
    type: 'SP.File',
    set: 'SP.ApiData.Files',
    id: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(path.replaceAll("'", "''"))}')`,
    properties: {
      CheckInComment: plainText(item.vals['_CheckinComment']),
      // 2 is none.
      CheckOutType: out === undefined ? 2 : 0,
      ContentTag: `{${item.guid.toUpperCase()}},${item.version},1`,
      CustomizedPageStatus: 0,
      ETag: fileEtag(item),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IrmEnabled: false,
      Length: String(item.size),
      Level: out?.principal === context.caller.principal.id ? 255 : levelOf(item),
      LinkingUri: linking === null ? null : encodeURI(linking),
      LinkingUrl: linking ?? '',
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

/** Only what Office opens has a link that names the document and not its place. */
function linkTo(item: Item, url: string): string | null {
  const isOffice = /\.(docx?|xlsx?|pptx?|dotx?|xlsm|docm|pptm|one|vsdx)$/i.test(item.leaf);
  return isOffice ? `${url}?d=w${item.guid.replaceAll('-', '')}` : null;
}

/** What becomes of a file that is there already: `kept` gives the new one a number. */
export type Existing = 'overwritten' | 'refused' | 'kept';

/** Adds a file with the given bytes, or a version to the one that is there. */
export function addFile(
  context: Context,
  folder: FolderAt,
  asked: string,
  existing: Existing,
  content: Buffer,
): Answer {
  const { list } = folder;
  const dir = asked.slice(0, asked.lastIndexOf('/'));
  if (list === null || !isLibrary(list) || pathKey(dir) !== pathKey(folder.path)) throw fileNotFound();
  checkPath(asked);
  checkName(asked.slice(dir.length + 1));
  const path = existing === 'kept' ? freePath(context, asked, 0) : asked;
  const leaf = path.slice(dir.length + 1);
  const scope = folder.item?.scope ?? list.scope;
  const there = itemAt(context.db, path);
  if (there !== undefined && (existing === 'refused' || there.kind === 1)) throw fileExists(path);
  context.access.demand(there?.scope ?? scope, there === undefined ? Right.addListItems : Right.editListItems);
  const bytes = { blob: context.blobs.put(content), size: content.length };
  const item =
    there === undefined
      ? insertRow(context, list, { kind: 0, dir: folder.path, leaf, scope, vals: {}, bytes })
      : changeRow(context, list, there, { bytes });
  return { ...ok(found(fileEntity(list, item, context))), etag: fileEtag(item) };
}
