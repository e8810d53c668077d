import { isObject, plainText, type Json } from '../odata/json';
import { pathOf, type Item, type Principal } from '../store/rows';
import type { Column } from './columns';
import { localText } from './forms';
import { referenceOf } from './references';

/** What a row is rendered with. */
export interface Rendering {
  readonly person: (id: number) => Principal | undefined;
  /** What the row a lookup points to is called. */
  readonly called: (column: Column, id: Json) => string;
  /** The times of a row as the site's reader has them, or as UTC with a Z. */
  readonly times: 'site' | 'utc';
}

/** The parts a column is rendered as: its name, and its name with `.` and a word after it. */
type Parts = Readonly<Record<string, Json>>;

const listed = (value: Json): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : value === null ? [] : [value];

const decimalComma = (value: Json): string => plainText(value).replace('.', ',');

const guid = (value: Json): string => (value === null ? '' : `{${plainText(value).toUpperCase()}}`);

function people(value: Json, rendering: Rendering): Json {
  const found = listed(value).flatMap((id) => rendering.person(Number(id)) ?? []);
  const shown = found.map(({ id, title, mail }) => ({ id: String(id), title, email: mail, sip: mail, picture: '' }));
  return shown.length === 0 ? '' : shown;
}

function time(column: Column, value: Json, { times }: Rendering): string {
  if (typeof value !== 'string') return '';
  if (times === 'utc') return value;
  return localText(value, column.field.props['DisplayFormat'] === 0 ? 'date' : 'time');
}

type Render = (name: string, value: Json, column: Column, rendering: Rendering) => Parts;

const number: Render = (name, value) => ({ [name]: decimalComma(value), [`${name}.`]: plainText(value) });
const person: Render = (name, value, _column, rendering) => ({ [name]: people(value, rendering) });

const lookup: Render = (name, value, column, rendering) => {
  if (referenceOf(column.field) === null) return { [name]: plainText(value) };
  const shown = listed(value).map((id) => ({
    lookupId: Number(id),
    lookupValue: rendering.called(column, id),
    isSecretFieldValue: false,
  }));
  return { [name]: shown.length === 0 ? '' : shown };
};

/** The types that are more than their text. */
const renderings: Readonly<Record<string, Render>> = {
  DateTime: (name, value, column, rendering) => ({
    [name]: time(column, value, rendering),
    [`${name}.`]: plainText(value),
  }),
  Number: number,
  Currency: number,
  Boolean: (name, value) => ({
    [name]: value === null ? '' : value === true ? 'Yes' : 'No',
    [`${name}.value`]: value === null ? '' : value === true ? '1' : '0',
  }),
  User: person,
  UserMulti: person,
  Lookup: lookup,
  LookupMulti: lookup,
  Guid: (name, value) => ({ [name]: guid(value) }),
  Attachments: (name, value) => ({ [name]: value === true ? '1' : '0' }),
  URL: (name, value) =>
    isObject(value)
      ? { [name]: value['Url'] ?? '', [`${name}.desc`]: value['Description'] ?? '' }
      : { [name]: '', [`${name}.desc`]: '' },
};

/** One column of a row as RenderListDataAsStream writes it: everything a text (recorded), people and lookups lists. */
export function rendered(column: Column, item: Item, rendering: Rendering): Parts {
  const { name, type } = column.field;
  const value = column.read(item);
  if (name === 'UniqueId') return { [name]: guid(value) };
  const render = renderings[type];
  if (render !== undefined) return render(name, value, column, rendering);
  return { [name]: Array.isArray(value) ? value : plainText(value) };
}

/** The columns that are computed from others, as views name them. */
export const computed: Readonly<Record<string, (item: Item) => string>> = {
  LinkTitle: (item) => plainText(item.vals['Title']),
  LinkTitleNoMenu: (item) => plainText(item.vals['Title']),
  LinkFilename: (item) => item.leaf,
  LinkFilenameNoMenu: (item) => item.leaf,
  DocIcon: (item) => (item.kind === 1 ? '' : extensionOf(item)),
  File_x0020_Type: (item) => (item.kind === 1 ? '' : extensionOf(item)),
  File_x0020_Size: (item) => (item.kind === 1 ? '' : String(item.size)),
  Edit: () => '0',
};

const extensionOf = (item: Item): string =>
  item.blob === null ? '' : (/\.([^.]+)$/.exec(item.leaf)?.[1] ?? '').toLowerCase();

const percent = (path: string): string =>
  encodeURIComponent(path).replace(/[-_.!~*'()]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** The address of a row in the five ways it is written (recorded). */
export function addresses(item: Item): Readonly<Record<string, string>> {
  const path = pathOf(item);
  return {
    FileRef: path,
    'FileRef.urlencode': percent(path),
    'FileRef.urlencodeasurl': encodeURI(path),
    'FileRef.urlencoding': encodeURI(path),
    'FileRef.scriptencodeasurl': encodeURI(path).replaceAll('/', '\\u002f'),
  };
}
