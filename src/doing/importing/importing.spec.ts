import { startGoteborg, type Goteborg } from '../../../test/doing/goteborg';
import { workbook } from '../../../test/importing/workbook';
import type { ImportAnswer, ImportPreviewView } from '../../api/importing';
import type { ImportKind, Table } from '../../core/importing/table';
import * as lists from '../../storage/lists';
import { readTables } from '../../storage/importing/readTables';
import { doImport, previewImport, type ImportPreview } from './importing';
import { performImport } from './performing';

jest.setTimeout(120_000);

let goteborg: Goteborg;
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
});
afterAll(() => goteborg.stop());
afterEach(() => goteborg.heal());

const MEMBERS = [
  ['Ledamöter, hösten 2026'],
  ['E-post', 'Namn', 'FORUM', 'Roll', 'Part', 'Skostorlek', 'Från och med'],
  ['nils.afzelius@polisen.example', 'Nils Afzelius', 'Hisingen', 'annan företrädare', 'Polisen', '43', '2026-12-01'],
  ['nils.afzelius@polisen.example', 'Nils Afzelius', 'Centrum', 'inbjuden', '', '', '1/12 2026'],
  ['ada.ny@grannkraft.example', 'Ada Ny', 'Hisngen', 'gäst', '', '', '2026-12-01'],
  ['siv.sten@grannkraft.example', 'Siv Sten', 'Hisingen', 'gäst', 'Grannkraft', '', 'snart'],
];
const tablesOf = async (rows: readonly (readonly string[])[]): Promise<readonly Table[]> => {
  const read = await readTables('fil.xlsx', workbook([{ name: 'Blad1', rows }]));
  if (!read.ok) throw new Error(read.refusal.reason);
  return read.value;
};
const previewed = async (kind: ImportKind, rows: readonly (readonly string[])[]): Promise<ImportPreview> =>
  previewImport(goteborg.world, goteborg.site, {
    kind,
    file: 'fil.xlsx',
    tables: await tablesOf(rows),
    actedBy: 'system',
    mayWriteTo: () => true,
  });
const counts = ({ added, changed, same, faults }: ImportPreview) => [
  added.length,
  changed.length,
  same.length,
  faults.length,
];
const writesIn = (requests: readonly { readonly method: string; readonly path: string }[]) =>
  requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('$batch')).length;

