import * as lists from '../../src/storage/lists';
import { openBoard, refusal, type BoardMeeting } from '../../test/bot/boardMeeting';

jest.setTimeout(600_000);

const SECRETARY = 'pernilla.ohlin';
const COORDINATOR = 'tariq.aziz.lund';
const CHAIR = 'marie.jarvsten';
const MEMBER = 'lina.storhav';
const ABSENT = 'mats.gronvik';

let spec: BoardMeeting;
beforeAll(async () => {
  spec = await openBoard('2026-11-13T09:00:00+01:00');
});
afterAll(() => spec.stop());

describe('The notes of a group with a comment round', () => {
  let id = '';
  const publish = async () => {
    const { meeting } = await spec.meeting(id, CHAIR);
    const passed = { attendanceMissing: 'x', decisionMissing: 'x' };
    return spec.act('publishNotes', { id, version: meeting.version }, { meaningRead: true, passed }, CHAIR);
  };
  const notes = async () => {
    const { minutes } = await spec.machine.site.read({
      minutes: { list: lists.minutes, where: { meetingId: Number(id.split('-')[1]) } },
    });
    const [row] = minutes.rows;
    if (row === undefined) throw new Error('No round has been opened.');
    return { ...row, id: `stockholm-${String(row.id)}` };
  };

  it('are not published before those who attended could comment on them, and take no approval (LSG-15)', async () => {
    id = await spec.meetingOf('stockholm-11', '2026-11-16', COORDINATOR);
    const line = {
      ...{ title: 'Läget i stadsdelarna', description: '', kind: 'discussion', purpose: 'Samtala', theme: null },
      ...{ parties: ['staden'], presenter: 'Marie', minutes: 20 },
    };
    const { meeting } = await spec.meeting(id, COORDINATOR);
    const arranged = await spec.done('arrangeAgenda', { id, version: meeting.version }, { items: [line] }, COORDINATOR);
    const sent = { id, version: arranged.version ?? '' };
    await spec.done('sendAgenda', sent, { meaningRead: true, passed: { sentLate: 'x' } }, CHAIR);
    spec.machine.moveTo('2026-11-16T14:00:00+01:00');
    const [item] = (await spec.meeting(id, COORDINATOR)).items;
    await spec.done('writeNotes', item ?? { id }, { notes: 'Kön minskar.', outcome: 'handled' }, COORDINATOR);
    for (const partyKey of ['staden', 'fk']) {
      const there = { partyKey, presence: 'representative', name: 'Närvarande' };
      await spec.done('recordAttendance', { id }, there, COORDINATOR);
    }
    expect(await publish()).toMatchObject(refusal('roundFirst', /Öppna för synpunkter först/));
    const approval = await spec.act('sendForApproval', { id }, {}, COORDINATOR);
    expect(approval).toMatchObject(refusal('notesNeedNone', /justeras inte/));
  });

  it('are commented on by those who attended, and the chair decides; silence is no remark', async () => {
    const opened = await spec.done('openCommentRound', { id }, {}, COORDINATOR);
    expect(opened.text).toMatch(/2 personer till och med lördag 21 november 2026/);
    const again = await spec.act('openCommentRound', { id }, {}, COORDINATOR);
    expect(again).toMatchObject(refusal('wrongStep', /ute för synpunkter/));
    const told = await spec.machine.site.read({
      outbox: { list: lists.outbox, where: { meetingId: Number(id.split('-')[1]) } },
    });
    const asked = told.outbox.rows.filter(({ kind }) => kind === 'commentsOpen').map(({ to }) => to);
    expect([...new Set(asked)].sort()).toEqual(['lina.storhav@fk.example', 'marie.jarvsten@stockholms-stad.example']);
    const draft = await notes();
    const absent = await spec.act('commentOnNotes', draft, { text: 'Det var 40.' }, ABSENT);
    expect(absent).toMatchObject(refusal('didNotAttend', /dem som var med/));
    const remark = await spec.done('commentOnNotes', draft, { text: 'Kön ökar.' }, MEMBER);
    const about = { id: remark.id ?? '', version: remark.version ?? '' };
    const other = await spec.act('answerComment', about, { answer: 'taken' }, MEMBER);
    expect(other).toMatchObject(refusal('notTheChair', /Den som ledde mötet/));
    expect(await publish()).toMatchObject(refusal('roundGoesOn', /21 november/));
    spec.machine.moveTo('2026-11-22T08:00:00+01:00');
    expect(await publish()).toMatchObject(refusal('commentsWaiting', /En synpunkt väntar/));
    const silent = await spec.act('answerComment', about, { answer: 'notTaken' }, CHAIR);
    expect(silent).toMatchObject(refusal('replyMissing', /Skriv varför/));
    await spec.done('answerComment', about, { answer: 'taken' }, CHAIR);
    expect(await publish()).toMatchObject({ done: expect.anything() as object });
  });
});

