import { plainText, type Json } from '../odata/json';
import type { Field } from '../store/rows';
import { outputOf } from './calculated';
import { writeFieldXml } from './fieldXml';
import { isMultiple, primaryOf, referenceOf } from './references';

const yes = (is: boolean): string => (is ? 'TRUE' : 'FALSE');

/** The texts of a list of values. */
export const textsOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === 'string') : [];

function pointing(field: Field): Record<string, string> {
  const { props } = field;
  const kind = referenceOf(field);
  const several = isMultiple(field) ? { Mult: 'TRUE' } : {};
  if (kind === 'person') {
    const mode = props['SelectionMode'] === 0 ? 'PeopleOnly' : 'PeopleAndGroups';
    return { List: 'UserInfo', ShowField: 'ImnName', UserSelectionMode: mode, UserSelectionScope: '0', ...several };
  }
  if (kind === null) return {};
  const primary = primaryOf(field);
  return {
    List: `{${plainText(props['LookupList'])}}`,
    ShowField: plainText(props['LookupField']) || 'Title',
    ...several,
    RelationshipDeleteBehavior:
      ['None', 'Cascade', 'Restrict'][Number(props['RelationshipDeleteBehavior'] ?? 0)] ?? 'None',
    ...(primary === null ? {} : { FieldRef: `{${primary}}`, ReadOnly: 'TRUE' }),
  };
}

function typed(field: Field): Record<string, string> {
  const { props } = field;
  const number = (name: string, as: string): Record<string, string> =>
    typeof props[name] === 'number' ? { [as]: String(props[name]) } : {};
  switch (field.type) {
    case 'Text':
      return number('MaxLength', 'MaxLength');
    case 'Note':
      return {
        ...number('NumberOfLines', 'NumLines'),
        RichText: yes(props['RichText'] === true),
        AppendOnly: yes(props['AppendOnly'] === true),
      };
    case 'DateTime':
      return { Format: props['DisplayFormat'] === 0 ? 'DateOnly' : 'DateTime' };
    case 'Choice':
      return {
        Format: props['EditFormat'] === 1 ? 'RadioButtons' : 'Dropdown',
        FillInChoice: yes(props['FillInChoice'] === true),
      };
    case 'MultiChoice':
      return { FillInChoice: yes(props['FillInChoice'] === true) };
    case 'Number':
    case 'Currency':
    case 'Integer':
      return {
        ...number('MinimumValue', 'Min'),
        ...number('MaximumValue', 'Max'),
        ...number('DisplayFormat', 'Decimals'),
        ...number('CurrencyLocaleId', 'LCID'),
        ...(props['ShowAsPercentage'] === true ? { Percentage: 'TRUE' } : {}),
      };
    case 'URL':
      return { Format: props['DisplayFormat'] === 1 ? 'Image' : 'Hyperlink' };
    case 'Calculated':
      return {
        ResultType: outputOf(field),
        ...(outputOf(field) === 'DateTime' ? { Format: props['DateFormat'] === 0 ? 'DateOnly' : 'DateTime' } : {}),
        ReadOnly: 'TRUE',
      };
    case 'User':
    case 'UserMulti':
    case 'Lookup':
    case 'LookupMulti':
      return pointing(field);
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

/** The schema of a column, from which it can be made again. */
export function schemaXml(field: Field, source: string): string {
  const { props } = field;
  const forms = ['ShowInDisplayForm', 'ShowInEditForm', 'ShowInNewForm'].filter(
    (name) => typeof props[name] === 'boolean',
  );
  return writeFieldXml({
    attributes: {
      ID: `{${field.guid}}`,
      Type: field.type,
      Name: field.name,
      StaticName: field.name,
      DisplayName: field.title,
      ...(typeof props['Group'] === 'string' ? { Group: props['Group'] } : {}),
      ...(plainText(props['Description']) === '' ? {} : { Description: plainText(props['Description']) }),
      SourceID: `{${source}}`,
      Required: yes(field.required === 1),
      Indexed: yes(field.indexed === 1),
      Hidden: yes(field.hidden === 1),
      EnforceUniqueValues: yes(field.uniq === 1),
      ...typed(field),
      ...Object.fromEntries(forms.map((name) => [name, yes(props[name] === true)])),
    },
    choices: textsOf(props['Choices']),
    defaultValue: typeof props['DefaultValue'] === 'string' ? props['DefaultValue'] : null,
    formula: field.type === 'Calculated' ? plainText(props['Formula']) : null,
  });
}
