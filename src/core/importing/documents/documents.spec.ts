import { day } from '../../calendar';
import { aBody } from '../../specimens';
import { facts, table } from '../specimens';
import type { Table } from '../table';
import { compareDocuments } from './compareDocuments';
import { bodyNames, guess } from './guess';
import { readDocuments, type FoundDocument } from './readDocuments';
import { placeOfPersonalId, shownPath } from './searchText';

// Nobody has decided whose record this body's documents are.
const rules = { ...aBody().rules, recordsCreator: null };
const bodies = [...facts.bodies, aBody({ id: 7, nr: 7, name: 'AU', shortName: 'AU', aliases: ['!'], rules })];
const guessed = (path: string) => {
  const { body, day: on, kind } = guess(path, bodyNames(bodies));
  return [body?.shortName, on, kind];
};

describe('What a file name says', () => {
  it.each([
    ['Anteckningar Forum Hisingen 2024-05-16.docx', 'Hisingen', '2024-05-16', 'notes'],
    ['Anteckningar FSS Hisingen 2024-05-16.docx', 'Hisingen', '2024-05-16', 'notes'],
    ['Protokoll 2023-11-30 AU.pdf', 'AU', '2023-11-30', 'minutes'],
    ['Kallelse_Hisingen_20240516.pdf', 'Hisingen', '2024-05-16', 'agenda'],
    ['Bilaga 2 till protokollet, Forum Centrum 16 maj 2024.pdf', 'Centrum', '2024-05-16', 'annex'],
    ['bilaga2 centrum 16.5.2024.pdf', 'Centrum', '2024-05-16', 'annex'],
    ['minnesanteckningar hisingen 240516.docx', 'Hisingen', '2024-05-16', 'notes'],
    ['Hisingen/2024-05-16/Anteckningar.docx', 'Hisingen', '2024-05-16', 'notes'],
    ['Protokoll/Centrum/AU 2024_05_16.pdf', 'AU', '2024-05-16', 'minutes'],
    ['Agenda AU 2024-05-16', 'AU', '2024-05-16', 'agenda'],
    ['Inbjudan.pdf', undefined, undefined, undefined],
    ['Dagordning Hisingen och Centrum 2024-05-16 flyttat till 2024-05-23.docx', undefined, undefined, 'agenda'],
    ['Dagordning AU 2024-13-45 991399.docx', 'AU', undefined, 'agenda'],
  ])('%s', (path, body, on, kind) => {
    expect(guessed(path)).toEqual([body, on, kind]);
  });
});

const file = (path: string, more: Partial<FoundDocument> = {}): FoundDocument => ({
  path,
  name: path.slice(path.lastIndexOf('/') + 1),
  sha256: `hash of ${path}`,
  text: 'some',
  ...more,
});
const order = { bodies, actedBy: 'system', folder: 'Arkivet' };
const read = (files: readonly FoundDocument[], ...tables: readonly Table[]) =>
  readDocuments(
    files,
    tables,
    files.map(({ path }) => path),
    order,
  );
const HEADER = ['Fil', 'Forum', 'Mötesdag', 'Slag', 'Rubrik', 'Annat'];

