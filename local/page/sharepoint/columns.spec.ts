import { columnsOf, fileColumnsOf, written } from './columns';
import type { Field } from './rows';

const field = (name: string, changes: Partial<Field> = {}): Field => ({
  name,
  title: name,
  type: 'Text',
  own: 'own',
  hidden: 'shown',
  ...changes,
});
const fields = [
  field('Title', { own: 'builtIn' }),
  field('Status'),
  field('Notes', { type: 'Note' }),
  field('Secret', { hidden: 'hidden' }),
  field('Modified', { own: 'builtIn', type: 'DateTime' }),
];
const names = (columns: readonly Field[]) => columns.map((column) => column.name);

describe('The columns of a SharePoint list', () => {
  it('are those of its default view, in the order of the view', () => {
    expect(names(columnsOf(fields, ['Modified', 'LinkTitle', 'Status']))).toEqual(['Modified', 'Title', 'Status']);
  });

  it('are the title and its own short ones when the view shows the title alone', () => {
    expect(names(columnsOf(fields, ['LinkTitle']))).toEqual(['Title', 'Status']);
  });

  it('are, for files, what the library adds', () => {
    expect(names(fileColumnsOf(fields, ['LinkFilename', 'Modified']))).toEqual(['Status', 'Notes']);
    expect(names(fileColumnsOf(fields, ['LinkFilename', 'Status']))).toEqual(['Status']);
  });

  it.each([
    [null, 'Text', '–'],
    [true, 'Boolean', 'Ja'],
    [['a', 'b'], 'MultiChoice', 'a, b'],
    [3, 'Number', '3'],
    ['2026-12-10', 'Text', '2026-12-10'],
    ['2026-12-10T12:05:00Z', 'DateTime', '10 dec. 2026 13:05'],
  ])('are written as a person reads them: %j as %s', (value, type, expected) => {
    expect(written(value, type)).toBe(expected);
  });
});
