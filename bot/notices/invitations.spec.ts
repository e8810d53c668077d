import ICAL from 'ical.js';
import * as lists from '../../src/storage/lists';
import type { MembersPage } from '../../src/api/membersView';
import type { BodyView, MeetingView } from '../../src/api/views';
import { callerOf, type Caller } from '../../test/bot/calling';
import { caughtFor, heldCalendar } from '../../test/bot/heldCalendar';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let caller: Caller;
let presses = 0;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  caller = callerOf(machine);
});
afterAll(() => machine.stop());

const mailsTo = (address: string) => caughtFor(machine, address);

/** What somebody was mailed of the meeting that is changed here: reminders of other meetings come besides. */
const changesTo = async (address: string) =>
  (await mailsTo(address)).filter(({ subject }) => !subject.startsWith('Snart sista dag'));

const calendarOf = (address: string) => heldCalendar(machine, address);

const act = (name: string, who: string, fields: object) =>
  caller.act(who, name, { key: `invite-${String(++presses)}`, ...fields });
const settle = async () => {
  await machine.service.idle();
  await machine.service.runDuties();
};
const meetingOn = async (day: string) => {
  const { meetings } = await caller.view<BodyView>('karim.haddad', '/bodies/goteborg-2');
  const found = meetings.find((one) => one.day === day && one.stage !== 'cancelled');
  if (found === undefined) throw new Error(`No meeting on ${day}`);
  return (await caller.view<MeetingView>('karim.haddad', `/meetings/${found.id}`)).meeting;
};

const NADIA = 'nadia.benali@goteborg.example';
const GUNILLA = 'gunilla.fors@goteborg.example';

describe('A meeting that is called, moved, led by another and cancelled', () => {
  it('comes to the calendar of each who is called, once, from the body’s own address', async () => {
    const fields = { id: 'goteborg-2', version: 'any', day: '2026-12-15', starts: '09:00', ends: '10:00' };
    expect(await act('callExtraMeeting', 'karim.haddad', { ...fields, consequencesRead: true })).toMatchObject({
      status: 200,
    });
    await settle();
    for (const address of [NADIA, GUNILLA]) {
      const events = await calendarOf(address);
      expect(events).toMatchObject([{ sequence: 0, start: '2026-12-15T08:00:00.000Z' }]);
      expect(events[0]?.organizer).toMatch(/^mailto:.+\+goteborg-2@/);
    }
    const mails = await changesTo(GUNILLA);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Kallelse: Forum för stadsområdessamverkan Hisingen, tisdag 15 december 2026',
    ]);
    expect(mails[0]?.from).toMatch(/\+goteborg-2@/);
    expect(mails[0]?.text).toContain('Ordförande: Karim Haddad');
    expect(mails[0]?.html).toContain('<html lang="sv">');
  });

  it('tells each person once when it moves, and stands once in each calendar', async () => {
    const { id, version } = await meetingOn('2026-12-15');
    const fields = { id, version, day: '2026-12-16', starts: '13:00', ends: '14:00', consequencesRead: true };
    expect(await act('moveMeeting', 'karim.haddad', fields)).toMatchObject({ status: 200 });
    await settle();
    for (const address of [NADIA, GUNILLA]) {
      expect(await calendarOf(address)).toMatchObject([{ sequence: 1, start: '2026-12-16T12:00:00.000Z' }]);
      const subjects = (await mailsTo(address)).map(({ subject }) => subject);
      expect(subjects.filter((subject) => subject.startsWith('Mötet är flyttat'))).toHaveLength(1);
    }
  });

  it('says who leads it when a deputy takes over, to whoever gets letters too by that one letter', async () => {
    const { id, version } = await meetingOn('2026-12-16');
    expect(await act('takeOverMeeting', 'lars.bohman', { id, version })).toMatchObject({ status: 200 });
    await settle();
    for (const address of [NADIA, GUNILLA]) {
      const [event, ...others] = await calendarOf(address);
      expect([event?.sequence, others]).toEqual([2, []]);
      expect(event?.description).toContain('Ordförande: Lars Bohman');
    }
    await settle();
    expect(await changesTo(GUNILLA)).toHaveLength(3);
  });

  it('leaves every calendar when it is cancelled', async () => {
    const { id, version } = await meetingOn('2026-12-16');
    expect(await act('cancelMeeting', 'karim.haddad', { id, version, consequencesRead: true })).toMatchObject({
      status: 200,
    });
    await settle();
    expect([await calendarOf(NADIA), await calendarOf(GUNILLA)]).toEqual([[], []]);
    expect(await changesTo(GUNILLA)).toHaveLength(4);
    const { outbox } = await machine.site.read({
      outbox: { list: lists.outbox, where: { state: ['waiting', 'parked'] } },
    });
    expect(outbox.rows.filter(({ way }) => way === 'calendar')).toEqual([]);
  });
});

