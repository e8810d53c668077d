/** Six in Teams, a guest, the police and an association are told of all that becomes of a meeting: once each when calm, and all of them although the service is killed. */
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import type { BodyView, MeetingView } from '../../src/api/views';
import { instant } from '../../src/core/calendar';
import { tell } from '../../src/doing/outbox/telling';
import { outbox } from '../../src/storage/lists';
import { noticeTexts } from '../../src/texts/notices';
import { verdict } from './around/figures';
import { startSurroundings, type Instance } from './around/surroundings';
import { CHAIR, NOW } from './around/town';
import { eventsLeft, received, type Received } from './mail/calendars';
import { BY_MAIL, DEPUTY, EVERYBODY, IN_TEAMS, seat } from './mail/forum';
import { handIn, MAIL_IN, unanswered, unread } from './mail/handingIn';

const isShort = parseArgs({ options: { short: { type: 'boolean' } } }).values.short === true;
const KILLS = isShort ? 4 : 40;
/** A process that dies holds its notices for a minute of real time. */
const MOST_MS = 180_000;
/** A letter that was being read is taken up two minutes of real time later. */
const MOST_UNREAD_MS = 240_000;
/** So many letters are on their way to be noted while the next are sent, and so many are being sent. */
const UNNOTED = 16 + 4;
/** Far enough ahead that its last day for proposals is not near. */
const MEETING = '2026-12-22';
const SENT_TO = 'strandby-1';

const around = await startSurroundings({ people: EVERYBODY });
await seat(around.site, around.teams.connector);
const token = await around.teams.tokenOf(CHAIR);
let service = await around.startService(MAIL_IN);
await service.idle();
let presses = 0;

