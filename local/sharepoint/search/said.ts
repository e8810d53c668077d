import { builtInNamed } from '../columns/builtIn';
import { columnOf } from '../columns/columns';
import { referenceOf } from '../columns/references';
import { isObject, isoSeconds, plainText, type Json } from '../odata/json';
import { MODERATION, isDraft, isModerated } from '../items/versioning';
import type { Database } from '../store/database';
import { checkoutOf } from '../store/checkouts';
import { fieldsOf } from '../store/fields';
import { principalById } from '../store/principals';
import type { Doc } from '../store/searchIndex';
import { isLibrary, type Field, type Item, type List } from '../store/rows';
import { versionsOf } from '../store/versions';

/** DraftVersionVisibility 0: whoever may read the file reads its drafts. */
const READERS = 0;

/**
 * The state of a row that the crawler reads: what is checked in; where drafts or waiting rows are not for every reader,
 * the last version that is. Null where there is none.
 */
export function crawled(db: Database, list: List, item: Item): Item | null {
  if (item.kind === 1) return item;
  if (isLibrary(list) && checkoutOf(db, item)?.fresh === 1) return null;
  const hidesDrafts = Number(list.props['DraftVersionVisibility'] ?? READERS) !== READERS || isModerated(list);
  if (!hidesDrafts) return item;
  const isOpen = ({ ui, vals }: Pick<Item, 'ui' | 'vals'>): boolean =>
    !isDraft(ui) && (!isModerated(list) || (vals['_ModerationStatus'] ?? MODERATION.approved) === MODERATION.approved);
  if (isOpen(item)) return item;
  const last = versionsOf(db, item).filter(isOpen).at(-1);
  return last === undefined ? null : { ...item, ...last };
}

const TEXTS = ['Text', 'Note', 'Choice', 'MultiChoice', 'URL', 'Calculated'];
const NUMBERS = ['Number', 'Currency', 'Integer'];

const withoutTags = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

const each = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [value]);

/** A value as text: an address with what it is called, several values a line each. */
function textOf(field: Field, value: Json): string {
  if (isObject(value)) return `${plainText(value['Description'])} ${plainText(value['Url'])}`;
  const text = each(value).map(plainText).join('\n');
  return field.props['RichText'] === true ? withoutTags(text) : text;
}

/** 641000 is found as it stands and in threes, as people write it. */
function numberTexts(value: Json): string {
  const text = plainText(value);
  const [whole = '', ...rest] = text.split('.');
  const grouped = [whole.replace(/\B(?=(\d{3})+$)/g, ' '), ...rest].join('.');
  return grouped === text ? text : `${text}\n${grouped}`;
}

function propertyOf(db: Database, list: List, field: Field, value: Json): Json {
  if (value === null) return null;
  if (referenceOf(field) === 'person')
    return each(value)
      .map((id) => principalById(db, list.site, Number(id))?.title ?? '')
      .join('; ');
  if (field.type === 'DateTime') return isoSeconds(Date.parse(plainText(value)));
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return textOf(field, value);
}

export const endingOf = (item: Item): string =>
  item.blob === null ? '' : (/\.([^.]+)$/.exec(item.leaf)?.[1] ?? '').toLowerCase();

/** What a row says, its file's text left out. */
export function said(
  db: Database,
  list: List,
  item: Item,
): Omit<Doc, 'text'> & { readonly text: Omit<Doc['text'], 'file'> } {
  const fields = fieldsOf(db, list.id);
  const props: Record<string, Json> = {
    filetype: endingOf(item) || null,
    contenttypeid: builtInNamed.get('ContentTypeId')?.read(item) ?? null,
  };
  const body: string[] = [];
  for (const field of fields) {
    if (field.builtIn === 1 || field.hidden === 1) continue;
    const value = columnOf(field, fields).read(item);
    if (value === null) continue;
    props[field.name.toLowerCase()] = propertyOf(db, list, field, value);
    if (TEXTS.includes(field.type)) body.push(textOf(field, value));
    else if (NUMBERS.includes(field.type)) body.push(numberTexts(value));
  }
  const named = isLibrary(list) || item.kind === 1 ? item.leaf : '';
  const person = (id: number): string => principalById(db, list.site, id)?.title ?? '';
  return {
    list: list.id,
    item: item.id,
    guid: item.guid,
    blob: item.blob,
    title: (plainText(item.vals['Title']) || (item.blob === null ? named : named.replace(/\.[^.]+$/, ''))).normalize(
      'NFC',
    ),
    author: person(item.author),
    editor: person(item.editor),
    modified: item.modified,
    size: item.size,
    props,
    text: { name: named.normalize('NFC'), body: body.join('\n').normalize('NFC') },
  };
}
