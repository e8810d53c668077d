import { createTransport } from 'nodemailer';
import type { IncomingPage } from '../../src/api/incomingView';
import type { MembersPage } from '../../src/api/membersView';
import type { Day } from '../../src/core/calendar';
import * as lists from '../../src/storage/lists';
import { callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { LocalMail } from '../../test/contract';
import { nameOfLetter } from '../../src/doing/mail/naming';

jest.setTimeout(240_000);

let machine: OneMachine;
let caller: Caller;
let presses = 0;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  caller = callerOf(machine);
});
afterAll(() => machine.stop());

const HISINGEN = 'samverka+goteborg-2@samverka.example';
const GUNILLA = 'gunilla.fors@goteborg.example';
const MARIA = 'maria.soderqvist@goteborg.example';

const settle = async () => {
  await machine.service.idle();
  await machine.service.runDuties();
};
const mailsTo = async (address: string) =>
  (await machine.get(`/local/mail?to=${encodeURIComponent(address)}`)) as readonly LocalMail[];
const newest = async (address: string) => (await mailsTo(address)).at(-1);
/** Writes as somebody signed in, whom the local mail server vouches for, and gives what they are answered. */
async function write(as: string, letter: object): Promise<LocalMail | undefined> {
  const address = `${as}@goteborg.example`;
  const before = (await mailsTo(address)).length;
  expect(await machine.post('/local/mail', { as: address, ...letter })).toMatchObject({ status: 202 });
  await machine.service.idle();
  return (await mailsTo(address)).slice(before).at(-1);
}
const toHisingen = (as: string, text: string, subject = 'Till forumet') => write(as, { to: HISINGEN, subject, text });
/** Hands a letter in as a mail server does. */
const handIn = (raw: string | Buffer, to = HISINGEN, key = machine.config.mailIn.key ?? '') =>
  fetch(`${machine.serviceUrl}/mail?to=${encodeURIComponent(to)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'message/rfc822' },
    body: typeof raw === 'string' ? raw : new Uint8Array(raw),
  });
const vouched = (domain: string) =>
  `Authentication-Results: mail.samverka.example; dmarc=pass header.from=${domain}\r\n`;
const letter = (headers: readonly string[], body: string) => [...headers, 'MIME-Version: 1.0', '', body].join('\r\n');
const proposals = async () => {
  const { rows } = await machine.site.read({ rows: { list: lists.proposals, where: { bodyYear: '0002-2026' } } });
  return rows.rows.map(({ title, submitterName }) => `${submitterName}: ${title}`);
};
const lettersIn = async () => {
  const { rows } = await machine.site.read({
    rows: { list: lists.lettersIn, where: { state: ['waiting', 'read', 'toRegistrar', 'parked'] } },
  });
  return rows.rows;
};
const act = (who: string, name: string, fields: object) =>
  caller.act(who, name, { key: `letter-${String(++presses)}`, version: 'any', ...fields });

describe('A letter to a body', () => {
  it('becomes a draft that is answered by letter, and a proposal by a yes to that letter alone', async () => {
    const asked = await toHisingen(
      'gunilla.fors',
      'Vi föreslår att ta upp belysningen i Biskopsgårdens gångtunnlar.\n\nMed vänlig hälsning\nGunilla Fors\nEnhetschef',
    );
    expect(asked?.subject).toBe('Sv: Till forumet');
    expect(asked?.text).toContain('belysningen i Biskopsgårdens gångtunnlar');
    expect(asked?.text).toContain('torsdag 10 december 2026');
    expect(asked?.text).not.toContain('Enhetschef');
    expect(await proposals()).toEqual([]);

    const alone = await toHisingen('gunilla.fors', 'Ja');
    expect(alone?.text).toContain('måste vara ett svar på brevet med frågan');
    expect(await proposals()).toEqual([]);

    const done = await write('gunilla.fors', { answers: asked?.id, text: 'Ja' });
    expect(done?.text).toContain('Förslaget är lämnat');
    expect(await proposals()).toEqual([expect.stringMatching(/^Gunilla Fors: .*gångtunnlar/)]);
    await write('gunilla.fors', { answers: asked?.id, text: 'Ja' });
    expect(await proposals()).toHaveLength(1);
  });

  it('is answered like the same words in a chat, in a thread that is cut, and forwarded', async () => {
    const told = await toHisingen('gunilla.fors', 'När är nästa möte?\n\n> Kan du svara på det här?');
    expect(told?.text).toContain('torsdag 10 december 2026');
    const forwarded =
      'FYI\n\nFrån: Eva Ek <eva@annan.example>\nSkickat: den 19 november\nÄmne: Tunneln\n\nKan vi ta upp klottret i tunneln på nästa möte?\n\nMvh\nEva';
    const asked = await toHisingen('gunilla.fors', forwarded, 'VB: Tunneln');
    expect(asked?.text).toContain('klottret i tunneln');
  });

  it('is kept as it came, and a personal identity number is repeated nowhere', async () => {
    const answer = await toHisingen('gunilla.fors', 'Kan vi ta upp 19121212-1212 på nästa möte?', 'Om 19121212-1212');
    expect(answer?.text).toContain('personnummer');
    expect(JSON.stringify(answer)).not.toContain('1212-1212');
    expect(JSON.stringify(machine.logged)).not.toMatch(/1212|gunilla/i);
    const rows = await lettersIn();
    const bytes = await machine.site.documentBytes(rows.at(-1)?.original.address ?? '');
    expect(Buffer.from(bytes ?? []).toString('utf8')).toContain('19121212-1212');
  });

  it('in ISO 8859-1, of nothing, as winmail.dat or of HTML alone is answered for what it is', async () => {
    const about = [`From: Gunilla <${GUNILLA}>`, `To: ${HISINGEN}`, 'Subject: =?iso-8859-1?Q?Fr=E5ga?='];
    const before = (await mailsTo(GUNILLA)).length;
    const answered = async (headers: readonly string[], body: string) => {
      const raw = Buffer.from(vouched('goteborg.example') + letter([...about, ...headers], body), 'latin1');
      expect((await handIn(raw)).status).toBe(202);
      await machine.service.idle();
      return (await newest(GUNILLA))?.text ?? '';
    };
    expect(
      await answered(['Content-Type: text/plain; charset=iso-8859-1'], 'N\xe4r \xe4r n\xe4sta m\xf6te?'),
    ).toContain('torsdag 10 december 2026');
    expect(await answered(['Content-Type: text/plain'], '')).toContain('ingen text som går att läsa');
    const tnef = ['Content-Type: application/ms-tnef; name=winmail.dat', 'Content-Transfer-Encoding: base64'];
    expect(await answered(tnef, 'eJ8+Ig==')).toContain('winmail.dat');
    const html =
      '<html><head><style>p{}</style></head><p>Vem &auml;r ordf&ouml;rande p&aring; n&auml;sta m&ouml;te?</p></html>';
    expect(await answered(['Content-Type: text/html'], html)).toContain('Karim Haddad');
    expect((await mailsTo(GUNILLA)).length).toBe(before + 4);
  });
});

describe('Who a letter is from', () => {
  const spoofed = (headers: string) =>
    headers +
    letter([`From: Gunilla <${GUNILLA}>`, `To: ${HISINGEN}`, 'Subject: Viktigt'], 'Jag föreslår att vi lägger ner.');

  it('is no matter of its address: one not vouched for, or unknown, is for the registrar and is not answered', async () => {
    const before = (await mailsTo(GUNILLA)).length;
    const forged = 'Authentication-Results: mail.elak.example; dmarc=pass header.from=goteborg.example\r\n';
    expect((await handIn(spoofed(forged))).status).toBe(202);
    const stranger =
      vouched('okand.example') + letter(['From: x@okand.example', 'Subject: Fråga'], 'Hej, jag undrar en sak.');
    expect((await handIn(stranger)).status).toBe(202);
    const smtp = createTransport({ url: machine.config.smtpUrl, ignoreTLS: true });
    await smtp.sendMail({ from: GUNILLA, to: HISINGEN, subject: 'Från utsidan', text: 'Jag föreslår något.' });
    smtp.close();
    await machine.service.idle();
    expect((await mailsTo(GUNILLA)).length).toBe(before);
    expect(await mailsTo('x@okand.example')).toEqual([]);
    const { incoming } = await machine.site.read({ incoming: { list: lists.incoming, where: { bodyNr: 2 } } });
    const subjects = incoming.rows.map(({ subject }) => subject).sort();
    expect(subjects).toEqual(['Fråga', 'Från utsidan', 'Viktigt']);
    expect(incoming.rows.every(({ original }) => original.address.endsWith('.eml'))).toBe(true);
  });

  it('is asked of nobody without the shared secret, and a letter too large or to nobody is not taken', async () => {
    expect((await handIn('Subject: x\r\n\r\nx', HISINGEN, 'fel')).status).toBe(401);
    expect((await handIn('Subject: x\r\n\r\nx', 'ingen adress')).status).toBe(400);
    expect((await handIn(Buffer.alloc(50 * 1024 * 1024, 'a'))).status).toBe(413);
  });

  it('makes no loop: what machines, lists and we ourselves send is kept and passed over', async () => {
    const count = (await lettersIn()).length;
    const sent = (await machine.get('/local/mail')) as readonly unknown[];
    const from = `From: Gunilla <${GUNILLA}>`;
    for (const headers of [
      [from, 'Auto-Submitted: auto-generated', 'Subject: a'],
      [from, 'Precedence: bulk', 'Subject: b'],
      [from, `Message-ID: <${'a'.repeat(40)}@samverka.example>`, 'Subject: c'],
      [`From: ${HISINGEN}`, 'Subject: d'],
      ['From: MAILER-DAEMON@goteborg.example', 'Subject: e'],
    ]) {
      expect((await handIn(vouched('goteborg.example') + letter(headers, 'Kan vi ta upp loopar?'))).status).toBe(202);
    }
    await machine.service.idle();
    expect((await lettersIn()).slice(count).map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'read'));
    expect(await machine.get('/local/mail')).toHaveLength(sent.length);
  });
});

describe('An invitation answered in a calendar', () => {
  const invitationTo = async (address: string) =>
    (await mailsTo(address)).filter(({ subject }) => subject.startsWith('Kallelse')).at(-1)?.id;
  const answers = async () => {
    const { rows } = await machine.site.read({ rows: { list: lists.invitations, where: { bodyNr: 2 } } });
    return rows.rows.flatMap((row) => row.answers.map(({ upn, answer }) => [upn, answer]));
  };
  const absent = async () => {
    const { meetings } = await machine.site.read({
      meetings: { list: lists.meetings, where: { bodyNr: 2, day: '2026-12-15' as Day } },
    });
    const meetingId = meetings.rows.map(({ id }) => id);
    const { rows } = await machine.site.read({ rows: { list: lists.attendance, where: { meetingId } } });
    return rows.rows.map(({ partyKey, presence }) => [partyKey, presence]);
  };

  it('with no notes the party as absent and asks its substitute; with yes it comes after all (FSS-15)', async () => {
    const fields = { id: 'goteborg-2', day: '2026-12-15', starts: '09:00', ends: '10:00', consequencesRead: true };
    expect(await act('karim.haddad', 'callExtraMeeting', fields)).toMatchObject({ status: 200 });
    await settle();
    await write('maria.soderqvist', { answers: await invitationTo(MARIA), comes: 'declined' });
    expect(await answers()).toEqual([[MARIA, 'declined']]);
    const noted = await absent();
    expect(noted).toHaveLength(1);
    expect(noted[0]?.[1]).toBe('absent');
    await settle();
    const { outbox } = await machine.site.read({ outbox: { list: lists.outbox, where: { bodyNr: 2 } } });
    const asked = outbox.rows.filter(({ kind }) => kind === 'substituteAsked');
    const partyKey = noted[0]?.[0];
    expect(partyKey).toBe('forskola');
    expect(asked.map(({ to }) => to)).toEqual(['bjorn.fagerholm@goteborg.example']);

    await write('maria.soderqvist', { answers: await invitationTo(MARIA), comes: 'accepted' });
    expect(await answers()).toEqual([[MARIA, 'accepted']]);
    expect(await absent()).toEqual([[partyKey, 'representative']]);
  });

  it('by somebody else, or to an earlier time, is not taken, and they are told', async () => {
    const mine = await invitationTo(MARIA);
    const { text } = (await mailsTo(MARIA)).find(({ id }) => id === mine) ?? { text: '' };
    expect(text).toContain('tacka nej');
    const calendar = (await (await fetch(`${machine.url}/local/mail/${mine ?? ''}/attachments/0`)).text())
      .replace('METHOD:REQUEST', 'METHOD:REPLY')
      .replace(
        /ATTENDEE[\s\S]*?(?=END:VEVENT)/,
        `ATTENDEE;PARTSTAT=DECLINED;SENT-BY="mailto:${GUNILLA}":mailto:${MARIA}\r\n`,
      );
    const headers = [`From: <${GUNILLA}>`, 'Subject: Avvisat', 'Content-Type: text/calendar; method=REPLY'];
    const before = (await mailsTo(GUNILLA)).length;
    expect((await handIn(vouched('goteborg.example') + letter(headers, calendar))).status).toBe(202);
    await machine.service.idle();
    expect((await mailsTo(GUNILLA)).slice(before).map((mail) => mail.text)).toEqual([
      expect.stringContaining('Svaret gäller någon annan'),
    ]);
    expect(await answers()).toEqual([[MARIA, 'accepted']]);
  });
});

describe('What comes back', () => {
  it('stands with what was sent: an address that cannot be reached, and somebody who is away', async () => {
    const { outbox } = await machine.site.read({ outbox: { list: lists.outbox, where: { bodyNr: 2, state: 'sent' } } });
    const [gone, away] = ['gunilla.fors', 'maria.soderqvist'].map((who) =>
      outbox.rows.find(({ way, to, kind }) => way === 'calendar' && kind === 'meetingInvited' && to.startsWith(who)),
    );
    const id = (key = '') => `<${nameOfLetter('goteborg', key)}@samverka.example>`;
    const report = [
      '--q\r\nContent-Type: text/plain\r\n\r\nUndelivered\r\n--q\r\nContent-Type: message/delivery-status\r\n',
      'Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; g@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n',
      `--q\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: ${id(gone?.key)}\r\nSubject: Kallelse\r\n\r\nx\r\n--q--\r\n`,
    ].join('\r\n');
    const type = 'Content-Type: multipart/report; report-type=delivery-status; boundary=q';
    const dsn = letter(['From: MAILER-DAEMON@x.example', 'Subject: Undelivered', type], report);
    expect((await handIn(dsn, 'samverka@samverka.example')).status).toBe(202);
    const auto = ['Auto-Submitted: auto-replied', `In-Reply-To: ${id(away?.key)}`, 'Subject: Autosvar: Kallelse'];
    expect((await handIn(letter([`From: ${MARIA}`, ...auto], 'Jag är borta till måndag.'))).status).toBe(202);
    await machine.service.idle();
    const { mailings } = await caller.view<MembersPage>('karim.haddad', '/bodies/goteborg-2/members');
    const told = JSON.stringify(mailings?.find(({ title }) => title.startsWith('Kallelse')));
    expect(told).toContain('Brevet kom tillbaka');
    expect(told).toContain('personen är borta. Kommer.');
    const { incoming } = await caller.view<IncomingPage>('karim.haddad', '/bodies/goteborg-2/incoming');
    expect(incoming.map(({ subject }) => subject)).not.toContain('Undelivered');
  });
});
