import { Temporal } from 'temporal-polyfill';
import { isObject, textOf, type Json } from '../odata/json';
import type { Field } from '../store/rows';
import { TIME_ZONE } from './locale';
import { primaryOf, referenceOf } from './references';

/** A value as a form holds it, or what SharePoint says is wrong with it. */
export type FormValue = { readonly value: Json } | { readonly wrong: string };

const datePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function date(text: string): FormValue {
  const match = datePattern.exec(text.trim());
  const [year, month, day, hour = 0, minute = 0, second = 0] = (match ?? [])
    .slice(1)
    .map((part) => ((part as string | undefined) === undefined ? undefined : Number(part)));
  if (match === null || year === undefined || month === undefined || day === undefined)
    return { wrong: 'Enter a date like this: 2012-02-23' };
  try {
    const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }, { overflow: 'reject' });
    return { value: local.toZonedDateTime(TIME_ZONE).toInstant().toString() };
  } catch {
    return { wrong: 'Enter a date like this: 2012-02-23' };
  }
}

/** The instant as a Swedish reader of the site sees it. */
export function localText(instant: string, precision: 'date' | 'time'): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE).toPlainDateTime();
  return precision === 'date'
    ? local.toPlainDate().toString()
    : local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

function url(text: string): FormValue {
  const [address = '', ...description] = text.split(', ');
  if (!/^(https?:\/\/|\/|mailto:)/i.test(address)) return { wrong: 'Invalid URL' };
  return { value: { Url: address, Description: description.join(', ') || address } };
}

const isChoice = (text: string, field: Field): boolean => {
  const choices = field.props['Choices'];
  return field.props['FillInChoice'] === true || (Array.isArray(choices) && choices.includes(text));
};

const choice = (text: string, field: Field): FormValue =>
  isChoice(text, field) ? { value: text } : { wrong: `The value '${text}' is not an available choice.` };

/** The parts of `a;#b` and of `;#a;#b;#`. */
const parts = (text: string): string[] => text.split(';#').filter((one) => one.trim() !== '');

function choices(text: string, field: Field): FormValue {
  const unknown = parts(text).find((one) => !isChoice(one, field));
  return unknown === undefined
    ? { value: parts(text) }
    : { wrong: `The value '${unknown}' is not an available choice.` };
}

/** `3`, `3;#Title`, and `1;#;#2;#;#` for several: number and text in turn, of which the number counts. */
function rows(text: string, field: Field): FormValue {
  const written = text.split(';#');
  const numbers = written.filter((one, place) => place % 2 === 0 && one !== '').map(Number);
  if (numbers.some((one) => !Number.isSafeInteger(one) || one < 1))
    return { wrong: `The value '${text}' is not valid for the column ${field.title}.` };
  if (field.type === 'LookupMulti') return { value: numbers };
  return numbers.length > 1
    ? { wrong: `The column ${field.title} does not allow multiple values.` }
    : { value: numbers[0] ?? null };
}

/** `[{"Key":"i:0#.f|membership|…"}]`: the logins; anything else is no person. */
function people(text: string, field: Field, find: FindPerson): FormValue {
  const wrong = {
    wrong: `The value '${text}' is not a list of people such as [{"Key":"i:0#.f|membership|name@domain"}].`,
  };
  let given: Json;
  try {
    given = JSON.parse(text) as Json;
  } catch {
    return wrong;
  }
  if (!Array.isArray(given)) return wrong;
  const found: number[] = [];
  for (const one of given as readonly Json[]) {
    const key = isObject(one) ? textOf(one, 'Key') : undefined;
    const id = key === undefined ? undefined : find(key);
    if (id === undefined) return { wrong: `The user ${key ?? ''} does not exist or is not unique.` };
    found.push(id);
  }
  if (field.type === 'UserMulti') return { value: found };
  return found.length > 1
    ? { wrong: `The column ${field.title} does not allow multiple values.` }
    : { value: found[0] ?? null };
}

/** Finds the number of a person by login; undefined where the directory has nobody. */
export type FindPerson = (login: string) => number | undefined;

/** Reads what stands in a form: the site's own dates, times and decimal comma. */
export function readForm(field: Field, text: string, find: FindPerson): FormValue {
  if (text === '') return field.required === 1 ? { wrong: "You can't leave this blank." } : { value: null };
  switch (field.type) {
    case 'DateTime':
      return date(text);
    case 'Number':
    case 'Currency':
    case 'Integer': {
      const bare = text.replace(/\s/g, '');
      if (!/^-?\d+(,\d+)?$/.test(bare)) return { wrong: 'Only numbers can go here.' };
      return { value: Number(bare.replace(',', '.')) };
    }
    case 'Boolean':
      if (/^(1|true|yes)$/i.test(text)) return { value: true };
      return /^(0|false|no)$/i.test(text) ? { value: false } : { wrong: 'The value is not a yes or a no.' };
    case 'Choice':
      return choice(text, field);
    case 'MultiChoice':
      return choices(text, field);
    case 'User':
    case 'UserMulti':
      return field.builtIn === 1 ? unset(field) : people(text, field, find);
    case 'Lookup':
    case 'LookupMulti':
      return referenceOf(field) === null || primaryOf(field) !== null ? unset(field) : rows(text, field);
    case 'URL':
      return url(text);
    case 'Text':
      return text.length > 255 ? { wrong: 'Limit the text to 255 characters.' } : { value: text };
    case 'Note':
    case 'File':
    case 'ContentTypeId':
    case 'Thumbnail':
      return { value: text };
    case 'Guid':
      return field.builtIn === 1 ? unset(field) : { value: text };
    case 'Counter':
    case 'Attachments':
    case 'Computed':
    case 'Calculated':
      return unset(field);
  }
}

const unset = (field: Field): FormValue => ({ wrong: `The column ${field.name} cannot be set.` });
