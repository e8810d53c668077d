import { ok, refused } from '../core/result';
import type { Result } from '../core/result';
import type { Stored } from '../core/stored';
import type { Column, FieldValue } from './column';
import { columnsOf } from './list';
import type { AnyList, Readable } from './list';
import type { UnreadableItem } from './site';

/** A row as SharePoint gives it: column names and values, with its number and version. */
export type RawRow = Readonly<Record<string, unknown>>;

/** SharePoint's own column for the number that stands in a row's ETag. */
const VERSION = 'owshiddenversion';

/** The columns a question asks for: those of the list, the row's number and version, and whether it is a folder. */
export function selectOf(list: Readable, folders: 'may' | 'never'): readonly string[] {
  const names = columnsOf(list).map(([, column]) => column.name);
  return ['Id', VERSION, ...(folders === 'may' ? ['FileSystemObjectType'] : []), ...names];
}

/** The folders of a list come with its rows and are none. */
export function isFolder(raw: RawRow): boolean {
  return raw['FileSystemObjectType'] === 1;
}

/** Parses a row strictly. What cannot be parsed names its columns; `site` is the address of the site, for its link. */
export function readRow<Entity extends object>(
  list: Readable<Entity>,
  raw: RawRow,
  site: string,
): Result<Stored<Entity>, UnreadableItem> {
  const id = typeof raw['Id'] === 'number' ? raw['Id'] : 0;
  const version = versionOf(raw);
  const entity: Record<string, unknown> = { id, version };
  const unreadable = columnsOf(list).filter(([property, column]) => {
    const value = column.read(raw[column.name]);
    if (value.ok) entity[property] = value.value;
    return !value.ok;
  });
  if (unreadable.length === 0 && version !== undefined && id > 0) return ok(entity as unknown as Stored<Entity>);
  const forms = list.kind === 'library' ? `${list.title}/Forms` : `Lists/${list.title}`;
  return refused({
    list: list.title,
    id,
    columns: unreadable.map(([, column]) => column.name),
    link: `${site}/${forms}/DispForm.aspx?ID=${String(id)}`,
  });
}

/** What a row says of its version: its column where it was asked for without metadata, else the ETag beside it. */
function versionOf(raw: RawRow): string | undefined {
  if (typeof raw[VERSION] === 'number') return `"${String(raw[VERSION])}"`;
  return typeof raw['odata.etag'] === 'string' ? asVersion(raw['odata.etag']) : undefined;
}

/** One form for a version: a row says `"3"` where a header says `"<guid>,3"`. Views compare versions. */
export function asVersion(etag: string): string {
  return etag.replace(/^"?[^",]*,/, '"');
}

/** The given properties as the JSON body of a row. Properties without a column (id, version) are left out. */
export function writeRow(list: AnyList, facts: object): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(given(list, facts).map(({ column, value }) => [column.name, column.write(value)]));
}

/** The given properties as the form that adds a row in a folder. */
export function writeForm(
  list: AnyList,
  facts: object,
): readonly { readonly FieldName: string; readonly FieldValue: string }[] {
  return given(list, facts).map(({ column, value }) => ({
    FieldName: column.name,
    FieldValue: column.writeForm(value),
  }));
}

/** The given properties as they read once stored: whole seconds, JSON in the order of its shape. */
export function asStored<Facts extends object>(list: AnyList, facts: Facts): Facts {
  const normal = given(list, facts).map(({ property, column, value }) => {
    const read = column.read(column.write(value));
    return [property, read.ok ? read.value : value] as const;
  });
  return { ...facts, ...Object.fromEntries(normal) };
}

/** Whether a stored row already says what a change would make it say. */
export function alreadySays(list: AnyList, row: object, change: object): 'yes' | 'no' {
  const there = new Map(
    given(list, row).map(({ property, column, value }) => [property, trimmed(column.write(value))]),
  );
  const differs = given(list, asStored(list, change)).some(
    ({ property, column, value }) => trimmed(column.write(value)) !== there.get(property),
  );
  return differs ? 'no' : 'yes';
}

interface Given {
  readonly property: string;
  readonly column: Column<unknown>;
  readonly value: unknown;
}

function given(list: AnyList, facts: object): readonly Given[] {
  const values = new Map<string, unknown>(Object.entries(facts));
  return columnsOf(list)
    .map(([property, column]) => ({ property, column, value: values.get(property) }))
    .filter(({ column, value }) => value !== undefined && column.kind !== 'path');
}

/** SharePoint takes spaces off the ends of a line of text, and keeps an empty one as null. */
function trimmed(value: FieldValue): FieldValue {
  return typeof value === 'string' ? value.trim() || null : value;
}
