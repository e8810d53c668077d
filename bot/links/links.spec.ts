import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonalLinksView } from '../../src/api/personalLinksView';
import type { BodyView, MeetingView } from '../../src/api/views';
import type { Day } from '../../src/core/calendar';
import * as lists from '../../src/storage/lists';
import { arrangedAs, callerOf, type Caller } from '../../test/bot/calling';
import { doorOf, type Door, type MailedLink } from '../../test/bot/linked';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

const CHAIR = 'karim.haddad';
const LARS = 'lars.bohman@goteborg.example';
const GUNILLA = 'gunilla.fors@goteborg.example';
const NOUR = 'nour.shamoun@grannkraft.example';

let machine: OneMachine;
let caller: Caller;
let door: Door;
let meetingId = '';
let presses = 0;

const act = (name: string, fields: object, who = CHAIR) =>
  caller.act(who, name, { version: 'read', key: `linking-${String(++presses)}`, ...fields });
const send = async (upn: string, fields: object) => {
  const answer = await act('sendPersonalLink', { id: 'goteborg-2', upn, ...fields });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
};
const meeting = () => caller.view<MeetingView>(CHAIR, `/meetings/${meetingId}`);
const links = async (upn: string) =>
  (await machine.site.read({ links: { list: lists.personalLinks, where: { upn } } })).links.rows;
const sentTo = async (upn: string, purpose: 'meeting' | 'sending'): Promise<MailedLink> => {
  await send(upn, { purpose, meetingId });
  return door.linkTo(upn, 'Din länk');
};

beforeAll(async () => {
  machine = await startOneMachine('2026-11-23T09:00:00+01:00');
  caller = callerOf(machine);
  door = doorOf(machine);
  const { meetings } = await caller.view<BodyView>(CHAIR, '/bodies/goteborg-2');
  meetingId = meetings.find(({ day }) => day === '2026-12-10')?.id ?? '';
  const view = await meeting();
  const line = {
    ...{
      title: 'Trygga vägar till skolan',
      description: 'Vad varje part gör.',
      kind: 'discussion',
      purpose: 'Samtala',
    },
    ...{ theme: null, parties: ['stadsmiljo', 'sf-hisingen'], presenter: 'Karim Haddad', minutes: 20 },
  };
  const { id, version } = view.meeting;
  await act('arrangeAgenda', { id, version, items: [...arrangedAs(view.items), line] }, CHAIR);
});
afterAll(() => machine.stop());

