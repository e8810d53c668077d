import { act, doneOf, startGoteborg, type Goteborg } from '../../../test/doing/goteborg';
import { killedAfter } from '../../../test/doing/killed';
import * as lists from '../../storage/lists';
import { recordDuties } from '../duties';
import type { Member } from '../world';

jest.setTimeout(180_000);

const OWNER = 'ulf.garbo@goteborg.example';
const FIELDS = { version: '1', title: 'Belysning i parken', key: 'pressed-once' };

let goteborg: Goteborg;
let nadia: Member;
let meeting: { readonly id: number; readonly address: string };
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
  nadia = await goteborg.member('nadia.benali@goteborg.example');
  const { meetings } = await goteborg.site.read({
    meetings: { list: lists.meetings, where: { bodyYear: '0002-2026' } },
  });
  const { id = 0 } = meetings.rows.find((one) => one.day === '2026-12-10') ?? {};
  meeting = { id, address: `goteborg-${String(id)}` };
});
afterAll(() => goteborg.stop());

async function toldOf() {
  const read = await goteborg.site.read({
    outbox: { list: lists.outbox, where: { meetingId: meeting.id } },
    proposals: { list: lists.proposals, where: { bodyYear: '0002-2026' } },
  });
  const told = read.outbox.rows.filter(({ kind, way }) => kind === 'proposalReceived' && way === 'chat');
  return { proposals: read.proposals.rows.length, told: told.map(({ to }) => to) };
}

describe('A proposal whose process ended before the chair was told, and whose press never came again', () => {
  it('is told of by the process that starts next', async () => {
    for (let requests = 1; (await toldOf()).proposals === 0; requests += 1) {
      const dying = { ...nadia, site: goteborg.as(OWNER, killedAfter(requests)) };
      const fields = { ...FIELDS, id: meeting.address };
      await act({ ...goteborg.world, sites: [dying.site] }, dying, 'submitProposal', fields).catch(() => undefined);
    }
    expect(await toldOf()).toEqual({ proposals: 1, told: [] });
    await recordDuties(goteborg.world);
    expect(await toldOf()).toEqual({ proposals: 1, told: ['karim.haddad@goteborg.example'] });
  });

  it('is told of once, also when the press comes after all', async () => {
    doneOf(await act(goteborg.world, nadia, 'submitProposal', { ...FIELDS, id: meeting.address }));
    goteborg.moveTo('2026-11-20T11:00:00+01:00');
    await recordDuties(goteborg.world);
    expect(await toldOf()).toEqual({ proposals: 1, told: ['karim.haddad@goteborg.example'] });
  });

  it('is looked for by the hour, not at every round', async () => {
    await goteborg.requests();
    await recordDuties(goteborg.world);
    const quiet = (await goteborg.requests()).length;
    goteborg.moveTo('2026-11-20T12:30:00+01:00');
    await recordDuties(goteborg.world);
    expect((await goteborg.requests()).length - quiet).toBe(2);
  });
});
