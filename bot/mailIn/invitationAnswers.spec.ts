import ICAL from 'ical.js';
import type { BodyView, MeetingView } from '../../src/api/views';
import { NOTHING_SAID } from '../../src/core/bodies/mandate';
import { day } from '../../src/core/calendar';
import * as lists from '../../src/storage/lists';
import { callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { LocalMail } from '../../test/contract';

jest.setTimeout(240_000);

const GUNILLA = 'gunilla.fors@goteborg.example';
const MARIA = 'maria.soderqvist@goteborg.example';
const HISINGEN = 'samverka+goteborg-2@samverka.example';

let machine: OneMachine;
let caller: Caller;
let presses = 0;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  caller = callerOf(machine);
  const extra = { id: 'goteborg-2', day: '2026-12-15', starts: '09:00', ends: '10:00', consequencesRead: true };
  await act('karim.haddad', 'callExtraMeeting', extra);
  await settle();
});
afterAll(() => machine.stop());

const act = (who: string, name: string, fields: object) =>
  caller.act(who, name, { key: `answering-${String(++presses)}`, version: 'any', ...fields });
const settle = async () => {
  await machine.service.idle();
  await machine.service.runDuties();
};
type Caught = Omit<LocalMail, 'attachments'> & {
  readonly attachments: readonly { readonly type: string; readonly href: string }[];
};
const mailsTo = async (address: string) =>
  (await machine.get(`/local/mail?to=${encodeURIComponent(address)}`)) as readonly Caught[];
/** What calendar programs were sent, oldest first. */
const eventsTo = async (address: string) => {
  const found: string[] = [];
  for (const { attachments } of await mailsTo(address)) {
    for (const { href } of attachments.filter(({ type }) => type === 'text/calendar')) {
      found.push(await (await fetch(`${machine.url}${href}`)).text());
    }
  }
  return found;
};
const meeting = async (on: string) => {
  const { meetings } = await caller.view<BodyView>('karim.haddad', '/bodies/goteborg-2');
  return caller.view<MeetingView>('karim.haddad', `/meetings/${meetings.find((one) => one.day === on)?.id ?? ''}`);
};
const answered = async () => {
  const { rows } = await machine.site.read({ rows: { list: lists.invitations, where: { bodyNr: 2 } } });
  return rows.rows.flatMap(({ answers }) => answers.map(({ upn, answer }) => [upn, answer]));
};
/** Hands in what a calendar answers, as the mail server does when it vouches for the sender. */
const reply = async (invitation: string, answer: string, from = MARIA) => {
  const sentBy = from === MARIA ? '' : `;SENT-BY="mailto:${from}"`;
  const calendar = invitation
    .replace('METHOD:REQUEST', 'METHOD:REPLY')
    .replace(/ATTENDEE[\s\S]*?(?=END:VEVENT)/, `ATTENDEE;PARTSTAT=${answer}${sentBy}:mailto:${MARIA}\r\n`);
  const raw = [
    'Authentication-Results: mail.samverka.example; dmarc=pass header.from=goteborg.example',
    `From: <${from}>`,
    `Message-ID: <answer-${String(++presses)}@goteborg.example>`,
    'Subject: Svar',
    'Content-Type: text/calendar; method=REPLY',
    'MIME-Version: 1.0',
    '',
    calendar,
  ].join('\r\n');
  const response = await fetch(`${machine.serviceUrl}/mail?to=${encodeURIComponent(HISINGEN)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${machine.config.mailIn.key ?? ''}`, 'content-type': 'message/rfc822' },
    body: raw,
  });
  expect(response.status).toBe(202);
  await settle();
};

