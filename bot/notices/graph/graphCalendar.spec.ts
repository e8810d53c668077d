import type { BodyView, MeetingView } from '../../../src/api/views';
import * as lists from '../../../src/storage/lists';
import { callerOf, type Caller } from '../../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../../test/bot/oneMachine';
import type { LocalMail } from '../../../test/contract';

jest.setTimeout(240_000);

const NADIA = 'nadia.benali@goteborg.example';
const GUNILLA = 'gunilla.fors@goteborg.example';
const MAILBOX = 'forum-goteborg-2@samverka.example';

let machine: OneMachine;
let caller: Caller;
let presses = 0;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['goteborg'], {
    settings: { GRAPH_MAILBOX: 'forum-{body}@samverka.example' },
  });
  caller = callerOf(machine);
});
afterAll(() => machine.stop());

interface Held {
  readonly mailbox: string;
  readonly subject: string;
  readonly cancelled: boolean;
  readonly hideAttendees: boolean;
  readonly start: { readonly dateTime: string; readonly timeZone: string };
  readonly body: { readonly content: string };
  readonly onlineMeeting: { readonly joinUrl: string } | null;
  readonly attendees: readonly { readonly emailAddress: { readonly address: string } }[];
  readonly told: readonly { readonly to: string; readonly what: string }[];
}

const held = async () => (await machine.get('/local/graph/events')) as readonly Held[];
const act = (name: string, who: string, fields: object) =>
  caller.act(who, name, { key: `graph-press-${String(++presses)}`, ...fields });
const settle = async () => {
  await machine.service.idle();
  await machine.service.runDuties();
};
const meetingOn = async (day: string) => {
  const { meetings } = await caller.view<BodyView>('karim.haddad', '/bodies/goteborg-2');
  const found = meetings.find((one) => one.day === day && one.stage !== 'cancelled');
  return (await caller.view<MeetingView>('karim.haddad', `/meetings/${found?.id ?? ''}`)).meeting;
};
const toldTo = async (address: string) =>
  (await held()).flatMap(({ told }) => told.filter(({ to }) => to === address).map(({ what }) => what));
const call = (day: string) =>
  act('callExtraMeeting', 'karim.haddad', {
    ...{ id: 'goteborg-2', version: 'any', day, starts: '09:00', ends: '10:00', consequencesRead: true },
  });

describe('A meeting in the body’s own mailbox', () => {
  it('is one event for all who are called, with a Teams link of its own, whoever of them is told first', async () => {
    expect(await call('2026-12-15')).toMatchObject({ status: 200 });
    await settle();
    const [event, ...others] = await held();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      ...{ mailbox: MAILBOX, cancelled: false, hideAttendees: true },
      start: { dateTime: '2026-12-15T08:00:00', timeZone: 'UTC' },
    });
    const invited = event?.attendees.map(({ emailAddress }) => emailAddress.address) ?? [];
    expect(invited).toEqual(expect.arrayContaining([NADIA, GUNILLA]));
    expect(new Set(invited).size).toBe(invited.length);
    expect(event?.body.content).toContain('Ordförande: Karim Haddad');
    expect((await meetingOn('2026-12-15')).place).toBe(event?.onlineMeeting?.joinUrl);
    const mails = (await machine.get(`/local/mail?to=${encodeURIComponent(GUNILLA)}`)) as readonly LocalMail[];
    expect(mails.filter(({ subject }) => subject.startsWith('Kallelse'))).toEqual([]);
  });

  it('tells each once when it moves and when a deputy leads it, and keeps its Teams meeting', async () => {
    const { id, version } = await meetingOn('2026-12-15');
    const moved = { id, version, day: '2026-12-16', starts: '13:00', ends: '14:00', consequencesRead: true };
    expect(await act('moveMeeting', 'karim.haddad', moved)).toMatchObject({ status: 200 });
    await settle();
    await settle();
    expect(await toldTo(NADIA)).toEqual(['request', 'update']);
    const now = await meetingOn('2026-12-16');
    await act('takeOverMeeting', 'lars.bohman', { id: now.id, version: now.version });
    await settle();
    expect(await toldTo(GUNILLA)).toEqual(['request', 'update', 'update']);
    const [event] = await held();
    expect(event?.start.dateTime).toBe('2026-12-16T12:00:00');
    expect(event?.body.content).toContain('Ordförande: Lars Bohman');
    expect(event?.onlineMeeting).not.toBeNull();
  });

  it('waits as long as it is asked to, then tells once', async () => {
    const fault = { status: 429, retryAfter: 2, times: 1 };
    await machine.post('/local/graph/faults', fault);
    const { id, version } = await meetingOn('2026-12-16');
    const moved = { id, version, day: '2026-12-17', starts: '13:00', ends: '14:00', consequencesRead: true };
    expect(await act('moveMeeting', 'karim.haddad', moved)).toMatchObject({ status: 200 });
    const before = (await toldTo(NADIA)).length;
    const since = Date.now();
    while ((await toldTo(NADIA)).length === before && Date.now() - since < 60_000) await settle();
    expect(Date.now() - since).toBeGreaterThan(1_500);
    await settle();
    expect((await toldTo(NADIA)).slice(before)).toEqual(['update']);
  });

  it('is read for answers: one who declines is noted as absent, and the substitute is asked', async () => {
    await machine.post('/local/graph/answers', { mailbox: MAILBOX, address: GUNILLA, response: 'declined' });
    await settle();
    await settle();
    const { id } = await meetingOn('2026-12-17');
    const view = await caller.view<MeetingView>('karim.haddad', `/meetings/${id}`);
    expect(JSON.stringify(view)).toContain('"absent"');
    const { invitations } = await machine.site.read({ invitations: { list: lists.invitations, where: { bodyNr: 2 } } });
    expect(invitations.rows.flatMap(({ answers }) => answers)).toMatchObject([{ upn: GUNILLA, answer: 'declined' }]);
  });

  it('loses one alone whose mandate ends, and nobody else is told', async () => {
    const { mandates } = await machine.site.read({ mandates: { list: lists.mandates, where: { upn: NADIA } } });
    const [mandate] = mandates.rows.filter(({ bodyNr }) => bodyNr === 2);
    if (mandate === undefined) throw new Error('Nadia serves the forum.');
    const before = (await toldTo(GUNILLA)).length;
    await machine.site.change(lists.mandates, mandate, { to: '2026-11-30' as typeof mandate.from });
    await settle();
    expect((await toldTo(NADIA)).at(-1)).toBe('cancel');
    expect((await toldTo(GUNILLA)).length).toBe(before);
  });

  it('is cancelled in every calendar at once, for everybody', async () => {
    const { id, version } = await meetingOn('2026-12-17');
    const asked = { id, version, consequencesRead: true };
    expect(await act('cancelMeeting', 'karim.haddad', asked)).toMatchObject({ status: 200 });
    await settle();
    expect((await held()).map(({ cancelled }) => cancelled)).toEqual([true]);
    expect((await toldTo(GUNILLA)).filter((what) => what === 'cancel')).toHaveLength(1);
    const { outbox } = await machine.site.read({ outbox: { list: lists.outbox, where: { bodyNr: 2 } } });
    const cancelled = outbox.rows.filter(({ kind, way }) => kind === 'meetingCancelled' && way === 'calendar');
    expect(new Set(cancelled.map(({ state }) => state))).toEqual(new Set(['sent']));
  });
});
