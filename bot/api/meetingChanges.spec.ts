import type { ActAnswer } from '../../src/api/acts';
import type { BodyView, MeetingSummary, MeetingView } from '../../src/api/views';
import type { NoticeKind } from '../../src/core/notices/notice';
import * as lists from '../../src/storage/lists';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
const tokens = new Map<string, string>();

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  const people = (await machine.get('/local/people')) as readonly { id: string; upn: string }[];
  const names = ['karim.haddad', 'nadia.benali', 'lars.bohman', 'anna.lindgren', 'helena.sandstrom', 'birgitta.oberg'];
  for (const name of names) {
    const person = people.find(({ upn }) => upn.startsWith(name));
    const { token } = (await machine.get(`/local/token?as=${person?.id ?? ''}`)) as { token: string };
    tokens.set(name, token);
  }
});
afterAll(() => machine.stop());

const ask = async (path: string, who: string, init: RequestInit = {}) => {
  const headers = { Authorization: `Bearer ${tokens.get(who) ?? ''}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${machine.serviceUrl}${path}`, { ...init, headers });
  return { status: response.status, body: (await response.json()) as unknown };
};
let presses = 0;
const act = async (name: string, who: string, fields: object, key = `spec-press-${String(++presses)}`) => {
  const { status, body } = await ask(`/api/acts/${name}`, who, {
    method: 'POST',
    body: JSON.stringify({ key, ...fields }),
  });
  return { status, body: body as ActAnswer };
};
const body = async (nr: number, who: string) => (await ask(`/api/bodies/goteborg-${String(nr)}`, who)).body as BodyView;
const meetingOn = async (nr: number, day: string, who: string): Promise<MeetingSummary> => {
  const found = (await body(nr, who)).meetings.find((meeting) => meeting.day === day);
  if (found === undefined) throw new Error(`No meeting on ${day}`);
  return found;
};
const viewOf = async (id: string, who: string) => (await ask(`/api/meetings/${id}`, who)).body as MeetingView;
const toldOf = async (kind: NoticeKind) => {
  const { outbox } = await machine.site.read({
    outbox: { list: lists.outbox, where: { state: ['waiting', 'claimed', 'sent', 'dropped', 'parked'] } },
  });
  return [...new Set(outbox.rows.filter((one) => one.kind === kind).map(({ to }) => to.split('@')[0]))].sort();
};
const refusal = (reason: string) => ({ status: 409, body: { refused: { reason } } });

describe('A deputy takes over one meeting (design decision 15)', () => {
  it('in one act: rights, views and the proposals’ recipient follow, the rota stays, and those concerned are told once', async () => {
    const { id, version } = await meetingOn(2, '2026-12-10', 'lars.bohman');
    expect((await viewOf(id, 'nadia.benali')).may).not.toContain('takeOverMeeting');
    expect((await viewOf(id, 'lars.bohman')).may).toContain('takeOverMeeting');
    const refused = await act('takeOverMeeting', 'nadia.benali', { id, version });
    expect(refused).toMatchObject(refusal('notADeputy'));
    expect(JSON.stringify(refused.body)).toContain('Lars Bohman');

    const first = await act('takeOverMeeting', 'lars.bohman', { id, version }, 'spec-takeover');
    expect(first).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('Karim Haddad') as string } },
    });
    const again = await act('takeOverMeeting', 'lars.bohman', { id, version }, 'spec-takeover');
    expect(again.body).toEqual(first.body);

    const taken = await viewOf(id, 'lars.bohman');
    expect(taken.meeting).toMatchObject({ chairName: 'Lars Bohman', chairTitle: 'actingChair' });
    const sending = { id, version: taken.meeting.version, meaningRead: true };
    expect(await act('sendAgenda', 'karim.haddad', sending)).toMatchObject(refusal('notAllowed'));
    expect(await act('sendAgenda', 'lars.bohman', sending)).toMatchObject(refusal('nothingToSend'));
    expect(await toldOf('meetingTakenOver')).toEqual(['anna.lindgren', 'daniel.kovac', 'karim.haddad']);

    const back = await act('takeOverMeeting', 'karim.haddad', { id, version: taken.meeting.version });
    expect(back).toMatchObject({ status: 200 });
    expect((await viewOf(id, 'karim.haddad')).meeting).toMatchObject({
      chairName: 'Karim Haddad',
      chairTitle: 'chair',
    });
  });
});

describe('The rota of the city-wide forum', () => {
  it('is swapped when the one who is asked says yes, with the proposals before each meeting (FSG-03, AMB-17)', async () => {
    const { meetings } = await body(5, 'karim.haddad');
    const coming = meetings.filter(({ day }) => day > '2026-11-20');
    const mine = coming.find(({ chairName }) => chairName === 'Karim Haddad');
    const theirs = coming.find(({ chairName }) => chairName === 'Helena Sandström');
    if (mine === undefined || theirs === undefined) throw new Error('Both have a turn to come.');
    const fields = { id: mine.id, version: mine.version, withMeeting: theirs.id };
    expect(await act('swapTurns', 'birgitta.oberg', fields)).toMatchObject(refusal('notYourTurn'));
    const asked = await act('swapTurns', 'karim.haddad', fields);
    expect(asked).toMatchObject({ status: 200, body: { done: { text: expect.stringContaining('Helena') as string } } });
    expect((await viewOf(mine.id, 'karim.haddad')).meeting.chairName).toBe('Karim Haddad');
    const swap = 'done' in asked.body ? asked.body.done : undefined;
    const answer = { id: swap?.id, version: swap?.version, answer: 'yes' };
    expect(await act('answerSwap', 'birgitta.oberg', answer)).toMatchObject(refusal('notAsked'));
    expect(await act('answerSwap', 'helena.sandstrom', answer)).toMatchObject({ status: 200 });
    expect(await act('answerSwap', 'helena.sandstrom', answer)).toMatchObject(refusal('alreadyAnswered'));
    expect((await viewOf(mine.id, 'karim.haddad')).meeting.chairName).toBe('Helena Sandström');
    expect((await viewOf(theirs.id, 'karim.haddad')).may).toContain('insertTurn');
    expect((await viewOf(mine.id, 'karim.haddad')).may).not.toContain('insertTurn');
    expect(await toldOf('turnSwapAsked')).toEqual(['helena.sandstrom']);
    expect(await toldOf('turnChanged')).toEqual(['karim.haddad']);
  });

  it('takes one of its own in for a meeting, after telling what it changes (FSG-03)', async () => {
    const { meetings } = await body(5, 'anna.lindgren');
    const last = meetings.filter(({ day }) => day > '2026-11-20').at(-1);
    const fields = { id: last?.id, version: last?.version };
    const birgitta = { ...fields, upn: 'birgitta.oberg@goteborg.example' };
    const other = last?.chairName === 'Birgitta Öberg' ? { ...fields, upn: 'karim.haddad@goteborg.example' } : birgitta;
    expect(await act('insertTurn', 'anna.lindgren', { ...fields, upn: 'nadia.benali@goteborg.example' })).toMatchObject(
      refusal('notInRota'),
    );
    const shown = await act('insertTurn', 'anna.lindgren', other);
    expect(shown).toMatchObject(refusal('toConfirm'));
    expect(JSON.stringify(shown.body)).toContain('inte bestämt om turordningen');
    expect(await act('insertTurn', 'anna.lindgren', { ...other, consequencesRead: true })).toMatchObject({
      status: 200,
    });
    expect((await viewOf(last?.id ?? '', 'anna.lindgren')).meeting.chairName).not.toBe(last?.chairName);
  });
});
