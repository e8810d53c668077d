import { Temporal } from 'temporal-polyfill';
import { badQuery, badValue, invalidText } from '../odata/errors';
import { isObject, plainText, textOf, type Json } from '../odata/json';
import type { SqlValue } from '../store/driver';
import { fold } from '../store/fold';
import { TIME_ZONE } from './locale';

export const COLUMN_TYPES = [
  'Text',
  'Note',
  'Number',
  'Boolean',
  'DateTime',
  'Choice',
  'URL',
  'Counter',
  'User',
  'Guid',
  'File',
  'Lookup',
  'ContentTypeId',
  'Attachments',
  'Computed',
  'Integer',
  'Currency',
  'MultiChoice',
  'LookupMulti',
  'UserMulti',
  'Calculated',
  'Thumbnail',
] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** What a column needs to know of its own declaration to read a value. */
export interface Declared {
  readonly dateOnly: boolean;
  readonly maxLength: number;
}

/** How values of one type come in, are kept, compared and declared. */
export interface TypeRules {
  readonly kind: number;
  readonly entity: string;
  readonly edm: string;
  readonly creatable: boolean;
  readonly filterable: boolean;
  readonly indexable: boolean;
  /** From a JSON body to what is kept. */
  readonly take: (value: Json, declared: Declared) => Json;
  /** From a literal in a filter, or from a kept value, to what is compared. */
  readonly key: (value: Json) => SqlValue;
}

const number = (value: Json): number => {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof read !== 'number' || !Number.isFinite(read)) throw badValue(plainText(value), 'Edm.Double');
  return read;
};

const boolean = (value: Json): boolean => {
  if (value === true || value === 'true' || value === 1 || value === '1') return true;
  if (value === false || value === 'false' || value === 0 || value === '0') return false;
  throw badValue(plainText(value), 'Edm.Boolean');
};

/** An instant with seconds; a time without zone is UTC, as SharePoint reads it. */
function instant(value: Json): string {
  try {
    const text = plainText(value);
    const zoned = /^\d{4}-\d\d-\d\d$/.test(text)
      ? `${text}T00:00Z`
      : /(Z|[+-]\d\d:\d\d)$/.test(text)
        ? text
        : `${text}Z`;
    return Temporal.Instant.from(zoned).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
  } catch {
    throw badValue(plainText(value), 'Edm.DateTime');
  }
}

