import type { ActAnswer } from '../../src/api/acts';
import type { BodyView, MeetingSummary, MeetingView } from '../../src/api/views';
import type { NoticeKind } from '../../src/core/notices/notice';
import * as lists from '../../src/storage/lists';
import { aProposal } from '../../src/core/specimens';
import { callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let caller: Caller;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  caller = callerOf(machine);
});
afterAll(() => machine.stop());

let presses = 0;
const act = async (name: string, who: string, fields: object, key = `spec-press-${String(++presses)}`) => {
  const { status, body } = await caller.act(who, name, { key, ...fields });
  return { status, body: body };
};
const body = (nr: number, who: string) => caller.view<BodyView>(who, `/bodies/goteborg-${String(nr)}`);
const meetingOn = async (nr: number, day: string, who: string): Promise<MeetingSummary> => {
  const found = (await body(nr, who)).meetings.find((meeting) => meeting.day === day);
  if (found === undefined) throw new Error(`No meeting on ${day}`);
  return found;
};
const viewOf = (id: string, who: string) => caller.view<MeetingView>(who, `/meetings/${id}`);
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
    expect(await toldOf('meetingMoved')).toEqual(expect.arrayContaining(['nadia.benali', 'anna.lindgren']));
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
    const extra = await viewOf((await meetingOn(2, '2026-12-15', 'karim.haddad')).id, 'karim.haddad');
    expect(extra.meeting.chairName).toBe('Karim Haddad');
    expect(extra.proposals).toHaveLength(1);
  });
});

describe('The meetings of a year', () => {
  const fields = { version: 'any', year: 2028, weekday: 'thursday', starts: '13:00', ends: '15:00' };
  const linesIn = (answer: { readonly body: ActAnswer }) =>
    'refused' in answer.body
      ? (answer.body.refused.lines ?? [])
      : 'done' in answer.body
        ? (answer.body.done.lines ?? [])
        : [];

  it('are proposed with their reasons, and added with turns when they have been read (FSG-03, FSG-06)', async () => {
    const city = { ...fields, id: 'goteborg-5', breaks: [{ name: 'sportlov', from: '2028-02-14', to: '2028-02-18' }] };
    expect(await act('planYear', 'nadia.benali', city)).toMatchObject(refusal('notAllowed'));
    const shown = await act('planYear', 'anna.lindgren', city);
    expect(shown).toMatchObject(refusal('toConfirm'));
    expect(linesIn(shown)).toHaveLength(4);
    expect(linesIn(shown)[0]).toMatch(/torsdag .* 2028 kl\. 13:00–15:00: möte 1 av 4.*sportlov.*/);
    expect(linesIn(shown)[0]).toContain('Ordförande: ');
    const yes = { ...city, consequencesRead: true };
    const added = await act('planYear', 'anna.lindgren', yes, 'spec-plan-5');
    expect(added).toMatchObject({ status: 200 });
    expect((await act('planYear', 'anna.lindgren', yes, 'spec-plan-5')).body).toEqual(added.body);
    const { rows } = (await machine.site.read({ rows: { list: lists.meetings, where: { bodyYear: '0005-2028' } } }))
      .rows;
    expect(rows).toHaveLength(4);
    expect(rows.every(({ turnOf }) => turnOf !== null)).toBe(true);
    expect(await act('planYear', 'anna.lindgren', yes)).toMatchObject(refusal('nothingToPlan'));
  });

  it('of an area forum are early enough for the city-wide last day (ESC-03), and stand where they are chosen by hand', async () => {
    const area = { ...fields, id: 'goteborg-2' };
    const shown = await act('planYear', 'anna.lindgren', area);
    expect(linesIn(shown)).toHaveLength(6);
    expect(linesIn(shown).filter((line) => line.includes('i tid för förslag till'))).toHaveLength(4);
    const byHand = { ...area, dates: ['2028-06-06', '2028-09-07'] };
    const chosen = linesIn(await act('planYear', 'anna.lindgren', byHand));
    expect(chosen[0]).toContain('nationaldagen');
    expect(chosen.join('\n')).toContain('Mötena räcker inte');
    expect(await act('planYear', 'anna.lindgren', { ...byHand, dates: ['2027-06-06'] })).toMatchObject(
      refusal('notInYear'),
    );
    expect(await act('planYear', 'anna.lindgren', { ...byHand, consequencesRead: true })).toMatchObject({
      status: 200,
    });
    const { rows } = (await machine.site.read({ rows: { list: lists.meetings, where: { bodyYear: '0002-2028' } } }))
      .rows;
    expect(rows.map(({ day }) => day).sort()).toEqual(byHand.dates);
  });
});

