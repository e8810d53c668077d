import type { MeetingView } from '../../src/api/views';
import * as lists from '../../src/storage/lists';
import { asPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(300_000);

let machine: OneMachine;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['goteborg', 'stockholm']);
});
afterAll(() => machine.stop());
afterEach(() => machine.heal());

describe('A turn that is handed over from a later day (design decision 15)', () => {
  it('is with the one who leaves to the last day, and with the successor from the first', async () => {
    const fields = {
      ...{ id: 'goteborg-2', version: 'any', from: '2026-12-01', consequencesRead: true },
      leaving: 'karim.haddad@goteborg.example',
      successor: 'lars.bohman@goteborg.example',
    };
    expect(await asPerson(machine, 'anna.lindgren').act('handOver', fields)).toMatchObject({ status: 200 });
    const { meetings } = await machine.site.read({ meetings: { list: lists.meetings, where: { bodyNr: 5 } } });
    const turn = meetings.rows.find(({ day, turnOf }) => day > '2026-12-01' && turnOf === fields.successor);
    const chair = async (who: string) => {
      const { body } = await asPerson(machine, who).get(`/meetings/goteborg-${String(turn?.id)}`);
      return (body as MeetingView).meeting.chairUpn;
    };
    machine.moveTo('2026-11-30T23:30:00+01:00');
    expect(await chair('karim.haddad')).toBe(fields.leaving);
    machine.moveTo('2026-12-01T00:30:00+01:00');
    expect(await chair('lars.bohman')).toBe(fields.successor);
  });
});
