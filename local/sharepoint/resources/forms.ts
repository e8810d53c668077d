import { propertyOf, type Column } from '../columns/columns';
import { readForm, type FormValue } from '../columns/forms';
import { listColumns, type Context } from '../graph/context';
import { ok, value, type Answer } from '../graph/node';
import { demandThere } from '../items/references';
import { takeValue } from '../items/values';
import { changeRow, insertRow } from '../items/write';
import { badQuery, fileNotFound, SharePointError } from '../odata/errors';
import { isObject, plainText, textOf, type Json, type JsonObject } from '../odata/json';
import { Right } from '../security/rights';
import { contentTypeFor } from '../store/contentTypes';
import { fieldsOf } from '../store/fields';
import { itemAt } from '../store/items';
import { fileExists } from '../odata/errors';
import { isLibrary, type Field, type Item, type List } from '../store/rows';
import { ensurePrincipal } from './ensureUser';
import { checkName } from './names';
import { folderAt } from './places';

interface FormLine {
  readonly name: string;
  readonly text: string;
}

interface FormRead {
  readonly vals: JsonObject;
  readonly leaf: string | null;
  readonly lines: readonly JsonObject[];
  readonly verdict: 'sound' | 'faulty';
}

const line = (name: string, text: string | null, wrong: string | null): JsonObject => ({
  ErrorCode: wrong === null ? 0 : -2146232832,
  ErrorMessage: wrong,
  FieldName: name,
  FieldValue: text,
  HasException: wrong !== null,
  ItemId: 0,
});

function formOf(body: JsonObject): FormLine[] {
  const given = body['formValues'];
  if (!Array.isArray(given)) throw badQuery('The parameter formValues is missing.');
  return (given as readonly Json[]).filter(isObject).map((one) => ({
    name: textOf(one, 'FieldName') ?? '',
    text: plainText(one['FieldValue']),
  }));
}

const named = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find((field) => field.name === name || propertyOf(field) === name);

/** Reads every line before anything is saved: one bad value and nothing is. */
function readForms(context: Context, list: List, lines: readonly FormLine[]): FormRead {
  const columns = [...listColumns(context, list).values()];
  const fields = columns.map(({ field }) => field);
  const vals: Record<string, Json> = {};
  const read: JsonObject[] = [];
  let leaf: string | null = null;
  for (const { name, text } of lines) {
    const field = named(fields, name);
    const column = columns.find(({ field: one }) => one === field);
    const taken =
      field === undefined
        ? { wrong: `Column '${name}' does not exist.` }
        : readForm(field, text, (login) => personCalled(context, login));
    const kept = column === undefined || 'wrong' in taken ? taken : keep(context, list, column, taken.value);
    read.push(line(name, text, 'wrong' in kept ? kept.wrong : null));
    if (field === undefined || 'wrong' in kept) continue;
    if (field.name === 'FileLeafRef') leaf = text;
    else vals[field.name] = kept.value;
  }
  const verdict = read.every(({ HasException }) => HasException === false) ? 'sound' : 'faulty';
  return { vals, leaf, lines: read, verdict };
}

/** The number of a person of the directory, known to the site from now on. */
function personCalled(context: Context, login: string): number | undefined {
  try {
    return ensurePrincipal(context, login).id;
  } catch (error) {
    if (error instanceof SharePointError) return undefined;
    throw error;
  }
}

/** What is kept of a value: a row that is not there, or a content type the list has not, is wrong in its line. */
function keep(context: Context, list: List, column: Column, given: Json): FormValue {
  try {
    if (column.field.name === 'ContentTypeId') return { value: contentTypeFor(context.db, list, plainText(given)) };
    const value = takeValue(column, given);
    demandThere(context, column, value);
    return { value };
  } catch (error) {
    if (error instanceof SharePointError) return { wrong: error.message };
    throw error;
  }
}

/** A column that must have a value is missing from the form of a new row. */
function missing(fields: readonly Field[], lines: readonly FormLine[]): JsonObject[] {
  const needed = fields.filter(
    (field) =>
      field.required === 1 && field.type !== 'File' && !lines.some(({ name }) => named(fields, name) === field),
  );
  const lacking = needed.filter((field) => typeof field.props['DefaultValue'] !== 'string');
  return lacking.map((field) => line(field.name, null, "You can't leave this blank."));
}

const answered = (lines: readonly JsonObject[]): Answer =>
  ok(value('ValidateUpdateListItem', 'Collection(SP.ListItemFormUpdateValue)', lines));

/** Sets values of a row from a form. Always 200: what went wrong stands in each line. */
export function validateUpdate(list: List, item: Item, context: Context): Answer {
  context.access.demand(item.scope, Right.editListItems);
  const read = readForms(context, list, formOf(context.body.json()));
  if (read.verdict === 'faulty') return answered(read.lines);
  const changed = changeRow(context, list, item, { vals: read.vals, leaf: isLibrary(list) ? read.leaf : null });
  return answered(read.lines.map((one) => ({ ...one, ItemId: changed.id })));
}

/** Adds a row from a form in the folder it names, under that folder's permissions. */
export function addValidated(list: List, context: Context): Answer {
  const body = context.body.json();
  const info = isObject(body['listItemCreateInfo']) ? body['listItemCreateInfo'] : {};
  const decoded = (name: string): string | undefined => {
    const given = info[name];
    return isObject(given) ? textOf(given, 'DecodedUrl') : undefined;
  };
  const folder = folderAt(context, decoded('FolderPath') ?? list.url);
  if (folder.exists === 'missing' || folder.list?.id !== list.id) throw fileNotFound();
  const scope = folder.item?.scope ?? list.scope;
  context.access.demand(scope, Right.addListItems);
  const kind = info['UnderlyingObjectType'] === 1 ? 1 : 0;
  const leaf = decoded('LeafName') ?? null;
  const fields = fieldsOf(context.db, list.id);
  const lines = formOf(body);
  const read = readForms(context, list, lines);
  const lacking = kind === 1 ? [] : missing(fields, lines);
  if (read.verdict === 'faulty' || lacking.length > 0) return answered([...read.lines, ...lacking]);
  if (kind === 1) checkFree(context, folder.path, leaf);
  const item = insertRow(context, list, {
    kind,
    dir: folder.path,
    leaf: kind === 1 ? leaf : null,
    scope,
    vals: read.vals,
    bytes: null,
  });
  return answered([...read.lines, line('Id', String(item.id), null)]);
}

function checkFree(context: Context, dir: string, leaf: string | null): void {
  checkName(leaf ?? '');
  if (itemAt(context.db, `${dir}/${leaf ?? ''}`) !== undefined) throw fileExists(leaf ?? '');
}
