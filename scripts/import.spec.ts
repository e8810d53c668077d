import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfFile, wordFile } from '../test/importing/documents';
import { startOneMachine, type OneMachine } from '../test/bot/oneMachine';
import * as lists from '../src/storage/lists';

// The program is built, the site provisioned, and each command is a process of its own.
jest.setTimeout(120_000);

const OUT = join('.cache', 'import-spec');
let machine: OneMachine;
let folder: string;

beforeAll(async () => {
  const building = run(['--input-type=module', '-e', BUILD]);
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['test/data/strandby.yaml']);
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  const built = await building;
  if (built.code !== 0) throw new Error(built.all);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await machine.stop();
});

/** The one program alone, as the build makes it. */
const BUILD = `const { bundleForNode } = await import('./scripts/build.mjs'); await bundleForNode({ import: 'scripts/import.ts' }, ${JSON.stringify(OUT)});`;

interface Ran {
  readonly code: number | null;
  readonly out: readonly string[];
  readonly errors: string;
  readonly all: string;
}

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  return new Promise((resolve) => {
    child.once('close', (code) =>
      resolve({ code, out: out.trim().split('\n'), errors: errors.trim(), all: out + errors }),
    );
  });
}

/** `npm run import -- …` with the identity of provisioning, once it has been built. */
function importing(...args: readonly string[]): Promise<Ran> {
  const { tenantId, provision } = machine.identities;
  return run([join(OUT, 'import.js'), ...args], {
    TENANT_ID: tenantId,
    AUTHORITY: `${machine.url}/local/entra/${tenantId}`,
    SHAREPOINT_SCOPE: `${machine.url}/.default`,
    PROVISION_APP_ID: provision.id,
    PROVISION_KEY_FILE: provision.keyFile,
    PROVISION_THUMBPRINT: provision.thumbprint,
  });
}
const site = () => new URL(machine.site.url).pathname;
const to = () => ['--site', machine.url + site()];

describe('npm run import, members', () => {
  const file = () => {
    const path = join(folder, 'ledamöter.csv');
    const rows = [
      'Organ;Konto;Namn;Roll;Från',
      'Södra;ada.ny@grannkraft.example;Ada Ny;gäst;2026-12-01',
      'Södre;x@y.example;X;gäst;2026-12-01',
    ];
    writeFileSync(path, rows.join('\n'));
    return path;
  };
  const mandates = async () =>
    (await machine.site.read({ found: { list: lists.mandates, where: { upn: 'ada.ny@grannkraft.example' } } })).found
      .rows;

  it('shows what it would do, with each fault, and writes nothing', async () => {
    const { code, out, errors } = await importing(...to(), '--kind', 'members', '--file', file(), '--preview');
    expect(errors).toBe('');
    expect(out).toEqual([
      'Läser filen …',
      'Jämför med det som finns i Samverka …',
      'Nytt:',
      '  Ada Ny (ada.ny@grannkraft.example)',
      '  Södra, Ada Ny, gäst',
      'Fel, de raderna förs inte in:',
      expect.stringMatching(
        /^ {2}ledamöter\.csv, rad 3, kolumnen Organ: Organet ”Södre” finns inte.*Menade du ”Södra”/,
      ),
      expect.stringMatching(/^2 rader nya.*1 fel\. Inget har skrivits\./),
      'Kör samma kommando med --yes för att skriva raderna.',
    ]);
    expect(code).toBe(2);
    expect(await mandates()).toEqual([]);
  });

  it('writes them with --yes, says how far it has come, and twice is once', async () => {
    const first = await importing(...to(), '--kind', 'members', '--file', file(), '--yes');
    expect(first.out).toContain('Skriver 1 av 2 …');
    expect(first.out.at(-1)).toMatch(/^2 rader infördes.*1 fel hoppades över\.$/);
    expect(first.code).toBe(2);
    const second = await importing(...to(), '--kind', 'members', '--file', file(), '--yes');
    expect(second.out.at(-1)).toMatch(/^0 rader infördes.*1 rad fanns redan/);
    expect(await mandates()).toHaveLength(1);
  });
});

