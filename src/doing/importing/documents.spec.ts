import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { act, doneOf, seen, startGoteborg, type Goteborg } from '../../../test/doing/goteborg';
import { killedAfter } from '../../../test/doing/killed';
import { pdfFile, wordFile } from '../../../test/importing/documents';
import type { Table } from '../../core/importing/table';
import { openDocumentFolder } from '../../storage/importing/documentFolder';
import * as lists from '../../storage/lists';
import { recordDuties } from '../duties';
import { viewBody } from '../views/body';
import { doDocuments, previewDocuments } from './documents';
import { doImport, previewImport } from './importing';

jest.setTimeout(120_000);

const OWNER = 'ulf.garbo@goteborg.example';
let goteborg: Goteborg;
let root: string;
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
  root = mkdtempSync(join(tmpdir(), 'old-'));
});
afterAll(async () => {
  await goteborg.stop();
  rmSync(root, { recursive: true, force: true });
});
afterEach(() => goteborg.heal());

type Files = Readonly<Record<string, Uint8Array>>;
/** A new folder with these files. */
const folderOf = (name: string, files: Files): string => {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), bytes);
  }
  return join(root, name);
};
const opened = (place: string) => {
  const folder = openDocumentFolder(place);
  if (!folder.ok) throw new Error(folder.refusal.reason);
  return folder.value;
};
const silent = () => undefined;
const previewed = (
  place: string,
  manifest: readonly Table[] = [],
  report = silent as Parameters<typeof previewDocuments>[2],
) => previewDocuments(goteborg.site, { folder: opened(place), manifest, actedBy: 'system' }, report);
const inYear = async (bodyYear: string) =>
  (await goteborg.site.read({ found: { list: lists.documents, where: { bodyYear } } })).found.rows;

const WORD = wordFile(['Anteckningar', 'Belysningen vid torget']);
const PDF = pdfFile(['Protokoll']);

