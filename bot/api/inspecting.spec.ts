import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyPackage } from '../../scripts/archiving/verify';
import type { RecordsPage } from '../../src/api/recordsView';
import type { RulesPage } from '../../src/api/rulesView';
import { actGroups } from '../../src/api/acts';
import { callerOf, signIn, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let call: Caller;
const folder = mkdtempSync(join(tmpdir(), 'inspecting-'));
const MANAGER = 'ingrid.falkenhem';
const INSPECTOR = 'nils.arkvist';
const BODY = '/bodies/stockholm-1';

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['stockholm']);
  call = callerOf(machine);
});
afterAll(async () => {
  await machine.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The archive package of a year as somebody fetches it. */
async function taken(who: string) {
  const headers = { Authorization: `Bearer ${await signIn(machine, who)}` };
  const response = await fetch(`${machine.serviceUrl}/api${BODY}/archive?year=2026`, { headers });
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe('The authority that supervises an archive', () => {
  it('is a rule of the association with its clause, and not decided where nobody has said (FIN-17)', async () => {
    const { rules } = await call.view<RulesPage>(MANAGER, `${BODY}/rules`);
    expect(rules.find(({ rule }) => rule === 'archiveAuthority')).toMatchObject({
      value: 'Kommunstyrelsen i Stockholms stad',
      clause: 'Förbundsordning, 19 §',
    });
    const page = await call.view<RecordsPage>(MANAGER, `${BODY}/records`);
    expect(page.archiveAuthority).toEqual({
      name: 'Kommunstyrelsen i Stockholms stad',
      source: 'Förbundsordning, 19 §',
    });
  });

  it('has an inspector who reads, verifies and takes the package of a year, and does nothing else (FIN-17)', async () => {
    expect((await taken(INSPECTOR)).status).toBe(404);
    const role = { ...{ upn: `${INSPECTOR}@samordning-stockholm.example`, name: 'Nils Arkvist' }, role: 'inspector' };
    const given = { id: 'stockholm-1', version: '"1"', ...role, mail: role.upn, from: '2026-11-20' };
    const answer = await call.act(MANAGER, 'giveRole', { ...given, key: 'inspector-1' });
    expect(answer).toMatchObject({ status: 200 });
    const page = await call.view<RecordsPage>(INSPECTOR, `${BODY}/records`);
    expect(page.may).toEqual(['verifyJournal']);
    const { may } = await call.view<{ readonly may: object }>(INSPECTOR, `${BODY}/choices`);
    const others = Object.keys(may).filter((act) => act in actGroups.membership || act in actGroups.meetings);
    expect(others).toEqual([]);
    const { status, bytes } = await taken(INSPECTOR);
    expect(status).toBe(200);
    const file = join(folder, 'archive.zip');
    writeFileSync(file, bytes);
    expect(await verifyPackage(file)).toMatchObject({ id: 'samverka-stockholm-0001-2026', missing: [], altered: [] });
    expect((await taken('reza.moradi')).status).toBe(404);
  });
});