describe('npm run import, documents', () => {
  it('puts them in the library with --yes, by their names and a list beside them, and twice is once', async () => {
    const place = join(folder, 'arkiv');
    mkdirSync(place);
    writeFileSync(join(place, 'Anteckningar Forum Strandby södra 2024-05-16.docx'), wordFile(['Anteckningar']));
    writeFileSync(join(place, 'inskannat.pdf'), pdfFile(['']));
    writeFileSync(join(place, 'okänt.pdf'), pdfFile(['Vad är detta?']));
    const manifest = join(place, 'förteckning.csv');
    writeFileSync(manifest, 'Fil;Organ;Mötesdag;Slag\ninskannat.pdf;Södra;2023-11-30;protokoll\n');
    const command = [...to(), '--kind', 'documents', '--folder', place, '--manifest', manifest, '--yes'];
    const first = await importing(...command);
    expect(first.errors).toBe('');
    expect(first.out).toEqual([
      'Läser mappen …',
      'Läser 1 av 3: Anteckningar Forum Strandby södra 2024-05-16.docx …',
      'Läser 2 av 3: inskannat.pdf …',
      'Läser 3 av 3: okänt.pdf …',
      'Att föra in:',
      '  Anteckningar Forum Strandby södra 2024-05-16.docx: Södra, torsdag 16 maj 2024, anteckningar (gissat ur namnet: organet, dagen, slaget)',
      '  inskannat.pdf: Södra, torsdag 30 november 2023, protokoll',
      'Att titta på:',
      expect.stringMatching(/^ {2}inskannat\.pdf: Filen har ingen text/),
      'Fel, de filerna förs inte in:',
      expect.stringMatching(/^ {2}okänt\.pdf: Det går inte att se på namnet.*organet och dagen och slaget/),
      '2 handlingar att föra in, 0 handlingar finns redan, 1 fel. Inget har skrivits.',
      'För in 1 av 2: Anteckningar Forum Strandby södra 2024-05-16.docx …',
      'För in 2 av 2: inskannat.pdf …',
      '2 handlingar infördes, 0 handlingar fanns redan, 1 fel hoppades över.',
    ]);
    expect(first.code).toBe(2);
    const second = await importing(...command);
    expect(second.out.at(-1)).toBe('0 handlingar infördes, 2 handlingar fanns redan, 1 fel hoppades över.');
    const { found } = await machine.site.read({
      found: { list: lists.documents, where: { bodyYear: ['0002-2023', '0002-2024'] } },
    });
    expect(found.rows.map(({ title, kind }) => [title, kind])).toEqual([
      ['Anteckningar Forum Strandby södra 2024-05-16', 'notes'],
      ['inskannat', 'minutes'],
    ]);
    expect(readdirSync(place)).toHaveLength(4);
  });
});

describe('npm run import refuses with a sentence and never a stack trace', () => {
  it.each([
    ['no kind', () => ['--file', 'a.csv'], /^Skriv: npm run import/],
    ['an option that is none', () => ['--allt'], /^Skriv: npm run import/],
    [
      'both --preview and --yes',
      () => ['--kind', 'members', '--file', 'a', '--preview', '--yes'],
      /^Välj --preview eller --yes/,
    ],
    ['no site', () => ['--kind', 'members', '--file', 'a.csv'], /^Skriv --site/],
    [
      'a file that is not there',
      () => [...to(), '--kind', 'members', '--file', join(folder, 'x.csv')],
      /går inte att läsa/,
    ],
    [
      'a folder that is not there',
      () => [...to(), '--kind', 'documents', '--folder', join(folder, 'x')],
      /^Mappen går inte att läsa/,
    ],
  ])('%s', async (_what, args, sentence) => {
    const { code, errors } = await importing(...args());
    expect(errors).toMatch(sentence);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  it('a site that is not there', async () => {
    const { code, errors } = await importing(
      '--site',
      `${machine.url}/sites/ingen`,
      '--kind',
      'documents',
      '--folder',
      folder,
    );
    expect(errors).toMatch(/^SharePoint svarade inte som väntat/);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});
