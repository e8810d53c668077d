import { isoSeconds, plainText, type Json } from '../odata/json';
import { fold } from '../store/fold';
import { pathOf, type Item } from '../store/rows';
import type { SqlValue } from '../store/driver';
import { standardContentType } from './standardContentTypes';
import type { ColumnType } from './types';

/** A column every list has, and where its value is kept. */
export interface BuiltIn {
  readonly name: string;
  readonly guid: string;
  readonly title: string;
  readonly type: ColumnType;
  readonly shown: 'shown' | 'hidden';
  readonly write: 'written' | 'readOnly';
  readonly where: 'everywhere' | 'lists' | 'libraries';
  /** Null where no query can use it. */
  readonly sql: string | null;
  readonly read: (item: Item) => Json;
  /** How a value is compared, where it differs from the type's own way. */
  readonly key?: (value: Json) => SqlValue;
}

const shown = { shown: 'shown', write: 'readOnly', where: 'everywhere' } as const;
const hidden = { ...shown, shown: 'hidden' } as const;
const millis = (value: Json): SqlValue => (value === null ? null : Date.parse(plainText(value)));

/** 512 for each major version and 1 for each minor, as SharePoint counts. */
export const versionLabel = (ui: number): string => `${Math.floor(ui / 512)}.${ui % 512}`;

const textKey = (value: Json): SqlValue => (value === null ? null : fold(plainText(value)));

/** What a row is by itself, where nothing else was said. */
const contentTypeOf = (item: Item): Json =>
  item.vals['ContentTypeId'] ??
  standardContentType(item.list, item.kind === 1 ? 'folder' : item.blob === null ? 'item' : 'document');

export const builtIns: readonly BuiltIn[] = [
  {
    name: 'ContentTypeId',
    guid: '03e45e84-1992-4d42-9116-26f756012634',
    title: 'Content Type ID',
    type: 'ContentTypeId',
    ...hidden,
    sql: `fold(coalesce(json_extract(i.vals, '$."ContentTypeId"'), standardContentType(i.list || ' ' || i.kind || ' ' || (i.blob IS NULL))))`,
    read: contentTypeOf,
    key: textKey,
  },
  {
    name: 'Title',
    guid: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    title: 'Title',
    type: 'Text',
    shown: 'shown',
    write: 'written',
    where: 'everywhere',
    sql: `fold(json_extract(i.vals, '$."Title"'))`,
    read: (item) => item.vals['Title'] ?? null,
  },
  {
    name: 'ID',
    guid: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
    title: 'ID',
    type: 'Counter',
    ...shown,
    sql: 'i.id',
    read: (item) => item.id,
  },
  {
    name: 'Modified',
    guid: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    title: 'Modified',
    type: 'DateTime',
    ...shown,
    sql: 'i.modified',
    read: (item) => isoSeconds(item.modified),
    key: millis,
  },
  {
    name: 'Created',
    guid: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    title: 'Created',
    type: 'DateTime',
    ...shown,
    sql: 'i.created',
    read: (item) => isoSeconds(item.created),
    key: millis,
  },
  {
    name: 'Author',
    guid: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    title: 'Created By',
    type: 'User',
    ...shown,
    sql: 'i.author',
    read: (item) => item.author,
  },
  {
    name: 'Editor',
    guid: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    title: 'Modified By',
    type: 'User',
    ...shown,
    sql: 'i.editor',
    read: (item) => item.editor,
  },
  {
    name: '_UIVersionString',
    guid: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    title: 'Version',
    type: 'Text',
    ...shown,
    sql: null,
    read: (item) => versionLabel(item.ui),
  },
  {
    name: '_UIVersion',
    guid: '7841bf41-43d0-4434-9f50-a673baef7631',
    title: 'UI Version',
    type: 'Integer',
    ...hidden,
    sql: 'i.ui',
    read: (item) => item.ui,
  },
  {
    name: 'owshiddenversion',
    guid: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5',
    title: 'owshiddenversion',
    type: 'Integer',
    ...hidden,
    sql: 'i.version',
    read: (item) => item.version,
  },
  {
    name: 'Attachments',
    guid: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    title: 'Attachments',
    type: 'Attachments',
    shown: 'shown',
    write: 'readOnly',
    where: 'lists',
    sql: `coalesce(json_extract(i.vals, '$."Attachments"'), 0)`,
    read: (item) => item.vals['Attachments'] === true,
  },
  {
    name: 'GUID',
    guid: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0',
    title: 'GUID',
    type: 'Guid',
    ...hidden,
    sql: 'i.guid',
    read: (item) => item.guid,
  },
  {
    name: 'UniqueId',
    guid: '4b7403de-8d94-43e8-9f0f-137a3e298126',
    title: 'Unique Id',
    type: 'Lookup',
    ...hidden,
    sql: 'i.guid',
    read: (item) => item.guid,
    key: textKey,
  },
  {
    name: 'FileRef',
    guid: '94f89715-e097-4e8b-ba79-ea02aa8b7adb',
    title: 'URL Path',
    type: 'Lookup',
    ...hidden,
    sql: `fold(i.dir || '/' || i.leaf)`,
    read: (item) => pathOf(item),
    key: textKey,
  },
  {
    name: 'FileDirRef',
    guid: '56605df6-8fa1-47e4-a04c-5b384d59609f',
    title: 'Path',
    type: 'Lookup',
    ...hidden,
    sql: 'fold(i.dir)',
    read: (item) => item.dir,
    key: textKey,
  },
  {
    name: 'FileLeafRef',
    guid: '8553196d-ec8d-4564-9861-3dbe931050c8',
    title: 'Name',
    type: 'File',
    shown: 'shown',
    write: 'written',
    where: 'everywhere',
    sql: 'fold(i.leaf)',
    read: (item) => item.leaf,
  },
  {
    name: 'FSObjType',
    guid: '30bb605f-5bae-48fe-b4e3-1f81d9772af9',
    title: 'Item Type',
    type: 'Integer',
    ...hidden,
    sql: 'i.kind',
    read: (item) => item.kind,
  },
];

export const builtInNamed: ReadonlyMap<string, BuiltIn> = new Map(builtIns.map((one) => [one.name, one]));
