import { OWNER, prepareSite } from '../../test/storage/preparedSite';
import type { PreparedSite } from '../../test/storage/preparedSite';
import { aMeeting } from '../../test/storage/rows';
import { instant } from '../core/calendar';
import { allLists, assignments, decisions, meetings, SCHEMA, schema } from './lists';
import { listIn } from './sharepoint/access';
import { watchSite } from './watchedSite';

jest.setTimeout(60_000);

let site: PreparedSite;
beforeAll(async () => {
  site = await prepareSite(allLists);
  await site.as(OWNER).add(schema, {
    key: 'schema',
    schema: SCHEMA,
    organisationHash: '',
    appliedAt: instant('2026-02-19T12:00:00Z'),
    actedBy: 'system',
  });
});
afterAll(() => site.stop());
beforeEach(() => site.requests());
afterEach(() => site.heal());

/** A list as an owner of the site who does something by hand. */
const byHand = (list: typeof meetings | typeof decisions | typeof assignments) =>
  listIn(site.byHand.sp, site.byHand, list);

/** Brings the schema row to a number. */
async function schemaIs(number: number): Promise<void> {
  const { there } = await site.as(OWNER).read({ there: { list: schema, where: {} } });
  const [row] = there.rows;
  if (row === undefined) throw new Error('There is a schema row.');
  await site.as(OWNER).change(schema, row, { schema: number });
}

describe('How a site stands', () => {
  it('is asked in one request', async () => {
    expect(await site.as(OWNER).standing()).toEqual({ state: 'ok' });
    const requests = await site.requests();
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /sites/goteborg/_api/$batch']);
    expect(requests[0]?.batchParts).toHaveLength(allLists.length + 2);
  });

  it('does not mind a title that somebody has changed', async () => {
    await byHand(meetings).update({ Title: 'Våra möten' });
    expect(await site.as(OWNER).standing()).toEqual({ state: 'ok' });
  });

  it('names a column that is gone', async () => {
    await byHand(assignments).fields.getByInternalNameOrTitle('DueDay').delete();
    expect(await site.as(OWNER).standing()).toEqual({
      state: 'wanting',
      lists: [],
      columns: [{ list: assignments.displayTitle, column: 'DueDay' }],
    });
  });

  it('names a list that is gone, and one whose address was changed with where it is now', async () => {
    await byHand(decisions).recycle();
    const path = new URL(site.url).pathname;
    const moved = `${site.url}/_api/web/getFolderByServerRelativePath(decodedurl='${path}/Lists/Meetings')`;
    await fetch(`${moved}/moveTo(newurl='${path}/Lists/Moten')`, {
      method: 'POST',
      headers: { Authorization: `Bearer dev:${OWNER}` },
    });
    expect(await site.as(OWNER).standing()).toMatchObject({
      state: 'wanting',
      lists: [
        { title: meetings.displayTitle, place: 'Lists/Meetings', movedTo: 'Lists/Moten' },
        { title: decisions.displayTitle, place: 'Lists/Decisions', movedTo: null },
      ],
    });
  });

  it('says by how much the site is ahead', async () => {
    await schemaIs(SCHEMA + 1);
    expect(await site.as(OWNER).standing()).toEqual({ state: 'newerSchema', site: SCHEMA + 1, code: SCHEMA });
    await schemaIs(SCHEMA);
  });

  it('is an answer also where there is none', async () => {
    await site.fail({ kind: '503', times: 100, retryAfter: 'absent' });
    expect(await site.as(OWNER, { patienceMs: 50 }).standing()).toEqual({ state: 'unreachable', status: 503 });
    const stranger = site.as('nobody@example.org');
    await site.heal();
    expect(await stranger.standing()).toMatchObject({ state: 'unreachable', status: expect.any(Number) as number });
  });
});

describe('A site that is watched', () => {
  const read = { there: { list: schema, where: {} } } as const;
  const batches = async () => (await site.requests()).length;

  it('looks once before it is first used, also where much is asked at once, and again after some minutes', async () => {
    let now = 0;
    const watched = watchSite(site.as(OWNER), () => now);
    expect(watched.lastStanding()).toBeNull();
    await Promise.all([watched.read(read), watched.read(read)]);
    expect(await batches()).toBe(3);
    now += 5 * 60_000;
    await watched.read(read);
    expect(await batches()).toBe(1);
    now += 2 * 60_000;
    await watched.read(read);
    expect(await batches()).toBe(2);
  });

  it('gives an answer that is less than a minute old, and asks again after that', async () => {
    let now = 0;
    const watched = watchSite(site.as(OWNER), () => now);
    await watched.standing();
    now += 40_000;
    await watched.standing();
    expect(await batches()).toBe(1);
    now += 20_000;
    await Promise.all([watched.standing(), watched.standing()]);
    expect(await batches()).toBe(1);
  });

  it('is not touched once it is ahead of the code, and is used again when the code has followed', async () => {
    await schemaIs(SCHEMA + 1);
    let now = 0;
    const watched = watchSite(site.as(OWNER), () => now);
    await watched.standing();
    await site.requests();
    await expect(watched.read(read)).rejects.toMatchObject({ name: 'StorageError', code: 'newer schema' });
    await expect(watched.add(meetings, aMeeting())).rejects.toMatchObject({ code: 'newer schema' });
    expect(await batches()).toBe(0);
    await schemaIs(SCHEMA);
    now += 60_000;
    await watched.standing();
    await expect(watched.read(read)).resolves.toMatchObject({ there: { unreadable: [] } });
  });

  it('is used on what is known while SharePoint is away for a while, and never on nothing', async () => {
    const site503 = () => site.as(OWNER, { patienceMs: 50 });
    let now = 0;
    const known = watchSite(site503(), () => now);
    await known.standing();
    await site.fail({ kind: '503', times: 2, retryAfter: 'absent' });
    now += 60_000;
    expect(await known.standing()).toMatchObject({ state: 'unreachable' });
    await site.heal();
    await expect(known.read(read)).resolves.toMatchObject({ there: { unreadable: [] } });
    await site.fail({ kind: '503', times: 100, retryAfter: 'absent' });
    await expect(watchSite(site503()).add(meetings, aMeeting())).rejects.toMatchObject({ code: 'unreachable' });
  });
});
