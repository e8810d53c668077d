import type { Column } from '../column';

/** The column as SharePoint's schema XML. Internal names are English, titles and descriptions Swedish. */
export function fieldXml(column: Column<unknown>): string {
  const attributes = {
    Name: column.name,
    StaticName: column.name,
    DisplayName: column.title,
    Description: column.about,
    Group: 'Samverka',
    Required: 'FALSE',
    ...(column.index === 'indexed' || column.index === 'unique' ? { Indexed: 'TRUE' } : {}),
    ...(column.index === 'unique' ? { EnforceUniqueValues: 'TRUE' } : {}),
    ...typeOf(column),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  const choices = column.choices.map((choice) => `<CHOICE>${escaped(choice)}</CHOICE>`);
  const inner = column.kind === 'choice' ? `<CHOICES>${choices.join('')}</CHOICES>` : '';
  return `<Field ${written.join(' ')}>${inner}</Field>`;
}

function typeOf(column: Column<unknown>): Readonly<Record<string, string>> {
  switch (column.kind) {
    case 'text':
      return { Type: 'Text', MaxLength: '255' };
    case 'note':
      // Without the second, a note in a library is cut at 255 characters.
      return { Type: 'Note', NumLines: '6', RichText: 'FALSE', UnlimitedLengthInDocumentLibrary: 'TRUE' };
    case 'number':
      return { Type: 'Number' };
    case 'flag':
      return { Type: 'Boolean' };
    case 'choice':
      return { Type: 'Choice', Format: 'Dropdown', FillInChoice: 'FALSE' };
    case 'instant':
      return { Type: 'DateTime', Format: 'DateTime' };
    case 'path':
      throw new RangeError(`${column.name} is SharePoint's own column.`);
  }
}

/** A text as it may stand in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