describe('The documents of a folder', () => {
  it('are what their names say, from before the product, and carry where they came from', () => {
    const { wishes, faults } = read([file('2023/Protokoll 2023-11-30 AU.pdf')]);
    expect(faults).toEqual([]);
    expect(wishes).toMatchObject([
      {
        guessed: ['body', 'day', 'kind'],
        document: {
          key: 'document:import:7:hash of 2023/Protokoll 2023-11-30 AU.pdf',
          bodyYear: '0007-2023',
          meetingId: 0,
          title: 'Protokoll 2023-11-30 AU',
          kind: 'minutes',
          recordsCreator: '',
          day: '2023-11-30',
          importedFrom: 'Arkivet/2023/Protokoll 2023-11-30 AU.pdf',
        },
      },
    ]);
  });

  it('are what the list says where it says anything, and the rest is guessed', () => {
    const { wishes } = read(
      [file('a/inskannat 1.pdf'), file('Protokoll AU 2023-11-30.pdf')],
      table([], HEADER, ['A\\Inskannat 1.pdf', 'Hisingen', '16 maj 2024', 'protokoll', 'Majmötet', ''], ['', '']),
      table(['Fil', 'Dag'], ['Protokoll AU 2023-11-30.pdf', '2023-12-01']),
      table(['', '']),
    );
    expect(wishes.map(({ document, guessed: fields }) => [document.title, document.day, fields])).toEqual([
      ['Majmötet', '2024-05-16', []],
      ['Protokoll AU 2023-11-30', '2023-12-01', ['body', 'kind']],
    ]);
  });

  it('whose names say too little are told with what is missing', () => {
    expect(read([file('Inbjudan AU.pdf')]).faults).toEqual([
      {
        place: { sheet: 'Inbjudan AU.pdf', row: null, column: null },
        problem: { reason: 'cannotGuess', missing: ['day', 'kind'] },
      },
    ]);
  });

  it('that are the same file are one, also where the body of one is another’s', () => {
    const same = { sha256: 'same', text: 'none' } as const;
    const { wishes, remarks } = read([
      file('Protokoll AU 2023-11-30.pdf', same),
      file('kopia/Protokoll AU 2023-11-30.pdf', same),
      file('Protokoll Hisingen 2023-11-30.pdf', same),
    ]);
    expect(wishes.map(({ document }) => document.bodyNr)).toEqual([7, 2]);
    expect(remarks.map(({ place, hint }) => [place.sheet, hint.reason])).toEqual([
      ['Protokoll AU 2023-11-30.pdf', 'noText'],
      ['kopia/Protokoll AU 2023-11-30.pdf', 'sameBytesAs'],
      ['Protokoll Hisingen 2023-11-30.pdf', 'noText'],
    ]);
  });

  it.each([
    ['a file that is not there', ['b.pdf'], 'noSuchFile'],
    ['a name that several files have', ['Protokoll AU 2023-11-30.pdf'], 'severalFiles'],
    ['no name', ['', 'AU'], 'valueMissing'],
    ['nothing but a slash', ['/', 'AU'], 'noSuchFile'],
    ['an unknown body', ['x/Protokoll AU 2023-11-30.pdf', 'Hisngen'], 'unknownBody'],
    ['no day', ['x/Protokoll AU 2023-11-30.pdf', '', 'i våras'], 'notADay'],
    ['an unknown kind', ['x/Protokoll AU 2023-11-30.pdf', '', '', 'brev'], 'unknownWord'],
    ['an identity number', ['x/Protokoll AU 2023-11-30.pdf', '', '', '', '', '19811228-9874'], 'personalId'],
  ])('are left out where their row of the list has %s', (_what, row, reason) => {
    const { wishes, faults } = read(
      [file('x/Protokoll AU 2023-11-30.pdf'), file('y/Protokoll AU 2023-11-30.pdf')],
      table(HEADER, row),
    );
    expect(faults.map(({ problem }) => problem.reason)).toEqual([reason]);
    const named = ['severalFiles'].includes(reason) ? 0 : row[0]?.startsWith('x/') === true ? 1 : 2;
    expect(wishes).toHaveLength(named);
    expect(JSON.stringify(faults)).not.toContain('9874');
  });

  it('are told where the list names one twice, or is none', () => {
    const twice = read(
      [file('Protokoll AU 2023-11-30.pdf')],
      table(HEADER, ['Protokoll AU 2023-11-30.pdf'], ['protokoll au 2023-11-30.PDF']),
    );
    expect(twice.faults.map(({ place, problem }) => [place.row, problem])).toEqual([
      [3, { reason: 'twiceInFile', row: 2 }],
    ]);
    expect(read([], table(['Namn', 'Roll'], ['a', 'b'])).faults).toMatchObject([{ problem: { reason: 'noHeader' } }]);
  });
});

describe('The documents of a folder against the library', () => {
  const wishes = read([file('Protokoll AU 2023-11-30.pdf'), file('Anteckningar AU 2023-11-30.pdf')]).wishes;
  const there = (more: object) => ({
    key: 'document:notes:4',
    bodyNr: 7,
    bodyYear: '0007-2023',
    sha256: 'other',
    title: 'Det som fanns',
    day: day('2023-11-30'),
    kind: 'minutes' as const,
    path: '/sites/x/Documents/0007/2023/PROTOKOLL AU 2023-11-30.pdf',
    ...more,
  });
  const outcome = (...stored: readonly ReturnType<typeof there>[]) => {
    const { added, same, faults, remarks } = compareDocuments(wishes, stored);
    return [added, same, faults, remarks].map((list) => list.length);
  };

  it('are added where they are not there', () => expect(outcome()).toEqual([2, 0, 0, 0]));

  it('are the same where the bytes are there, under whatever key or name, and what differs is told', () => {
    const sha256 = 'hash of Protokoll AU 2023-11-30.pdf';
    expect(outcome(there({ sha256 }))).toEqual([1, 1, 0, 0]);
    expect(outcome(there({ sha256, kind: 'notes' }))).toEqual([1, 1, 0, 1]);
    expect(outcome(there({ key: `DOCUMENT:import:7:${sha256}`, day: '2023-11-01' }))).toEqual([1, 1, 0, 1]);
    expect(outcome(there({ sha256, bodyNr: 2, bodyYear: '0002-2023' }))).toEqual([2, 0, 0, 0]);
  });

  it('are at fault where another document has the name, and both are named', () => {
    expect(compareDocuments(wishes, [there({})]).faults).toEqual([
      {
        place: { sheet: 'Protokoll AU 2023-11-30.pdf', row: null, column: null },
        problem: { reason: 'sameNameAs', other: '/sites/x/Documents/0007/2023/PROTOKOLL AU 2023-11-30.pdf' },
      },
    ]);
    const two = read([file('x/Protokoll AU 2023-11-30.pdf'), file('y/Protokoll AU 2023-11-30.pdf')]).wishes;
    expect(compareDocuments(two, []).faults).toMatchObject([
      { place: { sheet: 'y/Protokoll AU 2023-11-30.pdf' }, problem: { other: 'x/Protokoll AU 2023-11-30.pdf' } },
    ]);
  });
});

describe('Identity numbers in documents', () => {
  it('are told by where they stand', () => {
    const part = { in: 'page', nr: 2 } as const;
    expect(placeOfPersonalId([{ part, text: 'Gäller 19811228-9874' }])).toBe(part);
    expect(placeOfPersonalId([{ part, text: 'Ingenting' }])).toBeUndefined();
  });

  it('are not shown where they stand in a name', () => {
    expect(shownPath('a/Protokoll 2024-05-16.pdf')).toBe('a/Protokoll 2024-05-16.pdf');
    expect(shownPath('a/Ärende 19811228-9874.pdf')).toBe('a/Ärende ••••••••-••••.pdf');
  });
});
