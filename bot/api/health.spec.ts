import { lookOnline } from '../doctor/online';
import type { HealthPage } from '../../src/api/healthView';
import * as lists from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

const HISINGEN = 'goteborg-2';
let machine: OneMachine;
let karim: AsPerson;
let nadia: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  karim = asPerson(machine, 'karim.haddad');
  nadia = asPerson(machine, 'nadia.benali');
});
afterAll(() => machine.stop());

/** Nadia's proposal before a meeting of the forum; gives its address. */
async function propose(on: string, title: string): Promise<string> {
  const { meeting } = await nadia.meeting(HISINGEN, on);
  const { body } = await nadia.act('submitProposal', { id: meeting.id, version: meeting.version, title });
  if (!('done' in body) || body.done.id === null) throw new Error(JSON.stringify(body));
  return body.done.id;
}

async function proposalBy(address: string): Promise<{ readonly id: string; readonly version: string }> {
  const id = Number(address.split('-')[1]);
  const { proposals } = await machine.site.read({ proposals: { list: lists.proposals, where: { id } } });
  return { id: address, version: proposals.rows[0]?.version ?? '' };
}

describe('A meeting that has been held', () => {
  let decided = '';
  let waiting = '';

  it('counts in how the body stands: who came of those called, and whether its agenda went out in time (BAD-03, LSG-13)', async () => {
    await karim.line(HISINGEN, '2026-12-10', 'Läget i området');
    const proposed = await propose('2026-12-10', 'Trygg väg till stationen');
    waiting = await propose('2027-01-28', 'Belysning i parken');
    const { id: about, version: read } = await proposalBy(proposed);
    expect(await karim.act('acceptProposal', { id: about, version: read })).toMatchObject({ status: 200 });
    decided = proposed;
    machine.moveTo('2026-12-04T09:00:00+01:00');
    const { meeting, gate } = await karim.meeting(HISINGEN, '2026-12-10');
    const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'I sin ordning.']));
    const sending = { id: meeting.id, version: meeting.version, meaningRead: true, passed };
    expect(await karim.act('sendAgenda', sending)).toMatchObject({ status: 200 });
    machine.moveTo('2026-12-10T15:30:00+01:00');
    const [one, other] = (await karim.meeting(HISINGEN, '2026-12-10')).parties.map(({ partyKey }) => partyKey);
    for (const [partyKey, presence] of [
      [one, 'representative'],
      [other, 'absent'],
    ]) {
      const { id, version } = (await karim.meeting(HISINGEN, '2026-12-10')).meeting;
      const name = presence === 'absent' ? '' : 'Eva Sand';
      expect((await karim.act('recordAttendance', { id, version, partyKey, presence, name })).status).toBe(200);
    }
    const line = (await karim.meeting(HISINGEN, '2026-12-10')).items.find(({ title }) => title.startsWith('Trygg'));
    const noted = { id: line?.id, version: line?.version, text: 'Vi prövar en ny väg.' };
    expect(await karim.act('recordDecision', noted)).toMatchObject({ status: 200 });
    const held = await karim.meeting(HISINGEN, '2026-12-10');
    const known = Object.fromEntries((held.gate?.findings ?? []).map(({ reason }) => [reason, 'I sin ordning.']));
    const { id, version } = held.meeting;
    const publishing = { id, version, meaningRead: true, passed: known };
    expect(await karim.act('publishNotes', publishing)).toMatchObject({ status: 200 });
    const { presence, agendas } = (await karim.get(`/bodies/${HISINGEN}/health`)).body as HealthPage;
    const of = (key: string | undefined) => presence.find((share) => share.of === key);
    expect(of(one)).toMatchObject({ present: 1, called: 1, percent: 100 });
    expect(of(other)).toMatchObject({ present: 0, called: 1, percent: 0 });
    expect(agendas.late).toContainEqual(expect.objectContaining({ day: '2026-12-10', daysLate: 1 }));
  });

  it('ends the days a proposal it decides has waited; what is not decided is told with its days so far (LSG-13)', async () => {
    const { lead } = (await karim.get(`/bodies/${HISINGEN}/health`)).body as HealthPage;
    const number = (address: string) => Number(address.split('-')[1]);
    expect(lead.decided).toEqual([{ proposalId: number(decided), days: 20 }]);
    expect([lead.median, lead.longest]).toEqual([20, 20]);
    expect(lead.waiting).toEqual([]);
    machine.moveTo('2027-01-11T09:00:00+01:00');
    const next = (await karim.get(`/bodies/${HISINGEN}/health?year=2027`)).body as HealthPage;
    expect(next.lead).toMatchObject({ decided: [], median: null, longest: null });
    expect(next.lead.waiting).toEqual([{ proposalId: number(waiting), days: 52 }]);
  });
});

describe('The doctor, asked about a service that runs', () => {
  it('finds everything as it is to be, also that the service reaches no site but its own (E2)', async () => {
    const found = await lookOnline({ ...machine.config, publicUrl: machine.serviceUrl }, 'sv');
    expect(found.filter(({ level }) => level !== 'ok')).toEqual([]);
    expect(found.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Tjänsten har bara behörigheten Sites.Selected.',
        'Tjänsten kommer inte åt andra webbplatser.',
        'Webbplatsen goteborg svarar och har alla listor och kolumner.',
        'Teams får visa fliken.',
        'E-postservern svarar.',
      ]),
    );
  });
});
