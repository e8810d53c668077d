import { entityPropertyOf } from '../columns/columns';
import { isMultiple, primaryOf } from '../columns/references';
import { schemaXml, textsOf } from '../columns/schemaXml';
import { typeNames } from '../columns/typeNames';
import { typeRules } from '../columns/types';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import type { Entity } from '../graph/node';
import type { Json } from '../odata/json';
import type { Field, List } from '../store/rows';

type Properties = Record<string, Json>;
type Given = (name: string, otherwise: Json) => Json;

const longText = (given: Given): Properties => ({
  AllowHyperlink: given('AllowHyperlink', false),
  AppendOnly: given('AppendOnly', false),
  IsLongHyperlink: false,
  NumberOfLines: given('NumberOfLines', 6),
  RestrictedMode: given('RestrictedMode', true),
  RichText: given('RichText', false),
  UnlimitedLengthInDocumentLibrary: false,
  WikiLinking: false,
});

const numeric = (given: Given): Properties => ({
  CommaSeparator: true,
  CustomUnitName: null,
  CustomUnitOnRight: false,
  DisplayFormat: given('DisplayFormat', -1),
  MaximumValue: given('MaximumValue', 1.7976931348623157e308),
  MinimumValue: given('MinimumValue', -1.7976931348623157e308),
  ShowAsPercentage: given('ShowAsPercentage', false),
  Unit: null,
});

const pointing = (field: Field, given: Given, fields: readonly Field[], context: Context): Properties => ({
  AllowMultipleValues: isMultiple(field),
  DependentLookupInternalNames: fields.filter((one) => primaryOf(one) === field.guid).map(({ name }) => name),
  IsDependentLookup: primaryOf(field) !== null,
  IsRelationship: field.builtIn === 0 && primaryOf(field) === null,
  LookupField: given('LookupField', ''),
  LookupList: given('LookupList', ''),
  LookupWebId: given('LookupWebId', context.site.web),
  PrimaryFieldId: primaryOf(field),
  RelationshipDeleteBehavior: given('RelationshipDeleteBehavior', 0),
  UnlimitedLengthInDocumentLibrary: false,
});

const choosing = (field: Field, given: Given): Properties => ({
  FillInChoice: given('FillInChoice', false),
  Mappings: null,
  Choices: textsOf(field.props['Choices']),
});

/** What is shown of one type beside what every field has. */
function typed(field: Field, fields: readonly Field[], context: Context): Properties {
  const given: Given = (name, otherwise) => field.props[name] ?? otherwise;
  switch (field.type) {
    case 'Text':
      return { MaxLength: given('MaxLength', 255) };
    case 'Note':
    case 'Thumbnail':
      return longText(given);
    case 'Number':
    case 'Integer':
      return numeric(given);
    case 'Currency':
      return { ...numeric(given), CurrencyLocaleId: given('CurrencyLocaleId', 1033) };
    case 'DateTime':
      return {
        DateTimeCalendarType: given('DateTimeCalendarType', 0),
        DateFormat: null,
        DisplayFormat: given('DisplayFormat', 1),
        FriendlyDisplayFormat: given('FriendlyDisplayFormat', 0),
        TimeFormat: null,
      };
    case 'Choice':
      return { ...choosing(field, given), EditFormat: given('EditFormat', 0) };
    case 'MultiChoice':
      return choosing(field, given);
    case 'URL':
      return { DisplayFormat: given('DisplayFormat', 0) };
    case 'User':
    case 'UserMulti':
      return {
        ...pointing(field, given, fields, context),
        AllowDisplay: given('AllowDisplay', true),
        Presence: given('Presence', true),
        SelectionGroup: given('SelectionGroup', 0),
        SelectionMode: given('SelectionMode', 1),
        UserDisplayOptions: null,
      };
    case 'Lookup':
    case 'LookupMulti':
      return pointing(field, given, fields, context);
    case 'Calculated':
      return {
        CurrencyLocaleId: given('CurrencyLocaleId', 1033),
        DateFormat: given('DateFormat', 0),
        DisplayFormat: given('DisplayFormat', -1),
        Formula: given('Formula', ''),
        OutputType: given('OutputType', 2),
        ShowAsPercentage: given('ShowAsPercentage', false),
      };
    case 'Boolean':
    case 'Counter':
    case 'Guid':
    case 'File':
    case 'ContentTypeId':
    case 'Attachments':
    case 'Computed':
      return {};
  }
}

/** A column of a list, or one of the site where the list is null, as SharePoint shows it: the order is the recorded one. */
export function fieldEntity(list: List | null, field: Field, context: Context, fields: readonly Field[]): Entity {
  const rules = typeRules[field.type];
  const names = typeNames[field.type];
  const { props } = field;
  const isSortable = rules.filterable && !isMultiple(field);
  return describe({
    node: { kind: 'field', list, field },
    type: rules.entity,
    set: 'SP.ApiData.Fields1',
    id: `Web/${list === null ? '' : `Lists(guid'${list.guid}')/`}Fields(guid'${field.guid}')`,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: field.builtIn === 0,
      ClientSideComponentId: props['ClientSideComponentId'] ?? '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: props['ClientSideComponentProperties'] ?? null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: props['CustomFormatter'] ?? null,
      DefaultFormula: props['DefaultFormula'] ?? null,
      DefaultValue: props['DefaultValue'] ?? null,
      Description: props['Description'] ?? '',
      Direction: 'none',
      EnforceUniqueValues: field.uniq === 1,
      EntityPropertyName: entityPropertyOf(field.name),
      Filterable: rules.filterable || isMultiple(field),
      FromBaseType: field.builtIn === 1,
      Group: props['Group'] ?? 'Custom Columns',
      Hidden: field.hidden === 1,
      Id: field.guid,
      Indexed: field.indexed === 1,
      IndexStatus: field.indexed === 1 ? 1 : 0,
      InternalName: field.name,
      IsModern: false,
      JSLink: props['JSLink'] ?? 'clienttemplates.js',
      PinnedToFiltersPane: props['PinnedToFiltersPane'] ?? false,
      ReadOnlyField: props['ReadOnlyField'] === true || field.type === 'Calculated' || primaryOf(field) !== null,
      Required: field.required === 1,
      SchemaXml: schemaXml(field, list?.guid ?? context.site.web),
      Scope: list?.url ?? context.site.url,
      Sealed: false,
      ShowInFiltersPane: props['ShowInFiltersPane'] ?? 0,
      Sortable: isSortable || field.type === 'URL',
      StaticName: field.name,
      Title: field.title,
      FieldTypeKind: rules.kind,
      TypeAsString: field.type,
      TypeDisplayName: names.display,
      TypeShortDescription: names.short,
      ValidationFormula: props['ValidationFormula'] ?? null,
      ValidationMessage: props['ValidationMessage'] ?? null,
      ...typed(field, fields, context),
    },
  });
}