describe('Importing old documents', () => {
  const files = {
    'Anteckningar Forum Hisingen 2019-05-16.docx': WORD,
    'Centrum/Protokoll 2019-11-30.pdf': PDF,
    'kopia av Anteckningar Forum Hisingen 2019-05-16.docx': WORD,
    'skannat/Bilaga 2 Hisingen 2019-05-16.pdf': pdfFile(['']),
    '.DS_Store': new Uint8Array([1]),
    '~$Anteckningar.docx': new Uint8Array([1]),
  };

  it('is shown before anything is written, with what was guessed', async () => {
    const place = folderOf('arkiv', files);
    await goteborg.requests();
    const told: string[] = [];
    const preview = await previewed(place, [], (nr, all, path) => told.push(`${String(nr)}/${String(all)} ${path}`));
    expect(
      preview.added.map(({ file, bodyName, document, guessed }) => [file.path, bodyName, document.kind, guessed]),
    ).toEqual([
      ['Anteckningar Forum Hisingen 2019-05-16.docx', 'Hisingen', 'notes', ['body', 'day', 'kind']],
      ['Centrum/Protokoll 2019-11-30.pdf', 'Centrum', 'minutes', ['body', 'day', 'kind']],
      ['skannat/Bilaga 2 Hisingen 2019-05-16.pdf', 'Hisingen', 'annex', ['body', 'day', 'kind']],
    ]);
    expect(preview.remarks.map(({ hint }) => hint.reason)).toEqual(['sameBytesAs', 'noText']);
    expect(preview.faults).toEqual([]);
    expect(told).toHaveLength(4);
    const writes = (await goteborg.requests()).filter(
      ({ method, path }) => method !== 'GET' && !path.endsWith('$batch'),
    );
    expect(writes).toEqual([]);
  });

  it('puts them under their body and year, as they were, and twice is once', async () => {
    const place = folderOf('arkiv', files);
    expect(await doDocuments(goteborg.site, await previewed(place), silent)).toEqual({ added: 3, faults: [] });
    const there = await inYear('0002-2019');
    expect(there.map(({ path, importedFrom, meetingId, day }) => [path, importedFrom, meetingId, day])).toEqual([
      [
        '/sites/goteborg/Documents/0002/2019/Anteckningar Forum Hisingen 2019-05-16.docx',
        'arkiv/Anteckningar Forum Hisingen 2019-05-16.docx',
        0,
        '2019-05-16',
      ],
      [
        '/sites/goteborg/Documents/0002/2019/Bilaga 2 Hisingen 2019-05-16.pdf',
        'arkiv/skannat/Bilaga 2 Hisingen 2019-05-16.pdf',
        0,
        '2019-05-16',
      ],
    ]);
    const bytes = await goteborg.site.documentBytes(there[0]?.path ?? '');
    expect(
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    ).toBe(there[0]?.sha256);
    const again = await previewed(place);
    expect([again.added.length, again.same.length, again.faults.length]).toEqual([0, 3, 0]);
    // Also from an archive, by another name.
    writeFileSync(join(root, 'allt.zip'), zipSync({ 'Annat namn Hisingen 2019-05-16 anteckningar.docx': WORD }));
    expect((await previewed(join(root, 'allt.zip'))).same).toHaveLength(1);
  });

  it('shows them on the page of the body, where no meeting is linked to them', async () => {
    folderOf('sent', { 'Anteckningar Hisingen 2025-03-04.docx': wordFile(['Sent']) });
    await doDocuments(goteborg.site, await previewed(join(root, 'sent')), silent);
    const { person } = await goteborg.member('karim.haddad@goteborg.example');
    const tenantId = String(person.identity).split('/')[0] ?? '';
    const identity = { tenantId, objectId: `object-of-${person.upn}`, upn: person.upn, mail: null };
    const view = await viewBody(goteborg.world, identity, 'goteborg-2');
    if (view === undefined || view === 'unlinked') throw new Error('Karim sees Hisingen.');
    expect(view.documents).toMatchObject([
      { title: 'Anteckningar Hisingen 2025-03-04', kind: 'notes', meetingId: null },
    ]);
  });

  it('tells every fault by the file it is in, stops no other for it, and shows no identity number', async () => {
    const place = folderOf('fel', {
      'Anteckningar Hisingen 2018-01-01.docx': wordFile(['Ett', 'Gäller 19811228-9874']),
      'Protokoll Hisingen 2018-01-02.pdf': pdfFile(['Ett', '811228-9874']),
      'Protokoll 19811228-9874 Hisingen.pdf': pdfFile(['Två']),
      'Bilaga Hisingen 2018-01-03.docx': new Uint8Array(),
      'Bilaga Hisingen 2018-01-04.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'Bilaga Hisingen 2018-01-05.pdf': wordFile(['Fel namn']),
      'Bilaga Hisingen 2018-01-06.pdf': new Uint8Array(50_000_001),
      'Bilaga Hisingen 2018-01-07.txt': new TextEncoder().encode('text'),
      'Inbjudan.docx': wordFile(['Vart?']),
      'Anteckningar Forum Hisingen 2019-05-16.docx': wordFile(['En annan, av samma namn']),
      'Kallelse Hisingen 2018-01-08.docx': wordFile(['Den enda rätta']),
      '!!!.pdf': pdfFile(['Namnlös']),
    });
    const preview = await previewed(place);
    const reasons = Object.fromEntries(preview.faults.map(({ place: { sheet }, problem }) => [sheet, problem]));
    expect(reasons).toEqual({
      'Anteckningar Hisingen 2018-01-01.docx': { reason: 'personalIdIn', part: { in: 'paragraph', nr: 2 } },
      'Protokoll Hisingen 2018-01-02.pdf': { reason: 'personalIdIn', part: { in: 'page', nr: 2 } },
      'Protokoll ••••••••-•••• Hisingen.pdf': { reason: 'personalIdInPath' },
      'Bilaga Hisingen 2018-01-03.docx': { reason: 'empty' },
      'Bilaga Hisingen 2018-01-04.doc': { reason: 'documentLocked' },
      'Bilaga Hisingen 2018-01-05.pdf': { reason: 'otherThanNamed', is: 'docx' },
      'Bilaga Hisingen 2018-01-06.pdf': { reason: 'documentTooLarge', mostMegabytes: 50 },
      'Bilaga Hisingen 2018-01-07.txt': { reason: 'documentKind' },
      'Inbjudan.docx': { reason: 'cannotGuess', missing: ['body', 'day', 'kind'] },
      'Anteckningar Forum Hisingen 2019-05-16.docx': {
        reason: 'sameNameAs',
        other: '/sites/goteborg/Documents/0002/2019/Anteckningar Forum Hisingen 2019-05-16.docx',
      },
      '!!!.pdf': { reason: 'nameless' },
    });
    expect(JSON.stringify(preview.faults)).not.toMatch(/9874/);
    expect(await doDocuments(goteborg.site, preview, silent)).toEqual({ added: 1, faults: [] });
    expect(await inYear('0002-2018')).toHaveLength(1);
  });

  it('does not write over a file that somebody put there by hand, nor take one that changed since it was shown', async () => {
    const place = folderOf('egen', {
      'Protokoll Hisingen 2019-09-01.pdf': pdfFile(['Vårt']),
      'Protokoll Hisingen 2019-09-02.pdf': pdfFile(['Då']),
    });
    const folder = "getFolderByServerRelativePath(decodedurl='/sites/goteborg/Documents/0002/2019')";
    const name = 'Protokoll Hisingen 2019-09-01.pdf';
    await goteborg.ask(OWNER, `web/${folder}/files/addUsingPath(decodedurl='${encodeURIComponent(name)}')`, {
      method: 'POST',
      body: 'deras',
    });
    const preview = await previewed(place);
    writeFileSync(join(place, 'Protokoll Hisingen 2019-09-02.pdf'), pdfFile(['Nu']));
    expect(await doDocuments(goteborg.site, preview, silent)).toEqual({
      added: 0,
      faults: [
        {
          place: { sheet: name, row: null, column: null },
          problem: { reason: 'sameNameAs', other: `Documents/0002/2019/${name}` },
        },
        {
          place: { sheet: 'Protokoll Hisingen 2019-09-02.pdf', row: null, column: null },
          problem: { reason: 'changedMeanwhile' },
        },
      ],
    });
  });

  it('broken off after any request is finished by being done again, each once', async () => {
    for (let requests = 0, finished = false; !finished; requests += 1) {
      const place = folderOf(`avbrott ${String(requests)}`, {
        [`Protokoll Hisingen 1990-01-01 ${String(requests)}.pdf`]: pdfFile([`Ett ${String(requests)}`]),
        [`Protokoll Hisingen 1990-01-02 ${String(requests)}.pdf`]: pdfFile([`Två ${String(requests)}`]),
      });
      const preview = await previewed(place);
      const broken = goteborg.as(OWNER, killedAfter(requests));
      finished = await doDocuments(broken, preview, silent).then(
        () => true,
        () => false,
      );
      await doDocuments(goteborg.site, await previewed(place), silent);
      expect(await previewed(place)).toMatchObject({ added: [], faults: [] });
      const there = (await inYear('0002-1990')).filter(({ importedFrom }) =>
        importedFrom?.startsWith(`avbrott ${String(requests)}/`),
      );
      expect(there).toHaveLength(2);
      expect(requests).toBeLessThan(40);
    }
  });
});

