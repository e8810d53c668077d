import { OWNER, prepareSite, READER } from '../../test/storage/preparedSite';
import type { PreparedSite } from '../../test/storage/preparedSite';
import { aMeeting, aNotice, anItem } from '../../test/storage/rows';
import { instant } from '../core/calendar';
import type { AgendaItem } from '../core/agenda/item';
import type { Stored } from '../core/stored';
import { agendaItems, meetings, outbox } from './lists';
import { listIn } from './sharepoint/access';
import type { Site } from './site';

let site: PreparedSite;
let owner: Site;
beforeAll(async () => {
  site = await prepareSite([meetings, agendaItems, outbox]);
  owner = site.as(OWNER);
}, 60_000);
afterAll(() => site.stop());
beforeEach(() => site.requests());
afterEach(() => site.heal());

const withKey = async (key: string) => {
  const { rows } = (await owner.read({ found: { list: agendaItems, where: { key } } })).found;
  return rows;
};
const meetingsWithKey = async (key: string) => {
  const { rows } = (await owner.read({ found: { list: meetings, where: { key } } })).found;
  return rows;
};
/** How the connection may break over a write: before it was carried out, or after. */
const breaks = ['drop-before', 'drop-after', '503'] as const;

describe('Adding a row', () => {
  it('gives it back as it was stored', async () => {
    const noted = { key: 'a1', what: 'Ring "Öst"', upn: null, who: 'Bo', due: aMeeting().day };
    const added = await owner.add(agendaItems, anItem({ key: 'whole', notes: 'en\ntvå', assignments: [noted] }));
    expect(added).toMatchObject({
      ...anItem({ key: 'whole', notes: 'en\ntvå', assignments: [noted] }),
      version: '"1"',
    });
    expect(await withKey('whole')).toEqual([added]);
  });

  it('keeps moments to the second', async () => {
    const added = await owner.add(outbox, aNotice({ sentAt: instant('2026-03-05T07:00:01.999Z') }));
    expect(added.sentAt).toBe(instant('2026-03-05T07:00:01Z'));
    expect(added.dueAt).toBe(aNotice().dueAt);
  });

  it('puts a row of the record in the folder of its body, where its readers find it', async () => {
    const added = await owner.add(meetings, aMeeting({ key: 'in its folder', place: 'Å, "Ö" & <Ä>\nTrapphus B' }));
    const raw: unknown = await listIn(site.byHand.sp, site.byHand, meetings)
      .items.getById(added.id)
      .select('FileRef')();
    expect(raw).toMatchObject({ FileRef: expect.stringMatching(/\/Lists\/Meetings\/0001\/\d+_\.000$/) as string });
    const { seen } = await site.as(READER).read({ seen: { list: meetings, where: { key: 'in its folder' } } });
    expect(seen.rows).toEqual([added]);
  });

  it('of a body without a folder is refused, and leaves nothing in the open', async () => {
    await expect(owner.add(meetings, aMeeting({ key: 'astray', bodyNr: 9 }))).rejects.toMatchObject({
      name: 'StorageError',
    });
    expect(await meetingsWithKey('astray')).toEqual([]);
  });

  it('twice with the same key is one row, the first', async () => {
    const item = await owner.add(agendaItems, anItem({ key: 'twice' }));
    const meeting = await owner.add(meetings, aMeeting({ key: 'twice' }));
    expect(await owner.add(agendaItems, anItem({ key: 'twice', title: 'En annan rubrik' }))).toEqual(item);
    expect(await owner.add(meetings, aMeeting({ key: 'twice', title: 'Ett annat möte' }))).toEqual(meeting);
    expect(await withKey('twice')).toEqual([item]);
    expect(await meetingsWithKey('twice')).toEqual([meeting]);
  });

  it('at the same time from several instances is one row', async () => {
    const instances = [1, 2, 3, 4].map(() => site.as(OWNER));
    const added = await Promise.all(instances.map((one) => one.add(agendaItems, anItem({ key: 'raced' }))));
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
  });

  it.each(breaks)('over a connection that fails (%s) ends in one row', async (kind) => {
    await site.fail({ kind, retryAfter: 'absent', match: 'Lists/AgendaItems', method: 'POST' });
    await site.fail({ kind, retryAfter: 'absent', match: 'AddValidateUpdateItemUsingPath' });
    await owner.add(agendaItems, anItem({ key: `lost ${kind}` }));
    await owner.add(meetings, aMeeting({ key: `lost ${kind}` }));
    expect(await withKey(`lost ${kind}`)).toHaveLength(1);
    expect(await meetingsWithKey(`lost ${kind}`)).toHaveLength(1);
  });

  it('hundreds of times with every twentieth answer lost is as many rows', async () => {
    for (let round = 0; round < 20; round += 1) {
      const keys = Array.from({ length: 20 }, (_, index) => `many ${String(round * 20 + index)}`);
      await site.fail({ kind: 'drop-after', match: 'Lists/AgendaItems', method: 'POST' });
      await Promise.all(keys.map((key) => owner.add(agendaItems, anItem({ key, meetingId: 1000 }))));
    }
    const { all } = await owner.read({ all: { list: agendaItems, where: { meetingId: 1000 } } });
    expect(all.rows).toHaveLength(400);
    expect(new Set(all.rows.map(({ key }) => key)).size).toBe(400);
  }, 60_000);
});