describe('A role in a body', () => {
  const fields = { id: 'goteborg-2', version: 'any', from: '2026-12-01' };

  it('is given from a day, also to somebody new, within the seats there are (FSS-14)', async () => {
    const deputy = { ...fields, upn: 'Gun.Ek@goteborg.example', role: 'deputy', to: '2027-01-31' };
    expect(await act('giveRole', 'nadia.benali', deputy)).toMatchObject(refusal('notAllowed'));
    expect(await act('giveRole', 'karim.haddad', deputy)).toMatchObject(refusal('personUnknown'));
    const known = { ...deputy, name: 'Gun Ek', mail: 'gun.ek@goteborg.example' };
    expect(await act('giveRole', 'karim.haddad', known)).toMatchObject({ status: 200 });
    expect(await toldOf('roleGiven')).toEqual(['gun.ek']);
    const seat = { ...fields, upn: 'gun.ek@goteborg.example', role: 'representative', partyKey: 'stadsbyggnad' };
    expect(await act('giveRole', 'karim.haddad', seat)).toMatchObject(refusal('seatTaken'));
  });

  it('delegates what the giver may give, from a day to a day (design decision 15)', async () => {
    const delegation = { ...fields, upn: 'gun.ek@goteborg.example', role: 'delegate', rights: ['sendAgenda'] };
    const ending = { ...delegation, to: '2027-01-31' };
    expect(await act('giveRole', 'anna.lindgren', ending)).toMatchObject(refusal('notYoursToGive'));
    expect(await act('giveRole', 'karim.haddad', ending)).toMatchObject({ status: 200 });
  });

  it('is ended after telling the gap it leaves (FSS-14)', async () => {
    const { rows } = (await machine.site.read({ rows: { list: lists.mandates, where: { bodyNr: 2 } } })).rows;
    const mandate = rows.find(({ upn, role }) => upn.startsWith('nadia.benali') && role === 'representative');
    const ending = { id: `goteborg-${String(mandate?.id)}`, version: mandate?.version, lastDay: '2026-12-31' };
    const shown = await act('endRole', 'karim.haddad', ending);
    expect(shown).toMatchObject(refusal('toConfirm'));
    expect(JSON.stringify(shown.body)).toContain(
      'Stadsbyggnadsförvaltningen saknar representant från fredag 1 januari 2027',
    );
    expect(await act('endRole', 'karim.haddad', { ...ending, consequencesRead: true })).toMatchObject({ status: 200 });
    expect(await toldOf('roleEnded')).toEqual(['nadia.benali']);
  });
});

describe('All that somebody holds', () => {
  it('is handed over from a day in every body the caller answers for, by a letter; the rota’s turns go along (design decision 15)', async () => {
    const fields = {
      ...{ id: 'goteborg-2', version: 'any', from: '2026-12-01' },
      leaving: 'karim.haddad@goteborg.example',
      successor: 'lars.bohman@goteborg.example',
    };
    expect(await act('handOver', 'anna.lindgren', { ...fields, from: '2026-11-20' })).toMatchObject(
      refusal('fromInThePast'),
    );
    const shown = await act('handOver', 'anna.lindgren', fields);
    expect(shown).toMatchObject(refusal('toConfirm'));
    const letter = JSON.stringify(shown.body);
    expect(letter).toContain('Rollen ordförande för Socialförvaltningen Hisingen; sista dag måndag 30 november 2026');
    expect(letter).toContain('Ordförandeturen för mötet');
    const yes = { ...fields, consequencesRead: true };
    expect(await act('handOver', 'anna.lindgren', yes)).toMatchObject({ status: 200 });
    expect(await toldOf('handedOver')).toEqual(['karim.haddad', 'lars.bohman']);
    const { held } = await machine.site.read({ held: { list: lists.mandates, where: { upn: fields.leaving } } });
    expect(held.rows.every(({ to }) => to === '2026-11-30')).toBe(true);
    const { meetings } = await machine.site.read({ meetings: { list: lists.meetings, where: { bodyNr: 5 } } });
    const coming = meetings.rows.filter(({ day }) => day > '2026-12-01').map(({ turnOf }) => turnOf);
    expect(coming).toContain('lars.bohman@goteborg.example');
    expect(coming).not.toContain('karim.haddad@goteborg.example');
  });
});