describe('Importing members', () => {
  it('is shown before anything is written: what is new, what is not read, and each fault with its place', async () => {
    await goteborg.requests();
    const preview = await previewed('members', MEMBERS);
    expect(preview.added.map(({ list, label }) => [list, label])).toEqual([
      ['people', 'Nils Afzelius (nils.afzelius@polisen.example)'],
      ['mandates', 'Hisingen, Nils Afzelius, annan företrädare, Polisen'],
      ['mandates', 'Centrum, Nils Afzelius, inbjuden'],
    ]);
    expect(preview.remarks).toContainEqual({
      place: { sheet: 'Blad1', row: 2, column: 'Skostorlek' },
      hint: { reason: 'columnIgnored' },
    });
    expect(preview.faults).toEqual([
      {
        place: { sheet: 'Blad1', row: 5, column: 'FORUM' },
        problem: { reason: 'unknownBody', given: 'Hisngen', near: 'Hisingen' },
      },
      { place: { sheet: 'Blad1', row: 6, column: 'Från och med' }, problem: { reason: 'notADay', given: 'snart' } },
    ]);
    expect(writesIn(await goteborg.requests())).toBe(0);
  });

  it('twice is once, and a person signs in with what the file said', async () => {
    const first = await doImport(goteborg.site, await previewed('members', MEMBERS), () => false);
    expect(first).toEqual({ added: 3, changed: 0, kept: 0 });
    expect(counts(await previewed('members', MEMBERS))).toEqual([0, 0, 2, 2]);
    const nils = await goteborg.member('nils.afzelius@polisen.example');
    expect(nils.person.name).toBe('Nils Afzelius');
  });

  it('leaves what was changed in the product, and shows both', async () => {
    const { found } = await goteborg.site.read({
      found: { list: lists.mandates, where: { upn: 'nils.afzelius@polisen.example', bodyNr: 2 } },
    });
    const [mandate] = found.rows;
    if (mandate === undefined) throw new Error('It was imported.');
    await goteborg.site.change(lists.mandates, mandate, { partyKey: 'grannkraft' });
    const preview = await previewed('members', MEMBERS);
    expect(preview.changed.map(({ differences }) => differences)).toEqual([
      [{ property: 'partyKey', inFile: 'polisen', inProduct: 'grannkraft' }],
    ]);
    expect(await doImport(goteborg.site, preview, () => false)).toEqual({ added: 0, changed: 0, kept: 1 });
    expect((await previewed('members', MEMBERS)).changed).toHaveLength(1);
    expect(await doImport(goteborg.site, preview, () => true)).toEqual({ added: 0, changed: 1, kept: 0 });
    expect(counts(await previewed('members', MEMBERS))).toEqual([0, 0, 2, 2]);
  });

  it('refuses a row with an identity number, and says it nowhere', async () => {
    const preview = await previewed('members', [
      ['Organ', 'Namn', 'Konto', 'Roll', 'Från', 'Personnummer'],
      ['Hisingen', 'Per Persson', 'per.persson@polisen.example', 'gäst', '2026-12-01', '19811228-9874'],
    ]);
    expect(preview.faults).toEqual([
      { place: { sheet: 'Blad1', row: 2, column: 'Personnummer' }, problem: { reason: 'personalId' } },
    ]);
    expect(JSON.stringify(preview)).not.toContain('9874');
    expect(preview.added).toEqual([]);
  });
});

