import type { RulesPage } from '../../src/api/rulesView';
import { day } from '../../src/core/calendar';
import { FROM_NOTES } from '../../src/core/decisions/decision';
import * as lists from '../../src/storage/lists';
import { callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let call: Caller;
const INGRID = 'ingrid.falkenhem';
const INGRID_UPN = 'ingrid.falkenhem@samordning-stockholm.example';

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['stockholm']);
  call = callerOf(machine);
});
afterAll(() => machine.stop());

describe('The rules of a body', () => {
  const ruleOf = async (rule: string, body = 'stockholm-1') =>
    (await call.view<RulesPage>(INGRID, `/bodies/${body}/rules`)).rules.find((one) => one.rule === rule);

  it('say that disputes go to a general court, where the ordinance does (DEC-12)', async () => {
    expect(await ruleOf('disputes')).toEqual({
      rule: 'disputes',
      about: 'Var tvister avgörs',
      value: 'generalCourt',
      source: { document: 'Förbundsordning', clause: '17 §' },
      clause: 'Förbundsordning, 17 §',
      text: 'Tvister mellan förbundet och medlemmarna avgörs av allmän domstol.',
    });
    expect(await ruleOf('disputes', 'stockholm-2')).toMatchObject({ value: null, text: 'Inte bestämt.' });
  });

  it('are told one by one with their sources, and are there for no one outside', async () => {
    expect(await ruleOf('quorum')).toMatchObject({ value: 'moreThanHalf', clause: 'Förbundsordning, 6 §', text: null });
    expect(await ruleOf('substitutes')).toMatchObject({ value: null, source: null, text: 'Inte bestämt.' });
    expect((await call.get('zeynep.arslan', '/bodies/stockholm-1/rules')).status).toBe(404);
  });
});

describe('The ground for fees', () => {
  it('marks a course that no decision came before, and one decided too late (FIN-16)', async () => {
    const decided = await machine.site.add(lists.decisions, {
      key: 'decision:spec:course',
      actedBy: 'system',
      bodyNr: 1,
      bodyYear: '0001-2026',
      meetingId: 1,
      matterId: null,
      itemTitle: 'Konferens',
      text: 'Att ledamoten deltar',
      theme: null,
      decidedOn: day('2026-10-06'),
      ...FROM_NOTES,
    });
    const course = (title: string, on: string, decisionId: number | null) => ({
      ...{ title, day: on, from: '09:00', to: '16:00' },
      decisionId: decisionId === null ? null : `stockholm-${String(decisionId)}`,
    });
    const courses = [
      course('Kurs före', '2026-10-05', decided.id),
      course('Kurs samma dag', '2026-10-06', decided.id),
      course('Kurs utan', '2026-10-07', null),
      course('Kurs med annat', '2026-10-08', 99_999),
    ];
    const about = { id: 'stockholm-1', version: '"1"', upn: INGRID_UPN, from: '2026-10-01', to: '2026-10-31' };
    const { body } = await call.act(INGRID, 'showFees', { ...about, courses, key: 'plans-fees-1' });
    expect(body).toMatchObject({
      done: {
        lines: [
          expect.stringMatching(
            /Kurs före, kl\. 09:00–16:00, 420 minuter\. Beslutet om deltagandet kom efter/,
          ) as string,
          expect.stringMatching(/Kurs samma dag, kl\. 09:00–16:00, 420 minuter\.$/) as string,
          expect.stringMatching(/Kurs utan.*Ett beslut om deltagandet saknas/) as string,
          expect.stringMatching(/Kurs med annat.*Ett beslut om deltagandet saknas/) as string,
        ],
      },
    });
    const turned = [{ ...course('Bakvänd', '2026-10-05', null), from: '16:00', to: '09:00' }];
    expect(await call.act(INGRID, 'showFees', { ...about, courses: turned, key: 'plans-fees-2' })).toMatchObject({
      status: 400,
    });
  });
});
