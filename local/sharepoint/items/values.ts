import { columnsOf, declaredOf, type Column } from '../columns/columns';
import { isMultiple, primaryOf } from '../columns/references';
import { invalidText, SharePointError, unknownProperty } from '../odata/errors';
import { plainText, type Json, type JsonObject } from '../odata/json';
import { listColumns, type Context } from '../graph/context';
import { entityTypeOf } from '../store/lists';
import { contentTypeFor } from '../store/contentTypes';
import { isLibrary, type Field, type List } from '../store/rows';
import { demandThere } from './references';

/** The OData type of a list's rows. */
export const itemType = (list: List): string => `SP.Data.${entityTypeOf(list)}Item`;

const readOnly = (): SharePointError =>
  new SharePointError(
    400,
    '-2130575152, Microsoft.SharePoint.SPException',
    'Invalid data has been used to update the list item. The field you are trying to update may be read only.',
  );

/** Properties every row has that are no columns; clients send them back, and SharePoint lets them be. */
const ignored = new Set([
  'Id',
  'ID',
  'FileSystemObjectType',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'GUID',
  'Attachments',
]);

export interface Taken {
  readonly vals: JsonObject;
  /** A new name, where one was given. */
  readonly leaf: string | null;
}

/** Reads the values of an item from a body: unknown columns and values of the wrong type are refused. */
export function takeValues(context: Context, list: List, body: JsonObject): Taken {
  const columns = listColumns(context, list);
  const vals: Record<string, Json> = {};
  let leaf: string | null = null;
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('odata.') || ignored.has(name)) continue;
    if (name === 'ContentTypeId') {
      vals[name] = contentTypeFor(context.db, list, plainText(value));
      continue;
    }
    const column = columnFor(name, columns);
    if (column === undefined) throw unknownProperty(name, itemType(list));
    if (name === 'FileLeafRef') leaf = plainText(value);
    else if ((column.field.builtIn === 1 && name !== 'Title') || isComputed(column.field)) throw readOnly();
    else {
      const taken = takeValue(column, value);
      demandThere(context, column, taken);
      vals[column.field.name] = taken;
    }
  }
  // The name of a row in a list is its number.
  return { vals, leaf: isLibrary(list) ? leaf : null };
}

/** A person may be written by the number as a text, too: `AssignedToStringId`. */
const columnFor = (name: string, columns: ReadonlyMap<string, Column>): Column | undefined => {
  const column = columns.get(name) ?? columns.get(name.replace(/StringId$/, 'Id'));
  return column === undefined || column.property === name || column.rules.kind === PERSON ? column : undefined;
};
const PERSON = 20;

/** What follows from other columns cannot be written. */
const isComputed = (field: Field): boolean => field.type === 'Calculated' || primaryOf(field) !== null;

/** One value, in the form it is kept. An empty text is no value. */
export function takeValue(column: Column, value: Json): Json {
  if (value === null || value === '') return null;
  const taken = column.rules.take(value, declaredOf(column.field));
  if (column.field.type === 'Choice' && plainText(taken).length > 255) throw invalidText();
  return taken;
}

/** What a new row has where nothing was said. */
export function defaultValues(fields: readonly Field[], now: number): JsonObject {
  const defaults: Record<string, Json> = {};
  for (const field of fields) {
    const value = field.props['DefaultValue'];
    if (field.builtIn === 1 || typeof value !== 'string' || value === '') continue;
    const [column] = columnsOf([field]).values();
    if (column === undefined || isComputed(field)) continue;
    // SharePoint writes a default of several choices as one, or as ;#a;#b;#.
    const given: Json = isMultiple(field)
      ? value.split(';#').filter((one) => one !== '')
      : value.toLowerCase() === '[today]'
        ? new Date(now).toISOString()
        : value;
    defaults[field.name] = takeValue(column, given);
  }
  return defaults;
}
