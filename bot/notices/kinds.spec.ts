import { PLAIN_ASSIGNMENT } from '../../src/core/assignments/taking';
import { day } from '../../src/core/calendar';
import type { NoticeKind } from '../../src/core/notices/notice';
import { tell } from '../../src/doing/outbox/telling';
import * as lists from '../../src/storage/lists';
import { callerOf } from '../../test/bot/calling';
import { caughtFor } from '../../test/bot/heldCalendar';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

const GUNILLA = 'gunilla.fors@goteborg.example';

let machine: OneMachine;
let meetingId = 0;
const about = new Map<NoticeKind, number>();

beforeAll(async () => {
  machine = await startOneMachine('2026-11-23T09:00:00+01:00');
  const { meetings, groups } = await machine.site.read({
    meetings: { list: lists.meetings, where: { bodyYear: '0002-2026' } },
    groups: { list: lists.workingGroups, where: { bodyNr: 2 } },
  });
  meetingId = meetings.rows.find((one) => one.day === '2026-12-10')?.id ?? 0;
  const assignment = await machine.site.add(lists.assignments, {
    ...PLAIN_ASSIGNMENT,
    ...{ key: 'assignment:kinds', actedBy: 'system', bodyNr: 2, bodyYear: '0002-2026', meetingId, matterId: null },
    ...{ itemTitle: 'Belysning', what: 'Kartlägga belysningen', upn: GUNILLA, who: 'Gunilla Fors' },
    ...{ due: day('2026-11-10'), status: 'open', importedFrom: null },
  });
  for (const kind of ['assignmentGiven', 'assignmentOverdue'] as const) about.set(kind, assignment.id);
  about.set('groupReportOverdue', groups.rows[0]?.id ?? 0);
});
afterAll(() => machine.stop());

const mails = () => caughtFor(machine, GUNILLA);
const told = (kind: NoticeKind, press: string) =>
  tell({ sites: [machine.site], now: () => machine.now() }, machine.site, {
    ...{ bodyNr: 2, meetingId, kind, aboutId: about.get(kind) ?? null, about: press, to: [GUNILLA] },
    ...{ actedBy: 'system', way: 'mail' },
  });

describe('By letter', () => {
  it.each([
    ['an agenda', 'agendaSent', 'Dagordning'],
    ['a supplement', 'supplementSent', 'Tillägg'],
    ['a change', 'meetingMoved', 'flyttat'],
    ['a cancellation', 'meetingCancelled', 'inställt'],
    ['the notes', 'notesPublished', 'nteckningar'],
    ['a reminder', 'proposalsCloseSoon', 'förslag'],
    ['an assignment', 'assignmentGiven', 'Kartlägga belysningen'],
    ['an overdue assignment', 'assignmentOverdue', 'Kartlägga belysningen'],
    ['an overdue report', 'groupReportOverdue', 'Trygghetsvandringar'],
  ] as const)('%s comes once, in plain text and HTML, from the body’s own address', async (_what, kind, word) => {
    const before = (await mails()).length;
    await told(kind, 'kinds');
    await told(kind, 'kinds');
    await Promise.all([machine.service.runDuties(), machine.service.runDuties()]);
    const letters = (await mails()).slice(before);
    expect(letters).toHaveLength(1);
    const [letter] = letters;
    expect(letter?.from).toMatch(/\+goteborg-2@/);
    expect(letter?.text).toMatch(/^Hej Gunilla/);
    expect(`${letter?.subject ?? ''} ${letter?.text ?? ''}`).toContain(word);
    expect(letter?.html).toContain('<html lang="sv">');
    expect(letter?.headers['auto-submitted']).toBe('auto-generated');
  });

  it('nothing comes in the quiet hours; then it comes once', async () => {
    const quiet = { id: 'goteborg-2', version: 'any', key: 'quiet-letters', pace: 'each' };
    const set = { ...quiet, quietFrom: '17:00', quietTo: '08:00' };
    expect(await callerOf(machine).act('gunilla.fors', 'changeNoticeSettings', set)).toMatchObject({ status: 200 });
    const before = (await mails()).length;
    machine.moveTo('2026-11-23T18:00:00+01:00');
    await told('notesPublished', 'quiet');
    await machine.service.runDuties();
    expect((await mails()).slice(before)).toEqual([]);
    machine.moveTo('2026-11-24T08:00:00+01:00');
    await machine.service.runDuties();
    await machine.service.runDuties();
    expect((await mails()).slice(before).filter(({ subject }) => subject.includes('nteckningar'))).toHaveLength(1);
  });
});
