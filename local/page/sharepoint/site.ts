import { getBytes, getJson } from '../api/request';
import type { Field, FileRow, FolderRow, ListRow, Row, SiteList } from './rows';
import { readField, readFile, readFolder, readList, readRow } from './rows';

/** One page of a list's rows, and where the next one is. */
export interface Page {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Reads a site over SharePoint's REST, as one person: SharePoint decides what they see. */
export interface SiteReader {
  title(): Promise<string>;
  lists(): Promise<readonly SiteList[]>;
  fields(list: SiteList): Promise<readonly Field[]>;
  viewFields(list: SiteList): Promise<readonly string[]>;
  /** The newest rows first; `next` of a page asks for the one after it. */
  page(list: SiteList, next: string | null): Promise<Page>;
  folders(path: string): Promise<readonly FolderRow[]>;
  files(path: string): Promise<readonly FileRow[]>;
  bytes(path: string): Promise<Blob>;
}

const PAGE_SIZE = 50;

/** `site` is the name in `/sites/<site>`; `upn` the account that the stand-in's own sign-in takes at its word. */
export function readSiteAs(upn: string, site: string): SiteReader {
  const headers = { Authorization: `Bearer dev:${upn}`, Accept: 'application/json;odata=nometadata' };
  const api = `/sites/${encodeURIComponent(site)}/_api/web`;
  const get = async (path: string) => (await getJson(path, headers)) as Readonly<Record<string, unknown>>;
  const many = async (path: string) => listed((await get(path))['value']);
  const byId = (list: SiteList) => `${api}/lists(guid'${list.id}')`;
  const folder = (path: string) => `${api}/GetFolderByServerRelativePath(decodedurl='${quoted(path)}')`;
  return {
    async title() {
      const { Title: title } = await get(`${api}?$select=Title`);
      return typeof title === 'string' ? title : site;
    },
    async lists() {
      const fields = 'Id,Title,Description,BaseType,ItemCount,Hidden,LastItemModifiedDate,RootFolder/ServerRelativeUrl';
      const found = await many(`${api}/lists?$select=${fields}&$expand=RootFolder`);
      return found.map(readList).filter((list): list is ListRow => list !== undefined);
    },
    fields: async (list) => (await many(`${byId(list)}/fields`)).map(readField),
    viewFields: async (list) => listed((await get(`${byId(list)}/DefaultView/ViewFields`))['Items']).map(String),
    async page(list, next) {
      const answer = await get(next ?? `${byId(list)}/items?$top=${PAGE_SIZE}&$orderby=Id desc`);
      const link = answer['odata.nextLink'];
      const rows = listed(answer['value']).map(readRow);
      return { rows: rows.filter((row) => row.kind === 'item'), next: typeof link === 'string' ? hereOf(link) : null };
    },
    folders: async (path) => (await many(`${folder(path)}/Folders`)).map(readFolder),
    files: async (path) => (await many(`${folder(path)}/Files?$expand=ListItemAllFields`)).map(readFile),
    bytes: (path) => getBytes(`${api}/GetFileByServerRelativePath(decodedurl='${quoted(path)}')/$value`, headers),
  };
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

/** A text in an OData literal in an address. */
const quoted = (text: string) => encodeURIComponent(text.replaceAll("'", "''"));

/** The same address at the origin this page came from: the link names the host SharePoint believes it has. */
function hereOf(link: string): string {
  const { pathname, search } = new URL(link, location.origin);
  return pathname + search;
}
