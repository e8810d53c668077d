import type { ColumnType } from './types';

interface TypeName {
  readonly display: string;
  readonly short: string;
}

const same = (name: string): TypeName => ({ display: name, short: name });
const lookup: TypeName = { display: 'Lookup', short: 'Lookup (information already on this site)' };
const choice: TypeName = { display: 'Choice', short: 'Choice (menu to choose from)' };

/** What SharePoint calls its types, as recorded. */
export const typeNames: Readonly<Record<ColumnType, TypeName>> = {
  Text: same('Single line of text'),
  Note: same('Multiple lines of text'),
  Number: { display: 'Number', short: 'Number (1, 1.0, 100)' },
  Currency: { display: 'Currency', short: 'Currency ($, ¥, €)' },
  Integer: same('Integer'),
  Boolean: { display: 'Yes/No', short: 'Yes/No (check box)' },
  DateTime: same('Date and Time'),
  Choice: choice,
  MultiChoice: choice,
  URL: same('Hyperlink or Picture'),
  User: same('Person or Group'),
  UserMulti: same('Person or Group'),
  Lookup: lookup,
  LookupMulti: lookup,
  Calculated: { display: 'Calculated', short: 'Calculated (calculation based on other columns)' },
  Counter: same('Counter'),
  Guid: same('Guid'),
  File: same('File'),
  ContentTypeId: same('Content Type Id'),
  Attachments: same('Attachments'),
  Computed: same('Computed'),
  Thumbnail: { display: 'Thumbnail', short: 'Image' },
};
