import { badQuery } from '../odata/errors';
import { plainText, type Json, type JsonObject } from '../odata/json';
import { encodeName } from '../store/lists';
import type { Field } from '../store/rows';
import { OUTPUTS } from './calculated';
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
  'DefaultFormula',
  'Choices',
  'FillInChoice',
  'EditFormat',
  'DisplayFormat',
  'FriendlyDisplayFormat',
  'DateTimeCalendarType',
  'DateFormat',
  'MaxLength',
  'NumberOfLines',
  'RichText',
  'RestrictedMode',
  'AllowHyperlink',
  'AppendOnly',
  'MinimumValue',
  'MaximumValue',
  'ShowAsPercentage',
  'CurrencyLocaleId',
  'Group',
  'ReadOnlyField',
  'LookupList',
  'LookupField',
  'LookupWebId',
  'RelationshipDeleteBehavior',
  'SelectionMode',
  'SelectionGroup',
  'AllowDisplay',
  'Presence',
  'Formula',
  'OutputType',
  'CustomFormatter',
  'JSLink',
  'ClientSideComponentId',
  'ClientSideComponentProperties',
  'PinnedToFiltersPane',
  'ShowInFiltersPane',
  'ValidationFormula',
  'ValidationMessage',
];

const flag = (value: Json | undefined): 0 | 1 => (value === true || value === 'TRUE' || value === 'true' ? 1 : 0);

/** The settings of a body. */
export function settingsOf(body: JsonObject): JsonObject {
  const kept: Record<string, Json> = {};
  for (const name of settings) if (body[name] !== undefined) kept[name] = body[name];
  // What POST /fields/addField calls them.
  if (body['LookupListId'] !== undefined) kept['LookupList'] = body['LookupListId'];
  if (body['LookupFieldName'] !== undefined) kept['LookupField'] = body['LookupFieldName'];
  return kept;
}

/** Types SharePoint has and this stand-in has not, by their numbers. */
const elsewhere: Readonly<Record<number, string>> = {
  12: 'Computed',
  13: 'Threading',
  16: 'GridChoice',
  21: 'Recurrence',
  22: 'CrossProjectLink',
  23: 'ModStat',
  29: 'AllDayEvent',
  31: 'Geolocation',
  32: 'OutcomeChoice',
  33: 'Location',
};

function creatable(type: ColumnType | undefined, asked: string): ColumnType {
  if (type === undefined || !typeRules[type].creatable)
    throw badQuery(`The field type ${asked} is not covered by this stand-in.`);
  return type;
}

const severalOf: Partial<Record<ColumnType, ColumnType>> = { User: 'UserMulti', Lookup: 'LookupMulti' };
const oneOf: Partial<Record<ColumnType, ColumnType>> = { UserMulti: 'User', LookupMulti: 'Lookup' };

/** The type of the same kind for one value or for several. */
export const typeHolding = (type: ColumnType, values: 'one' | 'several'): ColumnType =>
  (values === 'several' ? severalOf[type] : oneOf[type]) ?? type;

/** A column from the body of POST /fields, or from the parameters of addField. */
export function declaredByBody(body: JsonObject): Declaration {
  const kind = Number(body['FieldTypeKind'] ?? body['Type']);
  const single = creatable(
    COLUMN_TYPES.find((one) => typeRules[one].creatable && typeRules[one].kind === kind),
    elsewhere[kind] ?? String(kind),
  );
  return {
    guid: null,
    name: null,
    title: plainText(body['Title']),
    type: flag(body['AllowMultipleValues']) === 1 ? typeHolding(single, 'several') : single,
    indexed: flag(body['Indexed']),
    uniq: flag(body['EnforceUniqueValues']),
    required: flag(body['Required']),
    hidden: flag(body['Hidden']),
    props: settingsOf(body),
  };
}

/** SharePoint takes the Name of the schema only when this option asks for it; otherwise the title makes the name. */
const NAME_FROM_SCHEMA = 8;

const numberOfOutput = (written: string | undefined): number =>
  Number(Object.entries(OUTPUTS).find(([, name]) => name === written)?.[0] ?? 2);