describe('Meetings that were there already', () => {
  it('are put in the calendars by one act, after it has said which, and by the next press not again', async () => {
    const fields = { id: 'goteborg-2', version: 'any' };
    expect(await act('inviteToMeetings', 'nadia.benali', fields)).toMatchObject({ status: 409 });
    const shown = await act('inviteToMeetings', 'karim.haddad', fields);
    expect(shown).toMatchObject({ status: 409, body: { refused: { reason: 'toConfirm' } } });
    const yes = { ...fields, consequencesRead: true };
    expect(await act('inviteToMeetings', 'karim.haddad', yes)).toMatchObject({ status: 200 });
    await settle();
    const events = await calendarOf(NADIA);
    expect(events.length).toBeGreaterThan(1);
    expect(JSON.stringify(await act('inviteToMeetings', 'karim.haddad', yes))).toContain('redan');
    await settle();
    expect(await calendarOf(NADIA)).toEqual(events);
  });

  it('leave the calendar of whoever’s mandate ends before them, and no other', async () => {
    const before = (await calendarOf(GUNILLA)).length;
    const { mandates } = await machine.site.read({ mandates: { list: lists.mandates, where: { upn: NADIA } } });
    const [held] = mandates.rows.filter(({ bodyNr }) => bodyNr === 2);
    if (held === undefined) throw new Error('Nadia serves the forum.');
    await machine.site.change(lists.mandates, held, { to: '2026-11-30' as typeof held.from });
    await settle();
    expect(await calendarOf(NADIA)).toEqual([]);
    expect(await calendarOf(GUNILLA)).toHaveLength(before);
  });
});

describe('What has been sent', () => {
  it('is listed for those who follow up: who, what, when, how and with what result, and for nobody else', async () => {
    const { mailings } = await caller.view<MembersPage>('karim.haddad', '/bodies/goteborg-2/members');
    const moved = mailings?.find(({ title }) => title.startsWith('Flyttat möte'));
    expect(moved?.reached).toBe(moved?.of);
    expect(moved?.to).toContainEqual({
      ...{ name: 'Gunilla Fors', way: 'till kalendern', standing: 'sent' },
      result: expect.stringMatching(/^Gick iväg .*20 november 2026/) as string,
    });
    expect(moved?.to).toContainEqual(
      expect.objectContaining({ name: 'Gunilla Fors', way: 'med e-post', standing: 'notNeeded' }),
    );
    const others = await caller.view<MembersPage>('asa.kvist', '/bodies/goteborg-2/members');
    expect(others.mailings).toBeNull();
  });
});

describe('A calendar to subscribe to', () => {
  const about = { id: 'goteborg-2', version: 'any' };
  const made = async () => {
    const { body } = await act('makeCalendarFeed', 'karim.haddad', about);
    return 'done' in body ? (body.done.address ?? '') : '';
  };
  const fetched = (address: string) => fetch(`${machine.serviceUrl}${address}`);

  it('has an address nobody can guess, told once and kept as a hash, with what the record shows and no more', async () => {
    const address = await made();
    const secret = /^\/calendar\/goteborg\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? '';
    expect(secret).not.toBe('');
    const { feeds, inbox } = await machine.site.read({
      feeds: { list: lists.calendarFeeds, where: { upn: 'karim.haddad@goteborg.example' } },
      inbox: { list: lists.inbox, where: { id: Array.from({ length: 60 }, (_row, at) => at + 1) } },
    });
    expect(feeds.rows).toHaveLength(1);
    expect(inbox.rows.some(({ what }) => what.includes('kalenderlänk'))).toBe(true);
    expect(JSON.stringify([feeds, inbox, machine.logged])).not.toContain(secret);
    const answer = await fetched(address);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary }) => summary)).toContain('Forum för stadsområdessamverkan Hisingen');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('is dead when it is taken back, made anew, altered, or when its person serves no body any more', async () => {
    const first = await made();
    const second = await made();
    const altered = second.replace(/.\.ics$/, (end) => (end.startsWith('A') ? 'B.ics' : 'A.ics'));
    const statuses = async (...addresses: readonly string[]) =>
      Promise.all(addresses.map(async (address) => (await fetched(address)).status));
    expect(
      await statuses(first, second, altered, '/calendar/goteborg/x.ics', second.replace('goteborg', 'annan')),
    ).toEqual([404, 200, 404, 404, 404]);
    expect(await act('revokeCalendarFeed', 'karim.haddad', about)).toMatchObject({ status: 200 });
    expect(await statuses(second)).toEqual([404]);
    const third = await made();
    const upn = 'karim.haddad@goteborg.example';
    const { mandates } = await machine.site.read({ mandates: { list: lists.mandates, where: { upn } } });
    for (const held of mandates.rows) {
      await machine.site.change(lists.mandates, held, { to: '2026-11-19' as typeof held.from });
    }
    expect(await statuses(third)).toEqual([404]);
  });
});