async function view<View>(path: string): Promise<View> {
  const answer = await fetch(`${service.url}/api${path}`, { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
  return (await answer.json()) as View;
}

/** One press of the chair's; undefined where the service was gone. The same key again is the same press. */
async function press(
  name: string,
  fields: object,
  key = `proof-press-${String(++presses)}`,
  as = token,
): Promise<number | undefined> {
  const headers = { Authorization: `Bearer ${as}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ key, ...fields });
  const answer = await fetch(`${service.url}/api/acts/${name}`, { method: 'POST', headers, body }).catch(
    () => undefined,
  );
  if (answer === undefined) return undefined;
  if (!answer.ok) process.stderr.write(`${name}: ${await answer.text()}\n`);
  return answer.status;
}

async function meetingOn(day: string): Promise<MeetingView> {
  const { meetings } = await view<BodyView>(`/bodies/${SENT_TO}`);
  const found = meetings.find((one) => one.day === day && one.stage !== 'cancelled');
  return view<MeetingView>(`/meetings/${found?.id ?? ''}`);
}

async function settled(instance: Instance, since: number): Promise<void> {
  const open = async () =>
    (await around.site.read({ rows: { list: outbox, where: { state: ['waiting', 'claimed'] } } })).rows.rows.length;
  await instance.idle();
  await instance.runDuties();
  while ((await open()) > 0 && Date.now() - since < MOST_MS) {
    await wait(1_000);
    await instance.runDuties();
  }
}

interface Reached {
  readonly upn: string;
  /** Notices told in the chat: several that waited together come on one card. */
  readonly chats: number;
  readonly letters: readonly Received[];
}

/** What each of them got since a moment. */
async function reached(since: number): Promise<readonly Reached[]> {
  const letters = await received(around.letters.filter(({ at }) => at >= since));
  const said = around.teams.said.filter(({ at }) => at >= since);
  return EVERYBODY.map(({ upn, objectId }) => ({
    upn,
    chats: said
      .filter(({ conversation }) => conversation === `a:${objectId}`)
      .reduce((sum, { body }) => sum + toldIn(body), 0),
    letters: letters.filter(({ to }) => to === upn),
  }));
}

/** How many notices a message tells: each has its own way into the tab. */
function toldIn(body: string): number {
  return body.split(JSON.stringify(noticeTexts('sv').card.openTab)).length - 1;
}

/** What a step tells: everybody of it, or the chair alone besides what the calendars show. */
interface Step {
  readonly calendar: 'changes' | 'stands';
  readonly told: 'everybody' | 'chair';
}

/** Whoever is in Teams and told has one message there and the calendar's letter; the others have one letter in all. */
function wrongIn(what: string, got: readonly Reached[], { calendar, told }: Step): readonly string[] {
  return got.flatMap(({ upn, chats, letters }) => {
    const isByMail = BY_MAIL.some((one) => one.upn === upn);
    // Whoever presses knows already.
    const isChair = upn === CHAIR.upn;
    const isTold = told === 'everybody' ? !isByMail && !(isChair && chats === 0) : isChair;
    const wanted = isTold ? 1 : 0;
    const plain = letters.filter((one) => one.calendar === null).length;
    const events = letters.length - plain;
    const right =
      chats === wanted &&
      events === (calendar === 'changes' ? 1 : 0) &&
      plain === (isByMail && calendar === 'stands' ? 1 : 0);
    return right
      ? []
      : [`${what}: ${upn} got ${String(chats)} messages, ${String(plain)} letters, ${String(events)} events.`];
  });
}

async function calm(): Promise<readonly string[]> {
  const faults: string[] = [];
  const step = async (
    what: string,
    calendar: Step['calendar'],
    act: () => Promise<unknown>,
    told: Step['told'] = 'everybody',
  ) => {
    const since = Date.now();
    await act();
    await settled(service, since);
    faults.push(...wrongIn(what, await reached(since), { calendar, told }));
  };
  const calendars = async (expected: readonly string[]) => {
    for (const { upn, letters } of await reached(0)) {
      const left = eventsLeft(letters);
      if (JSON.stringify(left) !== JSON.stringify(expected))
        faults.push(`${upn} has ${JSON.stringify(left)} in the calendar.`);
    }
  };
  // What is due already, as reminders of other meetings, is told first.
  await settled(service, Date.now());
  const times = { day: MEETING, starts: '09:00', ends: '10:00', consequencesRead: true };
  await step('called', 'changes', () => press('callExtraMeeting', { id: SENT_TO, version: 'any', ...times }));
  await calendars(['2026-12-22T08:00:00.000Z']);
  await step('agenda', 'stands', () => sendAgenda('2026-12-10'));
  const { meeting } = await meetingOn(MEETING);
  await step('moved', 'changes', () =>
    press('moveMeeting', { id: meeting.id, version: meeting.version, ...times, starts: '13:00', ends: '14:00' }),
  );
  await calendars(['2026-12-22T12:00:00.000Z']);
  const led = (await meetingOn(MEETING)).meeting;
  const deputy = await around.teams.tokenOf(DEPUTY);
  const takeOver = () => press('takeOverMeeting', { id: led.id, version: led.version }, 'proof-deputy', deputy);
  await step('led by a deputy', 'changes', takeOver, 'chair');
  await calendars(['2026-12-22T12:00:00.000Z']);
  const moved = (await meetingOn(MEETING)).meeting;
  await step('cancelled', 'changes', () =>
    press('cancelMeeting', { id: moved.id, version: moved.version, consequencesRead: true }),
  );
  await calendars([]);
  process.stdout.write(
    `calm: called, agenda, moved, led by a deputy, cancelled to ${String(IN_TEAMS.length)} in Teams and ${String(BY_MAIL.length)} by mail: ` +
      `${String(faults.length)} faults; the calendars held 1, 1, 1, 0 events.\n`,
  );
  return faults;
}

async function sendAgenda(day: string): Promise<void> {
  const before = await meetingOn(day);
  const line = {
    ...{ title: 'Trygga vägar', description: 'Vad varje part gör.', kind: 'discussion', purpose: 'Samtala' },
    ...{ theme: null, parties: ['omsorg'], presenter: 'Vera Dalin', minutes: 20 },
  };
  await press('arrangeAgenda', { id: before.meeting.id, version: before.meeting.version, items: [line] });
  const { meeting, gate } = await meetingOn(day);
  const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Vi vet om det.']));
  await press('sendAgenda', { id: meeting.id, version: meeting.version, meaningRead: true, passed });
}

/** Each round something happens, and the service is killed somewhere on the way. */
async function killed(): Promise<readonly string[]> {
  const since = Date.now();
  const extra = { day: '2026-12-17', starts: '09:00', ends: '10:00', consequencesRead: true };
  const call = () => press('callExtraMeeting', { id: SENT_TO, version: 'any', ...extra }, 'proof-extra');
  const meetingId = Number((await meetingOn('2026-12-10')).meeting.id.split('-')[1]);
  const kept: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const about = `kill-${String(kill)}`;
    const doing =
      kill === 0
        ? call()
        : tell({ sites: [around.site], now: () => instant(NOW) }, around.site, {
            ...{ bodyNr: 1, meetingId, kind: 'agendaSent', aboutId: null, about },
            ...{ to: EVERYBODY.map(({ upn }) => upn), actedBy: CHAIR.upn },
          }).then(() => service.runDuties().catch(() => undefined));
    const sender = BY_MAIL[kill % BY_MAIL.length];
    // Taken up again only minutes later where it was being read: the short form has no time for that.
    const handing = isShort || sender === undefined ? undefined : handIn(service.url, sender, `fraga-${String(kill)}`);
    await wait(Math.random() * 700);
    await service.child.end('SIGKILL');
    await doing;
    const messageId = await handing;
    if (messageId !== undefined) kept.push(messageId);
    service = await around.startService(MAIL_IN);
    // The tab presses again, with the same key, until it is answered.
    if (kill === 0) await call();
  }
  await settled(service, Date.now());
  const over = Date.now() + MOST_UNREAD_MS;
  while ((await unread(around.site)) > 0 && Date.now() < over) await wait(2_000);
  await service.idle();
  const got = await reached(since);
  const faults: string[] = [
    ...unanswered(
      kept,
      got.flatMap(({ letters }) => letters),
    ),
  ];
  let doubledLetters = 0;
  let doubledChats = 0;
  for (const { upn, chats, letters } of got) {
    const isByMail = BY_MAIL.some((one) => one.upn === upn);
    const agendas = letters.filter(({ calendar, answers }) => calendar === null && answers === null);
    const names = new Set(agendas.map(({ messageId }) => messageId)).size;
    doubledLetters += agendas.length - names;
    // Of the meeting that was called, whoever called it knows.
    const expected = isByMail ? 0 : KILLS - 1;
    doubledChats += Math.max(0, chats - expected - 1);
    if (isByMail && names !== KILLS - 1) faults.push(`${upn} got ${String(names)} letters of ${String(KILLS - 1)}.`);
    if (!isByMail && chats < expected) faults.push(`${upn} got ${String(chats)} messages of ${String(expected)}.`);
    const events = eventsLeft(letters);
    if (events.length !== 1) faults.push(`${upn} has ${String(events.length)} events of 1.`);
  }
  const lost = faults.length;
  // What was under way: of messages those in the send itself, of letters those not noted yet besides.
  if (doubledChats > KILLS * 4 || doubledLetters > KILLS * UNNOTED)
    faults.push('More was sent twice than was under way.');
  process.stdout.write(
    `killed: ${String(KILLS)} × kill -9: ${String(lost)} lost, ${String(doubledChats)} messages and ${String(doubledLetters)} letters twice, ` +
      `the letters under one name; ${String(kept.length)} letters taken in, each answered; all done after ${((Date.now() - since) / 1000).toFixed(0)} s.\n`,
  );
  return faults;
}

const faults = [...(await calm()), ...(await killed())];
await around.stop();
process.exitCode = verdict(faults);