describe('Importing meetings, year wheels and assignments', () => {
  const meetings = [
    ['Organ', 'Datum', 'Tid', 'Plats'],
    ['5', '2028-02-03', '13–15', 'Stadshuset'],
    ['5', '2 mars 2028', 'kl. 13.00-15.00', ''],
    ['Hisingen', '11/2 2027', '13:00-14.30', 'Selma Lagerlöfs center'],
  ];

  it('gives meetings a chair, in turn where the chair goes round', async () => {
    await doImport(goteborg.site, await previewed('meetings', meetings), () => false);
    const { city } = await goteborg.site.read({ city: { list: lists.meetings, where: { bodyYear: '0005-2028' } } });
    const turns = city.rows.map(({ turnOf }) => turnOf);
    expect(new Set(turns).size).toBe(2);
    expect(city.rows.every(({ chairName }) => chairName !== '')).toBe(true);
    expect(counts(await previewed('meetings', meetings))).toEqual([0, 0, 3, 0]);
  });

  it('knows a meeting again that has been moved in the product, and does not move it back', async () => {
    const { hisingen } = await goteborg.site.read({
      hisingen: { list: lists.meetings, where: { bodyYear: '0002-2027', key: 'meeting:2:2027-02-11:13:00' } },
    });
    const [meeting] = hisingen.rows;
    if (meeting === undefined) throw new Error('It was imported.');
    const later = { day: '2027-02-18' as typeof meeting.day };
    await goteborg.site.change(lists.meetings, meeting, later);
    const preview = await previewed('meetings', meetings);
    expect(await doImport(goteborg.site, preview, () => false)).toEqual({ added: 0, changed: 0, kept: 1 });
    const again = await goteborg.site.read({ one: { list: lists.meetings, where: { id: meeting.id } } });
    expect(again.one.rows[0]?.day).toBe('2027-02-18');
  });

  it('puts a year wheel in one body, several or all', async () => {
    const wheel = [
      ['Forum', 'År', 'Månad', 'Rubrik', 'Tema', 'Parter'],
      ['alla', '2029', 'mars', 'Trygghetsmätningen', 'Trygghet', 'Polisen; kultur'],
      ['Hisingen, Centrum', '2029', '4', 'Sommaren', '', ''],
    ];
    await doImport(goteborg.site, await previewed('yearWheel', wheel), () => false);
    const { rows } = (await goteborg.site.read({ wheel: { list: lists.yearWheel, where: { bodyYear: '0002-2029' } } }))
      .wheel;
    expect(rows.map(({ month, title, theme, parties }) => [month, title, theme, parties])).toEqual([
      [3, 'Trygghetsmätningen', 'safety', ['polisen', 'kultur']],
      [4, 'Sommaren', null, []],
    ]);
    expect(counts(await previewed('yearWheel', wheel))).toEqual([0, 0, 7, 0]);
  });

  it('carries where an assignment came from, and asks no more than the file knows', async () => {
    const assignments = [
      ['Organ', 'Uppdrag', 'Ansvarig', 'Konto', 'Klart senast', 'Status'],
      ['Hisingen', 'Kartlägga belysningen', 'Karim Haddad', 'karim.haddad@goteborg.example', '2027-01-31', 'pågår'],
      ['Hisingen', 'Ringa föreningen', 'Karim Haddad', '', '2027-01-31', ''],
      ['Hisingen', 'Redan gjort', 'Karim Haddad', '', '2026-01-31', 'klart'],
      ['Hisingen', 'Någon annan', '', 'karim.hadad@goteborg.example', '2027-01-31', ''],
    ];
    const preview = await previewed('assignments', assignments);
    expect(preview.faults.map(({ place, problem }) => [place.row, problem.reason])).toEqual([
      [4, 'notOpen'],
      [5, 'unknownPerson'],
    ]);
    expect(preview.faults[1]?.problem).toMatchObject({ near: 'karim.haddad@goteborg.example' });
    await doImport(goteborg.site, preview, () => false);
    const { open } = await goteborg.site.read({
      open: { list: lists.assignments, where: { bodyNr: 2, status: 'open' } },
    });
    expect(open.rows.map(({ what, upn, importedFrom }) => [what, upn, importedFrom])).toEqual([
      ['Kartlägga belysningen', 'karim.haddad@goteborg.example', 'fil.xlsx, Blad1, rad 2'],
      ['Ringa föreningen', null, 'fil.xlsx, Blad1, rad 3'],
    ]);
    expect(counts(await previewed('assignments', assignments))).toEqual([0, 0, 2, 2]);
  });
});

describe('An import that is broken off', () => {
  const rows = (year: number) => [
    ['Organ', 'Konto', 'Namn', 'Roll', 'Från'],
    ...[1, 2, 3].map((nr) => [
      'Nordost',
      `gast${String(nr)}.ar${String(year)}@grannkraft.example`,
      `Gäst ${String(nr)}`,
      'gäst',
      `${String(year)}-01-01`,
    ]),
  ];

  it.each([
    ['before', 'drop-before', 0],
    ['after', 'drop-after', 0],
    ['before the second request of', 'drop-before', 1],
    ['after the second request of', 'drop-after', 1],
  ] as const)('%s a write is finished by the same file again, with each row once', async (_when, kind, writes) => {
    const year = 2030 + ['drop-before', 'drop-after'].indexOf(kind) * 2 + writes;
    const preview = await previewed('members', rows(year));
    const people = preview.added.filter(({ list }) => list === 'people');
    if (writes === 1) await doImport(goteborg.site, { ...preview, added: people }, () => false);
    const impatient = goteborg.impatient();
    await goteborg.fail({ kind, match: '$batch', times: 1 });
    await expect(doImport(impatient, preview, () => false)).rejects.toThrow(/SharePoint/);
    await goteborg.heal();
    await doImport(goteborg.site, await previewed('members', rows(year)), () => false);
    expect(counts(await previewed('members', rows(year)))).toEqual([0, 0, 3, 0]);
    const read = await goteborg.site.read({ mandates: { list: lists.mandates, where: { bodyNr: 3 } } });
    expect(read.mandates.rows.filter(({ from }) => from === `${String(year)}-01-01`)).toHaveLength(3);
  });
});

