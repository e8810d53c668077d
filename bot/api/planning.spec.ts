import type { PlanningPage } from '../../src/api/planningView';
import * as lists from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let karim: AsPerson;
let nadia: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  karim = asPerson(machine, 'karim.haddad');
  nadia = asPerson(machine, 'nadia.benali');
});
afterAll(() => machine.stop());

const refusal = (reason: string) => ({ status: 409, body: { refused: { reason } } });
const asking = {
  ...{ id: 'goteborg-2', version: 'any', year: 2028, weekday: 'thursday', starts: '13:00', ends: '15:00' },
  breaks: [{ name: 'Sportlov', from: '2028-02-14', to: '2028-02-18' }],
};

describe('The dates of a year', () => {
  const page = async (who: AsPerson) => (await who.get('/bodies/goteborg-2/planning?year=2028')).body as PlanningPage;
  const planOf = async (who: AsPerson) => {
    const { plan } = await page(who);
    if (plan === null) throw new Error('Nothing is asked.');
    return plan;
  };
  const meetings = async () =>
    (await machine.site.read({ rows: { list: lists.meetings, where: { bodyYear: '0002-2028' } } })).rows.rows;

  it('are proposed with reasons to whoever calls the meetings, and asked of those who serve (ORG-07, FSS-11)', async () => {
    expect(await page(karim)).toMatchObject({ year: 2028, plan: null, start: { times: 6 } });
    expect((await page(nadia)).may).toEqual([]);
    expect(await nadia.act('askPlannedDates', asking)).toMatchObject(refusal('notAllowed'));
    const shown = await karim.act('askPlannedDates', asking);
    expect(shown).toMatchObject(refusal('toConfirm'));
    expect((await page(karim)).plan).toBeNull();
    const yes = { ...asking, consequencesRead: true, key: 'ask-dates-2028' };
    const asked = await karim.act('askPlannedDates', yes);
    expect(asked).toMatchObject({ status: 200 });
    expect(await karim.act('askPlannedDates', yes)).toEqual(asked);
    expect(await karim.act('askPlannedDates', { ...yes, key: 'ask-dates-again' })).toMatchObject(
      refusal('alreadyAsked'),
    );
    const plan = await planOf(nadia);
    expect(plan.dates).toHaveLength(6);
    expect(plan.dates.every(({ reasons, day }) => reasons !== '' && day.startsWith('2028'))).toBe(true);
    const { told } = await machine.site.read({ told: { list: lists.outbox, where: { bodyNr: 2 } } });
    const heard = told.rows.filter(({ kind }) => kind === 'datesAsked').map(({ to }) => to);
    expect(new Set(heard).size).toBe(plan.serving);
    expect(await meetings()).toEqual([]);
  });

  it('are answered by those who serve, and the later answer holds', async () => {
    const { id, version, dates, serving } = await planOf(nadia);
    const answers = dates.map(({ day }) => ({ day, answer: 'can' }));
    expect(await nadia.act('answerPlannedDates', { id, version, answers })).toMatchObject({ status: 200 });
    const later = answers.map((one, index) => (index === 0 ? { ...one, answer: 'cannot' } : one));
    expect(await nadia.act('answerPlannedDates', { id, version, answers: later })).toMatchObject({ status: 200 });
    const other = [{ day: '2028-01-01', answer: 'can' }];
    expect(await nadia.act('answerPlannedDates', { id, version, answers: other })).toMatchObject(refusal('notADate'));
    const plan = await planOf(karim);
    expect(plan.answered).toBe(1);
    expect(plan.dates[0]).toMatchObject({ can: 0, cannot: ['Nadia Benali'], silent: serving - 1, mine: null });
    expect((await planOf(nadia)).dates.map(({ mine }) => mine)).toEqual(later.map(({ answer }) => answer));
    expect((await asPerson(machine, 'birgitta.oberg').get('/bodies/goteborg-2/planning')).status).toBe(404);
  });

  it('are moved by whoever calls the meetings, who is told what comes of it first (AMB-07)', async () => {
    const { id, version, dates } = await planOf(karim);
    const from = dates[0]?.day;
    const move = (to: string, more: object = {}) => karim.act('movePlannedDate', { id, version, from, to, ...more });
    expect(await move('2029-02-17')).toMatchObject(refusal('notInYear'));
    expect(await move(dates[1]?.day ?? '')).toMatchObject(refusal('dateTaken'));
    const shown = await move('2028-02-17');
    expect(shown).toMatchObject(refusal('toConfirm'));
    const lines = 'refused' in shown.body ? (shown.body.refused.lines ?? []).join('\n') : '';
    expect(lines).toContain('17 februari 2028');
    expect(lines).toContain('Sportlov');
    expect(lines).toContain('Sista dag för förslag blir torsdag 3 februari 2028.');
    expect(lines).toContain('1 svar för dagen som flyttas');
    expect(await move('2028-02-17', { consequencesRead: true })).toMatchObject({ status: 200 });
    expect(await move('2028-02-10', { consequencesRead: true })).toMatchObject({ status: 409 });
    const moved = (await planOf(karim)).dates.find(({ day }) => day === '2028-02-17');
    expect(moved).toMatchObject({ cannot: [], reasons: '' });
    expect(moved?.hindered).toContain('Sportlov');
  });

  it('become the meetings of the year in one act, once', async () => {
    const { id, version, dates } = await planOf(karim);
    expect(await nadia.act('enterPlannedDates', { id, version })).toMatchObject(refusal('notAllowed'));
    expect(await karim.act('enterPlannedDates', { id, version: '"0"' })).toMatchObject({ status: 412 });
    expect(await karim.act('enterPlannedDates', { id, version })).toMatchObject(refusal('toConfirm'));
    const yes = { id, version, consequencesRead: true, key: 'enter-dates-2028' };
    const entered = await karim.act('enterPlannedDates', yes);
    expect(entered).toMatchObject({ status: 200 });
    expect(await karim.act('enterPlannedDates', yes)).toEqual(entered);
    expect((await meetings()).map(({ day }) => day).sort()).toEqual(dates.map(({ day }) => day));
    expect((await page(karim)).plan).toBeNull();
    expect((await page(karim)).meetings).toHaveLength(6);
    const answers = [{ day: dates[0]?.day, answer: 'can' }];
    expect(await nadia.act('answerPlannedDates', { id, version, answers })).toMatchObject(refusal('planClosed'));
  });

  it('are dropped without a trace among the meetings', async () => {
    const next = { ...asking, id: 'goteborg-5', year: 2029, times: 2, consequencesRead: true };
    const chair = asPerson(machine, 'anna.lindgren');
    expect(await chair.act('askPlannedDates', next)).toMatchObject({ status: 200 });
    const { plan } = (await chair.get('/bodies/goteborg-5/planning?year=2029')).body as PlanningPage;
    const dropping = { id: plan?.id, version: plan?.version };
    expect(await chair.act('dropPlannedDates', dropping)).toMatchObject(refusal('toConfirm'));
    expect(await chair.act('dropPlannedDates', { ...dropping, consequencesRead: true })).toMatchObject({ status: 200 });
    expect((await chair.get('/bodies/goteborg-5/planning?year=2029')).body).toMatchObject({ plan: null, meetings: [] });
  });
});