describe('Somebody who presses twice', () => {
  it('notes somebody once, and a stay that ended is not ended again (FIN-15)', async () => {
    const id = await spec.meetingOf('stockholm-1', '2026-11-26', SECRETARY);
    const { meeting } = await spec.meeting(id, SECRETARY);
    const arranged = await spec.done('arrangeAgenda', { id, version: meeting.version }, {}, SECRETARY);
    const sent = { id, version: arranged.version ?? '' };
    await spec.done('sendAgenda', sent, { meaningRead: true, passed: { sentLate: 'x' } }, 'margit.ekenstam');
    const upn = 'reza.moradi@af.example';
    const comes = { upn, what: 'arrives', at: '09:00', key: 'spec-twice-1' };
    const first = await spec.act('recordStay', { id }, comes, SECRETARY);
    expect(await spec.act('recordStay', { id }, comes, SECRETARY)).toEqual(first);
    await spec.done('recordStay', { id }, { ...comes, key: 'spec-twice-2' }, SECRETARY);
    expect((await spec.board(id, SECRETARY)).stays).toMatchObject([
      { name: 'Reza Moradi', arrived: '09:00', left: null },
    ]);
    const leaves = { upn, what: 'leaves', at: '10:00' };
    const gone = await spec.done('recordStay', { id }, leaves, SECRETARY);
    expect((await spec.done('recordStay', { id }, leaves, SECRETARY)).version).toBe(gone.version);
    const early = await spec.act('recordStay', { id }, { upn, what: 'arrives', at: '09:30' }, SECRETARY);
    expect(early).toMatchObject(refusal('clockRunsBack', /10:00/));
    const stranger = await spec.act(
      'recordStay',
      { id },
      { ...comes, upn: 'ingen@okand.example', key: 'spec-twice-3' },
      SECRETARY,
    );
    expect(stranger).toMatchObject(refusal('unknownPerson', /register/));
    const member = await spec.act('recordStay', { id }, comes, MEMBER);
    expect(member).toMatchObject({ error: expect.any(String) as string });
  });
});

describe('What a committee may not decide', () => {
  it('is refused with the clause: goals, scope, direction and quality are the board’s own (SFB-10)', async () => {
    const next = await spec.meetingOf('stockholm-2', '2027-02-18', SECRETARY);
    const view = await spec.meeting(next, SECRETARY);
    expect(view.board).toBeNull();
    const line = {
      ...{ title: 'Mål för 2028', description: '', kind: 'decision', purpose: 'Besluta', theme: null },
      ...{ parties: ['staden'], presenter: 'Ingrid', minutes: 20 },
    };
    const arranged = await spec.done(
      'arrangeAgenda',
      { id: next, version: view.meeting.version },
      { items: [line] },
      SECRETARY,
    );
    const passed = { sentLate: 'x', tooLong: 'x' };
    await spec.done(
      'sendAgenda',
      { id: next, version: arranged.version ?? '' },
      { meaningRead: true, passed },
      'margit.ekenstam',
    );
    const [item] = (await spec.meeting(next, SECRETARY)).items;
    const goals = await spec.act(
      'recordResolution',
      item ?? { id: '' },
      { clauses: ['anta nya mål'], subjects: ['goals'] },
      SECRETARY,
    );
    expect(goals).toMatchObject(refusal('notDelegable', /mål får inte delegeras/, /10 §/));
  });
});