describe('An assignment from before the product', () => {
  it('leads to no meeting, and is followed up by the next one like any other', async () => {
    const rows = [
      ['Organ', 'Uppdrag', 'Ansvarig', 'Klart senast'],
      ['Hisingen', 'Kartlägga belysningen', 'Karim Haddad', '2027-01-31'],
      ['Hisingen', 'Ringa föreningen', 'Karim Haddad', '2027-01-31'],
    ];
    const order = { kind: 'assignments', file: 'fil.csv', actedBy: 'system', mayWriteTo: () => true } as const;
    const tables = [{ sheet: 'fil.csv', rows }];
    await doImport(
      goteborg.site,
      await previewImport(goteborg.world, goteborg.site, { ...order, tables }),
      () => false,
    );
    const karim = await goteborg.member('karim.haddad@goteborg.example');
    const [tenantId = '', objectId = ''] = String(karim.person.identity).split('/');
    const identity = { tenantId, objectId, upn: karim.person.upn, mail: null };
    const view = await viewBody(goteborg.world, identity, 'goteborg-2');
    if (view === undefined || view === 'unlinked') throw new Error('Karim sees Hisingen.');
    expect(view.assignments.map(({ what, meetingId, itemTitle }) => [what, meetingId, itemTitle])).toEqual([
      ['Kartlägga belysningen', null, ''],
      ['Ringa föreningen', null, ''],
    ]);
    const { meetings } = await goteborg.site.read({
      meetings: { list: lists.meetings, where: { bodyYear: '0002-2026' } },
    });
    const meeting = meetings.rows.find(({ day }) => day === '2026-12-10');
    if (meeting === undefined) throw new Error('Hisingen meets on 10 December.');
    const { id, version } = (await seen(goteborg.world, karim, `goteborg-${String(meeting.id)}`)).meeting;
    doneOf(await act(goteborg.world, karim, 'arrangeAgenda', { id, version }));
    const { items } = await seen(goteborg.world, karim, id);
    const lines = items.filter(({ origin }) => origin === 'assignment');
    expect(lines.map(({ title, originText }) => [title, originText])).toEqual([
      [expect.stringContaining('Kartlägga belysningen'), 'Uppdrag att följa upp'],
      [expect.stringContaining('Ringa föreningen'), 'Uppdrag att följa upp'],
    ]);
    goteborg.moveTo('2026-12-05T09:00:00+01:00');
    await recordDuties(goteborg.world);
    const { outbox } = await goteborg.site.read({ outbox: { list: lists.outbox, where: { meetingId: 0 } } });
    expect(outbox.rows).toEqual([]);
    goteborg.moveTo('2026-11-20T09:00:00+01:00');
  });
});