describe('A personal link', () => {
  it('goes by mail, is kept as a hash alone and is written nowhere else', async () => {
    const { token } = await sentTo(LARS, 'sending');
    const [row] = await links(LARS);
    expect(row).toMatchObject({ purpose: 'sending', lastDay: '2026-12-10', mail: LARS });
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
    const { outbox, journal } = await machine.site.read({
      outbox: { list: lists.outbox, where: { to: LARS } },
      journal: { list: lists.journal, where: { bodyYear: '0002-2026' } },
    });
    expect(journal.rows.map((note) => note.act)).toContain('sendPersonalLink');
    expect(JSON.stringify([row, outbox.rows, journal.rows, machine.logged])).not.toContain(token);
  });

  it('is opened on a page that is kept nowhere, tells nobody where it was and runs nothing but its own files', async () => {
    mkdirSync(join(machine.tabFolder, 'link'), { recursive: true });
    writeFileSync(join(machine.tabFolder, 'link', 'index.html'), '<!doctype html><title>Samverka</title>');
    const { status, headers } = await door.ask('GET', 'goteborg');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('inline');
  });

  it('asks for the code that goes to the same address, and opens a page of its own', async () => {
    const link = await door.linkTo(LARS, 'Din länk');
    const page = await door.open(link, LARS);
    expect(page.cookie).toMatch(/^__Host-samverka-link-goteborg-\d+=.*Path=\/; .*HttpOnly; Secure; SameSite=Strict$/);
    const { body } = await page.view();
    expect(body).toMatchObject({ me: { name: 'Lars Bohman' }, link: { purpose: 'sending' } });
    expect(body.meeting?.items.map(({ title }) => title)).toContain('Trygga vägar till skolan');
    expect(body.preview?.blocks.length).toBeGreaterThan(0);
    expect(body.acts.map((one) => one.act)).toEqual(['sendAgenda', 'renewPersonalLink']);
  });

  it('lets the deputy approve sending, once, by the same gate as in the tab (FSS-10)', async () => {
    const page = await door.open(await sentTo(LARS, 'sending'), LARS);
    const { meeting: read } = await meeting();
    const asked = { id: meetingId, version: read.version, meaningRead: true };
    const first = await page.act('sendAgenda', asked);
    const findings = (await page.view()).body.meeting?.gate?.findings ?? [];
    const passed = Object.fromEntries(findings.map(({ reason }) => [reason, 'Vi vet om det.']));
    const sent = first.status === 200 ? first : await page.act('sendAgenda', { ...asked, passed });
    expect(sent).toMatchObject({ status: 200, body: { done: { text: expect.stringContaining('skickad') as string } } });
    expect((await meeting()).meeting.stage).toBe('agendaSent');
    expect(await page.act('sendAgenda', { ...asked, passed })).toMatchObject({
      status: 409,
      body: { refused: { reason: 'used', text: expect.stringContaining('redan gjort') as string } },
    });
    await machine.service.runDuties();
  });

  it('comes with the agenda to who is reached by mail alone: they read, answer each line and propose (FSS-15, FSS-20)', async () => {
    const link = await door.linkTo(GUNILLA, 'Dagordning');
    const page = await door.open(link, GUNILLA);
    const { body } = await page.view();
    const line = body.meeting?.items.find(({ title }) => title === 'Trygga vägar till skolan');
    expect(body.meeting?.participation.answersFor).toEqual(['stadsmiljo']);
    const answer = { id: line?.id, partyKey: 'stadsmiljo', answer: 'representative' };
    expect(await page.act('answerAgenda', answer)).toMatchObject({ status: 200 });
    expect(await page.act('answerAgenda', answer)).toMatchObject({
      status: 409,
      body: { refused: { reason: 'used' } },
    });
    const proposal = { id: meetingId, title: 'Belysning vid hållplatsen', late: 'nextMeeting' };
    expect(await page.act('submitProposal', proposal)).toMatchObject({ status: 200 });
    const { answers } = (await meeting()).participation;
    expect(answers).toContainEqual(expect.objectContaining({ itemId: line?.id, answer: 'representative' }));
    const { proposals } = await machine.site.read({ proposals: { list: lists.proposals, where: { bodyNr: 2 } } });
    const made = proposals.rows.filter(({ title }) => title === 'Belysning vid hållplatsen');
    expect(made).toMatchObject([{ submittedBy: GUNILLA }]);
    expect((await page.view()).body.acts).toContainEqual({
      act: 'submitProposal',
      standing: 'open',
      done: [meetingId],
    });
    expect(await page.act('renewPersonalLink', { id: body.link.id })).toMatchObject({ status: 200 });
    expect((await links(GUNILLA)).length).toBeGreaterThan(1);
  });

  it('reports for a group whose party its person stands for (WG-08)', async () => {
    const { groups } = await machine.site.read({ groups: { list: lists.workingGroups, where: { bodyNr: 2 } } });
    const groupId = `goteborg-${String(groups.rows[0]?.id)}`;
    await send(GUNILLA, { purpose: 'group', groupId });
    const page = await door.open(await door.linkTo(GUNILLA, 'Din länk'), GUNILLA);
    const { group } = (await page.view()).body;
    const report = { id: groupId, version: group?.version, title: 'Två vandringar', text: 'Båda är gjorda.' };
    expect(await page.act('reportFromGroup', report)).toMatchObject({ status: 200 });
    const { reports } = await machine.site.read({ reports: { list: lists.pendingReports, where: { bodyNr: 2 } } });
    expect(reports.rows).toMatchObject([{ title: 'Två vandringar', actedBy: GUNILLA }]);
  });

  it('gives nothing that the role does not give: a guest reads, and does not propose', async () => {
    const page = await door.open(await sentTo(NOUR, 'meeting'), NOUR);
    expect((await page.view()).body.meeting?.meeting.id).toBe(meetingId);
    const refused = await page.act('submitProposal', { id: meetingId, title: 'Mer pengar' });
    expect(refused.status).toBe(409);
    expect(
      await act('sendPersonalLink', {
        id: 'goteborg-2',
        upn: 'per.hellman@goteborg.example',
        meetingId,
        purpose: 'meeting',
      }),
    ).toMatchObject({ status: 409, body: { refused: { reason: 'noPlace' } } });
    const own = { id: 'goteborg-2', upn: GUNILLA, meetingId, purpose: 'meeting' };
    expect(await act('sendPersonalLink', own, 'nadia.benali')).toMatchObject({
      status: 409,
      body: { refused: { reason: 'notAllowed' } },
    });
  });
});

