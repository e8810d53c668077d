import type { BodyView, MeetingView } from '../../src/api/views';
import * as lists from '../../src/storage/lists';
import { callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { LocalMail } from '../../test/contract';

jest.setTimeout(240_000);

const GUNILLA = 'gunilla.fors@goteborg.example';
const HISINGEN = 'samverka+goteborg-2@samverka.example';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n');

let machine: OneMachine;
let caller: Caller;
let presses = 0;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  caller = callerOf(machine);
});
afterAll(() => machine.stop());

const mailsTo = async (address: string) =>
  (await machine.get(`/local/mail?to=${encodeURIComponent(address)}`)) as readonly LocalMail[];
const file = (name: string, bytes: Buffer) => [
  '--q',
  `Content-Type: application/octet-stream; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  bytes.toString('base64'),
];
const handIn = async (text: string, files: readonly (readonly string[])[], id = 'with-files') => {
  const raw = [
    'Authentication-Results: mail.samverka.example; dmarc=pass header.from=goteborg.example',
    `From: <${GUNILLA}>`,
    'Subject: Belysningen',
    `Message-ID: <${id}@goteborg.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=q',
    '',
    ...['--q', 'Content-Type: text/plain; charset=utf-8', '', text],
    ...files.flat(),
    '--q--',
  ].join('\r\n');
  const response = await fetch(`${machine.serviceUrl}/mail?to=${encodeURIComponent(HISINGEN)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${machine.config.mailIn.key ?? ''}`, 'content-type': 'message/rfc822' },
    body: raw,
  });
  expect(response.status).toBe(202);
  await machine.service.idle();
};
const annexes = async () => {
  const { meetings } = await caller.view<BodyView>('karim.haddad', '/bodies/goteborg-2');
  const id = meetings.find(({ day }) => day === '2026-12-10')?.id ?? '';
  return { id, rows: await annexRows(Number(id.split('-')[1])) };
};
const annexRows = async (meetingId: number) =>
  (await machine.site.read({ rows: { list: lists.annexes, where: { meetingId } } })).rows.rows;

describe('Files that come with a letter', () => {
  it('follow the proposal after the yes, each looked into as when somebody puts it there', async () => {
    await handIn('Vi föreslår att ta upp belysningen i gångtunnlarna.', [
      file('karta.pdf', PDF),
      file('program.exe', Buffer.from('MZ')),
      file('bild.png', Buffer.from('ingen bild')),
    ]);
    const asked = (await mailsTo(GUNILLA)).at(-1);
    expect(asked?.text).toContain('De 3 bilagorna är sparade. De följer med förslaget när du har svarat ja.');
    expect((await annexes()).rows).toEqual([]);
    await machine.post('/local/mail', { as: GUNILLA, answers: asked?.id, text: 'Ja' });
    await machine.service.idle();
    const done = (await mailsTo(GUNILLA)).at(-1);
    expect(done?.text).toContain('Det här följer med förslaget: karta.pdf.');
    expect(done?.text).toContain('Det här kan inte följa med: program.exe, bild.png.');
    const { id, rows } = await annexes();
    expect(rows).toMatchObject([{ name: 'karta.pdf', state: 'attached', addedBy: 'Gunilla Fors', size: PDF.length }]);
    const seen = async () => caller.view<MeetingView>('karim.haddad', `/meetings/${id}`);
    const proposal = (await seen()).proposals.find(({ title }) => title.includes('gångtunnlarna'));
    const accepted = { id: proposal?.id, version: proposal?.version, key: 'accept-with-files' };
    expect(await caller.act('karim.haddad', 'acceptProposal', accepted)).toMatchObject({ status: 200 });
    const line = (await seen()).items.find(({ title }) => title.includes('gångtunnlarna'));
    expect(JSON.stringify(line)).toContain('karta.pdf');
  });

  it('are left where they are by a no', async () => {
    await handIn('Vi föreslår att ta upp klottret vid torget.', [file('foto.pdf', PDF)]);
    const asked = (await mailsTo(GUNILLA)).at(-1);
    await machine.post('/local/mail', { as: GUNILLA, answers: asked?.id, text: 'Nej' });
    await machine.service.idle();
    expect((await annexes()).rows.map(({ name }) => name)).toEqual(['karta.pdf']);
  });

  it('follow a proposal that is put off to a later meeting, once, there and back', async () => {
    await handIn('Vi föreslår att ta upp cykelstölderna vid stationen.', [file('statistik.pdf', PDF)], 'put-off');
    const asked = (await mailsTo(GUNILLA)).at(-1);
    await machine.post('/local/mail', { as: GUNILLA, answers: asked?.id, text: 'Ja' });
    await machine.service.idle();
    const first = (await annexes()).id;
    const { next } = await machine.site.read({ next: { list: lists.meetings, where: { bodyYear: '0002-2027' } } });
    const second = `goteborg-${String(next.rows[0]?.id)}`;
    const seen = (id: string) => caller.view<MeetingView>('lars.bohman', `/meetings/${id}`);
    const goes = async (who: string, act: string, [from, to]: readonly [string, string]) => {
      const { id, version } = (await seen(from)).proposals.find(({ title }) => title.includes('stationen')) ?? {};
      const fields = { id, version, meetingId: to, ...(act === 'deferProposal' ? { reason: 'Vi hinner inte.' } : {}) };
      presses += 1;
      expect(await caller.act(who, act, { ...fields, key: `put-off-${String(presses)}` })).toMatchObject({
        status: 200,
      });
    };
    // The deputy answers proposals to every meeting of the forum; whoever made one may move it.
    await goes('lars.bohman', 'deferProposal', [first, second]);
    await goes('gunilla.fors', 'moveProposal', [second, first]);
    await goes('lars.bohman', 'deferProposal', [first, second]);
    const { id, version } = (await seen(second)).proposals.find(({ title }) => title.includes('stationen')) ?? {};
    const accepted = { id, version, key: 'accept-put-off' };
    expect(await caller.act('lars.bohman', 'acceptProposal', accepted)).toMatchObject({ status: 200 });
    const line = (await seen(second)).items.find(({ title }) => title.includes('stationen'));
    expect(line?.annexes.map(({ name }) => name)).toEqual(['statistik.pdf']);
  });
});
