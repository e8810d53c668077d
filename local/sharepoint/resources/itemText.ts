import { localText } from '../columns/forms';
import { outputOf } from '../columns/calculated';
import type { Column } from '../columns/columns';
import { referenceOf } from '../columns/references';
import { listColumns, type Context } from '../graph/context';
import { describe } from '../graph/entity';
import { found, type ValueForm } from '../graph/node';
import type { Resources } from '../graph/resource';
import { isObject, plainText, type Json, type JsonObject } from '../odata/json';
import { itemById } from '../store/items';
import { principalById } from '../store/principals';
import type { Item } from '../store/rows';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const all = (value: Json): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : value === null ? [] : [value];

/** What a lookup or a person is called. */
export function calledOf(column: Column, id: Json, context: Context): string {
  if (referenceOf(column.field) === 'person')
    return principalById(context.db, context.site.id, Number(id))?.title ?? '';
  const target = column.target();
  const item = target === undefined ? undefined : itemById(context.db, target.list.id, Number(id));
  const shown = target?.columns.get(plainText(column.field.props['LookupField']) || 'Title');
  return item === undefined || shown === undefined ? '' : plainText(shown.read(item));
}

function referencesText(column: Column, value: Json, form: ValueForm, context: Context): string {
  const isPerson = referenceOf(column.field) === 'person';
  const logins = all(value).map((id) => ({
    Key: principalById(context.db, context.site.id, Number(id))?.login ?? '',
  }));
  if (form === 'edit' && isPerson) return logins.length === 0 ? '' : JSON.stringify(logins);
  const called = all(value).map((id) => ({ id, text: calledOf(column, id, context) }));
  if (form === 'edit') return called.map(({ id, text }) => `${plainText(id)};#${text}`).join(';#');
  return called.map(({ text }) => (form === 'html' ? escaped(text) : text)).join('; ');
}

function urlText(value: JsonObject, form: ValueForm): string {
  const [url, description] = [plainText(value['Url']), plainText(value['Description'])];
  return form === 'html' ? `<a href="${escaped(url)}">${escaped(description)}</a>` : `${url}, ${description}`;
}

/** A value as a reader of the site would see it, as a page holds it, or as a form takes it back. */
function shown(column: Column, item: Item, form: ValueForm, context: Context): string {
  const { field } = column;
  const value = column.read(item);
  if (referenceOf(field) !== null) return referencesText(column, value, form, context);
  if (value === null) return '';
  if (field.type === 'MultiChoice')
    return form === 'edit' ? `;#${all(value).map(plainText).join(';#')};#` : all(value).map(plainText).join('; ');
  if (isObject(value)) return urlText(value, form);
  const isTime = field.type === 'DateTime' || (field.type === 'Calculated' && outputOf(field) === 'DateTime');
  if (isTime && !plainText(value).startsWith('#'))
    return localText(plainText(value), field.props['DisplayFormat'] === 0 ? 'date' : 'time');
  if (typeof value === 'boolean') return form === 'edit' ? (value ? '1' : '0') : value ? 'Yes' : 'No';
  const isNumber = column.rules.edm === 'Edm.Double' || (field.type === 'Calculated' && outputOf(field) === 'Number');
  const text = isNumber ? String(Number(value)).replace('.', ',') : plainText(value);
  return form === 'html' && field.props['RichText'] !== true ? escaped(text) : text;
}

const addresses: Readonly<Record<ValueForm, string>> = {
  text: 'FieldValuesAsText',
  html: 'FieldValuesAsHTML',
  edit: 'FieldValuesForEdit',
};

/** The name a value has here: the internal one, its underscores written as SharePoint writes them once more. */
const nameOf = (name: string): string => (name.startsWith('_') ? 'OData_' : '') + name.replaceAll('_', '_x005f_');

/** Every value of a row as text: for reading, for a page or for a form. */
export const itemText: Resources['itemText'] = {
  read(node, context) {
    const { list, item, form } = node;
    const properties: Record<string, Json> = {};
    for (const column of listColumns(context, list).values())
      properties[nameOf(column.field.name)] = shown(column, item, form, context);
    return found(
      describe({
        node,
        type: 'SP.FieldStringValues',
        set: 'SP.ApiData.FieldStringValues',
        id: `Web/Lists(guid'${list.guid}')/Items(${item.id})/${addresses[form]}`,
        properties,
      }),
    );
  },
};
