import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../store/migrations';
import { openDriver } from '../store/driver';
import { ask, OWNER, SITE } from './running';
import { column, eventually, pdf, word, type SearchAnswer } from './searching';

// A process takes a second to start, and on a busy machine many.
jest.setTimeout(60_000);

let folder: string;
let child: ChildProcess | undefined;
let api = '';

/** Starts main.ts as a process of its own: a PDF is read by a library that Node must load itself. */
async function start(searchLagMs: number): Promise<void> {
  const configuration = {
    port: 0,
    dataDir: join(folder, 'data'),
    sites: [{ url: SITE, title: 'Göteborg', owners: [OWNER] }],
    people: [{ upn: OWNER, name: 'Owner', mail: OWNER }],
    searchLagMs,
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(configuration));
  const started = spawn(process.execPath, [join(__dirname, 'run.cjs'), '--config', join(folder, 'config.json')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    started.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
      const ready = /^SharePoint stand-in: (http:\S+)\n/.exec(printed)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    started.once('exit', (code) => reject(new Error(`It ended with ${String(code)}.`)));
  });
  api = `${url}${SITE}/_api`;
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const running = child;
  child = undefined;
  if (running === undefined) return;
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill(signal);
  await ended;
}

const asked = (path: string, body?: unknown) =>
  ask(`${api}/${path}`, `dev:${OWNER}`, body === undefined ? {} : { body });

const put = (name: string, bytes: Buffer) =>
  fetch(
    `${api}/web/getFolderByServerRelativePath(decodedurl='${SITE}/Shared Documents')/files/addUsingPath(decodedurl='${encodeURIComponent(name)}',overwrite=true)`,
    { method: 'POST', headers: { Authorization: `Bearer dev:${OWNER}` }, body: new Uint8Array(bytes) },
  );

const titles = async (query: string) => {
  const { json } = await asked(
    `search/query?querytext='${encodeURIComponent(query)}'&rowlimit=500&selectproperties='Title'&trimduplicates=false`,
  );
  return column(json as unknown as SearchAnswer, 'Title');
};

const found = (query: string, wanted: readonly string[]) =>
  eventually(
    () => titles(query),
    (got) => JSON.stringify([...got].sort()) === JSON.stringify(wanted),
  );

const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `rad ${from + at}`);
async function add(names: readonly string[]): Promise<void> {
  for (const Title of names) await asked("web/lists/getByTitle('Rader')/items", { Title });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
});
afterEach(async () => {
  await stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('The text of files is found', () => {
  it('in Word files and PDFs, with numbers, and only the name of what cannot be read (SFB-26)', async () => {
    await start(0);
    await put('protokoll.docx', word('Mötet beviljade 641 000 kronor', 'till Ågatans &amp; torgets belysning.'));
    await put('skrivelse.pdf', pdf('Skrivelse om vårdplatser, 1 250 kr per dygn, 20,5 mot 22,0'));
    await put('trasig.docx', Buffer.from('PK no zip at all vårdplatser'));
    await put('trasig.pdf', Buffer.from('%PDF-1.7 vårdplatser'));
    await put('Låst fil.pdf', Buffer.from('not a PDF'));
    await put('anteckning.txt', Buffer.from('En anteckning om lekparken'));

    expect(await found('"641 000 kronor"', ['protokoll'])).toEqual(['protokoll']);
    expect(await found('ågatans torgets belysning', ['protokoll'])).toEqual(['protokoll']);
    expect(await found('vårdplatser', ['skrivelse'])).toEqual(['skrivelse']);
    expect(await found('"1 250" kr', ['skrivelse'])).toEqual(['skrivelse']);
    expect(await found('"20,5"', ['skrivelse'])).toEqual(['skrivelse']);
    expect(await found('vardplatser', [])).toEqual([]);
    expect(await found('lekparken', ['anteckning'])).toEqual(['anteckning']);
    expect((await found('trasig', ['trasig', 'trasig'])).length).toBe(2);
    expect(await found('låst', ['Låst fil'])).toEqual(['Låst fil']);
    expect(await found('filetype:pdf vårdplatser', ['skrivelse'])).toEqual(['skrivelse']);
  });
});

describe('The index goes on where it was', () => {
  beforeEach(async () => {
    // No change is read within an hour.
    await start(3_600_000);
    await asked('web/lists', { Title: 'Rader', BaseTemplate: 100 });
    await add(rows(1, 60));
  });

  it('after a kill between a commit and the index', async () => {
    expect(await titles('rad')).toEqual([]);
    await stop('SIGKILL');
    await start(0);
    expect((await found('rad', rows(1, 60).sort())).length).toBe(60);
  });

  it('after a kill while it reads, each row once', async () => {
    await stop('SIGKILL');
    await start(0);
    await eventually(
      () => titles('rad'),
      (got) => got.length > 0,
    );
    await stop('SIGKILL');
    await start(0);
    expect([...(await found('rad', rows(1, 60).sort()))].sort()).toEqual(rows(1, 60).sort());
  });

  it('from the beginning where there is none, as in a folder of an earlier version', async () => {
    await stop('SIGTERM');
    const driver = await openDriver(join(folder, 'data', 'sharepoint.sqlite'));
    const before = migrations.findIndex((step) => step.includes('searchText')) + 1;
    driver.exec('DROP TABLE searchDocs; DROP TABLE searchText; DROP TABLE searchMark; DROP TABLE searchBacklog');
    driver.exec(`PRAGMA user_version = ${before}`);
    driver.close();
    await start(0);
    expect((await found('rad', rows(1, 60).sort())).length).toBe(60);
  });

  it('and is made anew where its mark is missing', async () => {
    await stop('SIGTERM');
    const driver = await openDriver(join(folder, 'data', 'sharepoint.sqlite'));
    driver.exec('DELETE FROM searchMark');
    driver.close();
    await start(0);
    expect((await found('rad', rows(1, 60).sort())).length).toBe(60);
  });
});
