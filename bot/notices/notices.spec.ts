import { outbox, people } from '../../src/storage/lists';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { hand, readable } from '../../test/bot/talking';
import type { LocalMail } from '../../test/contract';

jest.setTimeout(180_000);

let machine: OneMachine;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-24T12:00:00+01:00');
});
afterAll(() => machine.stop());

const noticesTo = async (upn: string, kind: string) => {
  const { rows } = await machine.site.read({ rows: { list: outbox, where: { bodyNr: [2] } } });
  return rows.rows.filter((one) => one.to.startsWith(upn) && one.kind === kind);
};
const mailsTo = async (address: string) =>
  (await machine.get(`/local/mail?to=${encodeURIComponent(address)}`)) as readonly (LocalMail & {
    readonly headers?: Readonly<Record<string, string>>;
  })[];
const LAST_DAY = 'I dag är sista dag för förslag till Forum för stadsområdessamverkan Hisingen';

describe('The last day for proposals', () => {
  beforeAll(async () => {
    const maria = await hand(machine, 'maria.soderqvist');
    await machine.post('/local/activity', {
      as: maria.person.id,
      in: 'personal',
      activity: { type: 'installationUpdate', action: 'remove' },
    });
    machine.moveTo('2026-11-26T08:00:00+01:00');
    await machine.service.runDuties();
  });

  it('is told in the chat to someone reached by Teams who has never written', async () => {
    const nadia = await hand(machine, 'nadia.benali');
    const told = (await nadia.conversation()).filter((one) => readable({ one }).includes(LAST_DAY));
    expect(told).toHaveLength(1);
    expect(readable({ told })).toContain('torsdag 26 november 2026');
    expect(JSON.stringify(told)).toMatch(/"title":"Öppna i fliken","url":"[^"]*body=goteborg-2&meeting=goteborg-\d+"/);
    expect(await mailsTo(nadia.person.mail)).toEqual([]);
  });

  it('is told by mail to someone reached by mail, in plain text and HTML', async () => {
    const mails = (await mailsTo('gunilla.fors@goteborg.example')).filter((one) => one.subject === LAST_DAY);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Hej Gunilla Fors!');
    expect(mails[0]?.text).toContain('Du har till midnatt.');
    expect(mails[0]?.html).toContain('<html lang="sv">');
  });

  it('goes by mail instead to someone who has removed the bot, and the row says so', async () => {
    expect(await noticesTo('maria.soderqvist', 'proposalsCloseToday')).toMatchObject([
      { state: 'sent', result: '403 → mail 250' },
    ]);
    const mails = (await mailsTo('maria.soderqvist@goteborg.example')).filter((one) => one.subject === LAST_DAY);
    expect(mails).toHaveLength(1);
  });

  it('is told once, also when the duties run again', async () => {
    await Promise.all([machine.service.runDuties(), machine.service.runDuties()]);
    const gunilla = (await mailsTo('gunilla.fors@goteborg.example')).filter((one) => one.subject === LAST_DAY);
    const nadia = await hand(machine, 'nadia.benali');
    const told = (await nadia.conversation()).filter((one) => readable({ one }).includes(LAST_DAY));
    expect([gunilla.length, told.length]).toEqual([1, 1]);
  });

  it('leaves no text of a person, no name and no address in the log', () => {
    const log = JSON.stringify(machine.logged);
    expect(log).not.toMatch(/@|Nadia|Gunilla|eyJ/);
  });
});

describe('A notice that has waited too long', () => {
  it('is dropped, never sent as if on time', async () => {
    await machine.site.add(outbox, {
      key: 'spec:late',
      actedBy: 'system',
      bodyNr: 2,
      meetingId: (await noticesTo('nadia.benali', 'proposalsCloseToday'))[0]?.meetingId ?? null,
      kind: 'proposalsCloseSoon',
      way: 'chat',
      to: 'asa.kvist@goteborg.example',
      aboutId: null,
      dueAt: 0 as never,
      state: 'waiting',
      claimedUntil: null,
      claim: '',
      attempts: 0,
      sentAt: null,
      result: '',
    });
    await machine.service.runDuties();
    expect(await noticesTo('asa.kvist', 'proposalsCloseSoon')).toContainEqual(
      expect.objectContaining({ key: 'spec:late', state: 'dropped', result: 'no longer true' }),
    );
  });
});

describe('A notice that reaches nobody', () => {
  it('is parked, and whoever looks after the body is told whom it did not reach', async () => {
    const [maria] = (
      await machine.site.read({ rows: { list: people, where: { upn: 'maria.soderqvist@goteborg.example' } } })
    ).rows.rows;
    if (maria === undefined) throw new Error('Maria is in the register.');
    await machine.site.change(people, maria, { mail: '' });
    await machine.site.add(outbox, {
      ...{ key: 'spec:parked', actedBy: 'system', bodyNr: 2, meetingId: null, kind: 'roleGiven', way: 'chat' },
      ...{ to: maria.upn, aboutId: null, dueAt: machine.now(), state: 'waiting', claimedUntil: null, claim: '' },
      ...{ attempts: 0, sentAt: null, result: '' },
    });
    await machine.service.runDuties();
    expect(await noticesTo('maria.soderqvist', 'roleGiven')).toContainEqual(
      expect.objectContaining({ key: 'spec:parked', state: 'parked' }),
    );
    const karim = await hand(machine, 'karim.haddad');
    const told = (await karim.conversation()).filter((one) => readable({ one }).includes('Maria'));
    expect(readable({ told })).toContain('har inte nåtts');
    await machine.service.runDuties();
    // In the chat and by mail, as Karim wants it: once each.
    expect((await noticesTo('karim.haddad', 'notReached')).map(({ way }) => way)).toEqual(['chat', 'mail']);
  });
});

describe('What has waited too long in the outbox', () => {
  it('is told to whoever watches over the service', async () => {
    const health = async () => (await fetch(`${machine.serviceUrl}/health`)).text();
    await health();
    await machine.service.idle();
    expect(await health()).not.toContain('utkorgen');
    await machine.site.add(outbox, {
      ...{ key: 'spec:stuck', actedBy: 'system', bodyNr: 2, meetingId: null, kind: 'roleGiven', way: 'chat' },
      ...{ to: 'asa.kvist@goteborg.example', aboutId: null, dueAt: 0 as never, state: 'claimed', claim: 'gone' },
      ...{ claimedUntil: (Date.now() + 3_600_000) as never, attempts: 3, sentAt: null, result: 'later' },
    });
    await health();
    await machine.service.idle();
    expect(await health()).toContain('1 meddelande har väntat i utkorgen sedan');
  });
});

describe('The next duty', () => {
  it('is the agenda of the earliest meeting, Centrum’s, a day before it is due', async () => {
    const next = await machine.service.nextDuty(machine.now());
    expect(new Date(next ?? 0).toISOString()).toBe('2026-11-30T07:00:00.000Z');
  });
});
