import '@pnp/sp/security';
import { OWNER, prepareSite, READER } from '../../test/storage/preparedSite';
import type { PreparedSite } from '../../test/storage/preparedSite';
import { aMeeting, anItem } from '../../test/storage/rows';
import { day } from '../core/calendar';
import { agendaItems, meetings } from './lists';
import { listIn } from './sharepoint/access';
import type { Retry } from './sharepoint/patience';
import { StorageError } from './storageError';

let site: PreparedSite;
beforeAll(async () => {
  site = await prepareSite([meetings, agendaItems]);
  const owner = site.as(OWNER);
  await owner.add(meetings, aMeeting());
  await owner.add(meetings, aMeeting({ key: 'meeting:1:2026-05-21', day: day('2026-05-21'), place: null }));
  await owner.add(meetings, aMeeting({ key: 'meeting:2:2026-04-09', bodyNr: 2, bodyYear: '0002-2026' }));
  const items = [1, 2, 3, 4, 5, 6, 7].map((order) => anItem({ key: `item:1:${String(order)}`, order }));
  await owner.addAll(agendaItems, items);
}, 60_000);
afterAll(() => site.stop());
beforeEach(() => site.requests());
afterEach(() => site.heal());

const ofBody1 = { coming: { list: meetings, where: { bodyNr: 1 } } } as const;
const ofMeeting1 = { items: { list: agendaItems, where: { meetingId: 1 } } } as const;

describe('Reading a site', () => {
  it('is one request, whatever is asked', async () => {
    const { coming, items, none } = await site.as(OWNER).read({
      ...ofBody1,
      ...ofMeeting1,
      none: { list: meetings, where: { bodyNr: 3 } },
    });
    const requests = await site.requests();
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /sites/goteborg/_api/$batch']);
    expect(requests[0]?.batchParts).toHaveLength(3);
    expect([coming.rows.length, items.rows.length, none.rows.length]).toEqual([2, 7, 0]);
  });

  it('gives rows as they were written, with number and version', async () => {
    const { coming } = await site.as(OWNER).read(ofBody1);
    expect(coming.rows[0]).toEqual({
      ...aMeeting(),
      registrationNumber: null,
      id: expect.any(Number) as number,
      version: expect.stringMatching(/^"\d+"$/) as string,
    });
    expect(coming.rows[1]?.place).toBeNull();
  });

  it('gives no folder for a row', async () => {
    const { all } = await site.as(OWNER).read({ all: { list: meetings, where: { id: [1, 2, 3, 4, 5, 6] } } });
    expect(all.rows).toHaveLength(3);
    expect(all.unreadable).toEqual([]);
    const { ofYear } = await site.as(OWNER).read({ ofYear: { list: meetings, where: { bodyYear: '0001-2026' } } });
    expect([ofYear.rows.length, ofYear.unreadable]).toEqual([2, []]);
  });

  it('reads on over the pages, one request a page, in order', async () => {
    const { items } = await site.as(OWNER, { pageSize: 3 }).read(ofMeeting1);
    expect(items.rows.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await site.requests()).toHaveLength(3);
  });

  it('puts many values into several questions of the same request', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => index + 1);
    const { items } = await site.as(OWNER).read({ items: { list: agendaItems, where: { id: ids } } });
    expect(items.rows).toHaveLength(7);
    expect(await site.requests()).toHaveLength(1);
  });

  it('finds nothing by what a person may write', async () => {
    const { hit } = await site.as(OWNER).read({
      hit: { list: meetings, where: { key: ["' or Id gt 0 or Key eq '", "x') or (1 eq 1", 'å%27ä&$top=1'] } },
    });
    expect(hit.rows).toEqual([]);
  });

  it('tells of a row edited by hand that cannot be read, and hides no other for it', async () => {
    const { items } = await site.as(OWNER).read(ofMeeting1);
    const edited = items.rows[2];
    const byHand = listIn(site.byHand.sp, site.byHand, agendaItems).items.getById(edited?.id ?? 0);
    await byHand.update({ ItemKind: 'Diskussion', NotedDecisions: '{"nästan' }, edited?.version);
    const again = await site.as(OWNER).read(ofMeeting1);
    expect(again.items.rows.map(({ order }) => order)).toEqual([1, 2, 4, 5, 6, 7]);
    expect(again.items.unreadable).toEqual([
      {
        list: 'AgendaItems',
        id: edited?.id,
        columns: ['ItemKind', 'NotedDecisions'],
        link: `${site.url}/Lists/AgendaItems/DispForm.aspx?ID=${String(edited?.id)}`,
      },
    ]);
  });
});

