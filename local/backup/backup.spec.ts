import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint, type SharePoint } from '../sharepoint/server';
import { checkBackup, restoreBackup } from './restoring';
import { BLOBS, NOTE, takeBackup } from './taking';

const OWNER = 'olle.grind@strandby.example';
const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const data = join(folder, 'data');
let sharePoint: SharePoint;
let count = 0;

beforeAll(async () => {
  sharePoint = await startSharePoint({
    port: 0,
    dataDir: join(data, 'sharepoint'),
    sites: [{ url: '/sites/s', title: 'S', owners: [OWNER] }],
    people: [{ upn: OWNER, name: 'Olle Grind', mail: OWNER }],
    apps: [],
    keys: null,
    faults: 'off',
    now: Date.now,
  });
  const put =
    "web/getFolderByServerRelativePath(decodedurl='/sites/s/Shared%20Documents')/files/addUsingPath(decodedurl='a.txt')";
  const answer = await fetch(`${sharePoint.url}/sites/s/_api/${put}`, {
    method: 'POST',
    body: 'Brev',
    headers: { Authorization: `Bearer dev:${OWNER}` },
  });
  if (!answer.ok) throw new Error(await answer.text());
});
afterAll(async () => {
  await sharePoint.close();
  rmSync(folder, { recursive: true, force: true });
});

async function taken(): Promise<string> {
  count += 1;
  const to = join(folder, `copy-${String(count)}`);
  await takeBackup(data, to, new Date());
  return to;
}

/** The one file among the bytes of a copy. */
function fileOf(copy: string): string {
  const [found] = readdirSync(join(copy, BLOBS), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[0-9a-f]{64}$/.test(name),
  );
  return join(copy, BLOBS, found ?? '');
}

describe('A backup of a data folder in use', () => {
  it('is whole, and leaves nothing unfinished beside it', async () => {
    const copy = await taken();
    expect(await checkBackup(copy)).toMatchObject({ ok: true, value: { files: 1 } });
    expect(existsSync(`${copy}.making`)).toBe(false);
  });

  it.each([
    ['has no word that it is finished', (copy: string) => rmSync(join(copy, NOTE)), 'notWhole'],
    [
      'has another database',
      (copy: string) => appendFileSync(join(copy, 'sharepoint', 'sharepoint.sqlite'), 'x'),
      'databaseChanged',
    ],
    ['lacks the bytes of a file', (copy: string) => rmSync(fileOf(copy)), 'filesLost'],
    ['has other bytes for a file', (copy: string) => writeFileSync(fileOf(copy), 'Annat'), 'filesLost'],
  ] as const)('that %s is not restored', async (_what, spoil, reason) => {
    const copy = await taken();
    spoil(copy);
    const place = join(folder, `place-${String(count)}`);
    expect(await restoreBackup(copy, place)).toMatchObject({ ok: false, refusal: { reason } });
    expect(existsSync(place)).toBe(false);
  });

  it('is never put where something lies', async () => {
    expect(await restoreBackup(await taken(), data)).toEqual({ ok: false, refusal: { reason: 'placeTaken' } });
  });
});