describe('Somebody who declines in their calendar', () => {
  it('leaves a gap where their party had said that they come, and the substitute is asked (FSS-15)', async () => {
    const { meeting: called } = await meeting('2026-12-15');
    const line = {
      ...{ title: 'Trygga vägar', description: 'Vad varje part gör.', kind: 'discussion', purpose: 'Samtala' },
      ...{ theme: null, parties: ['forskola', 'stadsmiljo'], presenter: 'Karim Haddad', minutes: 20 },
    };
    await act('karim.haddad', 'arrangeAgenda', { id: called.id, version: called.version, items: [line] });
    const arranged = await meeting('2026-12-15');
    const passed = Object.fromEntries((arranged.gate?.findings ?? []).map(({ reason }) => [reason, 'Vi vet om det.']));
    const { id, version } = arranged.meeting;
    expect(await act('karim.haddad', 'sendAgenda', { id, version, meaningRead: true, passed })).toMatchObject({
      status: 200,
    });
    const itemId = (await meeting('2026-12-15')).items[0]?.id;
    const comes = { id: itemId, partyKey: 'forskola', answer: 'representative' };
    expect(await act('maria.soderqvist', 'answerAgenda', comes)).toMatchObject({ status: 200 });
    const gaps = async () =>
      (await meeting('2026-12-15')).participation.gaps.filter(({ partyKey }) => partyKey === 'forskola');
    expect(await gaps()).toEqual([]);
    await reply((await eventsTo(MARIA)).at(-1) ?? '', 'DECLINED');
    expect(await gaps()).toMatchObject([
      { itemId, text: expect.stringMatching(/kan inte komma|frånvarande|borta/) as string },
    ]);
    const { outbox } = await machine.site.read({ outbox: { list: lists.outbox, where: { bodyNr: 2 } } });
    expect(outbox.rows.filter(({ kind }) => kind === 'substituteAsked').map(({ to }) => to)).toEqual([
      'bjorn.fagerholm@goteborg.example',
    ]);
  });
});

describe('An answer by a delegate', () => {
  it('counts for whoever it is given for, once the body has the delegate', async () => {
    const invitation = (await eventsTo(MARIA)).at(-1) ?? '';
    await reply(invitation, 'ACCEPTED', GUNILLA);
    expect(await answered()).toEqual([[MARIA, 'declined']]);
    await machine.site.add(lists.mandates, {
      ...{
        ...NOTHING_SAID,
        key: 'spec:delegate',
        actedBy: 'system',
        bodyNr: 2,
        upn: GUNILLA,
        personName: 'Gunilla Fors',
      },
      ...({ role: 'delegate', partyKey: null, decides: 'withoutMandate' } as const),
      ...{ from: day('2026-01-01'), to: null },
    });
    await reply(invitation, 'ACCEPTED', GUNILLA);
    expect(await answered()).toEqual([[MARIA, 'accepted']]);
  });
});

describe('Two changes that cross', () => {
  it('leave one event as it is last, and an answer to the earlier is not taken for the later', async () => {
    const before = (await eventsTo(MARIA)).at(-1) ?? '';
    const { id, version } = (await meeting('2026-12-15')).meeting;
    const to = (starts: string, ends: string) =>
      act('karim.haddad', 'moveMeeting', {
        ...{ id, version, day: '2026-12-16', starts, ends, consequencesRead: true },
      });
    const statuses = (await Promise.all([to('09:00', '10:00'), to('13:00', '14:00')])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412]);
    await Promise.all([machine.service.runDuties(), machine.service.runDuties()]);
    await settle();
    const { meeting: now } = await meeting('2026-12-16');
    const events = (await eventsTo(MARIA)).map((text) => {
      const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      return new ICAL.Event(event);
    });
    const last = events.reduce((one, other) => (other.sequence > one.sequence ? other : one));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
    expect(new Set(events.map(({ sequence }) => sequence)).size).toBe(events.length);
    expect(last.startDate.toJSDate().toISOString()).toBe(
      now.starts === '09:00' ? '2026-12-16T08:00:00.000Z' : '2026-12-16T12:00:00.000Z',
    );
    const letters = (await mailsTo(MARIA)).length;
    await reply(before, 'DECLINED');
    expect(await answered()).toEqual([[MARIA, 'accepted']]);
    expect((await mailsTo(MARIA)).slice(letters).map(({ text }) => text)).toEqual([
      expect.stringContaining('Mötet har ändrats'),
    ]);
  });
});

describe('Whoever declines a meeting', () => {
  it('is told of at the meeting also where no line of the agenda is about their party (FSS-15)', async () => {
    const extra = { id: 'goteborg-2', day: '2026-12-18', starts: '09:00', ends: '10:00', consequencesRead: true };
    await act('karim.haddad', 'callExtraMeeting', extra);
    await settle();
    const away = async () => (await meeting('2026-12-18')).participation.away;
    expect((await meeting('2026-12-18')).items.every(({ parties }) => parties.length === 0)).toBe(true);
    expect(await away()).toEqual([]);
    await reply((await eventsTo(MARIA)).at(-1) ?? '', 'DECLINED');
    expect(await away()).toEqual([
      expect.stringMatching(/ kan inte komma\. Ersättaren är tillfrågad: Björn Fagerholm\.$/),
    ]);
    await reply((await eventsTo(MARIA)).at(-1) ?? '', 'ACCEPTED');
    expect(await away()).toEqual([]);
  });
});
