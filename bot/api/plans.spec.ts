import type { HealthPage } from '../../src/api/healthView';
import type { MeasuresPage } from '../../src/api/measuresView';
import type { BodyView } from '../../src/api/views';
import type { RulesPage } from '../../src/api/rulesView';
import { day } from '../../src/core/calendar';
import { FROM_NOTES } from '../../src/core/decisions/decision';
import type { DecisionTag } from '../../src/core/decisions/tags';
import { readBack } from '../../src/documents/readBack';
import * as lists from '../../src/storage/lists';
import { asPerson } from '../../test/bot/asking';
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
    expect(await ruleOf('disputes')).toMatchObject({
      rule: 'disputes',
      subject: 'Beslut',
      value: 'generalCourt',
      source: { document: 'Förbundsordning', clause: '17 §' },
      clause: 'Förbundsordning, 17 §',
      text: 'Tvister mellan förbundet och medlemmarna avgörs av allmän domstol.',
    });
    expect(await ruleOf('disputes', 'stockholm-2')).toMatchObject({ value: null, text: 'Inte bestämt.' });
  });

  it('are told one by one with their sources, and are there for no one outside', async () => {
    expect(await ruleOf('quorum')).toMatchObject({ text: 'När mer än hälften av ledamöterna är med.' });
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

describe('The plan for three years', () => {
  const page = () => call.view<MeasuresPage>(INGRID, '/bodies/stockholm-1/measures');
  const about = { id: 'stockholm-1', version: '"1"', firstYear: 2027 };
  const whole = { ...about, firstBudget: 8000, goals: ['Fler får stöd'], secondBudget: 7800, thirdBudget: 7600 };

  it('lacks what is not written, and is refused with the clause (FIN-06)', async () => {
    expect((await page()).plan).toMatchObject({
      clause: 'Förbundsordning, 13 §',
      sentences: ['Planen saknar 2027.', 'Planen saknar 2028.', 'Planen saknar 2029.'],
    });
    const without = { ...whole, goals: [], thirdBudget: null, key: 'plans-plan-0' };
    expect(await call.act(INGRID, 'planThreeYears', without)).toMatchObject({
      status: 409,
      body: {
        refused: {
          reason: 'planIncomplete',
          clause: 'Förbundsordning, 13 §',
          text: 'Planen är inte komplett. Planen saknar mål för 2027. Planen saknar 2029. Fyll i det som saknas.',
        },
      },
    });
  });

  it('is written once as a budget with goals and two preliminary years (FIN-06, BAD-24)', async () => {
    const first = await call.act(INGRID, 'planThreeYears', { ...whole, key: 'plans-plan-1' });
    expect(first).toMatchObject({
      status: 200,
      body: { done: { lines: ['Budget 2027, förslag', 'Budget 2028, preliminär', 'Budget 2029, preliminär'] } },
    });
    expect(await call.act(INGRID, 'planThreeYears', { ...whole, key: 'plans-plan-1' })).toEqual(first);
    const changed = { ...whole, thirdBudget: 7500, key: 'plans-plan-2' };
    expect(await call.act(INGRID, 'planThreeYears', changed)).toMatchObject({ status: 200 });
    const { plan, budgets } = await page();
    expect(plan).toMatchObject({
      sentences: ['Planen har det den ska ha.'],
      years: [
        { year: 2027, budget: 8000, goals: ['Fler får stöd'], standing: 'precise' },
        { year: 2028, budget: 7800, standing: 'preliminary' },
        { year: 2029, budget: 7500, standing: 'preliminary' },
      ],
    });
    expect(budgets.filter(({ year }) => year > 2026).map(({ title }) => title)).toEqual([
      'Budget 2027, förslag',
      'Budget 2028, preliminär',
      'Budget 2029, preliminär',
    ]);
  });

  it('is asked of no body that has decided none (FIN-06)', async () => {
    const cluster = { ...whole, id: 'stockholm-2', key: 'plans-plan-3' };
    expect(await call.act(INGRID, 'planThreeYears', cluster)).toMatchObject({
      body: { refused: { reason: 'planNotDecided' } },
    });
  });
});

describe('A party that leaves', () => {
  const about = { id: 'stockholm-1', version: '"1"', partyKey: 'af', noticeOn: '2026-11-16' };

  it('has left three years after its notice, which is told before it is noted (FIN-13)', async () => {
    const said =
      'Arbetsförmedlingen sade upp sitt medlemskap måndag 16 november 2026 och lämnar fredag 16 november 2029.';
    const time = 'Uppsägningstiden är 3 år. Den och vad som följer av utträdet står i Förbundsordning, 15 §.';
    expect(await call.act(INGRID, 'noteLeaving', { ...about, key: 'plans-leave-0' })).toMatchObject({
      body: { refused: { reason: 'toConfirm', lines: [time] } },
    });
    const yes = { ...about, consequencesRead: true, key: 'plans-leave-1' };
    const first = await call.act(INGRID, 'noteLeaving', yes);
    expect(first).toMatchObject({ status: 200, body: { done: { text: said, lines: [time] } } });
    expect(await call.act(INGRID, 'noteLeaving', yes)).toEqual(first);
    const { leaving } = await call.view<RulesPage>(INGRID, '/bodies/stockholm-1/rules');
    expect(leaving).toEqual([{ partyKey: 'af', noticeOn: '2026-11-16', leftOn: '2029-11-16', text: said }]);
  });

  it.each([
    ['again', { noticeOn: '2026-11-17', key: 'plans-leave-2' }, 'alreadyLeaving'],
    ['before the day', { partyKey: 'fk', noticeOn: '2026-11-21', key: 'plans-leave-3' }, 'notYet'],
    ['where no time is decided', { id: 'stockholm-2', partyKey: 'fk', key: 'plans-leave-4' }, 'noticeNotDecided'],
  ])('is not noted %s (FIN-13)', async (_when, differs, reason) => {
    expect(await call.act(INGRID, 'noteLeaving', { ...about, ...differs })).toMatchObject({
      status: 409,
      body: { refused: { reason } },
    });
  });
});

describe('A statement on a matter for decision', () => {
  it('is a document to write on, with what the line says under its heading, for those who prepare (DEC-15)', async () => {
    const ingrid = asPerson(machine, INGRID);
    const differs = { kind: 'decision', description: 'Medel till kompetensutveckling för handläggare.' };
    const line = await ingrid.line('stockholm-1', '2026-11-26', 'Kompetensmedel', differs);
    const asked = async (who: string) => {
      const people = (await machine.get('/local/people')) as readonly { id: string; upn: string }[];
      const id = people.find(({ upn }) => upn.startsWith(who))?.id ?? '';
      const { token } = (await machine.get(`/local/token?as=${id}`)) as { token: string };
      const headers = { Authorization: `Bearer ${token}` };
      return fetch(`${machine.serviceUrl}/api/items/${line.id}/statement`, { headers });
    };
    const answer = await asked(INGRID);
    expect(answer.headers.get('content-disposition')).toContain('statement.docx');
    const { html, headings } = await readBack(new Uint8Array(await answer.arrayBuffer()));
    expect(headings).toEqual(expect.arrayContaining(['1 Förslag till beslut', '1 Miljökonsekvenser']));
    const [, described = ''] = html.split('Ärendebeskrivning</h1>');
    expect(described.split('<h1>')[0]).toContain('Medel till kompetensutveckling för handläggare.');
    expect((await asked('zeynep.arslan')).status).toBe(404);
    expect((await asked('annika.stalnacke')).status).toBe(404);
  });
});

describe('The decisions of a year', () => {
  it('are reported per task of the law, the tasks without one too, and per tag of the other sets (SFB-13, SFB-14)', async () => {
    const decide = (nr: number, tags: readonly DecisionTag[]) =>
      machine.site.add(lists.decisions, {
        ...FROM_NOTES,
        ...{ key: `decision:spec:tag${String(nr)}`, actedBy: 'system', bodyNr: 1, bodyYear: '0001-2026', meetingId: 1 },
        ...{ matterId: null, itemTitle: 'Medel', text: 'Att', theme: null, decidedOn: day('2026-03-12'), tags },
      });
    await decide(1, ['useOfFunds', 'prio']);
    await decide(2, ['useOfFunds', 'preventiveMeasures']);
    const { tags } = await call.view<HealthPage>(INGRID, '/bodies/stockholm-1/health');
    const counted = tags.map(({ set, name, decisions }) => [set, name, decisions.length]);
    expect(counted).toEqual([
      ['statutoryTask', 'Mål och riktlinjer', 0],
      ['statutoryTask', 'Stödja samverkan', 0],
      ['statutoryTask', 'Finansiera insatser', 0],
      ['statutoryTask', 'Medlens användning', 2],
      ['statutoryTask', 'Uppföljning och utvärdering', 0],
      ['statutoryTask', 'Budget och årsredovisning', 0],
      ['statutoryTask', 'Förebyggande insatser', 1],
      ['nationalInitiative', 'PRIO-satsningen', 1],
    ]);
  });
});

describe('A proposal submitted by the form', () => {
  const meetingId = async () => {
    const { meetings } = await call.view<BodyView>('margit.ekenstam', '/bodies/stockholm-1');
    return meetings.find(({ day: on }) => on === '2026-11-26')?.id;
  };
  const written = { version: '"1"', title: 'Lokaler till kansliet', description: 'Hyran går ut.' };

  it('goes to the chair of that meeting, once however often it is pressed (DEC-05, FSS-21)', async () => {
    const fields = { ...written, id: await meetingId(), key: 'plans-propose-1' };
    const first = await call.act('reza.moradi', 'submitProposal', fields);
    expect(first).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('Det ligger hos Margit Ekenstam') as string } },
    });
    expect(await call.act('reza.moradi', 'submitProposal', fields)).toEqual(first);
    const { proposals } = await call.view<BodyView>('margit.ekenstam', '/bodies/stockholm-1');
    expect(proposals.filter(({ title }) => title === written.title)).toHaveLength(1);
    const { told } = await machine.site.read({ told: { list: lists.outbox, where: { bodyNr: 1 } } });
    const heard = told.rows.filter(({ kind, to }) => kind === 'proposalReceived' && to.startsWith('margit'));
    expect(heard).toHaveLength(1);
  });

  it('is reworded and taken back by whoever put it forward; a press whose answer was lost is answered alike', async () => {
    const view = await call.view<BodyView>('reza.moradi', '/bodies/stockholm-1');
    const { id, version } = view.proposals.find(({ title }) => title === written.title) ?? { id: '', version: '' };
    const press = (name: string, fields: object) => call.act('reza.moradi', name, { id, version, ...fields });
    const twice = async (name: string, fields: object) => {
      const first = await press(name, fields);
      expect([first.status, await press(name, fields)]).toEqual([200, first]);
    };
    await twice('changeProposal', { key: 'plans-reword', title: 'Nya lokaler till kansliet' });
    await twice('withdrawProposal', { key: 'plans-withdraw', version: '"2"', reason: 'Löst på annat håll.' });
    const { body } = await press('changeProposal', { key: 'plans-reword-2', title: 'Något annat' });
    expect(body).toMatchObject({ refused: { reason: 'alreadyAnswered' } });
  });

  it('is not taken from one who may not raise it, who is told the clause and who can (DEC-05, DEC-06)', async () => {
    const fields = { ...written, id: await meetingId(), key: 'plans-propose-2' };
    const { status, body } = await call.act('pernilla.ohlin', 'submitProposal', fields);
    expect(status).toBe(409);
    expect(body).toMatchObject({ refused: { reason: 'noInitiative', clause: 'Förbundsordning, 8 §' } });
    expect('refused' in body ? body.refused.lines : []).toContain('Margit Ekenstam');
    expect((await call.act('zeynep.arslan', 'submitProposal', { ...fields, key: 'plans-propose-3' })).status).toBe(404);
  });
});

