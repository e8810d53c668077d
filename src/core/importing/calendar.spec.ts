import { day } from '../calendar';
import { aMeeting } from '../specimens';
import { readImport } from './readImport';
import { aPerson, facts, faultsOf, read, table } from './specimens';

describe('A row of a year wheel', () => {
  const header = ['Organ', 'År', 'Månad', 'Rubrik', 'Slag', 'Beskrivning', 'Tema', 'Parter'];
  it('is an entry in each body it names', () => {
    const { wishes } = read('yearWheel', header, [
      'Hisingen; Centrum',
      '2027',
      'mars',
      'Trygghet på väg',
      'uppgift',
      'Läget',
      'folkhälsa',
      'Polisen, kultur',
    ]);
    expect(wishes.map(({ entity }) => entity)).toMatchObject([
      {
        key: 'wheel:2:2027-03:trygghet-pa-vag',
        kind: 'datedDuty',
        theme: 'publicHealth',
        parties: ['polisen', 'kultur'],
      },
      { key: 'wheel:1:2027-03:trygghet-pa-vag', about: 'Läget' },
    ]);
    expect(read('yearWheel', header, ['alla', '2027', '1', 'X']).wishes).toHaveLength(3);
  });

  it('says what is wrong in it', () => {
    expect(faultsOf(read('yearWheel', header, ['', '27', 'vår', '', '', '', 'krig', 'okända']))).toEqual([
      [2, 'Organ', 'valueMissing'],
      [2, 'År', 'notAYear'],
      [2, 'Månad', 'notAMonth'],
      [2, 'Rubrik', 'valueMissing'],
      [2, 'Tema', 'unknownWord'],
      [2, 'Parter', 'unknownParty'],
    ]);
    expect(faultsOf(read('yearWheel', header, ['2, Atlantis', '2027', '', 'X']))).toEqual([
      [2, 'Organ', 'unknownBody'],
      [2, 'Månad', 'valueMissing'],
    ]);
    expect(faultsOf(read('yearWheel', header, ['2', '', '1', 'X']))).toEqual([[2, 'År', 'valueMissing']]);
  });
});

describe('A row of a meeting calendar', () => {
  const header = ['Organ', 'Dag', 'Börjar', 'Slutar', 'Möte', 'Mötesform', 'Plats', 'Ordförande'];
  it('is a planned meeting, in the body’s own form where it says none', () => {
    const { wishes } = read(
      'meetings',
      header,
      ['2', '2026-12-17', '13', '15', 'Extra möte', 'på plats', 'Biblioteket', ''],
      ['FSG', '2026-12-18', '13-15', '', '', '', '', 'bo@x.example'],
    );
    expect(wishes.map(({ entity }) => entity)).toMatchObject([
      {
        key: 'meeting:2:2026-12-17:13:00',
        title: 'Extra möte',
        mode: 'physical',
        stage: 'planned',
        turnOf: null,
        chairName: 'Anna Ek',
      },
      {
        key: 'meeting:5:2026-12-18:13:00',
        title: 'Stadengemensamt forum',
        mode: 'hybrid',
        turnOf: 'bo@x.example',
        chairName: 'Bo Lind',
      },
    ]);
    expect(wishes[0]?.says).not.toContain('turnOf');
    expect(wishes[1]?.says).toContain('turnOf');
  });

  it('gets its chair in turn, in date order, and the one that is there keeps its own', () => {
    const turns = readImport(
      'meetings',
      [table(header, ['5', '2027-03-01', '13-15'], ['5', '2027-01-01', '13-15'], ['5', '2027-02-01', '13-15'])],
      {
        ...facts,
        meetings: [
          aMeeting({ bodyNr: 5, key: 'meeting:5:2027-02-01:13:00', day: day('2027-02-01'), turnOf: 'anna@x.example' }),
        ],
      },
    ).wishes.map(({ entity }) => ('turnOf' in entity ? entity.turnOf : ''));
    expect(turns).toEqual(['bo@x.example', 'bo@x.example', 'anna@x.example'].map((_, at) => turns[at]));
    expect(turns[2]).toBe('anna@x.example');
    expect(new Set(turns)).toEqual(new Set(['anna@x.example', 'bo@x.example']));
  });

  it('that has been is told; nobody is chair where nobody is named', () => {
    const found = read('meetings', header, ['1', '2020-01-01', '13-15']);
    expect(found.remarks.map(({ hint }) => hint)).toEqual([{ reason: 'inThePast', day: '2020-01-01' }]);
    expect(found.wishes[0]?.entity).toMatchObject({ chairName: '', mode: 'digital' });
  });

  it.each([
    [
      'no times',
      ['2', '2026-12-17', '', ''],
      [
        ['Börjar', 'valueMissing'],
        ['Slutar', 'valueMissing'],
      ],
    ],
    [
      'times that are none',
      ['2', '2026-12-17', 'lunch', 'sen'],
      [
        ['Börjar', 'notATime'],
        ['Slutar', 'notATime'],
      ],
    ],
    ['a second time that is none', ['2', '2026-12-17', '13-sent', ''], [['Börjar', 'notATime']]],
    ['an end that comes first', ['2', '2026-12-17', '13', '12'], [['Slutar', 'endsFirst']]],
    ['no day', ['2', '', '13', '15'], [['Dag', 'valueMissing']]],
    ['a chair who is no account', ['2', '2026-12-17', '13', '15', '', '', '', 'Bo'], [['Ordförande', 'notAnAccount']]],
    [
      'a chair nobody knows',
      ['2', '2026-12-17', '13', '15', '', '', '', 'okand@z.example'],
      [['Ordförande', 'unknownPerson']],
    ],
    [
      'a chair nearly known',
      ['2', '2026-12-17', '13', '15', '', '', '', 'ana@x.example'],
      [['Ordförande', 'unknownPerson']],
    ],
  ])('with %s is a fault there', (_what, row, expected) => {
    expect(faultsOf(read('meetings', header, row))).toEqual(expected.map(([column, reason]) => [2, column, reason]));
  });

  it('with a chair two could be is a fault', () => {
    const two = { ...facts, people: [...facts.people, aPerson('kim@x.example', 'delad@x.example')] };
    const found = readImport(
      'meetings',
      [table(header, ['2', '2026-12-17', '13', '15', '', '', '', 'delad@x.example'])],
      two,
    );
    expect(faultsOf(found)).toEqual([[2, 'Ordförande', 'ambiguousPerson']]);
  });
});
