import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '../config';
import { openDriver } from '../store/driver';
import { ask, OWNER, running, SITE } from './running';

let folder: string;
let children: ChildProcess[] = [];
const path = (name: string) => join(folder, name);

interface Process {
  readonly child: ChildProcess;
  readonly url: string;
}

const exit = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));

// A process takes a second to start, and on a busy machine many.
jest.setTimeout(60_000);

/** Starts main.ts, and waits for the line it prints when it is ready, or for the sentence it dies with. */
async function start(more: object = {}): Promise<Process> {
  const configuration = {
    port: 0,
    dataDir: path('data'),
    sites: [{ url: SITE, title: 'Göteborg', owners: [OWNER] }],
    people: [{ upn: OWNER, name: 'Owner', mail: OWNER }],
    clockFile: path('clock.json'),
    ...more,
  };
  writeFileSync(path('config.json'), JSON.stringify(configuration));
  const child = spawn(process.execPath, [join(__dirname, 'run.cjs'), '--config', path('config.json')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    let complaint = '';
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const url = /^SharePoint stand-in: (http:\S+)\n/.exec(said)?.[1];
      if (url !== undefined) resolve({ child, url });
    });
    child.once('exit', (code) => reject(new Error(`${String(code)} ${complaint}`)));
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  rmSync(folder, { recursive: true, force: true });
});

describe('What was answered', () => {
  it('is there after kill -9, rows and files alike', async () => {
    const first = await start();
    const api = `${first.url}${SITE}/_api/web`;
    await ask(`${api}/lists`, `dev:${OWNER}`, { body: { Title: 'Journal', BaseTemplate: 100 } });
    const acknowledged: number[] = [];
    const dead = exit(first.child);
    const writing = (async () => {
      for (let n = 0; ; n += 1) {
        const row = await ask(`${api}/lists/getByTitle('Journal')/items`, `dev:${OWNER}`, {
          body: { Title: `row ${n}` },
        });
        if (row.status === 201) acknowledged.push(row.json['Id'] as number);
        const url = `${api}/getFolderByServerRelativePath(decodedurl='${SITE}/Shared Documents')/files/addUsingPath(decodedurl='${n}.txt')`;
        await ask(url, `dev:${OWNER}`, { body: `bytes ${n}` });
        if (n === 20) first.child.kill('SIGKILL');
      }
    })().catch(() => undefined);
    await Promise.all([dead, writing]);

    const second = await start();
    const again = `${second.url}${SITE}/_api/web`;
    const { json } = await ask(`${again}/lists/getByTitle('Journal')/items?$select=Id&$top=5000`, `dev:${OWNER}`, {});
    const ids = (json['value'] as { Id: number }[]).map(({ Id }) => Id);
    expect(acknowledged.length).toBeGreaterThan(20);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    const file = await ask(
      `${again}/getFileByServerRelativePath(decodedurl='${SITE}/Shared Documents/7.txt')/$value`,
      `dev:${OWNER}`,
      {},
    );
    expect(file.text).toBe('bytes 7');
    const stopped = exit(second.child);
    second.child.kill('SIGTERM');
    expect(await stopped).toBe(0);
  });
});

describe('The clock file', () => {
  it('moves what is stored from the moment it changes', async () => {
    const { child, url } = await start();
    const created = async () => {
      const { json } = await ask(`${url}${SITE}/_api/web/lists`, `dev:${OWNER}`, {
        body: { Title: `L${Math.random()}`, BaseTemplate: 100 },
      });
      return Date.parse(String(json['Created']));
    };
    expect(Math.abs((await created()) - Date.now())).toBeLessThan(5000);
    writeFileSync(path('clock.json'), JSON.stringify({ offsetMs: 86_400_000 }));
    utimesSync(path('clock.json'), new Date(), new Date(Date.now() + 1000));
    expect((await created()) - Date.now()).toBeGreaterThan(86_000_000);
    child.kill('SIGTERM');
    await exit(child);
  });
});

describe('A process that cannot start', () => {
  it('says in one sentence that the port is taken', async () => {
    const { child, url } = await start();
    await expect(start({ port: Number(new URL(url).port), dataDir: path('other') })).rejects.toThrow(
      /^1 SharePoint stand-in: The port is taken[^\n]*\n$/,
    );
    child.kill('SIGTERM');
    await exit(child);
  });

  it('says which part of its configuration is wrong', () => {
    writeFileSync(
      path('config.json'),
      JSON.stringify({ port: 0, dataDir: 'x', people: [], sites: [{ url: 'goteborg', title: 'x', owners: [] }] }),
    );
    expect(() => readConfiguration(path('config.json'))).toThrow(/sites\.0\.url: must look like/);
  });

  it('leaves data of a newer version untouched', async () => {
    const driver = await openDriver(path('sharepoint.sqlite'));
    driver.exec('CREATE TABLE later (x); PRAGMA user_version = 99');
    driver.close();
    const before = readFileSync(path('sharepoint.sqlite'));
    await expect(running({ dataDir: folder })).rejects.toThrow(/schema version 99; this program knows \d+/);
    expect(readFileSync(path('sharepoint.sqlite')).equals(before)).toBe(true);
  });

  it('says that its data is not a database', async () => {
    writeFileSync(path('sharepoint.sqlite'), 'this is no database, and long enough to be taken for one'.repeat(40));
    await expect(running({ dataDir: folder })).rejects.toThrow(/cannot be read/);
  });
});