describe('A folder that cannot be gone through', () => {
  const refusalOf = (place: string) => {
    const folder = openDocumentFolder(place);
    return folder.ok ? undefined : folder.refusal;
  };

  it('is refused: none, or no archive', () => {
    expect(refusalOf(join(root, 'ingen'))).toEqual({ reason: 'noFolder' });
    writeFileSync(join(root, 'trasig.zip'), 'inget arkiv');
    expect(refusalOf(join(root, 'trasig.zip'))).toEqual({ reason: 'archiveDamaged' });
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${String(at)}.pdf`, new Uint8Array()]));
    writeFileSync(join(root, 'många.zip'), zipSync(many));
    expect(refusalOf(join(root, 'många.zip'))).toEqual({ reason: 'tooManyFiles', most: 5_000 });
  });

  it('or has a file that cannot be read, which is told as a fault of that file', () => {
    const place = folderOf('bortta', { 'a.pdf': PDF });
    const folder = opened(place);
    rmSync(join(place, 'a.pdf'));
    expect(folder.read('a.pdf')).toEqual({ ok: false, refusal: { reason: 'unreadable' } });
    writeFileSync(join(root, 'ett.zip'), zipSync({ 'a.pdf': PDF, 'b.pdf': new Uint8Array() }));
    const archive = opened(join(root, 'ett.zip'));
    expect(archive.read('a.pdf')).toEqual({ ok: true, value: PDF });
    expect(archive.read('b.pdf')).toEqual({ ok: false, refusal: { reason: 'empty' } });
    expect(archive.read('c.pdf')).toEqual({ ok: false, refusal: { reason: 'unreadable' } });
  });
});
