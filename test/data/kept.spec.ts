import { createHash } from 'node:crypto';
import { openSync, readFileSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../../local/sharepoint/store/schema';
import { SCHEMA } from '../../src/storage/lists';
import { handOf } from '../contract';
import { startProduct, type Product } from '../product';
import { filesOf, keptFolders, ORGANISATION, unpacked, type Expected, type Item } from './keptFolder';

// The whole product is started on each.
jest.setTimeout(180_000);

const OWNER = 'olle.grind@strandby.example';
const CHAIR = 'vera.dalin@strandby.example';
/** Written by every start of a newer version, and told there. */
const OWN_OF_PROVISIONING = '/sites/samverka-strandby/Lists/Schema';
/** Before the first moment anything is due in them: the clock of a folder goes on from where it was. */
const start = (data: string) => startProduct({ now: '2026-11-20T09:00:00+01:00', data, organisations: [ORGANISATION] });

const PORT = /http:\/\/127\.0\.0\.1:\d+/;

/** What provisioning fills in where it was no rule yet: whose archive it is, and who supervises it. */
const LATER_FILLED = ['recordsCreator', 'archiveAuthority'];

/** What a body has decided, but for these. A rule that came later is not decided in an earlier row. */
function decidedIn(rules: string): object {
  const written = JSON.parse(rules) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(written).filter(([name, value]) => value !== null && !LATER_FILLED.includes(name)),
  );
}

describe.each(keptFolders())('The folder $zip of an earlier version', (kept) => {
  let product: Product;
  let expected: Expected;

  beforeAll(async () => {
    const { folder, expected: told } = unpacked(kept);
    expected = told;
    product = await start(folder);
    await product.get('/local/idle');
  });
  afterAll(() => product.stop());

  /** What a row says. The bot keeps with each chat the address of Teams, which has another port at every start. */
  const said = (list: string, item: Item | undefined) => {
    // A body from before it had a records creator of its own gets that of its organisation: nothing else of it changes.
    const moves = /\/(?:People|Bodies)$/.test(list) ? ['Modified'] : [];
    const columns = (expected.rows[list]?.asked ?? []).filter((name) => !moves.includes(name));
    const values = columns.map((name) => [name, item?.[name]] as const);
    return Object.fromEntries(
      values.map(([name, value]) => [
        name,
        typeof value !== 'string' ? value : name === 'Rules' ? decidedIn(value) : value.replace(PORT, 'http://teams'),
      ]),
    );
  };
  const asked = async (path: string, person: string) =>
    ((await product.get(`/sites/samverka-strandby/_api/web/${path}`, `dev:${person}`)) as { value: readonly Item[] })
      .value;
  const itemsOf = (list: string, person: string): Promise<readonly Item[]> =>
    asked(`getList('${list}')/items?$top=5000&$select=${(expected.rows[list]?.asked ?? []).join(',')}`, person);

  it('has every row as it was', async () => {
    for (const [list, { items }] of Object.entries(expected.rows)) {
      if (list === OWN_OF_PROVISIONING) continue;
      const now = new Map((await itemsOf(list, OWNER)).map((item) => [item.Id, item]));
      for (const item of items)
        expect({ list, ...said(list, now.get(item.Id)) }).toEqual({ list, ...said(list, item) });
    }
  });

  it('shows each person the rows that person saw, and no others of them', async () => {
    for (const [list, { items, seenBy }] of Object.entries(expected.rows)) {
      const before = new Set(items.map(({ Id }) => Id));
      for (const [person, numbers] of Object.entries(seenBy)) {
        const seen = (await itemsOf(list, person).catch(() => [])).map(({ Id }) => Id).filter((id) => before.has(id));
        expect({ list, person, seen }).toEqual({ list, person, seen: numbers });
      }
    }
  });

  it('has every document, byte for byte', async () => {
    const library = expected.rows['/sites/samverka-strandby/Documents'];
    const files = (library?.items ?? []).filter(({ Sha256 }) => typeof Sha256 === 'string');
    expect(files.length).toBeGreaterThan(0);
    for (const { FileRef, Sha256 } of files) {
      const address = `${product.url}/sites/samverka-strandby/_api/web/getFileByServerRelativePath(decodedurl='${encodeURIComponent(String(FileRef))}')/$value`;
      const answer = await fetch(address, { headers: { Authorization: `Bearer dev:${CHAIR}` } });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(Sha256);
    }
  });

  it('has the members of every group', async () => {
    for (const [title, logins] of Object.entries(expected.groups)) {
      const users = await asked(`siteGroups/getByName('${encodeURIComponent(title)}')/users`, OWNER);
      expect({ title, logins: users.map(({ LoginName }) => LoginName).sort() }).toEqual({
        title,
        logins: expect.arrayContaining([...logins]) as unknown,
      });
    }
  });

  it('goes on from there: an act that was done is not done again, and what waited is taken up', async () => {
    const chair = await handOf(product, CHAIR);
    const { meetings } = await chair.body('strandby-1');
    const next = await chair.meeting(meetings.find(({ day }) => day === '2027-02-11')?.id ?? '');
    const [waiting] = next.proposals;
    expect(waiting).toMatchObject({ status: 'submitted', submitterName: 'Noel Åhman' });
    const outbox = '/sites/samverka-strandby/Lists/Outbox';
    const notices = (await itemsOf(outbox, OWNER)).length;
    const { id, version } = waiting ?? {};
    // The key of an act that was done before the folder was kept.
    const repeated = await chair.act('publishNotes', {
      ...{ id: meetings.find(({ day }) => day === '2026-12-10')?.id, version: 'older', key: 'kept-publishNotes-1' },
      meaningRead: true,
    });
    expect(repeated.status).toBe(200);
    expect(await itemsOf(outbox, OWNER)).toHaveLength(notices);
    const accepted = await chair.act('acceptProposal', { id, version, key: 'kept-later-0001', reason: '' });
    expect(accepted).toMatchObject({ status: 200 });
  });
});

