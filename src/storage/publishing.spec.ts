import { OWNER, prepareSite, READER } from '../../test/storage/preparedSite';
import type { PreparedSite } from '../../test/storage/preparedSite';
import { aDocument } from '../../test/storage/rows';
import { documents } from './lists';
import type { Site } from './site';

let site: PreparedSite;
let owner: Site;
beforeAll(async () => {
  site = await prepareSite([documents]);
  owner = site.as(OWNER);
}, 60_000);
afterAll(() => site.stop());
beforeEach(() => site.requests());
afterEach(() => site.heal());

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = async (path: string, who = owner) => {
  const read = await who.documentBytes(path);
  return read === undefined ? undefined : new TextDecoder().decode(read);
};
const ofBody = async (bodyNr: number, who = owner) => {
  const { found } = await who.read({ found: { list: documents, where: { bodyNr } } });
  return found;
};

describe('Publishing a document', () => {
  it('puts the file in the folder of its body and year, with its columns (FSS-13)', async () => {
    const published = await owner.publish(aDocument(), 'Dagordning 50 % #1.docx', bytes('Dagordning'));
    expect(published).toMatchObject({
      ...aDocument(),
      path: '/sites/goteborg/Documents/0001/2026/Dagordning 50 % #1.docx',
    });
    expect(await textOf(published.path)).toBe('Dagordning');
    expect(await ofBody(1)).toEqual({ rows: [published], unreadable: [] });
  });

  it('is seen by the readers of that body, and by no others', async () => {
    const secret = await owner.publish(aDocument({ key: 'agenda:2:1', bodyNr: 2 }), 'Annan.docx', bytes('Annan'));
    const reader = site.as(READER);
    expect((await ofBody(1, reader)).rows).toHaveLength(1);
    expect((await ofBody(2, reader)).rows).toEqual([]);
    expect(await textOf('/sites/goteborg/Documents/0001/2026/Dagordning 50 % #1.docx', reader)).toBe('Dagordning');
    await expect(textOf(secret.path, reader).catch(() => undefined)).resolves.toBeUndefined();
  });

  it('twice with the same key is one document, the first', async () => {
    const first = await owner.publish(aDocument({ key: 'twice' }), 'Två gånger.docx', bytes('ett'));
    expect(await owner.publish(aDocument({ key: 'twice' }), 'Två gånger.docx', bytes('två'))).toEqual(first);
    expect(await textOf(first.path)).toBe('ett');
  });

  it('never writes over another document of the same name', async () => {
    const first = await owner.publish(aDocument({ key: 'named 1' }), 'Samma namn.docx', bytes('ett'));
    const second = owner.publish(aDocument({ key: 'named 2' }), 'Samma namn.docx', bytes('två'));
    await expect(second).rejects.toMatchObject({ name: 'StorageError', status: 409 });
    expect(await textOf(first.path)).toBe('ett');
  });

  it.each([
    ['the upload', 'drop-after', 'AddUsingPath(decodedurl'],
    ['the upload', 'drop-before', 'AddUsingPath(decodedurl'],
    ['the folder', 'drop-after', 'folders/addUsingPath'],
    ['the columns', 'drop-after', '/items('],
    ['the columns', '503', '/items('],
    ['the columns', '412', '/items('],
  ] as const)('is completed when the answer to %s is lost (%s)', async (what, kind, match) => {
    const key = `${what} ${kind}`;
    // A year of its own, so that the folder is new each time.
    const year = String(2030 + key.length);
    await site.fail({ kind, match, method: match === '/items(' ? 'MERGE' : 'POST', retryAfter: 'absent' });
    const published = await owner.publish(aDocument({ key, bodyYear: `0001-${year}` }), `${key}.docx`, bytes(key));
    expect(await textOf(published.path)).toBe(key);
    const { found } = await owner.read({ found: { list: documents, where: { key } } });
    expect(found.rows).toEqual([published]);
  });

  it('by two instances at once is one document', async () => {
    const published = await Promise.all(
      [1, 2].map(() => site.as(OWNER).publish(aDocument({ key: 'raced' }), 'Samtidigt.docx', bytes('samma'))),
    );
    expect(published[0]?.id).toBe(published[1]?.id);
  });

  it('that somebody has open says so and is no document, until the same is done again', async () => {
    const document = aDocument({ key: 'open', bodyYear: '0001-2029' });
    await site.fail({ kind: '423', match: '/items(', method: 'MERGE' });
    const open = owner.publish(document, 'Öppen.docx', bytes('öppen'));
    await expect(open).rejects.toMatchObject({ name: 'StorageError', status: 423 });
    const found = async () => (await owner.read({ found: { list: documents, where: { key: 'open' } } })).found.rows;
    expect(await found()).toEqual([]);
    const published = await owner.publish(document, 'Öppen.docx', bytes('öppen'));
    expect(await found()).toEqual([published]);
    expect(await textOf(published.path)).toBe('öppen');
  });

  it('goes on where the owner has renamed the library: it is found by its address', async () => {
    const { sp } = site.byHand;
    await sp.web.getList('/sites/goteborg/Documents').update({ Title: 'Våra papper' });
    const published = await owner.publish(aDocument({ key: 'renamed' }), 'Omdöpt.docx', bytes('samma'));
    expect(await textOf(published.path)).toBe('samma');
    expect((await ofBody(1)).rows.map(({ key }) => key)).toContain('renamed');
  });

  it('makes no folder for a body that has none: it would be open to everybody', async () => {
    const astray = owner.publish(aDocument({ key: 'astray', bodyNr: 9 }), 'Vilse.docx', bytes('x'));
    await expect(astray).rejects.toMatchObject({ name: 'StorageError', status: 404 });
    expect((await ofBody(9)).rows).toEqual([]);
  });
});

describe('Opening a document', () => {
  it.each([
    ['that is not there', '/sites/goteborg/Documents/0001/2026/Finns inte.docx'],
    ['outside the library', '/sites/goteborg/Lists/Journal/1_.000'],
    ['by a way round', '/sites/goteborg/Documents/0001/../../Lists/Journal'],
    ['of another site', '/sites/annan/Documents/0001/2026/x.docx'],
  ])('%s gives nothing', async (_what, path) => {
    expect(await owner.documentBytes(path)).toBeUndefined();
  });
});
