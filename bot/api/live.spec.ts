import type { StageView } from '../../src/api/stageView';
import type { BodyView, MeetingView } from '../../src/api/views';
import { callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(300_000);

const CHAIR = 'karim.haddad';
const SECRETARY = 'anna.lindgren';
const VIEWERS = ['nadia.benali', 'marcus.engdahl', 'gunilla.fors', SECRETARY, CHAIR];
const BODY = '/bodies/goteborg-2';

let machine: OneMachine;
let call: Caller;
let id = '';
let keys = 0;
beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  call = callerOf(machine);
  const { meetings } = await call.view<BodyView>(CHAIR, BODY);
  id = meetings.find((one) => one.day === '2026-12-10')?.id ?? '';
  await done(CHAIR, 'arrangeAgenda', { id, version: (await meeting()).meeting.version });
});
afterAll(() => machine.stop());

const meeting = (who = CHAIR) => call.view<MeetingView>(who, `/meetings/${id}`);
const act = (who: string, name: string, fields: object) =>
  call.act(who, name, { key: `spec-live-${String((keys += 1))}`, version: '1', ...fields });
async function done(who: string, name: string, fields: object) {
  const { body } = await act(who, name, fields);
  if (!('done' in body)) throw new Error(`${name}: ${JSON.stringify(body)}`);
  return body.done;
}
const follow = (who: string, since: string, within?: number) =>
  call.view<MeetingView | null>(
    who,
    `${BODY}/live?meeting=${id}&since=${since}${within === undefined ? '' : `&within=${String(within)}`}`,
  );
const stage = (who: string) => call.view<StageView | null>(who, `${BODY}/stage`);
/** Within `0` ms: nothing that was read before is told. */
const newest = (who: string, since: string) => follow(who, since, 0);

describe('A meeting in progress', () => {
  it('is at no line before its agenda has been sent, and shows nothing of a draft on the stage', async () => {
    const [line] = (await meeting()).items;
    const { body } = await act(CHAIR, 'takeUpItem', { id: line?.id });
    expect(body).toMatchObject({ refused: { reason: 'agendaNotSent' } });
    expect(await stage('nadia.benali')).toMatchObject({ item: null, day: '2026-12-10' });
  });

  it('goes to a line when it is taken up, whatever is being noted on it, and everybody who follows it sees it', async () => {
    const { meeting: at, gate } = await meeting();
    const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Det går bra.']));
    await done(CHAIR, 'sendAgenda', { id, version: at.version, meaningRead: true, passed });
    machine.moveTo('2026-12-10T13:05:00+01:00');
    const { items, state } = await meeting();
    const [first, second] = items;
    await done(SECRETARY, 'writeNotes', { id: second?.id, version: second?.version, notes: 'Vi går i mars.' });
    expect((await done(CHAIR, 'takeUpItem', { id: second?.id })).text).toBe(`Mötet är nu på ”${second?.title ?? ''}”.`);
    const followed = await newest('nadia.benali', state);
    expect(followed?.items.map(({ takenUpAt }) => takenUpAt !== null)).toEqual(items.map((one) => one === second));
    expect(await follow('nadia.benali', followed?.state ?? '')).toBeNull();
    machine.moveTo('2026-12-10T13:20:00+01:00');
    await done(CHAIR, 'takeUpItem', { id: first?.id });
    const now = await newest(SECRETARY, '');
    const [one, other] = now?.items ?? [];
    expect(Number(one?.takenUpAt)).toBeGreaterThan(Number(other?.takenUpAt));
    expect((await act('nadia.benali', 'takeUpItem', { id: first?.id })).status).toBe(409);
  });

  it('shows the line it is at and what was decided in it on the stage, and nothing else that was noted', async () => {
    const [line] = (await meeting()).items;
    const about = { id: line?.id, version: line?.version };
    const noted = await done(SECRETARY, 'recordDecision', { ...about, text: 'Vi går två gånger.' });
    await done(SECRETARY, 'writeNotes', { id: line?.id, version: noted.version, notes: 'Bara för oss.' });
    await newest(CHAIR, '');
    const shown = await stage('nadia.benali');
    expect(shown?.item).toMatchObject({ number: 1, title: line?.title, decisions: ['Vi går två gånger.'] });
    expect(JSON.stringify(shown)).not.toContain('Bara för oss');
  });

  it('keeps who came late and who left early', async () => {
    const party = (await meeting()).parties[0]?.partyKey;
    const there = { id, partyKey: party, presence: 'representative', name: 'Nadia Benali' };
    const noted = async () => (await meeting()).attendance.find((one) => one.partyKey === party);
    await done(SECRETARY, 'recordAttendance', { ...there, arrived: '13:20' });
    expect(await noted()).toMatchObject({ arrived: '13:20', left: null });
    const wrong = await act(SECRETARY, 'recordAttendance', { ...there, arrived: '13:20', left: '13:10' });
    expect(wrong.body).toMatchObject({ refused: { reason: 'leftBeforeArriving' } });
    await done(SECRETARY, 'recordAttendance', { ...there, arrived: '13:20', left: '14:10' });
    expect(await noted()).toMatchObject({ arrived: '13:20', left: '14:10' });
    await done(SECRETARY, 'recordAttendance', { ...there, presence: 'absent' });
    expect(await noted()).toMatchObject({ presence: 'absent', arrived: null, left: null });
  });

  it('is read from SharePoint as often for five hundred who follow it as for one', async () => {
    const views = [`${BODY}/live?meeting=${id}`, `${BODY}/live`, `${BODY}/stage`];
    const ask = (place: number) =>
      call.get(VIEWERS[place % VIEWERS.length] ?? CHAIR, views[place % views.length] ?? BODY);
    /** Asks so many times, some at once; tells what SharePoint was asked, and in how many shares of four seconds. */
    const asked = async (times: number) => {
      await machine.requests();
      const began = Date.now();
      for (let place = 0; place < times; place += 20) {
        const answers = await Promise.all(
          Array.from({ length: Math.min(20, times - place) }, (_, at) => ask(place + at)),
        );
        expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
      }
      return { requests: (await machine.requests()).length, shares: Math.ceil((Date.now() - began) / 4000) };
    };
    // Who they are, and which meeting it is, is learnt once a minute; else only the meeting is read.
    const learnt = Date.now();
    await asked(VIEWERS.length * views.length);
    const many = await asked(500);
    const again = Math.floor((Date.now() - learnt) / 60_000) * (VIEWERS.length + 1);
    expect(many.requests).toBeLessThanOrEqual(many.shares + 1 + again);
    expect((await asked(1)).requests).toBeLessThanOrEqual(1);
  });

  it('is not there for somebody without a role in its body, nor where no such body is', async () => {
    expect((await call.get('robert.chen', `${BODY}/live?meeting=${id}`)).status).toBe(404);
    expect((await call.get('robert.chen', `${BODY}/stage`)).status).toBe(404);
    expect((await call.get(CHAIR, '/bodies/goteborg-99/live')).status).toBe(404);
    expect((await call.get(CHAIR, `${BODY}/live?meeting=goteborg-99999&within=x`)).status).toBe(404);
  });
});
