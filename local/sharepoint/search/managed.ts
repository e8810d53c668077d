/** What a property holds, and so how it is compared. */
export type Holds = 'text' | 'exact' | 'path' | 'number' | 'date' | 'yesNo' | 'own';

/** A managed property: an expression over `searchDocs d`, `items i`, `lists l`, its web `s` and its site `c`. */
export interface Managed {
  readonly name: string;
  readonly holds: Holds;
  readonly sql: string;
  /** The column of the text index that holds its words. */
  readonly words?: 'title' | 'name' | 'author';
  /** Other names of the same. */
  readonly also?: readonly string[];
}

/** Rows of a list are shown by a page of it; files and folders by themselves. */
const PATH = "iif(l.template = 101 OR i.kind = 1, i.dir || '/' || i.leaf, l.url || '/DispForm.aspx?ID=' || i.id)";

const FILE_TYPE = "d.props ->> '$.filetype'";

const managed: readonly Managed[] = [
  { name: 'Title', holds: 'text', sql: 'd.title', words: 'title' },
  { name: 'Filename', holds: 'text', sql: "iif(l.template = 101, i.leaf, '')", words: 'name' },
  {
    name: 'Author',
    holds: 'text',
    sql: 'd.author',
    words: 'author',
    also: ['CreatedBy', 'DisplayAuthor', 'AuthorOWSUSER'],
  },
  { name: 'ModifiedBy', holds: 'text', sql: 'd.editor', also: ['EditorOWSUSER'] },
  { name: 'Path', holds: 'path', sql: PATH, also: ['Url', 'OriginalPath'] },
  { name: 'ParentLink', holds: 'path', sql: 'i.dir' },
  { name: 'FileType', holds: 'exact', sql: FILE_TYPE, also: ['FileExtension', 'SecondaryFileExtension'] },
  {
    name: 'contentclass',
    holds: 'exact',
    sql: "iif(l.template = 101, 'STS_ListItem_DocumentLibrary', 'STS_ListItem_GenericList')",
  },
  { name: 'ContentTypeId', holds: 'exact', sql: "d.props ->> '$.contenttypeid'", also: ['SPContentTypeId'] },
  { name: 'ListId', holds: 'exact', sql: 'l.guid' },
  { name: 'ListItemId', holds: 'number', sql: 'i.id' },
  { name: 'SiteId', holds: 'exact', sql: 's.guid' },
  { name: 'WebId', holds: 'exact', sql: 's.web' },
  { name: 'UniqueId', holds: 'exact', sql: "'{' || upper(i.guid) || '}'" },
  { name: 'IsDocument', holds: 'yesNo', sql: '(i.kind = 0 AND l.template = 101)' },
  { name: 'IsContainer', holds: 'yesNo', sql: '(i.kind = 1)' },
  { name: 'IsListItem', holds: 'yesNo', sql: '(i.kind = 0 AND l.template <> 101)' },
  { name: 'SiteTitle', holds: 'text', sql: 's.title' },
  { name: 'SiteName', holds: 'path', sql: 's.url', also: ['SPWebUrl'] },
  { name: 'SPSiteUrl', holds: 'path', sql: 'c.url', also: ['Site', 'SitePath'] },
  { name: 'Size', holds: 'number', sql: 'd.size' },
  { name: 'Created', holds: 'date', sql: 'i.created', also: ['CreatedOWSDATE'] },
  { name: 'LastModifiedTime', holds: 'date', sql: 'd.modified', also: ['Write', 'ModifiedOWSDATE'] },
  { name: 'DocId', holds: 'number', sql: 'd.doc', also: ['WorkId', 'IndexDocId'] },
  { name: 'IsExternalContent', holds: 'yesNo', sql: '0' },
  { name: 'UrlZone', holds: 'number', sql: '0' },
];

const byName: ReadonlyMap<string, Managed> = new Map(
  managed.flatMap((one) => [one.name, ...(one.also ?? [])].map((name) => [name.toLowerCase(), one] as const)),
);

/** `StatusOWSTEXT`, `ows_Status`, `ows_q_TEXT_Status`: the names the crawler gives a column's own. */
const columnIn = (name: string): string => name.replace(/^ows_(q_[A-Z]{4}_)?/i, '').replace(/OWS[A-Z]{4}$/, '');

/** The property of that name: one every document has, or a column. One nobody has is a column no document says. */
export function managedNamed(name: string): Managed {
  const known = byName.get(name.toLowerCase());
  if (known !== undefined) return known;
  const column = columnIn(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]/gu, '');
  return { name, holds: 'own', sql: `d.props ->> '$."${column}"'` };
}

/** Whether it is one every document has. */
export const isManaged = (name: string): boolean => byName.has(name.toLowerCase());
