import readSheets from 'read-excel-file/node';
import type { ActDone, ActName } from '../../src/api/acts';
import type { OpenNotices } from '../../src/api/openData';
import type { RecordsPage } from '../../src/api/recordsView';
import type { RegistrarKind, RegistrarView } from '../../src/api/registrarView';
import { bodyYear } from '../../src/core/bodies/body';
import * as lists from '../../src/storage/lists';
import { refusal, type BoardMeeting } from './boardMeeting';
import { callerOf } from './calling';

interface After {
  readonly spec: BoardMeeting;
  readonly meetingId: string;
  readonly secretary: string;
}

/** What happens to the papers of a board's meeting once it has been held: registered, posted, dispatched, inspected. */
export function papersAreKept(after: () => After): void {
  const BODY = { id: 'stockholm-1' };
  const done = (name: ActName, about: { id: string; version?: string }, fields: object = {}): Promise<ActDone> =>
    after().spec.done(name, about, fields, after().secretary);
  const act = (name: ActName, about: { id: string; version?: string }, fields: object = {}) =>
    after().spec.act(name, about, fields, after().secretary);
  const call = () => callerOf(after().spec.machine);
  const registrar = async () => (await call().view<RegistrarView>(after().secretary, '/registrar')).rows;
  const waiting = async (kind: RegistrarKind) => (await registrar()).filter((row) => row.kind === kind);
  const open = async (path: string) => {
    const response = await fetch(`${after().spec.machine.serviceUrl}/open${path}`);
    return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
  };

  describe('Those who keep the papers', () => {
    it('see what is received and unregistered, unposted and undispatched, and tick each off (DEC-10)', async () => {
      await done('receiveIncoming', BODY, {
        ...{ receivedOn: '2026-11-27', receivedAt: '08:00', sender: 'Länsstyrelsen', receiver: 'Styrelsen' },
        subject: 'Remiss',
      });
      const [received] = await waiting('incoming');
      expect(received).toMatchObject({ title: 'Remiss', about: 'Länsstyrelsen', since: '2026-11-27' });
      await done('registerIncoming', received ?? { id: '' }, { number: 'Dnr 2026-40' });
      expect(await waiting('incoming')).toEqual([]);

      const alone = (await waiting('unposted')).filter(({ about }) => about.endsWith('§ 1'));
      expect(alone).toHaveLength(2);
      expect(alone[0]?.may).toEqual(['postNotice']);
      const early = await act('postNotice', alone[0] ?? { id: '' }, { on: '2026-11-25', evidence: 'Dnr 3' });
      expect(early).toMatchObject(refusal('postedBeforeApproval', /26 november/));
      await done('postNotice', alone[0] ?? { id: '' }, { on: '2026-11-26', evidence: 'Dnr 3' });

      const [decided] = await waiting('undispatched');
      expect(decided?.title).toMatch(/^§ \d+ /);
      const sent = { to: 'Region Stockholm', sentOn: '2026-11-27', number: 'Dnr 2026-41' };
      const before = await act('dispatchDecision', decided ?? { id: '' }, { ...sent, sentOn: '2026-11-01' });
      expect(before).toMatchObject(refusal('beforeDecided', /26 november/));
      await done('dispatchDecision', decided ?? { id: '' }, sent);
      expect((await waiting('undispatched')).map(({ id }) => id)).not.toContain(decided?.id);
      // Somebody without the right to it has nothing there, and is not told that there is anything.
      expect((await call().view<RegistrarView>('reza.moradi', '/registrar')).rows).toEqual([]);
    });

    it('put the signed minutes in the archive, where nobody exchanges them', async () => {
      const [missing] = await waiting('signedMissing');
      expect(missing).toMatchObject({ since: '2026-11-27', may: ['keepSigned'] });
      const content = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`).toString('base64');
      const signed = { name: 'Protokoll.pdf', content: content('Ett'), number: 'Dnr 2026-44', consequencesRead: true };
      const page = { ...signed, name: 'Protokoll.docx' };
      expect(await act('keepSigned', missing ?? { id: '' }, page)).toMatchObject(refusal('notPdf', /PDF/));
      const unread = { name: signed.name, content: signed.content, number: signed.number };
      expect(await act('keepSigned', missing ?? { id: '' }, unread)).toMatchObject(
        refusal('toConfirm', /underskrivna/),
      );
      await done('keepSigned', missing ?? { id: '' }, signed);
      // A correction has a signed file of its own.
      expect((await waiting('signedMissing')).map(({ id }) => id)).not.toContain(missing?.id);
      const other = { ...signed, content: content('Två') };
      expect(await act('keepSigned', missing ?? { id: '' }, other)).toMatchObject(
        refusal('alreadyKept', /byts inte ut/),
      );
      const { documents } = await after().spec.machine.site.read({
        documents: { list: lists.documents, where: { bodyNr: 1, kind: 'signedMinutes' } },
      });
      expect(documents.rows).toMatchObject([{ registrationNumber: 'Dnr 2026-44', edition: 1 }]);
    });

    it('answer a request for a public document with its grounds and how to appeal, and nobody is told who asked', async () => {
      await after().spec.done('requestDocument', BODY, { request: 'Protokollet 2026-11-26' }, 'reza.moradi');
      const [request] = await waiting('request');
      expect(request).toMatchObject({
        about: 'Protokollet 2026-11-26',
        may: ['maskDocument', 'answerRequest', 'registerIncoming'],
      });
      expect(request?.related.length).toBeGreaterThan(0);
      expect(JSON.stringify(request)).not.toMatch(/reza|moradi/i);
      const documents = request?.related.map(({ number }) => number) ?? [];
      const bare = await act('answerRequest', request ?? { id: '' }, { outcome: 'refused', documents });
      expect(bare).toMatchObject(refusal('groundMissing', /lagrummet/));
      const answer = await done('answerRequest', request ?? { id: '' }, {
        ...{ outcome: 'refused', documents, ground: '26 kap. 1 § OSL', reasons: 'Men för den enskilde.' },
      });
      expect(answer.lines?.join(' ')).toMatch(/kammarrätten.*tre veckor/);
      expect(await waiting('request')).toEqual([]);
      const { answers } = await after().spec.machine.site.read({
        answers: { list: lists.requestAnswers, where: { bodyNr: 1 } },
      });
      expect(JSON.stringify(answers.rows)).not.toMatch(/reza|moradi/i);
    });

    it('set legal force themselves, when every board has been up (DEC-11)', async () => {
      const { decisions } = await after().spec.machine.site.read({
        decisions: { list: lists.decisions, where: { meetingId: Number(after().meetingId.split('-')[1]) } },
      });
      const row = (section: 'first' | 'another') => {
        const found = decisions.rows.find((one) => (one.section === 1) === (section === 'first'));
        return { id: `stockholm-${String(found?.id)}`, version: found?.version ?? '' };
      };
      const waits = await act('setLegalForce', row('first'), { on: '2026-11-27' });
      expect(waits).toMatchObject(refusal('notPosted', /alla tavlor/));
      expect(await act('setLegalForce', row('another'), { on: '2030-01-01' })).toMatchObject(
        refusal('notYet', /inte kommit/),
      );
      expect((await done('setLegalForce', row('another'), { on: '2026-11-27' })).text).toMatch(/laga kraft från/);
    });
  });

  describe('Open data', () => {
    it('tells anybody what is posted, with addresses that last and nothing that is not up (DEC-10, DEC-11)', async () => {
      const { status, body: read, headers } = await open('/notices');
      const body = read as OpenNotices;
      expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
      const [whole, alone] = [null, 1].map((section) => body.notices.find((one) => one.section === section));
      expect(whole).toMatchObject({
        type: 'minutes',
        boards: [
          { posted: '2026-11-28', removableFrom: '2026-12-20' },
          { posted: '2026-11-28', removableFrom: null },
        ],
      });
      expect(alone?.boards).toHaveLength(1);
      expect(JSON.stringify(body)).not.toMatch(/Dnr|actedBy|@/);
      const one = await open(`/notices/${alone?.id ?? ''}`);
      expect(one.body).toEqual(alone);
      expect((await open('/notices/stockholm-99999-minutes-1')).status).toBe(404);
      expect((await open('/notices/..%2f..%2fapi')).status).toBe(404);
    });
  });

  describe('Tables that are taken out', () => {
    const taken = async (who: string, file: string) => {
      const { machine } = after().spec;
      const people = (await machine.get('/local/people')) as readonly { id: string; upn: string }[];
      const person = people.find(({ upn }) => upn.startsWith(`${who}@`));
      const { token } = (await machine.get(`/local/token?as=${person?.id ?? ''}`)) as { token: string };
      const response = await fetch(`${machine.serviceUrl}/api/bodies/stockholm-1/export/${file}?year=2026`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, type: response.headers.get('content-type'), bytes };
    };

    it('open in a Swedish Excel: attendance with times, decisions and assignments (FIN-15)', async () => {
      const { bytes, type } = await taken(after().secretary, 'attendance.csv');
      expect(type).toBe('text/csv; charset=utf-8');
      const lines = bytes.toString('utf8').split('\r\n');
      expect(lines[0]).toBe('\ufeffDag;Möte;Namn;Part;Närvaro;Kom;Gick;Minuter');
      expect(lines).toContainEqual(expect.stringMatching(/^2026-11-26;.*;Olle Vikander;.*;;09:05;/));
      const decisions = await taken(after().secretary, 'decisions.xlsx');
      const sheets = await readSheets(decisions.bytes);
      expect(sheets[0]?.data[0]).toEqual(expect.arrayContaining(['Paragraf', 'Beslut', 'Laga kraft']));
      expect(sheets[0]?.data.flat()).toContain('att anta rutinen');
      expect((await taken(after().secretary, 'assignments.csv')).status).toBe(200);
    });

    it('are nobody’s without the right, and no other file is there', async () => {
      expect((await taken('reza.moradi', 'attendance.csv')).status).toBe(404);
      expect((await taken('reza.moradi', 'decisions.csv')).status).toBe(200);
      expect((await taken(after().secretary, 'people.csv')).status).toBe(404);
      expect((await taken(after().secretary, 'decisions.exe')).status).toBe(404);
    });
  });

  describe('Those who inspect', () => {
    it('read how the papers are kept; nothing is destroyed without the authority’s decision (FIN-17)', async () => {
      const page = await call().view<RecordsPage>(after().secretary, '/bodies/stockholm-1/records?year=2026');
      expect(page.plan).toBeNull();
      expect(page.journal.rows).toBeGreaterThan(20);
      expect(page.may).toEqual(['verifyJournal', 'recordDisposal']);
      const refused = await act('recordDisposal', BODY, {
        ...{ kind: 'annex', what: 'Bilagor', from: '2010-01-01', to: '2010-12-31', decision: '§ 1' },
        decidedOn: '2026-11-01',
      });
      expect(refused).toMatchObject(refusal('notDecided', /gallring/));
      expect((await call().get('reza.moradi', '/bodies/stockholm-1/records')).status).toBe(404);
    });

    it('have the journal verified with one press: what was changed by hand is found and named', async () => {
      const first = await done('verifyJournal', BODY, { year: 2026 });
      expect(first.text).toMatch(/inget är ändrat/);
      const { site } = after().spec.machine;
      const { rows } = (await site.read({ rows: { list: lists.journal, where: { bodyYear: bodyYear(1, 2026) } } }))
        .rows;
      const row = rows[3];
      if (row === undefined) throw new Error('The journal is empty.');
      await site.change(lists.journal, row, { actedBy: 'annan@stockholms-stad.example' });
      await site.add(lists.journal, { ...row, key: 'journal:by-hand', sum: '' });
      const second = await done('verifyJournal', BODY, { year: 2026 });
      expect(second.text).toMatch(/ändrat på 2 ställen/);
      expect(second.lines?.[0]).toBe(`Rad ${String(row.id)} har ändrats efter att den skrevs.`);
      expect(second.lines?.[1]).toMatch(/^Rad \d+ är inte skriven av tjänsten\.$/);
    });
  });
}
