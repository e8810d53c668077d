import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBulk } from '../../bench/city/inBulk';
import { cityOf, OWNER } from '../../bench/city/organisation';
import { NOW, provisionCity, withStandIn } from '../../bench/city/provisioned';
import { writeThroughStorage } from '../../bench/city/throughStorage';
import { yearOfBody } from '../../bench/city/years';
import { Database } from '../../local/sharepoint/store/database';
import { openSite } from '../../src/storage/openSite';

jest.setTimeout(300_000);

const folders = ['storage', 'bulk'].map((name) => mkdtempSync(join(tmpdir(), `${name}-`)));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** All that is kept of rows and files, but for what is chosen at random. */
async function rowsIn(folder: string): Promise<readonly string[]> {
  const db = await Database.open(join(folder, 'sharepoint'));
  const items = db.all(
    `SELECT l.url, l.itemCount, i.id, i.kind, i.path, i.dir, i.leaf, i.own, i.version, i.ui, i.created, i.modified,
       i.vals, i.blob, i.size, a.login AS author, e.login AS editor
     FROM items i JOIN lists l ON l.id = i.list JOIN principals a ON a.id = i.author JOIN principals e ON e.id = i.editor
     ORDER BY l.url, i.id`,
  );
  const cells = db.all(
    'SELECT l.url, c.field, c.value, c.item FROM cells c JOIN lists l ON l.id = c.list ORDER BY 1, 4, 2',
  );
  const versions = db.all(
    'SELECT l.url, v.item, v.ui, v.vals, v.blob FROM versions v JOIN lists l ON l.id = v.list ORDER BY 1, 2, 3',
  );
  const changes = db.all('SELECT l.url, c.item, c.kind FROM changes c JOIN lists l ON l.id = c.list ORDER BY c.id');
  db.close();
  return [...items, ...cells, ...versions, ...changes].map((row) => JSON.stringify(inOrder(row)));
}

/** The values of a row are kept as they were given: their order says nothing. */
function inOrder(row: Readonly<Record<string, unknown>>): object {
  if (typeof row['vals'] !== 'string') return row;
  const vals = Object.entries(JSON.parse(row['vals']) as Record<string, unknown>);
  const given = vals.filter(([, value]) => value !== null).sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...row, vals: Object.fromEntries(given) };
}

it('a forum’s year written in bulk is row by row what the storage code writes', async () => {
  const [throughStorage = '', inBulk = ''] = folders;
  const organisation = cityOf(2);
  for (const folder of folders) await provisionCity(folder, organisation);
  await withStandIn(throughStorage, organisation, async (url) => {
    const site = openSite({ organisation: 'storstad', url, token: () => Promise.resolve(`dev:${OWNER}`) });
    await writeThroughStorage(site, yearOfBody(2, 2025));
  });
  const bulk = await openBulk(join(inBulk, 'sharepoint'), NOW);
  const count = bulk.write([yearOfBody(2, 2025)]);
  expect([bulk.has('0002-2025'), bulk.has('0002-2024')]).toEqual([true, false]);
  bulk.close();
  const rows = await rowsIn(inBulk);
  expect(count).toBeGreaterThan(100);
  expect(rows).toEqual(await rowsIn(throughStorage));
});