describe('Adding several rows', () => {
  const keys = (name: string) => Array.from({ length: 20 }, (_, index) => `${name} ${String(index)}`);

  it('is one request, in the order given', async () => {
    const added = await owner.addAll(
      agendaItems,
      keys('together').map((key) => anItem({ key })),
    );
    expect(await site.requests()).toHaveLength(1);
    expect(added.map(({ key }) => key)).toEqual(keys('together'));
  });

  it('gives those that were there as they were', async () => {
    const before = await owner.add(agendaItems, anItem({ key: 'some 3', title: 'Först' }));
    const added = await owner.addAll(
      agendaItems,
      keys('some').map((key) => anItem({ key })),
    );
    expect(added[3]).toEqual(before);
    expect(new Set(added.map(({ id }) => id)).size).toBe(20);
  });

  it('whose answer is lost doubles none', async () => {
    await site.fail({ kind: 'drop-after', match: '$batch' });
    const added = await owner.addAll(
      meetings,
      keys('lost').map((key) => aMeeting({ key })),
    );
    const { found } = await owner.read({ found: { list: meetings, where: { key: keys('lost') } } });
    expect(found.rows).toHaveLength(20);
    expect(added.map(({ key }) => key)).toEqual(keys('lost'));
  });
});

describe('Changing a row', () => {
  const anAdded = (key: string): Promise<Stored<AgendaItem>> => owner.add(agendaItems, anItem({ key }));

  it('gives the row with its new version, in the form a reader gets it', async () => {
    const from = await anAdded('changed');
    const changed = await owner.change(agendaItems, from, { notes: 'Enades.', outcome: 'handled' });
    expect(changed).toEqual({ ok: true, value: { ...from, notes: 'Enades.', outcome: 'handled', version: '"2"' } });
    expect(await withKey('changed')).toEqual([changed.ok ? changed.value : undefined]);
  });

  it('empties what is set to nothing', async () => {
    const from = await owner.add(agendaItems, anItem({ key: 'emptied', matterId: 7, notes: 'x', parties: ['a'] }));
    await owner.change(agendaItems, from, { matterId: null, notes: '', theme: null, parties: [] });
    expect(await withKey('emptied')).toMatchObject([{ matterId: null, notes: '', theme: null, parties: [] }]);
  });

  it('that somebody has changed since is refused, and theirs stands', async () => {
    const from = await anAdded('contended');
    await owner.change(agendaItems, from, { notes: 'Den andres.' });
    const refused = await owner.change(agendaItems, from, { notes: 'Min.' });
    expect(refused).toEqual({ ok: false, refusal: { reason: 'changedByOther' } });
    expect(await withKey('contended')).toMatchObject([{ notes: 'Den andres.' }]);
  });

  it('that is gone is refused as changed by another', async () => {
    const from = await anAdded('gone');
    await listIn(site.byHand.sp, site.byHand, agendaItems).items.getById(from.id).delete(from.version);
    expect(await owner.change(agendaItems, from, { notes: 'x' })).toMatchObject({ ok: false });
  });

  it('claimed by several at once is had by one', async () => {
    const from = await owner.add(outbox, aNotice({ key: 'claimed' }));
    const claims = await Promise.all(
      [1, 2, 3, 4].map((attempts) => site.as(OWNER).change(outbox, from, { state: 'claimed', attempts })),
    );
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each(breaks)('over a connection that fails (%s) is made once and is no conflict', async (kind) => {
    const from = await anAdded(`broken ${kind}`);
    await site.fail({ kind, retryAfter: 'absent', match: '/items(', method: 'MERGE' });
    const changed = await owner.change(agendaItems, from, { notes: 'Enades.\nKlart. ' });
    expect(changed).toMatchObject({ ok: true, value: { version: '"2"' } });
    expect(await withKey(`broken ${kind}`)).toMatchObject([{ version: '"2"' }]);
  });

  it('whose answer was lost while another changed the row is refused', async () => {
    const from = await anAdded('lost and contended');
    await site.fail({ kind: 'drop-before', match: '/items(', method: 'MERGE' });
    let lose: () => void;
    const lost = new Promise<void>((resolve) => (lose = resolve));
    const patient = site.as(OWNER, { firstPauseMs: 400, log: () => lose() });
    const mine = patient.change(agendaItems, from, { notes: 'Min.' });
    await lost;
    await owner.change(agendaItems, from, { notes: 'Den andres.' });
    const outcomes = [await mine, (await withKey('lost and contended'))[0]?.notes];
    expect(outcomes).toEqual([{ ok: false, refusal: { reason: 'changedByOther' } }, 'Den andres.']);
  });
});

describe('Changing several rows', () => {
  const twenty = (name: string) =>
    owner.addAll(
      agendaItems,
      Array.from({ length: 20 }, (_, at) => anItem({ key: `${name} ${String(at)}`, order: at + 1 })),
    );
  const reversed = (rows: readonly Stored<AgendaItem>[]) =>
    rows.map((from) => ({ list: agendaItems, from, to: { order: 21 - from.order } }));

  it('is one request, and each has its own outcome', async () => {
    const rows = await twenty('outcome');
    for (const fifth of rows.slice(4, 5)) await owner.change(agendaItems, fifth, { notes: 'Den andres.' });
    await site.requests();
    const outcomes = await owner.changeAll(reversed(rows));
    expect(await site.requests()).toHaveLength(1);
    expect(outcomes.map(({ ok }) => ok)).toEqual(rows.map((_, at) => at !== 4));
    expect(outcomes[0]).toMatchObject({ value: { order: 20, version: '"2"' } });
  });

  it.each(['drop-before', 'drop-after'] as const)(
    'whose answer is lost (%s) is made once and is no conflict',
    async (kind) => {
      const rows = await twenty(kind);
      await site.fail({ kind, match: '$batch' });
      const outcomes = await owner.changeAll(reversed(rows));
      expect(outcomes.every((outcome) => outcome.ok && outcome.value.version === '"2"')).toBe(true);
    },
  );

  it('tries alone the part that was refused', async () => {
    const rows = await twenty('part');
    await site.requests();
    await site.fail({ kind: '503', retryAfter: 'absent', match: `/items(${String(rows[7]?.id)})`, method: 'MERGE' });
    const outcomes = await owner.changeAll(reversed(rows));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const merges = (await site.requests()).map(
      ({ batchParts = [{ method: 'MERGE' }] }) => batchParts.filter(({ method }) => method === 'MERGE').length,
    );
    expect(merges.filter((count) => count > 0)).toHaveLength(2);
  });

  it('is split where one request would be too large', async () => {
    const rows = (await twenty('large')).slice(0, 5);
    const notes = 'å'.repeat(150_000);
    const outcomes = await owner.changeAll(rows.map((from) => ({ list: agendaItems, from, to: { notes } })));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
  });
});