/** A date-only column keeps the midnight of the site's own day, so 23:30 UTC may be tomorrow. */
const siteMidnight = (at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(TIME_ZONE).startOfDay().toInstant().toString();

const whole = (value: Json): number => {
  const read = number(value);
  if (!Number.isSafeInteger(read)) throw badValue(plainText(value), 'Edm.Int32');
  return read;
};

/** The number of a row or a person; 0 is nobody. */
const reference = (value: Json): Json => whole(value) || null;

/** Several values. Only a verbose body, which is unwrapped before, may have them in `results`. */
const several =
  (one: (value: Json) => Json, type: string) =>
  (value: Json): Json => {
    if (!Array.isArray(value)) throw badQuery(notAnArray(type));
    const taken = (value as readonly Json[]).map(one).filter((kept) => kept !== null && kept !== '');
    return taken.length === 0 ? null : [...new Set(taken)];
  };

const notAnArray = (type: string): string =>
  `An unexpected node was found when reading a value of the type 'Collection(${type})' from the JSON reader. A 'StartArray' node was expected.`;

const text = (value: Json): string => {
  if (typeof value === 'object') throw badValue(JSON.stringify(value), 'Edm.String');
  return plainText(value);
};

const foldKey = (value: Json): SqlValue => (value === null ? null : fold(plainText(value)).slice(0, 255));
const numberKey = (value: Json): SqlValue => (value === null ? null : number(value));
const asIs = (value: Json): Json => value;
const none = (kind: number, entity: string, edm: string): TypeRules => ({
  kind,
  entity,
  edm,
  creatable: false,
  filterable: true,
  indexable: false,
  take: asIs,
  key: foldKey,
});
const plain = { creatable: true, filterable: true, indexable: true };

/** One entry a type: widening the stand-in by a column type is widening this table. */
export const typeRules: Readonly<Record<ColumnType, TypeRules>> = {
  Text: {
    kind: 2,
    entity: 'SP.FieldText',
    edm: 'Edm.String',
    ...plain,
    key: foldKey,
    take(value, declared) {
      const read = text(value);
      if (read.length > declared.maxLength || /[\r\n]/.test(read)) throw invalidText();
      return read;
    },
  },
  Note: {
    kind: 3,
    entity: 'SP.FieldMultiLineText',
    edm: 'Edm.String',
    creatable: true,
    filterable: false,
    indexable: false,
    take: text,
    key: foldKey,
  },
  Number: {
    kind: 9,
    entity: 'SP.FieldNumber',
    edm: 'Edm.Double',
    ...plain,
    take: number,
    key: numberKey,
  },
  Boolean: {
    kind: 8,
    entity: 'SP.Field',
    edm: 'Edm.Boolean',
    ...plain,
    take: boolean,
    key: (value) => (value === null ? null : Number(boolean(value))),
  },
  DateTime: {
    kind: 4,
    entity: 'SP.FieldDateTime',
    edm: 'Edm.DateTime',
    ...plain,
    take: (value, declared) => (declared.dateOnly ? siteMidnight(instant(value)) : instant(value)),
    key: (value) => (value === null ? null : instant(value)),
  },
  Choice: { kind: 6, entity: 'SP.FieldChoice', edm: 'Edm.String', ...plain, take: text, key: foldKey },
  URL: {
    kind: 11,
    entity: 'SP.FieldUrl',
    edm: 'SP.FieldUrlValue',
    creatable: true,
    filterable: false,
    indexable: false,
    key: foldKey,
    take(value) {
      const url = isObject(value) ? textOf(value, 'Url') : undefined;
      if (url === undefined || !isObject(value)) throw badValue(JSON.stringify(value), 'SP.FieldUrlValue');
      return { Description: textOf(value, 'Description') ?? url, Url: url };
    },
  },
  Counter: { ...none(5, 'SP.Field', 'Edm.Int32'), key: numberKey },
  Integer: { ...none(1, 'SP.FieldNumber', 'Edm.Int32'), ...plain, take: whole, key: numberKey },
  Currency: { kind: 10, entity: 'SP.FieldCurrency', edm: 'Edm.Double', ...plain, take: number, key: numberKey },
  MultiChoice: {
    ...none(15, 'SP.FieldMultiChoice', 'Collection(Edm.String)'),
    creatable: true,
    // An equality is (compile.ts); nothing else.
    filterable: false,
    take: several(text, 'Edm.String'),
  },
  User: { ...none(20, 'SP.FieldUser', 'Edm.Int32'), ...plain, take: reference, key: numberKey },
  UserMulti: {
    ...none(20, 'SP.FieldUser', 'Collection(Edm.Int32)'),
    creatable: true,
    filterable: false,
    take: several(reference, 'Edm.Int32'),
  },
  Lookup: { ...none(7, 'SP.FieldLookup', 'Edm.Int32'), ...plain, take: reference, key: numberKey },
  LookupMulti: {
    ...none(7, 'SP.FieldLookup', 'Collection(Edm.Int32)'),
    creatable: true,
    filterable: false,
    take: several(reference, 'Edm.Int32'),
  },
  // What it holds is computed; how it is compared hangs on what its formula gives (columns.ts).
  Calculated: { ...none(17, 'SP.FieldCalculated', 'Edm.String'), creatable: true },
  Thumbnail: {
    ...none(34, 'SP.FieldMultiLineText', 'Edm.String'),
    creatable: true,
    filterable: false,
    take: text,
  },
  Guid: {
    ...none(14, 'SP.FieldGuid', 'Edm.Guid'),
    creatable: true,
    take: text,
    key: (value) => (value === null ? null : plainText(value).toLowerCase()),
  },
  File: none(18, 'SP.Field', 'Edm.String'),
  ContentTypeId: none(25, 'SP.Field', 'Edm.String'),
  Attachments: {
    ...none(19, 'SP.Field', 'Edm.Boolean'),
    key: (value) => (value === null ? null : Number(boolean(value))),
  },
  Computed: { ...none(12, 'SP.FieldComputed', 'Edm.String'), filterable: false },
};
