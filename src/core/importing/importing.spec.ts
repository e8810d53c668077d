import { day } from '../calendar';
import { PLAIN_ASSIGNMENT } from '../assignments/taking';
import { anAssignment } from '../specimens';
import { compareImport, type ExistingRows } from './comparing';
import { readImport } from './readImport';
import { scopeOf } from './scope';
import { aPerson, facts, faultsOf, read, table } from './specimens';
import type { Table } from './table';

describe('The header of a file', () => {
  it('is found below a title, in any order and case, by Swedish names or English', () => {
    const { wishes, remarks } = read(
      'meetings',
      ['Vårens möten', '', '', '', ''],
      ['', '', '', '', ''],
      ['ENDS', 'Datum', 'Kommentar', 'starts', 'Body'],
      ['15:00', '2026-12-17', 'x', '13:00', 'Hisingen'],
    );
    expect(wishes.map(({ label }) => label)).toEqual(['Hisingen, 2026-12-17 13:00–15:00']);
    expect(remarks).toEqual([
      { place: { sheet: 'fil.csv', row: 3, column: 'Kommentar' }, hint: { reason: 'columnIgnored' } },
    ]);
  });

  it('that is missing, lacks a column or says one twice is told with what is needed', () => {
    expect(read('meetings', ['Hej', 'på dig']).faults).toEqual([
      {
        place: { sheet: 'fil.csv', row: null, column: null },
        problem: { reason: 'noHeader', needed: ['body', 'day', 'starts'] },
      },
    ]);
    expect(faultsOf(read('meetings', ['Organ', 'Plats']))).toEqual([[1, null, 'noHeader']]);
    expect(faultsOf(read('meetings', ['Organ', 'Dag', 'Datum', 'Start']))).toEqual([[1, 'Datum', 'columnTwice']]);
    expect(faultsOf(read('meetings', ['Organ', 'Dag', 'Start']))).toEqual([[null, null, 'noRows']]);
    expect(faultsOf(readImport('meetings', [], facts))).toEqual([[null, null, 'noRows']]);
  });

  it('with an identity number in it is shown by its letter', () => {
    const wide = [...Array.from({ length: 26 }, () => ''), '19811228-9874'];
    const { remarks } = read('meetings', ['Organ', 'Dag', 'Start', '811228-9874', ...wide.slice(4)]);
    expect(remarks.map(({ place }) => place.column)).toEqual(['D', 'AA']);
  });

  it('of one sheet is enough: others are passed by', () => {
    const other: Table = { sheet: 'Läs mig', rows: [['Fyll i nästa blad']] };
    const empty: Table = { sheet: 'Blad3', rows: [['']] };
    const found = readImport(
      'meetings',
      [other, table(['Organ', 'Dag', 'Tid'], ['2', '2026-12-17', '13-15']), empty],
      facts,
    );
    expect(found.wishes).toHaveLength(1);
    expect(found.remarks).toEqual([
      { place: { sheet: 'Läs mig', row: null, column: null }, hint: { reason: 'sheetIgnored' } },
    ]);
  });

  it('stands above ten thousand rows at most', () => {
    const many = Array.from({ length: 10_001 }, () => ['2']);
    expect(faultsOf(read('meetings', ...many))).toEqual([[null, null, 'tooManyRows']]);
  });
});

