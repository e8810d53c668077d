import type { ActAnswer } from '../../src/api/acts';
import type { BodyView, MeetingSummary, MeetingView } from '../../src/api/views';
import type { NoticeKind } from '../../src/core/notices/notice';
import * as lists from '../../src/storage/lists';
import { aProposal } from '../../src/core/specimens';
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

describe('A meeting', () => {
  const anItem = (title: string) => ({
    ...{ title, description: '', kind: 'discussion', purpose: 'Enas', theme: null },
    ...{ parties: [], presenter: '', minutes: 10 },
  });
  const proposed = (meetingId: number, key: string) => {
    const submittedBy = 'nadia.benali@goteborg.example';
    // What a stored row has beside its facts is not written.
    return machine.site.add(lists.proposals, aProposal({ key, meetingId, matterId: null, submittedBy }));
  };
  const numberOf = (address: string) => Number(address.split('-')[1]);

  it('is moved after its consequences have been read: last days by the clause, counts, notices (AMB-07, FSS-21)', async () => {
    const { id, version } = await meetingOn(2, '2026-12-10', 'karim.haddad');
    await proposed(numberOf(id), 'proposal:spec-1');
    const fields = { id, version, day: '2026-12-17', starts: '13:00', ends: '15:00' };
    expect(await act('moveMeeting', 'nadia.benali', fields)).toMatchObject(refusal('notAllowed'));
    expect(await act('moveMeeting', 'karim.haddad', { ...fields, day: '2026-11-19' })).toMatchObject(
      refusal('inThePast'),
    );
    const shown = await act('moveMeeting', 'karim.haddad', fields);
    expect(shown).toMatchObject(refusal('toConfirm'));
    const lines = 'refused' in shown.body ? (shown.body.refused.lines ?? []).join('\n') : '';
    expect(lines).toContain('torsdag 3 december 2026, förut torsdag 26 november 2026 (Arbetsformer, Beredning)');
    expect(lines).toContain('Karim Haddad');
    expect((await viewOf(id, 'karim.haddad')).meeting.day).toBe('2026-12-10');
    const yes = { ...fields, consequencesRead: true };
    const moved = await act('moveMeeting', 'karim.haddad', yes, 'spec-move-1');
    expect(moved).toMatchObject({ status: 200 });
    expect((await act('moveMeeting', 'karim.haddad', yes, 'spec-move-1')).body).toEqual(moved.body);
    expect((await viewOf(id, 'karim.haddad')).meeting).toMatchObject({
      day: '2026-12-17',
      proposalsLastDay: '2026-12-03',
    });
    expect(await act('moveMeeting', 'karim.haddad', { ...yes, day: '2026-12-18' })).toMatchObject({ status: 412 });
    const told = await toldOf('meetingMoved');
    expect(told).toEqual(expect.arrayContaining(['nadia.benali', 'anna.lindgren']));
  });

  it('is cancelled without losing its proposals and its own lines, with the count against the floor (FSS-11)', async () => {
    const before = await meetingOn(2, '2026-12-17', 'karim.haddad');
    const arranged = await act('arrangeAgenda', 'karim.haddad', {
      ...{ id: before.id, version: before.version },
      items: [anItem('Ordförandens egen punkt')],
    });
    expect(arranged).toMatchObject({ status: 200 });
    const { meeting } = await viewOf(before.id, 'karim.haddad');
    const fields = { id: meeting.id, version: meeting.version };
    const shown = await act('cancelMeeting', 'karim.haddad', fields);
    const lines = 'refused' in shown.body ? (shown.body.refused.lines ?? []).join('\n') : '';
    expect(lines).toContain('tas till mötet torsdag 28 januari 2027');
    expect(lines).toContain('5 möten i stället för 6. Minst 4 (Arbetsformer, Mötesformer). Önskat antal 6');
    expect(lines).toContain('1 punkter från dagordningen följer med');
    const yes = { ...fields, consequencesRead: true };
    expect(await act('cancelMeeting', 'karim.haddad', yes)).toMatchObject({ status: 200 });
    expect(await act('cancelMeeting', 'karim.haddad', { ...yes, version: 'older' })).toMatchObject({ status: 200 });
    const next = await viewOf((await meetingOn(2, '2027-01-28', 'karim.haddad')).id, 'karim.haddad');
    expect(next.proposals.map(({ title }) => title)).toContain('Trygghetsvandringar');
    expect(next.toCompile).toContain('Ordförandens egen punkt');
    expect((await viewOf(meeting.id, 'karim.haddad')).meeting.stage).toBe('cancelled');
    expect(await toldOf('meetingCancelled')).toContain('nadia.benali');
  });

  it('is called extra, gets a chair and takes up what a cancelled one left waiting', async () => {
    const forum = await body(2, 'karim.haddad');
    const cancelled = await meetingOn(2, '2026-12-17', 'karim.haddad');
    await proposed(numberOf(cancelled.id), 'proposal:spec-2');
    const fields = { id: forum.body.nr, version: 'any', day: '2026-12-15', starts: '09:00', ends: '10:00' };
    expect(await act('callExtraMeeting', 'karim.haddad', fields)).toMatchObject(refusal('toConfirm'));
    const yes = { ...fields, consequencesRead: true };
    expect(await act('callExtraMeeting', 'karim.haddad', yes)).toMatchObject({ status: 200 });
    expect(await act('callExtraMeeting', 'karim.haddad', yes)).toMatchObject(refusal('sameTime'));
    const extra = await viewOf((await meetingOn(2, '2026-12-15', 'karim.haddad')).id, 'karim.haddad');
    expect(extra.meeting.chairName).toBe('Karim Haddad');
    expect(extra.proposals).toHaveLength(1);
  });
});
