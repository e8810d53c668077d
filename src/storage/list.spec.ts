import { columnsOf, showing } from './list';
import { agendaItems, workfiles } from './lists';
import { selectOf } from './row';
import { compileWhere } from './where';

describe('A list that shows some of its columns', () => {
  const shown = showing(agendaItems, 'meetingId', 'order', 'title');

  it('asks for those and for what every row carries, and for no notes', () => {
    expect(selectOf(shown)).toEqual([
      ...['Id', 'owshiddenversion', 'FileSystemObjectType', 'Key', 'ActedBy', 'MeetingNr', 'ItemOrder', 'Title'],
    ]);
  });

  it('is the same list in all else', () => {
    expect({ ...shown, columns: agendaItems.columns }).toEqual(agendaItems);
    expect(columnsOf(showing(workfiles)).map(([property]) => property)).toEqual(['key', 'actedBy']);
  });

  it('has conditions on the columns it shows only', () => {
    expect(compileWhere(shown, { meetingId: 7 })).toEqual(['MeetingNr eq 7']);
    expect(() => compileWhere(shown, { outcome: 'open' })).toThrow(RangeError);
  });
});
