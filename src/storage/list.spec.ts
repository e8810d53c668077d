import { showing } from './list';
import { agendaItems, meetings } from './lists';
import { selectOf } from './row';
import { compileWhere } from './where';

describe('Some columns of a list', () => {
  const shown = showing(agendaItems, 'order', 'title');

  it('are all that is asked for, with the number and the version of each row', () => {
    expect(selectOf(shown, 'never')).toEqual(['Id', 'owshiddenversion', 'ItemOrder', 'Title']);
    expect(selectOf(showing(meetings), 'never')).toEqual(['Id', 'owshiddenversion']);
  });

  it('are of the same list', () => {
    expect(shown).toMatchObject({ title: 'AgendaItems', kind: 'list', whole: agendaItems });
  });

  it('are found by any column of the whole', () => {
    expect(compileWhere(shown, { meetingId: 7, outcome: 'open' })).toEqual(["MeetingNr eq 7 and Status eq 'open'"]);
    expect(() => compileWhere(shown, { notes: 'x' })).toThrow(RangeError);
  });
});
