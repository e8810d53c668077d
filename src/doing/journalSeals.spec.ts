import { instant } from '../core/calendar';
import * as lists from '../storage/lists';
import { OWNER, prepareSite, type PreparedSite } from '../../test/storage/preparedSite';
import { journal, verifyAndSeal } from './journal';
import { journalSealer } from './journalSeals';
import type { World } from './world';

jest.setTimeout(120_000);

let prepared: PreparedSite;
beforeAll(async () => {
  prepared = await prepareSite([lists.journal, lists.seals]);
});
afterAll(() => prepared.stop());

describe('The journal', () => {
  let now = instant('2026-11-20T09:00:00Z');
  let nr = 0;
  const around = (): World => ({ sites: [prepared.as(OWNER)], now: () => now, through: 'tab' });
  const write = async (world: World, bodyYear: string) => {
    nr += 1;
    const line = { act: 'sendAgenda', key: `line:${String(nr)}`, actedBy: OWNER, bodyYear };
    const [site] = world.sites;
    if (site !== undefined) await journal(world, site, { ...line, subject: ['Meetings', nr], rowVersion: '7' });
  };
  const failed = jest.fn();

  it('says which version came of an act and the way it came, and both are sealed', async () => {
    const world = around();
    const [site] = world.sites;
    if (site === undefined) throw new Error('No site.');
    await write(world, '0001-2026');
    const { entries } = await site.read({ entries: { list: lists.journal, where: { bodyYear: '0001-2026' } } });
    expect(entries.rows[0]).toMatchObject({ rowVersion: '7', source: 'tab' });
    const [row] = entries.rows;
    if (row === undefined) throw new Error('No row.');
    const changed = await site.change(lists.journal, row, { source: 'bot' });
    expect((await verifyAndSeal(world, site, '0001-2026')).faults).toEqual([{ kind: 'altered', id: row.id }]);
    if (changed.ok) await site.change(lists.journal, changed.value, { source: 'tab' });
  });

  it('is sealed by the service every sixth hour, the journals that were written in', async () => {
    const world = around();
    const sealer = journalSealer(world);
    await write(world, '0002-2026');
    const first = await sealer.sealIfDue(failed);
    expect(first).toMatchObject([{ journals: 2, faults: 0 }]);
    now = instant('2026-11-20T13:00:00Z');
    await write(world, '0002-2026');
    expect(await sealer.sealIfDue(failed)).toEqual([]);
    now = instant('2026-11-20T15:00:00Z');
    // What was written within the hour before the last time is gone through again: another instance may have been late.
    expect(await sealer.sealIfDue(failed)).toMatchObject([{ journals: 2, faults: 0 }]);
    now = instant('2026-11-20T21:00:00Z');
    expect(await sealer.sealIfDue(failed)).toMatchObject([{ journals: 0, faults: 0 }]);
    const [site] = world.sites;
    const verified = site && (await verifyAndSeal(world, site, '0002-2026'));
    expect(verified).toMatchObject({ waiting: 0, seals: 2 });
  });

  it('is sealed after a week nobody ran, and where a site is away the next time', async () => {
    now = instant('2026-12-20T09:00:00Z');
    const world = around();
    await write(world, '0003-2026');
    const sealer = journalSealer(world);
    await prepared.fail({ kind: '503', times: 20 });
    const impatient: World = { ...world, sites: [prepared.as(OWNER, { patienceMs: 1 })] };
    expect(await journalSealer(impatient).sealIfDue(failed)).toEqual([]);
    expect(failed).toHaveBeenCalledTimes(1);
    await prepared.heal();
    expect(await sealer.sealIfDue(failed)).toMatchObject([{ faults: 0 }]);
    const [site] = world.sites;
    expect(site && (await verifyAndSeal(world, site, '0003-2026'))).toMatchObject({ waiting: 0 });
  });

  it('is told to be changed by whoever seals it', async () => {
    const world = around();
    const [site] = world.sites;
    if (site === undefined) throw new Error('No site.');
    const { entries } = await site.read({ entries: { list: lists.journal, where: { bodyYear: '0003-2026' } } });
    const [row] = entries.rows;
    if (row !== undefined) await site.change(lists.journal, row, { act: 'nothing' });
    expect(await journalSealer(world).sealIfDue(failed)).toMatchObject([{ faults: 1 }]);
  });
});
