import { entityPropertyOf } from '../columns/columns';
import { writeFieldXml } from '../columns/fieldXml';
import { typeRules } from '../columns/types';
import { describe } from '../graph/entity';
import type { Entity } from '../graph/node';
import type { Json } from '../odata/json';
import type { Field, List } from '../store/rows';

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === 'string') : [];

/** What is shown of one type beside what every field has. */
function typed(field: Field): Record<string, Json> {
  const { props } = field;
  const given = (name: string, otherwise: Json): Json => props[name] ?? otherwise;
  switch (field.type) {
    case 'Text':
      return { MaxLength: given('MaxLength', 255) };
    case 'Note':
      return {
        AllowHyperlink: false,
        AppendOnly: given('AppendOnly', false),
        NumberOfLines: given('NumberOfLines', 6),
        RestrictedMode: true,
        RichText: given('RichText', false),
        UnlimitedLengthInDocumentLibrary: false,
      };
    case 'Number':
      return {
        DisplayFormat: -1,
        MaximumValue: given('MaximumValue', 1.7976931348623157e308),
        MinimumValue: given('MinimumValue', -1.7976931348623157e308),
        ShowAsPercentage: false,
      };
    case 'DateTime':
      return {
        DateTimeCalendarType: 0,
        DisplayFormat: given('DisplayFormat', 1),
        FriendlyDisplayFormat: given('FriendlyDisplayFormat', 0),
      };
    case 'Choice':
      return {
        Choices: texts(props['Choices']),
        EditFormat: given('EditFormat', 0),
        FillInChoice: given('FillInChoice', false),
        Mappings: null,
      };
    case 'URL':
      return { DisplayFormat: given('DisplayFormat', 0) };
    case 'User':
      return { AllowMultipleValues: false, LookupField: null, Presence: true, SelectionGroup: 0, SelectionMode: 0 };
    case 'Boolean':
    case 'Counter':
    case 'Guid':
    case 'File':
    case 'Lookup':
    case 'ContentTypeId':
    case 'Attachments':
    case 'Computed':
    case 'Integer':
      return {};
  }
}

function schemaOf(field: Field, list: List): string {
  const yes = (flag: number): string => (flag === 1 ? 'TRUE' : 'FALSE');
  const { props } = field;
  return writeFieldXml({
    attributes: {
      ID: `{${field.guid}}`,
      Type: field.type,
      Name: field.name,
      StaticName: field.name,
      DisplayName: field.title,
      SourceID: `{${list.guid}}`,
      Required: yes(field.required),
      Indexed: yes(field.indexed),
      Hidden: yes(field.hidden),
      EnforceUniqueValues: yes(field.uniq),
      ...(field.type === 'DateTime' ? { Format: props['DisplayFormat'] === 0 ? 'DateOnly' : 'DateTime' } : {}),
    },
    choices: texts(props['Choices']),
    defaultValue: typeof props['DefaultValue'] === 'string' ? props['DefaultValue'] : null,
  });
}

/** A column as SharePoint shows it. */
export function fieldEntity(list: List, field: Field): Entity {
  const rules = typeRules[field.type];
  const readOnly = field.props['ReadOnlyField'] === true;
  return describe({
    node: { kind: 'field', list, field },
    type: rules.entity,
    set: 'SP.ApiData.Fields1',
    id: `Web/Lists(guid'${list.guid}')/Fields(guid'${field.guid}')`,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: field.builtIn === 0,
      DefaultFormula: null,
      DefaultValue: field.props['DefaultValue'] ?? null,
      Description: field.props['Description'] ?? '',
      Direction: 'none',
      EnforceUniqueValues: field.uniq === 1,
      EntityPropertyName: entityPropertyOf(field.name),
      FieldTypeKind: rules.kind,
      Filterable: rules.filterable,
      FromBaseType: field.builtIn === 1,
      Group: field.props['Group'] ?? 'Custom Columns',
      Hidden: field.hidden === 1,
      Id: field.guid,
      Indexed: field.indexed === 1,
      IndexStatus: field.indexed === 1 ? 1 : 0,
      InternalName: field.name,
      JSLink: 'clienttemplates.js',
      ReadOnlyField: readOnly,
      Required: field.required === 1,
      SchemaXml: schemaOf(field, list),
      Scope: list.url,
      Sealed: false,
      Sortable: rules.filterable,
      StaticName: field.name,
      Title: field.title,
      TypeAsString: field.type,
      TypeDisplayName: field.type,
      TypeShortDescription: field.type,
      ValidationFormula: null,
      ValidationMessage: null,
      ...typed(field),
    },
  });
}
