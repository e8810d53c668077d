import { columnsOf, type AnyList } from '../list';
import { allLists, SCHEMA } from '../lists';
import { between } from '../odata';
import { isFolder, readRow, type RawRow } from '../row';
import { listIn, pathOf, type Access } from '../sharepoint/access';
import { StorageError } from '../storageError';
import type { Copied, CopyNote, CopyPlace } from './copied';
import { newestIn } from './newest';

/** A copy was taken; `unreadable` are rows that no copy could be made of, by list and number. */
export interface Taken {
  readonly note: CopyNote;
  readonly unreadable: readonly { readonly list: string; readonly id: number }[];
}

/** What is written after something else is read before it, so that what it is about is in the copy. */
const WRITTEN_LAST = ['Outbox', 'Seals', 'Journal', 'Inbox', 'Invitations', 'Documents'];
/** What all others are about is read last. */
const WRITTEN_FIRST = ['Meetings', 'WorkingGroups', 'Mandates', 'People', 'Parties', 'Bodies', 'Schema'];

/**
 * Copies every list and library of a site. It may be in use: lists are read in the opposite order of how they are
 * written, so that nothing in the copy is about something that is not there. What somebody did meanwhile is in the copy
 * as what was broken off is: what the service finds half done it finishes.
 */
export async function takeCopy(access: Access, to: CopyPlace, now: Date): Promise<Taken> {
  const lists: Record<string, number> = {};
  const unreadable: { list: string; id: number }[] = [];
  for (const list of inReadingOrder(allLists)) {
    const things: Copied[] = [];
    for (const raw of await rawOf(access, list)) {
      const thing = await copied(access, list, raw, to);
      if (thing === undefined) continue;
      if (thing.kind === 'row' && thing.facts === null) unreadable.push({ list: list.title, id: thing.id });
      else things.push(thing);
    }
    to.put(list.title, things);
    lists[list.title] = things.length;
  }
  const site = new URL(access.url).pathname;
  return { note: { format: 1, schema: SCHEMA, site, takenAt: now.toISOString(), lists }, unreadable };
}

function inReadingOrder(lists: readonly AnyList[]): readonly AnyList[] {
  const rank = ({ title }: AnyList) => {
    const last = WRITTEN_LAST.indexOf(title);
    return last >= 0 ? last - WRITTEN_LAST.length : 1 + WRITTEN_FIRST.indexOf(title);
  };
  return [...lists].sort((one, other) => rank(one) - rank(other));
}

/**
 * Rows, files and folders in the order of their numbers, up to the newest there is when the list is begun with: also one
 * that is written in all the time comes to an end. A span of numbers at a time, since SharePoint refuses to look for more
 * than 5 000 rows at once.
 */
async function rawOf(access: Access, list: AnyList): Promise<readonly RawRow[]> {
  const all: RawRow[] = [];
  const newest = await newestIn(access, list);
  const names = columnsOf(list).map(([, { name }]) => name);
  const select = [...new Set(['Id', 'owshiddenversion', 'FileSystemObjectType', 'FileRef', ...names])];
  for (let last = 0; last < newest; last += access.pageSize) {
    const upTo = Math.min(newest, last + access.pageSize);
    const page = await access.patience.until({ list: list.title, operation: 'copy' }, () =>
      listIn(access.sp, access, list)
        .items.select(...select)
        .filter(between(last, upTo))
        .orderBy('Id')
        .top(access.pageSize)<readonly RawRow[]>(),
    );
    all.push(...page);
  }
  return all;
}

/** Undefined for a file that somebody has taken away since the list was read. */
async function copied(access: Access, list: AnyList, raw: RawRow, to: CopyPlace): Promise<Copied | undefined> {
  const id = Number(raw['Id']);
  const path = String(raw['FileRef']);
  const from = pathOf(access, list).length + 1;
  const cut = path.lastIndexOf('/');
  const place = path.slice(from, cut);
  if (isFolder(raw)) return { id, kind: 'folder', place, name: path.slice(cut + 1), facts: null, bytes: null };
  const read = readRow(list, raw, access.url);
  const facts = read.ok ? { ...read.value } : null;
  if (list.kind === 'list') return { id, kind: 'row', place, name: '', facts, bytes: null };
  const bytes = await access.patience
    .until({ list: list.title, operation: 'copy' }, () => access.sp.web.getFileByServerRelativePath(path).getBuffer())
    .catch((error: unknown) => {
      if (error instanceof StorageError && error.status === 404) return undefined;
      throw error;
    });
  if (bytes === undefined) return undefined;
  return { id, kind: 'file', place, name: path.slice(cut + 1), facts, bytes: to.keep(new Uint8Array(bytes)) };
}
