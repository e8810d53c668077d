import { readImport } from './readImport';
import { aPerson, facts, faultsOf, read, table } from './specimens';

describe('A row of a member register', () => {
  const header = ['Organ', 'Namn', 'Konto', 'E-post', 'Roll', 'Part', 'Mandat', 'Från', 'Till', 'Nås via', 'Språk'];
  const member = (...row: readonly string[]) => read('members', header, row);

  it('is a mandate, and a person where nobody has the account', () => {
    const { wishes, faults } = member(
      '2',
      'Ny Person',
      'Ny@x.example',
      'ny@mail.example',
      'suppleant',
      'lokalpolisområdet',
      'ja',
      '2027-01-01',
      '2027-12-31',
      'båda',
      'engelska',
    );
    expect(faults).toEqual([]);
    expect(wishes.map(({ entity }) => entity)).toMatchObject([
      { key: 'person:ny@x.example', mail: 'ny@mail.example', reach: 'both', language: 'en', identity: null },
      {
        key: 'mandate:2:ny@x.example:substitute:2027-01-01',
        partyKey: 'polisen',
        decides: 'withMandate',
        to: '2027-12-31',
      },
    ]);
  });

  it('names somebody known by account or address, never by name', () => {
    const { wishes } = member('2', '', '', 'bo.lind@mail.example', 'gäst', '', '', '2027-01-01', '', '', '');
    expect(wishes.map(({ list, entity }) => [list, entity.key])).toEqual([
      ['mandates', 'mandate:2:bo@x.example:guest:2027-01-01'],
    ]);
    const byName = member(
      '2',
      'Namn bo@x.example',
      'helt.annan@y.example',
      '',
      'gäst',
      '',
      '',
      '2027-01-01',
      '',
      '',
      '',
    );
    expect(byName.wishes.map(({ list }) => list)).toEqual(['people', 'mandates']);
  });

  it('that adds somebody much like one who is known is shown with the one it resembles', () => {
    const { remarks } = member('2', 'Anna Ek', 'ana@x.example', '', 'gäst', '', '', '2027-01-01', '', '', '');
    expect(remarks.map(({ place, hint }) => [place.column, hint])).toEqual([
      ['Konto', { reason: 'nearlyKnown', given: 'ana@x.example', near: 'anna@x.example' }],
    ]);
    const byMail = member('2', 'Anna Ek', '', 'ana@x.example', 'gäst', '', '', '2027-01-01', '', '', '');
    expect(byMail.remarks[0]?.place.column).toBe('E-post');
  });

  it.each([
    [
      'an empty row of needed cells',
      ['2', '', '', '', '', '', '', '', '', '', ''],
      [
        ['Roll', 'valueMissing'],
        ['Från', 'valueMissing'],
        ['E-post', 'valueMissing'],
      ],
    ],
    ['no body', ['', 'A', 'anna@x.example', '', 'gäst', '', '', '2027-01-01', '', '', ''], [['Organ', 'valueMissing']]],
    [
      'an unknown body',
      ['Hisngen', 'A', 'anna@x.example', '', 'gäst', '', '', '2027-01-01', '', '', ''],
      [['Organ', 'unknownBody']],
    ],
    [
      'a body like none',
      ['Atlantis', 'A', 'anna@x.example', '', 'gäst', '', '', '2027-01-01', '', '', ''],
      [['Organ', 'unknownBody']],
    ],
    [
      'an unknown party',
      ['2', 'A', 'anna@x.example', '', 'gäst', 'Polsen', '', '2027-01-01', '', '', ''],
      [['Part', 'unknownParty']],
    ],
    [
      'a party like none',
      ['2', 'A', 'anna@x.example', '', 'gäst', 'Brandkåren i Ankeborg', '', '2027-01-01', '', '', ''],
      [['Part', 'unknownParty']],
    ],
    [
      'an unknown role',
      ['2', 'A', 'anna@x.example', '', 'ordfrande', '', '', '2027-01-01', '', '', ''],
      [['Roll', 'unknownWord']],
    ],
    [
      'a role like none',
      [
        '2',
        'A',
        'anna@x.example',
        '',
        'kosmonaut i omloppsbana kring månen, på egen begäran och utan lön',
        '',
        '',
        '2027-01-01',
        '',
        '',
        '',
      ],
      [['Roll', 'unknownWord']],
    ],
    [
      'an account that is none',
      ['2', 'A', 'Anna Ek', '', 'gäst', '', '', '2027-01-01', '', '', ''],
      [['Konto', 'notAnAccount']],
    ],
    [
      'a day that is none',
      ['2', 'A', 'anna@x.example', '', 'gäst', '', '', '2027-02-30', '', '', ''],
      [['Från', 'notADay']],
    ],
    [
      'an end before its beginning',
      ['2', 'A', 'anna@x.example', '', 'gäst', '', '', '2027-02-01', '2027-01-01', '', ''],
      [['Till', 'endsFirst']],
    ],
    [
      'no party for who represents one',
      ['2', 'A', 'anna@x.example', '', 'representant', '', '', '2027-02-01', '', '', ''],
      [['Part', 'partyNeeded']],
    ],
    [
      'a new person without a name',
      ['2', '', 'ny@x.example', '', 'gäst', '', '', '2027-02-01', '', '', ''],
      [['Namn', 'valueMissing']],
    ],
    [
      'a name that is too long',
      ['2', 'x'.repeat(256), 'ny@x.example', '', 'gäst', '', '', '2027-02-01', '', '', ''],
      [['Namn', 'tooLong']],
    ],
    [
      'an account and another’s address',
      ['2', 'A', 'anna@x.example', 'bo@x.example', 'gäst', '', '', '2027-02-01', '', '', ''],
      [['Konto', 'ambiguousPerson']],
    ],
    [
      'a new account and a known address',
      ['2', 'A', 'ny@x.example', 'bo.lind@mail.example', 'gäst', '', '', '2027-02-01', '', '', ''],
      [['Konto', 'ambiguousPerson']],
    ],
    [
      'an identity number',
      ['2', 'A', 'anna@x.example', '', 'gäst', '', '', '2027-02-01', '', '198112289874', ''],
      [['Nås via', 'personalId']],
    ],
    [
      'an identity number outside the columns',
      ['2', 'A', 'anna@x.example', '', 'gäst', '', '', '2027-02-01', '', '', '', '811228-9874'],
      [['12', 'personalId']],
    ],
  ])('with %s is a fault there', (_what, row, expected) => {
    const found = member(...row);
    expect(faultsOf(found)).toEqual(expected.map(([column, reason]) => [2, column, reason]));
    expect(found.wishes).toEqual([]);
  });

  it('without a column that its role needs is a fault of the row', () => {
    const found = read(
      'members',
      ['Organ', 'Konto', 'Roll', 'Från'],
      ['2', 'anna@x.example', 'ersättare', '2027-01-01'],
    );
    expect(faultsOf(found)).toEqual([[2, null, 'partyNeeded']]);
  });

  it('with an address that two have is nobody’s', () => {
    const two = { ...facts, people: [...facts.people, aPerson('kim@x.example', 'delad@x.example')] };
    const found = readImport(
      'members',
      [table(header, ['2', 'A', '', 'delad@x.example', 'gäst', '', '', '2027-01-01'])],
      two,
    );
    expect(faultsOf(found)).toEqual([[2, 'E-post', 'ambiguousPerson']]);
  });

  it('gives a party one representative at a time, and a body one chair unless it goes round', () => {
    const found = read(
      'members',
      ['Organ', 'Konto', 'Roll', 'Part', 'Från', 'Till'],
      ['2', 'anna@x.example', 'ledamot', 'Polisen', '2026-12-31'],
      ['2', 'anna@x.example', 'ledamot', 'Polisen', '2027-01-01'],
      ['2', 'anna@x.example', 'ledamot', 'Kulturförvaltningen', '2026-12-31'],
      ['2', 'bo@x.example', 'ordförande', '', '2027-01-01'],
      ['5', 'anna@x.example', 'ordförande', '', '2027-01-01'],
      ['5', 'bo@x.example', 'ordförande', '', '2027-01-01'],
      ['1', 'bo@x.example', 'ordförande', '', '2027-01-01'],
      ['1', 'anna@x.example', 'ordförande', '', '2026-01-01'],
      ['2', 'anna@x.example', 'ledamot', 'Polisen', '2025-01-01', '2025-12-31'],
    );
    expect(found.faults.map(({ place, problem }) => [place.row, problem])).toEqual([
      [2, { reason: 'partyTaken', holder: 'Bo Lind' }],
      [5, { reason: 'chairTaken', holder: 'Anna Ek' }],
      [9, { reason: 'chairTaken', holder: 'Namn bo@x.example' }],
    ]);
  });

  it('that stands twice is a fault the second time; a person who stands in several rows is one', () => {
    const row = ['Ny', 'ny@x.example', 'gäst', '2027-01-01'];
    const found = read(
      'members',
      ['Organ', 'Namn', 'Konto', 'Roll', 'Från'],
      ['2', ...row],
      [''],
      ['2', ...row],
      ['1', ...row],
    );
    expect(found.faults).toEqual([
      { place: { sheet: 'fil.csv', row: 4, column: null }, problem: { reason: 'twiceInFile', row: 2 } },
    ]);
    expect(found.wishes.map(({ list }) => list)).toEqual(['people', 'mandates', 'mandates']);
  });
});
