import type { Row } from '../../core/stored';
import type { AnyList } from '../list';
import { writeRow } from '../row';
import { listIn, pathOf, type Access } from '../sharepoint/access';
import { settleInBatches } from '../sharepoint/client';
import { failureOf } from '../sharepoint/failure';
import type { Site } from '../site';
import { StorageError } from '../storageError';
import type { Copied } from './copied';
import { newestIn } from './newest';

/** What a stored value says in the site it is brought to. */
export type Opened = (value: unknown) => unknown;

/** A list of the copy, and what bringing it back takes. */
export interface Replayed {
  readonly list: AnyList;
  readonly things: readonly Copied[];
  readonly bytes: (name: string) => Uint8Array;
  /** Gives a folder made just now its permissions. */
  readonly closing: (list: AnyList, folder: Copied, path: string) => Promise<void>;
  readonly moved: Opened;
}

/**
 * Adds everything of a list in the order of its numbers, so that each gets the number it had: SharePoint counts on by one
 * and never gives a number twice. A number that nothing has any more is used up and let go.
 */
export async function replay(access: Access, site: Site, replayed: Replayed): Promise<void> {
  const { list, things } = replayed;
  const newest = await newestIn(access, list);
  await letGoOfGaps(access, replayed, newest);
  let next = newest + 1;
  let rows: Copied[] = [];
  const flush = async () => {
    await addRows(site, replayed, rows);
    rows = [];
  };
  // The newest one there may have been broken off after it was made: it is finished as well.
  for (const thing of things.filter(({ id }) => id >= newest)) {
    if (thing.id > next) {
      await flush();
      await passOver(access, list, { from: next, to: thing.id - 1 });
    }
    if (thing.kind === 'row') rows.push(thing);
    else {
      await flush();
      const made =
        thing.kind === 'folder' ? await folder(access, replayed, thing) : await file(access, replayed, thing);
      ensureNumber(list, thing, made);
    }
    next = thing.id + 1;
  }
  await flush();
}

/** What used up numbers and was broken off before it was let go. */
async function letGoOfGaps(access: Access, { list, things }: Replayed, newest: number): Promise<void> {
  if (newest === 0 || things.some(({ id }) => id === newest)) return;
  const before = Math.max(0, ...things.map(({ id }) => id).filter((id) => id < newest));
  await letGo(access, list, numbersIn(before + 1, newest));
}

const numbersIn = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

async function letGo(access: Access, list: AnyList, numbers: readonly number[]): Promise<void> {
  const gone = await settleInBatches(
    access.sp,
    access.connection,
    numbers.map((number) => (sp) => listIn(sp, access, list).items.getById(number).delete('*')),
  );
  for (const one of gone) {
    if (one.status === 'rejected' && (await failureOf(one.reason, 0))?.status !== 404) throw one.reason;
  }
}

async function addRows(site: Site, { list, moved }: Replayed, rows: readonly Copied[]): Promise<void> {
  const entities = rows.map(({ facts }) => moved(facts) as Row);
  const stored = await site.addAll(list, entities);
  rows.forEach((row, at) => ensureNumber(list, row, stored[at]?.id ?? 0));
}

function ensureNumber(list: AnyList, { id }: Copied, made: number): void {
  if (made !== id) throw new StorageError(list.title, 'restore', null, `number ${String(made)} for ${String(id)}`);
}

async function passOver(
  access: Access,
  list: AnyList,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const numbers = numbersIn(from, to);
  const root = access.sp.web.getFolderByServerRelativePath(pathOf(access, list));
  await access.patience.until({ list: list.title, operation: 'restore' }, async () => {
    const there = await newestIn(access, list);
    for (const number of numbers.filter((one) => one > there)) {
      const name = `gap-${String(number)}`;
      if (list.kind === 'list') await listIn(access.sp, access, list).items.add({ Key: name });
      else await root.files.addUsingPath(name, new Uint8Array([0]), { Overwrite: true });
    }
    await letGo(access, list, numbers);
  });
}

async function folder(access: Access, { list, closing }: Replayed, thing: Copied): Promise<number> {
  const above = placeIn(access, list, thing.place);
  const path = `${above}/${thing.name}`;
  const made = await access.patience.until({ list: list.title, operation: 'restore' }, async () => {
    const folders = access.sp.web.getFolderByServerRelativePath(above).folders;
    const there = await folders.select('Name')<readonly { readonly Name: string }[]>();
    if (there.every(({ Name }) => Name !== thing.name)) await folders.addUsingPath(thing.name);
    return access.sp.web.getFolderByServerRelativePath(path).listItemAllFields<{ readonly Id: number }>();
  });
  await closing(list, thing, path);
  return made.Id;
}

async function file(access: Access, { list, bytes, moved }: Replayed, thing: Copied): Promise<number> {
  const above = placeIn(access, list, thing.place);
  const content = bytes(thing.bytes ?? '');
  return access.patience.until({ list: list.title, operation: 'restore' }, async () => {
    await access.sp.web
      .getFolderByServerRelativePath(above)
      .files.addUsingPath(thing.name, content, { Overwrite: true });
    const stored = access.sp.web.getFileByServerRelativePath(`${above}/${thing.name}`);
    const { Id } = await stored.listItemAllFields.select('Id')<{ readonly Id: number }>();
    if (thing.facts !== null) {
      const columns = writeRow(list, moved(thing.facts) as object);
      await listIn(access.sp, access, list).items.getById(Id).update(columns, '*');
    }
    return Id;
  });
}

const placeIn = (access: Access, list: AnyList, place: string): string =>
  place === '' ? pathOf(access, list) : `${pathOf(access, list)}/${place}`;