describe('Reading with a reader’s token', () => {
  it('shows the folder of the body that person may read, and no other', async () => {
    const { all } = await site.as(READER).read({ all: { list: meetings, where: { bodyNr: [1, 2] } } });
    expect(all.rows.map(({ bodyNr }) => bodyNr)).toEqual([1, 1]);
  });

  it('shows nothing of the workshop', async () => {
    const reading = site.as(READER).read(ofMeeting1);
    await expect(reading).rejects.toBeInstanceOf(StorageError);
    await expect(reading).rejects.toMatchObject({ list: 'AgendaItems', operation: 'read' });
  });
});

describe('Reading when SharePoint is in trouble', () => {
  it.each([
    ['429, in seconds', { kind: '429', retryAfter: 1 }, 950],
    ['503, in seconds', { kind: '503', retryAfter: 1 }, 950],
    ['429, as a date', { kind: '429', retryAfter: 'date' }, 900],
    ['503, without saying how long', { kind: '503', retryAfter: 'absent' }, 0],
    ['a dropped connection', { kind: 'drop-before' }, 0],
    ['an answer cut off', { kind: 'drop-after' }, 0],
  ] as const)('waits as asked and reads after %s', async (_what, fault, atLeastMs) => {
    const retries: Retry[] = [];
    await site.fail({ ...fault, match: '$batch' });
    const started = performance.now();
    const { coming } = await site.as(OWNER, { log: (retry) => retries.push(retry) }).read(ofBody1);
    expect(coming.rows).toHaveLength(2);
    expect(performance.now() - started).toBeGreaterThanOrEqual(atLeastMs);
    expect(retries).toHaveLength(1);
    expect(Object.keys(retries[0] ?? {}).sort()).toEqual(['attempt', 'code', 'list', 'operation', 'status', 'waitMs']);
  });

  it('asks again only for the part that was refused', async () => {
    await site.fail({ kind: '429', retryAfter: 'absent', match: 'Lists/Meetings' });
    const { coming, items } = await site.as(OWNER).read({ ...ofBody1, ...ofMeeting1 });
    expect([coming.rows.length, items.rows.length]).toEqual([2, 6]);
    expect((await site.requests()).map(({ batchParts }) => batchParts?.length)).toEqual([2, 1]);
  });

  it('knocks for nobody while it has been asked to wait', async () => {
    await site.fail({ kind: '429', retryAfter: 1, match: '$batch' });
    const started = performance.now();
    let askedToWait: () => void;
    const waiting = new Promise<void>((resolve) => (askedToWait = resolve));
    const shared = site.as(OWNER, { log: () => askedToWait() });
    const first = shared.read(ofBody1);
    await waiting;
    await shared.read(ofMeeting1);
    expect(performance.now() - started).toBeGreaterThanOrEqual(950);
    await first;
    expect((await site.requests()).map(({ status }) => status)).toEqual([429, 200, 200]);
  });

  it('gives up after its patience, with the status and nothing personal', async () => {
    await site.fail({ kind: '503', retryAfter: 'absent', match: '$batch', times: 30 });
    const hasty = site.as(OWNER, { patienceMs: 300 });
    const reading = hasty.read({ hit: { list: meetings, where: { key: 'hemlig@example.org' } } });
    await expect(reading).rejects.toMatchObject({
      name: 'StorageError',
      list: 'Meetings',
      operation: 'read',
      status: 503,
    });
    await expect(reading).rejects.toThrow(/^SharePoint: Meetings read 503 \(none\)$/);
  });
});