const bare = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase();

/** What the schema of one type says beside what every schema says. */
function typed(type: ColumnType, { attributes, choices, formula }: FieldXml): JsonObject {
  const is = (name: string): boolean => flag(attributes[name]) === 1;
  const number = (name: string, as: string): JsonObject =>
    attributes[name] === undefined ? {} : { [as]: Number(attributes[name]) };
  switch (type) {
    case 'Choice':
      return {
        Choices: choices,
        FillInChoice: is('FillInChoice'),
        EditFormat: attributes['Format'] === 'RadioButtons' ? 1 : 0,
      };
    case 'MultiChoice':
      return { Choices: choices, FillInChoice: is('FillInChoice') };
    case 'DateTime':
      return { DisplayFormat: attributes['Format'] === 'DateTime' ? 1 : 0 };
    case 'Text':
      return number('MaxLength', 'MaxLength');
    case 'Note':
      return { RichText: is('RichText'), AppendOnly: is('AppendOnly'), ...number('NumLines', 'NumberOfLines') };
    case 'Number':
    case 'Currency':
    case 'Integer':
      return {
        ...number('Min', 'MinimumValue'),
        ...number('Max', 'MaximumValue'),
        ...number('Decimals', 'DisplayFormat'),
        ...number('LCID', 'CurrencyLocaleId'),
        ShowAsPercentage: is('Percentage'),
      };
    case 'URL':
      return { DisplayFormat: attributes['Format'] === 'Image' ? 1 : 0 };
    case 'User':
    case 'UserMulti':
      return { SelectionMode: attributes['UserSelectionMode'] === 'PeopleOnly' ? 0 : 1 };
    case 'Lookup':
    case 'LookupMulti':
      return {
        LookupList: attributes['List'] ?? '',
        LookupField: attributes['ShowField'] ?? 'Title',
        RelationshipDeleteBehavior: { Cascade: 1, Restrict: 2 }[attributes['RelationshipDeleteBehavior'] ?? ''] ?? 0,
        ...(attributes['FieldRef'] === undefined ? {} : { PrimaryFieldId: bare(attributes['FieldRef']) }),
      };
    case 'Calculated':
      return {
        Formula: formula ?? '',
        OutputType: numberOfOutput(attributes['ResultType']),
        DisplayFormat: attributes['Format'] === 'DateOnly' ? 0 : 1,
        DateFormat: attributes['Format'] === 'DateOnly' ? 0 : 1,
      };
    case 'Boolean':
    case 'Counter':
    case 'Guid':
    case 'File':
    case 'ContentTypeId':
    case 'Attachments':
    case 'Computed':
    case 'Thumbnail':
      return {};
  }
}

/** A column from its schema. */
export function declaredByXml(xml: FieldXml, options: number): Declaration {
  const { attributes, defaultValue } = xml;
  const asked = attributes['Type'] ?? '';
  const single = creatable(
    COLUMN_TYPES.find((one) => one === asked),
    asked,
  );
  const type = flag(attributes['Mult']) === 1 ? typeHolding(single, 'several') : single;
  const wanted = attributes['Name'] ?? attributes['StaticName'] ?? null;
  return {
    guid: attributes['ID'] === undefined ? null : bare(attributes['ID']),
    name: (options & NAME_FROM_SCHEMA) !== 0 ? wanted : null,
    title: attributes['DisplayName'] ?? attributes['Name'] ?? '',
    type,
    indexed: flag(attributes['Indexed']),
    uniq: flag(attributes['EnforceUniqueValues']),
    required: flag(attributes['Required']),
    hidden: flag(attributes['Hidden']),
    props: {
      Description: attributes['Description'] ?? '',
      ...(attributes['Group'] === undefined ? {} : { Group: attributes['Group'] }),
      ...(flag(attributes['ReadOnly']) === 1 ? { ReadOnlyField: true } : {}),
      ...(attributes['CustomFormatter'] === undefined ? {} : { CustomFormatter: attributes['CustomFormatter'] }),
      ...(defaultValue === null ? {} : { DefaultValue: defaultValue }),
      ...typed(type, xml),
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
