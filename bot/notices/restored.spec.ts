import type { MembersPage } from '../../src/api/membersView';
import { instant } from '../../src/core/calendar';
import { answerHeld, heldIn, holdRestored } from '../../src/doing/outbox/restored';
import { outbox } from '../../src/storage/lists';
import { callerOf } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

const NADIA = 'nadia.benali@goteborg.example';
const OLD = instant('2026-11-18T09:00:00+01:00');
let machine: OneMachine;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
});
afterAll(() => machine.stop());

/** What is said of the notice to Nadia where those who follow up see what was sent. */
async function said() {
  const { mailings } = await callerOf(machine).view<MembersPage>('karim.haddad', '/bodies/goteborg-2/members');
  return mailings?.flatMap(({ to }) => to).find(({ result }) => result.includes('återställts'));
}

describe('After a restore', () => {
  it('what waited is held, and those who follow up see why it has not gone', async () => {
    await machine.site.add(outbox, {
      ...({ key: 'spec:old', actedBy: 'system', bodyNr: 2, meetingId: null, kind: 'agendaSent', way: 'chat' } as const),
      ...({
        to: NADIA,
        aboutId: null,
        dueAt: OLD,
        state: 'waiting',
        claimedUntil: null,
        claim: '',
        attempts: 0,
      } as const),
      ...{ sentAt: null, result: '' },
    });
    const held = await holdRestored({ sites: [machine.site], now: () => machine.now() }, machine.site);
    expect(held).toMatchObject({ since: OLD });
    await machine.service.runDuties();
    expect(await heldIn(machine.site)).toEqual(held);
    expect(await said()).toMatchObject({ standing: 'waiting', result: expect.stringContaining('ja') as string });
  });

  it('what is answered with no is told as not sent, and is not held any more', async () => {
    await answerHeld(machine.site, 'drop');
    expect(await heldIn(machine.site)).toBeNull();
    expect(await said()).toMatchObject({ standing: 'notNeeded' });
  });
});