describe('A proposal past the last day of a forum', () => {
  it('is refused with the clause, taken for the next meeting, or asks the chair for an exception (FSS-21, FSG-14)', async () => {
    const { bodies } = await machine.site.read({ bodies: { list: lists.bodies, where: { nr: 1 } } });
    const [body] = bodies.rows;
    if (body === undefined) throw new Error('no board');
    const decided = { value: 14, source: { document: 'Arbetsordning', clause: 'Förslag' } };
    await machine.site.change(lists.bodies, body, { rules: { ...body.rules, proposalDaysBefore: decided } });
    const { meetings } = await call.view<BodyView>('margit.ekenstam', '/bodies/stockholm-1');
    const fields = { version: '"1"', id: meetings.find(({ day: on }) => on === '2026-11-26')?.id, title: 'Sent' };
    const late = (key: string, how?: string) =>
      call.act('reza.moradi', 'submitProposal', { ...fields, key, ...(how === undefined ? {} : { late: how }) });
    expect(await late('plans-late-1')).toMatchObject({
      status: 409,
      body: { refused: { reason: 'lastDayPassed', clause: 'Arbetsordning, Förslag' } },
    });
    expect(await late('plans-late-2', 'askException')).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('Margit Ekenstam avgör') as string } },
    });
    expect(await late('plans-late-3', 'nextMeeting')).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('torsdag 11 mars 2027') as string } },
    });
  });
});