describe('A link in the wrong hands', () => {
  const closed = (status: number, reason: string) => ({
    status,
    body: { reason, error: expect.stringMatching(/^[A-ZÅÄÖ].*\.$/) as string },
  });

  it('is answered alike whether it was altered, guessed or never one, and no mail goes', async () => {
    const link = await sentTo(NOUR, 'meeting');
    const altered = (link.token.startsWith('A') ? 'B' : 'A') + link.token.slice(1);
    const answers = await Promise.all(
      [altered, 'x'.repeat(43), 'kort', ''].map((token) => door.code({ ...link, token })),
    );
    expect(answers).toEqual(answers.map(() => closed(404, 'unknown')));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await door.code(link, 'annan')).toEqual(answers[0]);
  });

  it('sends its code to its own person alone when it is forwarded, and says nothing of whom', async () => {
    const link = await sentTo(NOUR, 'meeting');
    const told = await door.code(link);
    expect(told).toMatchObject({ status: 200 });
    expect(JSON.stringify(told.body)).not.toMatch(/nour|grannkraft|@/i);
    expect(await door.enter(link, '000000')).toEqual(closed(403, 'wrongCode'));
  });

  it('bears five wrong codes of a hundred, also at once; then not even the right one opens', async () => {
    const link = await sentTo(NOUR, 'meeting');
    await door.code(link);
    const right = await door.codeTo(NOUR);
    const wrong = Array.from({ length: 100 }, (_, at) => String((Number(right) + at + 1) % 1_000_000).padStart(6, '0'));
    const reasons: string[] = [];
    for (let from = 0; from < 100; from += 10) {
      const answers = await Promise.all(wrong.slice(from, from + 10).map((code) => door.enter(link, code)));
      reasons.push(...answers.map(({ body }) => (body as { readonly reason: string }).reason));
    }
    expect(reasons.filter((reason) => reason === 'wrongCode').length).toBeLessThanOrEqual(5);
    expect(await door.enter(link, right)).toEqual(closed(429, 'triedTooOften'));
    for (let codes = 0; codes < 2; codes += 1) expect((await door.code(link)).status).toBe(200);
    expect(await door.code(link)).toEqual(closed(429, 'tooManyCodes'));
  });

  it('opens with a code once, and a page is its own alone', async () => {
    const link = await sentTo(NOUR, 'meeting');
    const page = await door.open(link, NOUR);
    expect(await door.enter(link, await door.codeTo(NOUR))).toEqual(closed(403, 'noCode'));
    const cookie = page.cookie.split(';')[0] ?? '';
    const asked = async (headers: Readonly<Record<string, string>>) =>
      (await door.ask('GET', 'goteborg/view', undefined, headers)).status;
    expect(await asked({ Cookie: cookie, 'Samverka-Link': page.page })).toBe(200);
    expect(await asked({ Cookie: cookie })).toBe(401);
    expect(await asked({ Cookie: cookie, 'Samverka-Link': 'goteborg-99999' })).toBe(401);
    expect(await asked({ Cookie: cookie, 'Samverka-Link': page.page, 'Sec-Fetch-Site': 'cross-site' })).toBe(401);
    expect(await asked({ 'Samverka-Link': page.page })).toBe(401);
    const other = { Cookie: cookie, 'Samverka-Link': page.page };
    expect((await door.ask('GET', 'annan/view', undefined, other)).status).toBe(401);
  });

  it('does nothing it is not for', async () => {
    const page = await door.open(await sentTo(GUNILLA, 'meeting'), GUNILLA);
    const { meetings } = await caller.view<BodyView>(CHAIR, '/bodies/goteborg-2');
    const other = meetings.find(({ day }) => day > '2026-12-10')?.id;
    for (const [name, id] of [
      ['sendAgenda', meetingId],
      ['submitProposal', other],
      ['submitProposal', undefined],
      ['revokePersonalLink', (await page.view()).body.link.id],
      ['toString', meetingId],
    ] as const) {
      const refused = await page.act(name, { id, title: 'Något annat', meaningRead: true });
      expect([name, refused]).toMatchObject([name, { status: 409, body: { refused: { reason: 'notForThis' } } }]);
    }
  });

  it('is shut in one press while it is open, by who follows up, and lets nothing more be done', async () => {
    const link = await sentTo(GUNILLA, 'meeting');
    const page = await door.open(link, GUNILLA);
    const { body } = await page.view();
    const listed = async (who: string) => (await caller.view<PersonalLinksView>(who, '/bodies/goteborg-2/links')).links;
    expect(await listed('anna.lindgren')).toContainEqual({
      ...{ id: body.link.id, version: expect.any(String) as string, name: 'Gunilla Fors' },
      text: expect.stringMatching(/^Läsa, svara och lämna förslag, mötet torsdag 10 december 2026\. Gäller/) as string,
    });
    // Everybody else sees their own alone, and nobody anything that opens them.
    expect((await listed('gunilla.fors')).every(({ name }) => name === 'Gunilla Fors')).toBe(true);
    expect(await listed('nadia.benali')).toEqual([]);
    expect(JSON.stringify(await listed('anna.lindgren'))).not.toContain(link.token);
    expect(await act('revokePersonalLink', { id: body.link.id }, 'anna.lindgren')).toMatchObject({ status: 200 });
    expect((await listed('anna.lindgren')).map(({ id }) => id)).not.toContain(body.link.id);
    // The page itself is gone, and the link says why.
    expect((await page.view()).status).toBe(401);
    expect((await page.act('submitProposal', { id: meetingId, title: 'För sent' })).status).toBe(401);
    expect(await door.code(link)).toEqual(closed(410, 'revoked'));
    expect(await act('renewPersonalLink', { id: body.link.id })).toMatchObject({ status: 409 });
  });

  it('is taken back when its person asks to be forgotten', async () => {
    const link = await sentTo(GUNILLA, 'meeting');
    const page = await door.open(link, GUNILLA);
    expect(await act('forgetMe', { id: 'goteborg-2' }, 'gunilla.fors')).toMatchObject({
      status: 200,
    });
    expect((await page.view()).status).toBe(401);
    expect(await door.code(link)).toEqual(closed(410, 'revoked'));
    expect((await links(GUNILLA)).filter(({ revokedAt }) => revokedAt === null)).toEqual([]);
  });

  it('dies with the mandate while it is open, and with its last day', async () => {
    const link = await sentTo(NOUR, 'meeting');
    const page = await door.open(link, NOUR);
    const gunillas = await sentTo(GUNILLA, 'meeting');
    const { held } = await machine.site.read({ held: { list: lists.mandates, where: { bodyNr: 2, upn: NOUR } } });
    for (const mandate of held.rows) {
      await machine.site.change(lists.mandates, mandate, { to: '2026-11-22' as Day });
    }
    expect(await page.view()).toMatchObject(closed(410, 'ended'));
    expect(await page.act('tellAbsence', { id: meetingId, partyKey: 'grannkraft' })).toMatchObject(
      closed(410, 'ended'),
    );
    expect(await door.code(link)).toEqual(closed(410, 'ended'));
    machine.moveTo('2026-12-11T00:00:00+01:00');
    expect(await door.code(gunillas)).toEqual(closed(410, 'expired'));
  });
});
