import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { day } from '../../src/core/calendar';
import { mandates, meetings } from '../../src/storage/lists';
import { openSite } from '../../src/storage/openSite';

jest.setTimeout(180_000);

/** Represents a party in Sydväst, the forum that only its members may read. */
const ANDREJ = 'andrej.novak@goteborg.example';

let machine: OneMachine;
beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
});
afterAll(() => machine.stop());
afterEach(() => machine.heal());

/** What somebody finds of the meetings of Sydväst with their own token, straight from SharePoint. */
const seenBy = async (upn: string) => {
  const { url } = machine.site;
  const own = openSite({ organisation: 'goteborg', url, token: () => Promise.resolve(`dev:${upn}`) });
  const { seen } = await own.read({ seen: { list: meetings, where: { bodyNr: 4 } } });
  return seen.rows.length > 0 ? 'reads' : 'nothing';
};
const mandateOf = async (upn: string) => {
  const { found } = await machine.site.read({ found: { list: mandates, where: { upn, bodyNr: 4 } } });
  const [mandate] = found.rows;
  if (mandate === undefined) throw new Error(upn);
  return mandate;
};
const change = async (to: { to?: ReturnType<typeof day> | null; from?: ReturnType<typeof day> }) => {
  const changed = await machine.site.change(mandates, await mandateOf(ANDREJ), to);
  if (!changed.ok) throw new Error('Nobody else changes it.');
};

describe('Who may read in SharePoint', () => {
  it('reads while the mandate holds, its last day included, and nothing more the day after', async () => {
    await change({ to: day('2026-11-21') });
    await machine.service.runDuties();
    expect(await seenBy(ANDREJ)).toBe('reads');
    machine.moveTo('2026-11-21T23:50:00+01:00');
    await machine.service.runDuties();
    expect(await seenBy(ANDREJ)).toBe('reads');
    machine.moveTo('2026-11-22T00:01:00+01:00');
    await machine.service.runDuties();
    expect(await seenBy(ANDREJ)).toBe('nothing');
  });

  it('reads from the first day of a mandate, not before', async () => {
    await change({ from: day('2026-11-24'), to: null });
    await machine.service.runDuties();
    expect(await seenBy(ANDREJ)).toBe('nothing');
    machine.moveTo('2026-11-24T00:01:00+01:00');
    await machine.service.runDuties();
    expect(await seenBy(ANDREJ)).toBe('reads');
  });

  it('reads nothing more when the mandate row is ended by hand', async () => {
    await change({ to: day('2026-11-20'), from: day('2026-01-01') });
    await machine.service.runDuties();
    expect(await seenBy(ANDREJ)).toBe('nothing');
    await change({ to: null });
    await machine.service.runDuties();
    expect(await seenBy(ANDREJ)).toBe('reads');
  });

  it('is kept although one group cannot be changed, which is told by name', async () => {
    await change({ to: day('2026-11-20') });
    await machine.fail({ kind: '503', match: 'F0001', times: 20, retryAfter: 'absent' });
    await machine.service.runDuties();
    expect(await seenBy(ANDREJ)).toBe('nothing');
    expect(machine.logged).toContainEqual(expect.objectContaining({ event: 'readers.failed', what: 'F0001 Läsare' }));
  });
});
