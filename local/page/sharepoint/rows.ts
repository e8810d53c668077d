/** What SharePoint answers, as far as this page shows it. */
export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly kind: 'list' | 'library';
  readonly count: number;
  readonly modified: string;
  /** Server-relative path of its root folder. */
  readonly path: string;
}
export type SiteList = ListRow;

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly own: 'own' | 'builtIn';
  readonly hidden: 'hidden' | 'shown';
}

/** A row by the names of its properties. */
export interface Row {
  readonly id: number;
  readonly kind: 'item' | 'folder';
  readonly values: Readonly<Record<string, unknown>>;
}

export interface FolderRow {
  readonly name: string;
  readonly path: string;
  readonly count: number;
  readonly modified: string;
}

export interface FileRow {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly modified: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const record = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Undefined for a list that SharePoint keeps out of sight. */
export function readList(raw: unknown): ListRow | undefined {
  const list = record(raw);
  if (list['Hidden'] === true) return undefined;
  return {
    id: text(list['Id']),
    title: text(list['Title']),
    about: text(list['Description']),
    kind: list['BaseType'] === 1 ? 'library' : 'list',
    count: Number(list['ItemCount'] ?? 0),
    modified: text(list['LastItemModifiedDate']),
    path: text(record(list['RootFolder'])['ServerRelativeUrl']),
  };
}

export function readField(raw: unknown): Field {
  const field = record(raw);
  return {
    // The property of a row: SharePoint puts OData_ before names that begin with an underscore.
    name: text(field['EntityPropertyName'] ?? field['InternalName']),
    title: text(field['Title']),
    type: text(field['TypeAsString']),
    own: field['FromBaseType'] === true ? 'builtIn' : 'own',
    hidden: field['Hidden'] === true ? 'hidden' : 'shown',
  };
}

export function readRow(raw: unknown): Row {
  const values = record(raw);
  return {
    id: Number(values['Id'] ?? values['ID']),
    kind: values['FileSystemObjectType'] === 1 ? 'folder' : 'item',
    values,
  };
}

export function readFolder(raw: unknown): FolderRow {
  const folder = record(raw);
  return {
    name: text(folder['Name']),
    path: text(folder['ServerRelativeUrl']),
    count: Number(folder['ItemCount'] ?? 0),
    modified: text(folder['TimeLastModified']),
  };
}

export function readFile(raw: unknown): FileRow {
  const file = record(raw);
  return {
    name: text(file['Name']),
    path: text(file['ServerRelativeUrl']),
    size: Number(file['Length'] ?? 0),
    modified: text(file['TimeLastModified']),
    values: record(file['ListItemAllFields']),
  };
}