describe('A data folder of a newer version is refused in one sentence, and no file of it is touched', () => {
  const [oldest] = keptFolders();
  const sentence = /^Datamappen [^\n]+ är skriven av en nyare Samverka, och ingenting i den har rörts\. [^\n]+$/m;

  const refused = async (change: (folder: string) => void) => {
    if (oldest === undefined) throw new Error('A folder is kept.');
    const { folder } = unpacked(oldest);
    change(folder);
    const before = filesOf(folder);
    await expect(start(folder)).rejects.toThrow(sentence);
    expect(filesOf(folder)).toEqual(before);
  };

  it('where SharePoint’s data is newer', () =>
    refused((folder) => {
      const file = openSync(join(folder, 'sharepoint', 'sharepoint.sqlite'), 'r+');
      const version = Buffer.alloc(4);
      version.writeUInt32BE(SCHEMA_VERSION + 1);
      writeSync(file, version, 0, 4, 60);
      closeSync(file);
    }));

  it('where the lists are newer', () =>
    refused((folder) => {
      const state = join(folder, 'samverka.json');
      const told = JSON.parse(readFileSync(state, 'utf8')) as object;
      writeFileSync(state, JSON.stringify({ ...told, lists: SCHEMA + 1 }));
    }));
});

describe('When a schema has changed', () => {
  /** Versions that were followed by another before anybody was given them. */
  const told = JSON.parse(readFileSync(join(__dirname, 'neverGivenOut.json'), 'utf8')) as Record<
    'store' | 'lists',
    readonly number[]
  >;

  it.each([
    ['store', SCHEMA_VERSION],
    ['lists', SCHEMA],
  ] as const)('a folder of every earlier version of the %s is kept (CONTRIBUTING.md)', (which, version) => {
    const earlier = Array.from({ length: version - 1 }, (_, at) => at + 1);
    const there = [...keptFolders().map((one) => one[which]), ...told[which]];
    expect(earlier.filter((one) => !there.includes(one))).toEqual([]);
  });
});
