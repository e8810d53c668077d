import type { HealthPage } from '../../src/api/healthView';
import * as lists from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

const HISINGEN = 'goteborg-2';
let machine: OneMachine;
let karim: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  karim = asPerson(machine, 'karim.haddad');
});
afterAll(() => machine.stop());

describe('A meeting that has been held', () => {
  it('counts in how the body stands: who came of those called, and whether its agenda went out in time (BAD-03, LSG-13)', async () => {
    await karim.line(HISINGEN, '2026-12-10', 'Läget i området');
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
    const { meetings } = await machine.site.read({ meetings: { list: lists.meetings, where: { bodyNr: 2 } } });
    const held = meetings.rows.find((meeting) => meeting.day === '2026-12-10');
    if (held === undefined) throw new Error('No meeting.');
    await machine.site.change(lists.meetings, held, { stage: 'notesPublished' });
    const { presence, agendas } = (await karim.get(`/bodies/${HISINGEN}/health`)).body as HealthPage;
    const of = (key: string | undefined) => presence.find((share) => share.of === key);
    expect(of(one)).toMatchObject({ present: 1, called: 1, percent: 100 });
    expect(of(other)).toMatchObject({ present: 0, called: 1, percent: 0 });
    expect(agendas.late).toContainEqual(expect.objectContaining({ day: '2026-12-10', daysLate: 1 }));
  });
});
