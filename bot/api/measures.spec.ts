import type { CockpitView } from '../../src/api/cockpitView';
import type { HealthPage, ReportPage } from '../../src/api/healthView';
import type { IncomingPage } from '../../src/api/incomingView';
import type { MeasuresPage } from '../../src/api/measuresView';
import type { BodyView, MeetingView } from '../../src/api/views';
import * as lists from '../../src/storage/lists';
import { callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let call: Caller;
const ULLA = 'ulla.tornborg';

beforeAll(async () => {
  machine = await startOneMachine('2026-10-05T09:00:00+02:00', ['badesa']);
  call = callerOf(machine);
});
afterAll(() => machine.stop());

const pageOf = (body = 'badesa-1') => call.view<MeasuresPage>(ULLA, `/bodies/${body}/measures`);

describe('The measures of an association', () => {
  it('are those of its plan, with principals, and the 300 tkr that nothing explains is shown (AMB-04, BAD-18, BAD-23, BAD-24)', async () => {
    const page = await pageOf();
    expect(page.measures).toHaveLength(9);
    expect(page.measures[0]?.principals).toHaveLength(5);
    expect(page.budgets.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Budget 2017, preliminär', 'Budget 2018, preliminär']),
    );
    const budget = page.budgets.find(({ year }) => year === 2016);
    expect(budget?.checked).toMatchObject({ frame: 5840, listed: 5540, unexplained: 300 });
    expect(budget?.sentences.join(' ')).toContain('300 tkr av ramen är inte förklarat.');
  });

  it('are paid for by shares of 50, 25 and 25, with the arithmetic (BAD-22, FIN-09)', async () => {
    const budget = (await pageOf()).budgets.find(({ year }) => year === 2016);
    expect(budget?.shares.map(({ tkr, share, difference }) => [tkr, share, difference])).toEqual([
      [2620, 0.5, 0],
      [1310, 0.25, 0],
      [1310, 0.25, 0],
    ]);
    expect(budget?.sentences.join(' ').replace(/\s/gu, ' ')).toContain('25 % av 5 240 tkr är 1 310 tkr.');
  });

  const written = {
    id: 'badesa-1',
    version: '"1"',
    title: 'Coach Dals-Ed',
    principals: [{ name: 'AME Dals-Ed' }],
    parties: ['dals-ed', 'af'],
    reviewOn: '2026-10-01',
  };

  it('take a new one with a principal and two parties at least, once (SFB-22, BAD-30)', async () => {
    const alone = { ...written, parties: ['dals-ed'], key: 'measure-add-0' };
    expect(await call.act(ULLA, 'addMeasure', alone)).toMatchObject({
      status: 409,
      body: { refused: { reason: 'tooFewParties', text: expect.stringContaining('minst 2 parter') as string } },
    });
    const first = await call.act(ULLA, 'addMeasure', { ...written, key: 'measure-add-1' });
    expect(first).toMatchObject({ status: 200 });
    expect(await call.act(ULLA, 'addMeasure', { ...written, key: 'measure-add-1' })).toEqual(first);
    expect((await pageOf()).measures).toHaveLength(10);
  });

  it('are granted money by a published decision, changed, and reviewed before they end (BAD-19, BAD-37)', async () => {
    const mine = async () => (await pageOf()).measures.find(({ title }) => title === 'Coach Dals-Ed');
    const about = async () => ({ id: (await mine())?.id, version: (await mine())?.version });
    expect((await mine())?.review).toContain('Skulle ha omprövats');
    const unknown = { ...(await about()), tkr: 90, year: 2026, decisionId: '9999', key: 'measure-grant-0' };
    expect(await call.act(ULLA, 'grantMeasure', unknown)).toMatchObject({
      body: { refused: { reason: 'unknownDecision' } },
    });
    const decision = await machine.site.add(lists.decisions, {
      key: 'decision:spec:1',
      actedBy: 'system',
      bodyNr: 1,
      bodyYear: '0001-2026',
      meetingId: 1,
      matterId: null,
      itemTitle: 'Insatser',
      text: 'Att bevilja 90 tkr',
      theme: null,
      decidedOn: '2026-09-25',
      room: null,
      ground: null,
    } as unknown as Parameters<typeof machine.site.add>[1]);
    const grant = {
      ...(await about()),
      tkr: 90,
      year: 2026,
      decisionId: `badesa-${String(decision.id)}`,
      section: '§ 41',
    };
    expect(await call.act(ULLA, 'grantMeasure', { ...grant, key: 'measure-grant-1' })).toMatchObject({ status: 200 });
    expect(await mine()).toMatchObject({ status: 'granted', grants: [{ tkr: 90, decision: { section: '§ 41' } }] });
    const change = { ...written, ...(await about()), status: 'ended', key: 'measure-change-1' };
    expect(await call.act(ULLA, 'changeMeasure', change)).toMatchObject({ body: { refused: { reason: 'notNext' } } });
    const running = { ...written, ...(await about()), status: 'running', key: 'measure-change-2' };
    expect(await call.act(ULLA, 'changeMeasure', running)).toMatchObject({ status: 200 });
    // As the press is sent again when its answer was lost on the way: done, and not "somebody else changed it".
    expect(await call.act(ULLA, 'changeMeasure', { ...running, key: 'measure-change-3' })).toMatchObject({
      status: 200,
    });
    const otherwise = { ...running, title: 'Coach', key: 'measure-change-4' };
    expect(await call.act(ULLA, 'changeMeasure', otherwise)).toMatchObject({ status: 412 });
    const review = { ...(await about()), reviewedOn: '2026-10-05', outcome: 'goesOn', nextReviewOn: '2027-04-01' };
    expect(await call.act(ULLA, 'reviewMeasure', { ...review, key: 'measure-review-1' })).toMatchObject({
      status: 200,
    });
    expect(await mine()).toMatchObject({ status: 'running', reviewOn: '2027-04-01' });
    expect(await call.act(ULLA, 'reviewMeasure', { ...review, key: 'measure-review-2' })).toMatchObject({
      status: 200,
    });
    const ends = { ...(await about()), reviewedOn: '2026-10-05', outcome: 'ends' };
    for (const key of ['measure-review-3', 'measure-review-4'])
      expect(await call.act(ULLA, 'reviewMeasure', { ...ends, key })).toMatchObject({ status: 200 });
    expect(await mine()).toMatchObject({ status: 'ended', endsOn: '2026-10-05' });
    const again = { ...(await about()), reviewedOn: '2026-10-05', outcome: 'ends', key: 'measure-review-5' };
    expect(await call.act(ULLA, 'reviewMeasure', again)).toMatchObject({
      body: { refused: { reason: 'alreadyEnded' } },
    });
  });
});

describe('What comes in from outside', () => {
  it('is kept letter for letter and stands to be registered until it has its number (design decision 17)', async () => {
    const content = '  Till styrelsen\n\nVi önskar ett möte.  ';
    const letter = {
      ...{ id: 'badesa-1', version: '"1"', receivedOn: '2026-10-02', receivedAt: '14:30', content },
      ...{ sender: 'Föreningen Bron', receiver: 'Styrelsen', subject: 'Önskemål om möte' },
    };
    expect(await call.act(ULLA, 'receiveIncoming', { ...letter, key: 'incoming-1' })).toMatchObject({ status: 200 });
    const page = () => call.view<IncomingPage>(ULLA, '/bodies/badesa-1/incoming');
    const [came] = (await page()).incoming;
    expect(came).toMatchObject({ content, waitsSince: '2026-10-02', registration: null });
    expect((await page()).warning).toBeNull();
    const about = { id: came?.id, version: came?.version };
    const without = { ...about, number: '', key: 'incoming-2' };
    expect(await call.act(ULLA, 'registerIncoming', without)).toMatchObject({
      body: { refused: { reason: 'numberMissing' } },
    });
    const numbered = { ...about, number: 'DNR 2026-0012', key: 'incoming-3' };
    expect(await call.act(ULLA, 'registerIncoming', numbered)).toMatchObject({ status: 200 });
    expect((await page()).incoming[0]).toMatchObject({ content, waitsSince: null });
    const late = { ...about, key: 'incoming-4' };
    expect(await call.act(ULLA, 'keepInOrder', late)).toMatchObject({
      body: { refused: { reason: 'alreadyTakenCareOf' } },
    });
    expect((await call.get('bertil.akerlind', '/bodies/badesa-1/incoming')).status).toBe(404);
  });

  it('goes nowhere from a body without a records creator: publishing stops, and receiving warns (design decision 17)', async () => {
    const { bodies } = await machine.site.read({ bodies: { list: lists.bodies, where: { nr: 1 } } });
    const [body] = bodies.rows;
    if (body === undefined) throw new Error('no body');
    await machine.site.change(lists.bodies, body, { rules: { ...body.rules, recordsCreator: null } });
    const view = await call.view<BodyView>(ULLA, '/bodies/badesa-1');
    const next = view.meetings.find(({ held }) => !held);
    const chair = next?.chairUpn?.split('@')[0] ?? '';
    const open = () => call.view<MeetingView>(chair, `/meetings/${next?.id ?? ''}`);
    const arrange = { id: next?.id, version: next?.version, key: 'incoming-arrange' };
    expect(await call.act(chair, 'arrangeAgenda', arrange)).toMatchObject({ status: 200 });
    expect((await open()).gate?.findings.map(({ reason }) => reason)).toContain('recordsCreatorMissing');
    const send = { id: next?.id, version: (await open()).meeting.version, meaningRead: true, key: 'incoming-send' };
    expect(await call.act(chair, 'sendAgenda', send)).toMatchObject({
      status: 409,
      body: { refused: { reason: 'recordsCreatorMissing' } },
    });
    const letter = {
      ...{ id: 'badesa-1', version: '"1"', receivedOn: '2026-10-02', receivedAt: '15:00', sender: 'A', receiver: 'B' },
      ...{ subject: 'C', key: 'incoming-5' },
    };
    expect(await call.act(ULLA, 'receiveIncoming', letter)).toMatchObject({
      status: 200,
      body: { done: { lines: [expect.stringContaining('arkivbildare') as string] } },
    });
  });
});

describe('Somebody who serves several bodies', () => {
  it('sees what is due in the next 21 days in all of them, with what does it (PL-01)', async () => {
    const { due, today } = await call.view<CockpitView>(ULLA, '/cockpit');
    expect(today).toBe('2026-10-05');
    expect(new Set(due.map(({ body }) => body.nr)).size).toBeGreaterThan(1);
    expect(due.every(({ daysLeft }) => daysLeft <= 21)).toBe(true);
    expect([...due].sort((one, other) => one.day.localeCompare(other.day))).toEqual(due);
  });
});

describe('How a body stands', () => {
  it('is drawn from its records, with nothing invented where nothing is recorded (BAD-03, BAD-16, LSG-13, LSG-14)', async () => {
    const page = await call.view<HealthPage>(ULLA, '/bodies/badesa-1/health');
    expect(page.presence).toHaveLength(9);
    expect(page.presence[0]).toMatchObject({ called: 0, percent: null, target: 100 });
    expect(page.trends).toBeNull();
    expect(page.drift.twoParty).toBeGreaterThan(0);
    expect((await call.get('bertil.akerlind', '/bodies/badesa-1/health')).status).toBe(404);
  });

  it('is told in a half-yearly report whose parts say when nothing is recorded (PL-11, PL-13, PL-14)', async () => {
    const report = await call.view<ReportPage>(
      ULLA,
      '/bodies/badesa-1/report?kind=halfYearReport&year=2026&half=second',
    );
    expect(report).toMatchObject({ from: '2026-07-01', to: '2026-12-31' });
    const meetings = report.parts.find(({ part }) => part === 'meetings');
    expect(meetings).toMatchObject({ heading: 'Möten', lines: [], nothing: 'Inget är antecknat.' });
    expect(report.parts.find(({ part }) => part === 'decisions')?.lines).toMatchObject([
      { text: 'Att bevilja 90 tkr' },
    ]);
    const status = await call.view<ReportPage>(ULLA, '/bodies/badesa-1/report?kind=statusReport');
    expect(status.title).toContain('Lägesrapport');
  });
});
