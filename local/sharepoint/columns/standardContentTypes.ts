import { createHash } from 'node:crypto';

/** A content type every site has. */
export interface StandardContentType {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly description: string;
  /** The internal names of its columns, beside those of its parent. */
  readonly columns: readonly string[];
}

const listGroup = 'List Content Types';
const documentGroup = 'Document Content Types';
const folderGroup = 'Folder Content Types';
const hidden = '_Hidden';

/** Those of a new site that clients build on; identifiers and names as recorded. */
export const standardContentTypes: readonly StandardContentType[] = [
  { id: '0x', name: 'System', group: hidden, description: '', columns: [] },
  { id: '0x01', name: 'Item', group: listGroup, description: 'Create a new list item.', columns: ['Title'] },
  {
    id: '0x0101',
    name: 'Document',
    group: documentGroup,
    description: 'Create a new document.',
    columns: ['FileLeafRef'],
  },
  { id: '0x010101', name: 'Form', group: documentGroup, description: 'Fill out this form.', columns: [] },
  {
    id: '0x010102',
    name: 'Picture',
    group: documentGroup,
    description: 'Upload an image or a photograph.',
    columns: [],
  },
  { id: '0x0102', name: 'Event', group: listGroup, description: 'Create a new meeting or other event.', columns: [] },
  { id: '0x0103', name: 'Issue', group: listGroup, description: 'Track an issue or problem.', columns: [] },
  {
    id: '0x0104',
    name: 'Announcement',
    group: listGroup,
    description: 'Create a new news item or other short piece of information.',
    columns: [],
  },
  { id: '0x0105', name: 'Link', group: listGroup, description: 'Create a new link to a resource.', columns: [] },
  {
    id: '0x0106',
    name: 'Contact',
    group: listGroup,
    description: 'Store information about a business or personal contact.',
    columns: [],
  },
  { id: '0x0107', name: 'Message', group: listGroup, description: 'Create a new message.', columns: [] },
  { id: '0x0108', name: 'Task', group: listGroup, description: 'Track a work item.', columns: [] },
  { id: '0x0120', name: 'Folder', group: folderGroup, description: 'Create a new folder.', columns: ['FileLeafRef'] },
];

export type StandardKind = 'item' | 'document' | 'folder';
export const STANDARD_PARENTS: Readonly<Record<StandardKind, string>> = {
  item: '0x01',
  document: '0x0101',
  folder: '0x0120',
};

/**
 * The identifier a content type has in a list: its parent's, `00` and 32 digits. They follow from the list's number, so
 * that rows need not say what they are as long as they are the usual thing.
 */
export const contentTypeInList = (list: number, parent: string): string =>
  `${parent}00${createHash('sha256').update(`${list} ${parent}`).digest('hex').slice(0, 32).toUpperCase()}`;

const known = new Map<string, string>();

/** The same of the three usual ones, computed once: every row asks. */
export function standardContentType(list: number, kind: StandardKind): string {
  const name = `${list} ${kind}`;
  const there = known.get(name);
  if (there !== undefined) return there;
  const made = contentTypeInList(list, STANDARD_PARENTS[kind]);
  known.set(name, made);
  return made;
}

/** The same for SQL, where one text says list, kind and whether there are no bytes: `12 0 1`. */
export function standardContentTypeOf(row: string): string {
  const [list, kind, bare] = row.split(' ').map(Number);
  return standardContentType(list ?? 0, kind === 1 ? 'folder' : bare === 1 ? 'item' : 'document');
}
