import { columnOf, propertyOf } from '../columns/columns';
import { readForm } from '../columns/forms';
import type { Context } from '../graph/context';
import { ok, value, type Answer } from '../graph/node';
import { takeValue } from '../items/values';
import { changeRow, insertRow } from '../items/write';
import { badQuery, fileNotFound } from '../odata/errors';
import { isObject, plainText, textOf, type Json, type JsonObject } from '../odata/json';
import { Right } from '../security/rights';
import { fieldsOf } from '../store/fields';
import { itemAt } from '../store/items';
import { fileExists } from '../odata/errors';
import { isLibrary, type Field, type Item, type List } from '../store/rows';
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
function readForms(fields: readonly Field[], lines: readonly FormLine[]): FormRead {
  const vals: Record<string, Json> = {};
  const read: JsonObject[] = [];
  let leaf: string | null = null;
  for (const { name, text } of lines) {
    const field = named(fields, name);
    const taken = field === undefined ? { wrong: `Column '${name}' does not exist.` } : readForm(field, text);
    read.push(line(name, text, 'wrong' in taken ? taken.wrong : null));
    if (field === undefined || 'wrong' in taken) continue;
    if (field.name === 'FileLeafRef') leaf = text;
    else vals[field.name] = takeValue(columnOf(field), taken.value);
  }
  const verdict = read.every(({ HasException }) => HasException === false) ? 'sound' : 'faulty';
  return { vals, leaf, lines: read, verdict };
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
  const read = readForms(fieldsOf(context.db, list.id), formOf(context.body.json()));
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
  const read = readForms(fields, lines);
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
