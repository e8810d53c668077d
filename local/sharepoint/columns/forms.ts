import { Temporal } from 'temporal-polyfill';
import type { Json } from '../odata/json';
import type { Field } from '../store/rows';
import { TIME_ZONE } from './locale';

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

function choice(text: string, field: Field): FormValue {
  const choices = field.props['Choices'];
  const known = Array.isArray(choices) && choices.includes(text);
  return known || field.props['FillInChoice'] === true
    ? { value: text }
    : { wrong: `The value '${text}' is not an available choice.` };
}

/** Reads what stands in a form: the site's own dates, times and decimal comma. */
export function readForm(field: Field, text: string): FormValue {
  if (text === '') return field.required === 1 ? { wrong: "You can't leave this blank." } : { value: null };
  switch (field.type) {
    case 'DateTime':
      return date(text);
    case 'Number': {
      const bare = text.replace(/\s/g, '');
      if (!/^-?\d+(,\d+)?$/.test(bare)) return { wrong: 'Only numbers can go here.' };
      return { value: Number(bare.replace(',', '.')) };
    }
    case 'Boolean':
      if (/^(1|true|yes)$/i.test(text)) return { value: true };
      return /^(0|false|no)$/i.test(text) ? { value: false } : { wrong: 'The value is not a yes or a no.' };
    case 'Choice':
      return choice(text, field);
    case 'URL':
      return url(text);
    case 'Text':
      return text.length > 255 ? { wrong: 'Limit the text to 255 characters.' } : { value: text };
    case 'Note':
    case 'File':
      return { value: text };
    case 'Counter':
    case 'Integer':
    case 'User':
    case 'Guid':
    case 'Lookup':
    case 'ContentTypeId':
    case 'Attachments':
    case 'Computed':
      return { wrong: `The column ${field.name} cannot be set.` };
  }
}
