import { day, instant } from '../../src/core/calendar';
import type { NoticeKind } from '../../src/core/notices/notice';
import * as lists from '../../src/storage/lists';
import { openBoard, type BoardMeeting } from '../../test/bot/boardMeeting';

jest.setTimeout(600_000);

const SECRETARY = 'pernilla.ohlin@stockholms-stad.example';
const CHAIR = 'margit.ekenstam@stockholms-stad.example';
const VICE = 'hakan.brovall@region-stockholm.example';
const BOARD = 1;

let spec: BoardMeeting;
beforeAll(async () => {
  spec = await openBoard('2026-09-25T09:00:00+02:00');
});
afterAll(() => spec.stop());

/** Every kind told of the board so far, each once for each who was told, and what became of the message. */
const told = async (kind: NoticeKind, aboutId: number | null = null) => {
  const { outbox } = await spec.machine.site.read({ outbox: { list: lists.outbox, where: { bodyNr: BOARD } } });
  return outbox.rows
    .filter((one) => one.kind === kind && one.way !== 'channel' && (aboutId === null || one.aboutId === aboutId))
    .map(({ to, state }) => `${to.split('@')[0] ?? ''} ${state}`)
    .sort();
};
/** A day of the service: what is due in the morning, and the same again, as after a restart. */
const passDay = async (on: string) => {
  spec.machine.moveTo(`${on}T09:00:00+01:00`);
  await spec.machine.service.runDuties();
  await spec.machine.service.runDuties();
  await spec.machine.service.idle();
};
const CALLERS = ['hakan.brovall', 'ingrid.falkenhem', 'margit.ekenstam', 'tariq.aziz.lund'].map((who) => `${who} sent`);

describe('What a board is reminded of', () => {
  let held = 0;

  beforeAll(async () => {
    const { site } = spec.machine;
    const { meetings } = await site.read({ meetings: { list: lists.meetings, where: { bodyNr: BOARD } } });
    held = meetings.rows.find((one) => one.day === '2026-09-24')?.id ?? 0;
    const ofMeeting = { actedBy: SECRETARY, bodyNr: BOARD, bodyYear: '0001-2026', meetingId: held };
    await site.add(lists.minutes, {
      ...ofMeeting,
      ...{ key: `minutes-${String(held)}-1`, edition: 1, stage: 'approval', secretary: SECRETARY, presider: CHAIR },
      ...{ approvers: [CHAIR, VICE], commentsLastDay: null, closed: null, approvedAt: null, correction: '' },
      signatures: [{ upn: CHAIR, by: 'eSignature', at: instant('2026-09-28T09:00:00+02:00') }],
    });
    await site.add(lists.postings, {
      ...ofMeeting,
      ...{
        key: `posting-spec-${String(held)}`,
        edition: 0,
        kind: 'announcement',
        section: null,
        board: 'Stockholms stads anslagstavla',
      },
      ...{ posted: day('2026-09-25'), removed: null, evidence: '', keptAt: '' },
    });
  });

  it('is that the term of office ends, once, 120 days ahead (SFB-06, FIN-12)', async () => {
    for (const on of ['2026-09-26', '2026-09-27', '2026-09-28']) await passDay(on);
    expect(await told('termEnds')).toEqual(CALLERS);
  });

  it('is that the budget has no quorate meeting left when the one there was is cancelled, once (FIN-01)', async () => {
    const { wheel } = await spec.machine.site.read({
      wheel: { list: lists.yearWheel, where: { bodyYear: '0001-2026' } },
    });
    const budget = wheel.rows.find(({ duty }) => duty?.kind === 'budget')?.id ?? 0;
    const id = await spec.meetingOf('stockholm-1', '2026-11-26', 'margit.ekenstam');
    const { version } = (await spec.meeting(id, 'margit.ekenstam')).meeting;
    await spec.confirmed('cancelMeeting', { id, version }, {}, 'margit.ekenstam');
    await passDay('2026-09-30');
    expect(await told('wheelAlarm', budget)).toEqual([]);
    for (const on of ['2026-10-01', '2026-10-02', '2026-10-05']) await passDay(on);
    expect(await told('wheelAlarm', budget)).toEqual(CALLERS);
  });

  it('is a paper that is missing past its day, once for each paper (FIN-03)', async () => {
    const { wheel } = await spec.machine.site.read({
      wheel: { list: lists.yearWheel, where: { bodyYear: '0001-2026' } },
    });
    const papers = wheel.rows.filter(({ duty }) => duty?.kind === 'annualReport' || duty?.kind === 'auditReport');
    expect(papers).toHaveLength(2);
    for (const { id } of papers) expect(await told('wheelAlarm', id)).toEqual(CALLERS);
  });

  it('is the minutes, of whoever has yet to approve them, once and two days ahead (DEC-11)', async () => {
    expect(await told('minutesDueSoon')).toEqual([]);
    for (const on of ['2026-10-06', '2026-10-07']) await passDay(on);
    expect(await told('minutesDueSoon')).toEqual(['hakan.brovall sent']);
  });

  it('is a notice whose days on the board are over, once, to the secretary (DEC-10)', async () => {
    for (const on of ['2026-10-16', '2026-10-17', '2026-10-18', '2026-10-20']) await passDay(on);
    expect(await told('noticesDue')).toEqual(['pernilla.ohlin sent']);
    expect(await told('termEnds')).toEqual(CALLERS);
    expect(await told('minutesDueSoon')).toEqual(['hakan.brovall sent']);
  });
});