describe('An import through the product', () => {
  const rows = (body: string) => ({
    kind: 'meetings',
    fileName: 'möten.csv',
    tables: [
      {
        sheet: 'möten.csv',
        rows: [
          ['Organ', 'Dag', 'Börjar', 'Slutar'],
          [body, '2027-09-09', '13:00', '15:00'],
        ],
      },
    ],
  });
  const perform = async (who: string, name: 'previewImport' | 'confirmImport', fields: object): Promise<ImportAnswer> =>
    performImport(goteborg.world, [await goteborg.member(`${who}@goteborg.example`)], name, fields);
  const shown = (answer: ImportAnswer): ImportPreviewView => {
    if (!('preview' in answer)) throw new Error(JSON.stringify(answer));
    return answer.preview;
  };

  it('is for the chair and the process leader, in their own body', async () => {
    expect(shown(await perform('karim.haddad', 'previewImport', rows('Hisingen'))).added).toHaveLength(1);
    const elsewhere = shown(await perform('karim.haddad', 'previewImport', rows('Nordost')));
    expect(elsewhere.added).toEqual([]);
    expect(elsewhere.faults[0]?.text).toMatch(/finns inte, eller så får du inte/);
    expect(await perform('nadia.benali', 'previewImport', rows('Hisingen'))).toMatchObject({
      refused: { reason: 'notAllowed' },
    });
  });

  it('is done once for the same key, by the person who said yes', async () => {
    const fields = { ...rows('Hisingen'), key: 'spec-import-1' };
    const first = await perform('karim.haddad', 'confirmImport', fields);
    expect(first).toMatchObject({ done: { text: expect.stringContaining('1 rad infördes') as string } });
    expect(await perform('karim.haddad', 'confirmImport', fields)).toEqual(first);
    const again = await perform('karim.haddad', 'confirmImport', { ...fields, key: 'spec-import-2' });
    expect(again).toMatchObject({ done: { text: expect.stringContaining('1 rad fanns redan') as string } });
    const { one } = await goteborg.site.read({
      one: { list: lists.meetings, where: { key: 'meeting:2:2027-09-09:13:00' } },
    });
    expect(one.rows).toMatchObject([{ actedBy: 'karim.haddad@goteborg.example', chairName: 'Karim Haddad' }]);
  });

  it('takes the file’s side only where it was chosen, from the version that was shown', async () => {
    const fields = { ...rows('Hisingen') };
    fields.tables[0]?.rows[1]?.splice(3, 1, '16:00');
    const [changed] = shown(await perform('karim.haddad', 'previewImport', fields)).changed;
    expect(changed?.differences).toEqual([{ column: 'Slutar', inFile: '”16:00”', inProduct: '”15:00”' }]);
    const take = (version: string, key: string) =>
      perform('karim.haddad', 'confirmImport', { ...fields, key, takeFile: [{ key: changed?.key, version }] });
    await take('"999"', 'spec-import-3');
    expect(shown(await perform('karim.haddad', 'previewImport', fields)).changed).toHaveLength(1);
    await take(changed?.version ?? '', 'spec-import-4');
    expect(shown(await perform('karim.haddad', 'previewImport', fields))).toMatchObject({ changed: [], same: 1 });
  });

  it.each([
    ['nothing', {}],
    ['a kind that is none', { ...rows('2'), kind: 'bodies' }],
    ['an unknown field', { ...rows('2'), evil: true }],
  ])('with %s is refused with a sentence', async (_what, fields) => {
    expect(await perform('karim.haddad', 'previewImport', fields)).toMatchObject({
      invalid: { text: expect.stringMatching(/Inget har sparats/) as string },
    });
  });
});