describe('A row of open assignments', () => {
  const header = ['Organ', 'Uppdrag', 'Ansvarig', 'Konto', 'Klart senast', 'Punkt', 'Mötesdag', 'Läge'];
  const long =
    'Kartlägga mörka gångvägar och återkomma till forumet med en lista över alla lampor som saknas i stadsdelen';
  it('carries file and row, and the meeting where it is known', () => {
    const { wishes, remarks } = readImport(
      'assignments',
      [
        {
          sheet: 'Blad1',
          rows: [
            header,
            ['2', long, '', 'bo@x.example', '2027-01-31', '', '2026-12-10', 'öppet'],
            ['2', `${long}!`, 'Förskolan', '', '2027-01-31', 'Lek', '', ''],
          ],
        },
      ],
      facts,
    );
    expect(wishes.map(({ entity }) => entity)).toMatchObject([
      {
        meetingId: 10,
        itemTitle: 'Möte',
        upn: 'bo@x.example',
        who: 'Namn bo@x.example',
        importedFrom: 'fil.csv, Blad1, rad 2',
      },
      { meetingId: 0, itemTitle: 'Lek', upn: null, who: 'Förskolan', status: 'open' },
    ]);
    expect(wishes[0]?.label).toMatch(/…$/);
    expect(remarks.map(({ hint }) => hint)).toEqual([{ reason: 'noAccount', who: 'Förskolan' }]);
    const keys = readImport(
      'assignments',
      [table(header, ['2', `${long} a`, 'A', '', '2027-01-31'], ['2', `${long} b`, 'A', '', '2027-01-31'])],
      facts,
    );
    expect(new Set(keys.wishes.map(({ entity }) => entity.key)).size).toBe(2);
  });

  it('takes an account written as the name', () => {
    const { wishes } = read('assignments', header, ['2', 'Kort', 'anna@x.example', '', '2027-01-31']);
    expect(wishes[0]?.entity).toMatchObject({ upn: 'anna@x.example', importedFrom: 'fil.csv, rad 2', itemTitle: '' });
  });

  it.each([
    ['nobody', ['2', 'X', '', '', '2027-01-31'], [['Ansvarig', 'valueMissing']]],
    ['an account that is none', ['2', 'X', 'Bo', 'Bo', '2027-01-31'], [['Konto', 'notAnAccount']]],
    ['an unknown account', ['2', 'X', 'okand@z.example', '', '2027-01-31'], [['Ansvarig', 'unknownPerson']]],
    ['an account nearly known', ['2', 'X', '', 'ana@x.example', '2027-01-31'], [['Konto', 'unknownPerson']]],
    [
      'no day and nothing to do',
      ['2', '', 'Bo', '', ''],
      [
        ['Uppdrag', 'valueMissing'],
        ['Klart senast', 'valueMissing'],
      ],
    ],
    ['what is done', ['2', 'X', 'Bo', '', '2027-01-31', '', '', 'klart'], [['Läge', 'notOpen']]],
  ])('with %s is a fault there', (_what, row, expected) => {
    expect(faultsOf(read('assignments', header, row))).toEqual(expected.map(([column, reason]) => [2, column, reason]));
  });

  it('with an address two have is a fault', () => {
    const two = { ...facts, people: [...facts.people, aPerson('kim@x.example', 'delad@x.example')] };
    const found = readImport('assignments', [table(header, ['2', 'X', '', 'delad@x.example', '2027-01-31'])], two);
    expect(faultsOf(found)).toEqual([[2, 'Konto', 'ambiguousPerson']]);
  });
});

describe('A file against what is there', () => {
  const none: ExistingRows = { people: [], mandates: [], yearWheel: [], meetings: [], assignments: [] };
  const { wishes } = read(
    'assignments',
    ['Organ', 'Uppdrag', 'Ansvarig', 'Klart senast'],
    ['2', 'Kort', 'anna@x.example', '2027-01-31'],
  );
  const key = String(wishes[0]?.entity.key);

  it('is new, the same or differs, in what the file says alone', () => {
    expect(compareImport(wishes, none)).toEqual({ added: wishes, changed: [], same: [] });
    const other = anAssignment({ key: key.toUpperCase(), due: day('2027-01-31'), status: 'done', who: 'Någon annan' });
    const same = { ...other, ...PLAIN_ASSIGNMENT };
    expect(compareImport(wishes, { ...none, assignments: [same] })).toEqual({ added: [], changed: [], same: wishes });
    const moved = { ...same, due: day('2027-02-28') };
    expect(compareImport(wishes, { ...none, assignments: [moved] }).changed).toMatchObject([
      { differences: [{ property: 'due', inFile: '2027-01-31', inProduct: '2027-02-28' }] },
    ]);
  });
});

describe('What has to be looked up for a file', () => {
  it('is the bodies it names, the years of its days, and its accounts', () => {
    const rows = table(
      ['Organ', 'Dag', 'Tid', 'Ordförande'],
      ['Hisingen', '2026-12-10', '13', 'Anna@x.example'],
      ['5', 'snart', '', 'Bo'],
      ['Atlantis'],
      [''],
    );
    expect(scopeOf('meetings', [rows, table(['inget här'])], facts.bodies)).toEqual({
      bodyNrs: [2, 5],
      bodyYears: ['0002-2026', '0005-2026'],
      addresses: ['anna@x.example'],
    });
    expect(scopeOf('yearWheel', [table(['Organ', 'År', 'Månad', 'Rubrik'], ['alla'])], facts.bodies).bodyNrs).toEqual([
      2, 1, 5,
    ]);
  });
});
