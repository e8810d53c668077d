import { createHash, randomBytes } from 'node:crypto';
import type { BodyView } from '../../src/api/views';
import { day } from '../../src/core/calendar';
import type { NoticeKind } from '../../src/core/notices/notice';
import { tell } from '../../src/doing/outbox/telling';
import * as lists from '../../src/storage/lists';
import { callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { LocalMail } from '../../test/contract';

jest.setTimeout(180_000);

const GUNILLA = 'gunilla.fors@goteborg.example';
const KARIM = 'karim.haddad@goteborg.example';

let machine: OneMachine;
let caller: Caller;
let meetingId = 0;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-23T09:00:00+01:00');
  caller = callerOf(machine);
  const { meetings } = await caller.view<BodyView>('karim.haddad', '/bodies/goteborg-2');
  meetingId = Number(meetings.find((one) => one.day === '2026-12-10')?.id.split('-')[1]);
});
afterAll(() => machine.stop());

type Caught = Omit<LocalMail, 'attachments'> & {
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly { readonly name: string }[];
};
const mailsTo = async (address: string) =>
  (await machine.get(`/local/mail?to=${encodeURIComponent(address)}`)) as readonly Caught[];
/** Those of this forum: other meetings have reminders of their own. */
const letters = async () =>
  (await mailsTo(GUNILLA)).filter(({ text, subject }) => !seen.has(subject) && text.includes('Hisingen'));
const seen = new Set<string>();
const told = (kind: NoticeKind, to: string, about: string) =>
  tell({ sites: [machine.site], now: () => machine.now() }, machine.site, {
    ...{ bodyNr: 2, meetingId, kind, aboutId: null, about, to: [to], actedBy: 'system', way: 'mail' },
  });
const paceOf = async () => {
  const { people } = await machine.site.read({ people: { list: lists.people, where: { upn: GUNILLA } } });
  return people.rows[0]?.settings?.pace;
};

describe('Letters to whoever wants them gathered', () => {
  let address = '';

  it('wait for the morning and go as one, which says where to stop it', async () => {
    const asked = {
      id: 'goteborg-2',
      version: 'any',
      key: 'gather-letters',
      pace: 'daily',
      quietFrom: null,
      quietTo: null,
    };
    expect(await caller.act('gunilla.fors', 'changeNoticeSettings', asked)).toMatchObject({ status: 200 });
    for (const { subject } of await mailsTo(GUNILLA)) seen.add(subject);
    await told('agendaSent', GUNILLA, 'one');
    await told('meetingCalled', GUNILLA, 'two');
    await machine.service.runDuties();
    expect(await letters()).toEqual([]);
    machine.moveTo('2026-11-24T08:00:00+01:00');
    await Promise.all([machine.service.runDuties(), machine.service.runDuties()]);
    const [digest, ...others] = await letters();
    expect(others).toEqual([]);
    expect(digest?.subject).toBe('2 meddelanden från Forum för stadsområdessamverkan Hisingen');
    expect(digest?.text).toContain('Dagordning: Forum för stadsområdessamverkan Hisingen');
    expect(digest?.html).toContain('<h2');
    expect(digest?.headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
    address = /^<(http.*)>$/.exec(digest?.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    expect(digest?.text).toContain(address);
    const { outbox } = await machine.site.read({ outbox: { list: lists.outbox, where: { to: GUNILLA } } });
    const both = outbox.rows.filter(({ key }) => /:(?:one|two):/.test(key));
    expect(both.map(({ state, result }) => [state, result])).toEqual([
      ['sent', '250 gathered'],
      ['sent', '250 gathered'],
    ]);
  });

  it('are gathered no more after one press, in the mail program or on the page; a look at the page changes nothing', async () => {
    const here = address.replace(new URL(address).origin, machine.serviceUrl);
    const page = await fetch(here);
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(await page.text()).toContain('Sluta samla breven</button>');
    expect(await paceOf()).toBe('daily');
    const altered = here.slice(0, -1) + (here.endsWith('A') ? 'B' : 'A');
    const other = here.replace(/\/\d+\//, '/1/');
    for (const wrong of [altered, other, `${here}x`, here.replace('goteborg', 'annan')]) {
      expect((await fetch(wrong, { method: 'POST' })).status).toBe(404);
    }
    expect(await paceOf()).toBe('daily');
    const press = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
    expect([(await fetch(here, press)).status, (await fetch(here, press)).status]).toEqual([200, 200]);
    expect(await paceOf()).toBe('each');
    await told('agendaSent', GUNILLA, 'three');
    await machine.service.runDuties();
    const last = (await letters()).at(-1);
    expect([last?.headers['list-unsubscribe'], last?.subject]).toEqual([
      undefined,
      expect.stringMatching(/^Dagordning/),
    ]);
  });
});

describe('The document of a letter', () => {
  const publish = (key: string, edition: number, more: object = {}) => {
    const bytes = new Uint8Array(randomBytes(key === 'large' ? 4_000_000 : 1_000));
    return machine.site.publish(
      {
        ...{
          key: `agenda:${key}`,
          actedBy: 'system',
          bodyNr: 2,
          bodyYear: '0002-2026',
          meetingId,
          title: 'Dagordning',
        },
        ...({ kind: 'agenda', status: 'published', edition, day: day('2026-12-10'), retention: 'Bevaras' } as const),
        ...{ sha256: createHash('sha256').update(bytes).digest('hex'), recordsCreator: 'Göteborg' },
        ...{ registrationNumber: '', importedFrom: null, ...more },
      },
      `Dagordning ${key}.docx`,
      bytes,
    );
  };
  const letterTo = async (who: string, about: string) => {
    const before = (await mailsTo(who)).map(({ id }) => id);
    await told('agendaSent', who, about);
    await machine.service.runDuties();
    return (await mailsTo(who)).find(({ id }) => !before.includes(id));
  };

  it('comes with it where it is small', async () => {
    await publish('small', 1);
    const letter = await letterTo(KARIM, 'small');
    expect(letter?.attachments.map(({ name }) => name)).toEqual(['Dagordning small.docx']);
  });

  it('is a link where it is large: into SharePoint, or by the person’s own link', async () => {
    await publish('large', 2);
    const karims = await letterTo(KARIM, 'large');
    expect(karims?.attachments).toEqual([]);
    expect(karims?.text).toMatch(/för stort för ett brev\.\nLäs dokumentet:\nhttp.*Dagordning%20large\.docx/);
    const gunillas = await letterTo(GUNILLA, 'large');
    expect(gunillas?.attachments).toEqual([]);
    expect(gunillas?.text).toContain('Du läser det med din egen länk här nedanför.');
    expect(gunillas?.text).toContain('/link/goteborg#');
  });

  it('is a link into the tab where it is confidential, which tells nothing of it', async () => {
    await publish('hemlig', 3, { ground: 'OSL 25 kap. 1 §', room: 'S01' });
    const letter = await letterTo(KARIM, 'secret');
    expect(letter?.attachments).toEqual([]);
    expect(letter?.text).toContain('sekretessmarkerat');
    expect(JSON.stringify(letter)).not.toContain('hemlig.docx');
    expect(letter?.text).toMatch(/body=goteborg-2&meeting=goteborg-\d+/);
  });
});
