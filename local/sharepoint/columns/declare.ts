import { badQuery } from '../odata/errors';
import { isObject, plainText, type Json, type JsonObject } from '../odata/json';
import { encodeName } from '../store/lists';
import type { Field } from '../store/rows';
import type { FieldXml } from './fieldXml';
import { COLUMN_TYPES, typeRules, type ColumnType } from './types';

/** What a new column is asked to be, however it was asked for. */
export type Declaration = Pick<Field, 'title' | 'type' | 'indexed' | 'uniq' | 'required' | 'hidden' | 'props'> & {
  readonly guid: string | null;
  /** The internal name asked for; null where the title makes it. */
  readonly name: string | null;
};

/** The settings that are kept as they were given. */
const settings = [
  'Description',
  'DefaultValue',
  'Choices',
  'FillInChoice',
  'EditFormat',
  'DisplayFormat',
  'FriendlyDisplayFormat',
  'MaxLength',
  'NumberOfLines',
  'RichText',
  'AppendOnly',
  'MinimumValue',
  'MaximumValue',
  'Group',
  'ReadOnlyField',
];

const flag = (value: Json | undefined): 0 | 1 => (value === true || value === 'TRUE' || value === 'true' ? 1 : 0);

/** Verbose bodies wrap a list in `results`. */
const unwrapped = (value: Json): Json => (isObject(value) && value['results'] !== undefined ? value['results'] : value);

/** The settings of a body. */
export function settingsOf(body: JsonObject): JsonObject {
  const kept: Record<string, Json> = {};
  for (const name of settings) if (body[name] !== undefined) kept[name] = unwrapped(body[name]);
  return kept;
}

function creatable(type: ColumnType | undefined, asked: string): ColumnType {
  if (type === undefined || !typeRules[type].creatable)
    throw badQuery(`The field type ${asked} is not covered by this stand-in.`);
  return type;
}

/** A column from the body of POST /fields. */
export function declaredByBody(body: JsonObject): Declaration {
  const kind = Number(body['FieldTypeKind']);
  const type = creatable(
    COLUMN_TYPES.find((one) => typeRules[one].creatable && typeRules[one].kind === kind),
    String(kind),
  );
  return {
    guid: null,
    name: null,
    title: plainText(body['Title']),
    type,
    indexed: flag(body['Indexed']),
    uniq: flag(body['EnforceUniqueValues']),
    required: flag(body['Required']),
    hidden: flag(body['Hidden']),
    props: settingsOf(body),
  };
}

/** SharePoint takes the Name of the schema only when this option asks for it; otherwise the title makes the name. */
const NAME_FROM_SCHEMA = 8;

/** A column from its schema. */
export function declaredByXml({ attributes, choices, defaultValue }: FieldXml, options: number): Declaration {
  const asked = attributes['Type'] ?? '';
  const type = creatable(
    COLUMN_TYPES.find((one) => one === asked),
    asked,
  );
  const title = attributes['DisplayName'] ?? attributes['Name'] ?? '';
  const hinted = (options & NAME_FROM_SCHEMA) !== 0 ? (attributes['StaticName'] ?? attributes['Name'] ?? null) : null;
  const number = (name: string): JsonObject =>
    attributes[name] === undefined ? {} : { [name]: Number(attributes[name]) };
  return {
    guid: attributes['ID']?.replace(/[{}]/g, '').toLowerCase() ?? null,
    name: (options & NAME_FROM_SCHEMA) !== 0 ? (attributes['Name'] ?? hinted) : null,
    title,
    type,
    indexed: flag(attributes['Indexed']),
    uniq: flag(attributes['EnforceUniqueValues']),
    required: flag(attributes['Required']),
    hidden: flag(attributes['Hidden']),
    props: {
      Description: attributes['Description'] ?? '',
      ...(attributes['Group'] === undefined ? {} : { Group: attributes['Group'] }),
      ...(defaultValue === null ? {} : { DefaultValue: defaultValue }),
      ...(type === 'Choice' ? { Choices: choices, FillInChoice: flag(attributes['FillInChoice']) === 1 } : {}),
      ...(type === 'DateTime' ? { DisplayFormat: attributes['Format'] === 'DateTime' ? 1 : 0 } : {}),
      ...(type === 'Note'
        ? { RichText: flag(attributes['RichText']) === 1, AppendOnly: flag(attributes['AppendOnly']) === 1 }
        : {}),
      ...number('MaxLength'),
      ...number('NumLines'),
    },
  };
}

/** An internal name nobody has: encoded, at most 32 characters, with a number where it is taken. */
export function freeName(wanted: string, taken: readonly Field[]): string {
  const encoded = encodeName(wanted).slice(0, 32);
  let name = encoded;
  for (let n = 0; taken.some((one) => one.name.toLowerCase() === name.toLowerCase()); n += 1) name = `${encoded}${n}`;
  return name;
}
