import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActAnswer } from '../../src/api/acts';
import type { RecordsPage } from '../../src/api/recordsView';
import type { RegistrarRow, RegistrarView } from '../../src/api/registrarView';
import { bodyYear } from '../../src/core/bodies/body';
import { day } from '../../src/core/calendar';
import type { DocumentKind } from '../../src/core/documents/document';
import { BEFORE_THE_PRODUCT } from '../../src/core/meetings/meeting';
import { maskedCopy } from '../../src/documents/maskedCopy';
import { readDocument } from '../../src/storage/importing/readDocument';
import * as lists from '../../src/storage/lists';
import type { StoredDocument } from '../../src/storage/site';
import { refusal } from '../../test/bot/boardMeeting';
import { callerOf, signIn, type Caller } from '../../test/bot/calling';
import { writeKeepingExample } from '../../test/bot/keepingExample';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

const REGISTRAR = 'karim.haddad';
const MEMBER = 'asa.kvist';
const BODY = 'goteborg-2';
const folder = mkdtempSync(join(tmpdir(), 'keeping-'));
let machine: OneMachine;
let call: Caller;
let keys = 0;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', [writeKeepingExample(folder)]);
  call = callerOf(machine);
});
afterAll(async () => {
  await machine.stop();
  rmSync(folder, { recursive: true });
});

async function act(name: string, id: string, fields: object, who = REGISTRAR): Promise<ActAnswer> {
  keys += 1;
  return (await call.act(who, name, { id, version: '1', key: `spec-keeping-${String(keys)}`, ...fields })).body;
}

async function confirmed(name: string, id: string, fields: object): Promise<{ asked: ActAnswer; answer: ActAnswer }> {
  const asked = await act(name, id, fields);
  return { asked, answer: await act(name, id, { ...fields, consequencesRead: true }) };
}

async function publish(kind: DocumentKind, on: string, title: string, bytes: Uint8Array): Promise<StoredDocument> {
  const document = {
    ...{ key: `spec:${title}`, actedBy: 'system', bodyNr: 2, bodyYear: bodyYear(2, Number(on.slice(0, 4))) },
    ...{ meetingId: BEFORE_THE_PRODUCT, title, kind, edition: 1, day: day(on) },
    status: 'published',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...{ retention: '', recordsCreator: 'Socialnämnden Centrum', registrationNumber: '', importedFrom: null },
  } as const;
  return machine.site.publish(document, `${title}.pdf`, bytes);
}

/** A PDF with these paragraphs, as any document of the library. */
const pdf = (...paragraphs: readonly string[]): Promise<Uint8Array> =>
  maskedCopy({
    ...{ title: 'Bilaga', day: day('2026-03-12'), madeOn: day('2026-03-12'), bodyName: 'Hisingen', ground: 'x' },
    ...{ recordsCreator: '', registrationNumber: '', places: 1, paragraphs },
  });

describe('A request for a public document', () => {
  let request: RegistrarRow;
  let document: StoredDocument;
  const passages = 'Frida Alm\nHägerstigen 4';
  const masking = () => ({ document: document.id, passages, ground: '26 kap. 1 § OSL' });
  const waiting = async () => {
    const { rows } = await call.view<RegistrarView>(REGISTRAR, '/registrar');
    return rows.filter(({ kind }) => kind === 'request');
  };

  beforeAll(async () => {
    document = await publish(
      'annex',
      '2026-03-12',
      'Bilaga Almen',
      await pdf('Frida Alm bor på Hägerstigen 4.', 'Lugnt.'),
    );
    await act('requestDocument', BODY, { request: 'Bilaga Almen' }, MEMBER);
    const [row] = await waiting();
    if (row === undefined) throw new Error('No request waits.');
    request = row;
  });

  it('stands with its time and the documents it may be about, and not with who asked', () => {
    expect(request).toMatchObject({ since: '2026-11-20', related: [{ number: document.id }], copies: [] });
    expect(request.may).toEqual(['maskDocument', 'answerRequest', 'registerIncoming']);
    expect(JSON.stringify(request)).not.toMatch(/kvist/i);
  });

  it('is given a copy whose bytes hold nothing of what was masked', async () => {
    const { asked, answer } = await confirmed('maskDocument', request.id, masking());
    expect(asked).toMatchObject(refusal('toConfirm', /maskad på 2 ställen/));
    expect(answer).toMatchObject({ done: { text: expect.stringMatching(/maskad på 2 ställen/) as string } });
    const [row] = await waiting();
    const [copy] = row?.copies ?? [];
    const fetched = await fetch(`${machine.serviceUrl}/api/bodies/${BODY}/copies/${copy?.id ?? ''}`, {
      headers: { Authorization: `Bearer ${await signIn(machine, REGISTRAR)}` },
    });
    const bytes = new Uint8Array(await fetched.arrayBuffer());
    const read = await readDocument('kopia.pdf', bytes);
    const text = read.ok ? read.value.map((part) => part.text).join('\n') : '';
    expect(text).toMatch(/\[maskat\] bor på \[maskat\]\.[^]*Lugnt\./);
    expect(text).toMatch(/26 kap\. 1 § OSL/);
    expect(text).not.toMatch(/Frida|Alm bor|Hägerstigen/);
    const nobody = await call.get(MEMBER, `/bodies/${BODY}/copies/${copy?.id ?? ''}`);
    expect(nobody.status).toBe(404);
  });

  it('is answered as given out in part when the copy is there, with how that is appealed, and once', async () => {
    const answer = { outcome: 'givenOutMasked', ground: '26 kap. 1 § OSL' };
    const other = { ...answer, documents: [document.id, document.id + 1] };
    expect(await act('answerRequest', request.id, other)).toMatchObject(
      refusal('copyMissing', new RegExp(`saknas av handling ${String(document.id + 1)}\\. Gör den först`)),
    );
    expect(await waiting()).toHaveLength(1);
    const said = await act('answerRequest', request.id, { ...answer, documents: [document.id] });
    expect(said).toMatchObject({ done: { text: expect.stringMatching(/utlämnad med maskning/) as string } });
    expect(JSON.stringify(said)).toMatch(/kammarrätten/);
    expect(await waiting()).toHaveLength(0);
    const { answers } = await machine.site.read({
      answers: { list: lists.requestAnswers, where: { incomingId: Number(request.id.split('-').at(-1)) } },
    });
    expect(JSON.stringify(answers.rows)).not.toMatch(/kvist/i);
    expect(await act('answerRequest', request.id, { ...answer, outcome: 'refused', reasons: 'Nej.' })).toMatchObject(
      refusal('alreadyAnswered', /redan besvarad/),
    );
  });

  it('leaves what was masked in no row and no answer that is kept', async () => {
    const { inbox, copies, journal } = await machine.site.read({
      inbox: { list: lists.inbox, where: { receivedAt: { from: 0 as never } } },
      copies: { list: lists.maskedCopies, where: { bodyNr: 2 } },
      journal: { list: lists.journal, where: { bodyYear: bodyYear(2, 2026) } },
    });
    expect(JSON.stringify([inbox.rows, copies.rows, journal.rows])).not.toMatch(/Frida|Hägerstigen/);
    expect(copies.rows).toMatchObject([{ documentId: document.id, ground: '26 kap. 1 § OSL', places: 2 }]);
    expect(journal.rows.find((one) => one.act === 'maskDocument')).toMatchObject({ source: 'tab' });
  });

  it.each([
    ['of what is not there', () => ({ ...masking(), passages: 'Bo Ek' }), 'notThere', /Rad 1 finns inte/],
    ['of a document of another body', () => ({ ...masking(), document: 99_999 }), 'noDocument', /finns inte/],
  ])('is given no copy %s', async (_what, fields, reason, text) => {
    expect(await act('maskDocument', request.id, fields())).toMatchObject(refusal(reason, text));
  });

  it('is given no copy by those who do not keep the papers', async () => {
    expect(await act('maskDocument', request.id, masking(), MEMBER)).toMatchObject({
      refused: { reason: 'notAllowed' },
    });
  });
});

describe('Disposal', () => {
  const disposal = {
    ...{ kind: 'annex', what: 'Bilagor 2019', from: '2019-01-01', to: '2019-12-31' },
    ...{ decision: '§ 12/2026', decidedOn: '2026-10-01' },
  };
  const there = async () => {
    const where = { bodyYear: [bodyYear(2, 2019), bodyYear(2, 2020)] };
    return (await machine.site.read({ rows: { list: lists.documents, where } })).rows.rows.map(({ title }) => title);
  };
  const inBins = async () => {
    const { url } = machine.site;
    const headers = { Authorization: 'Bearer dev:ulf.garbo@goteborg.example', Accept: 'application/json' };
    const bins = ['web', 'site'].map(async (of) => (await fetch(`${url}/_api/${of}/recyclebin`, { headers })).text());
    return (await Promise.all(bins)).join('');
  };

  it('takes the files away by the decision, out of both recycle bins too, and the journal keeps that they were', async () => {
    await publish('annex', '2019-05-06', 'Bilaga ett', await pdf('Ett.'));
    await publish('annex', '2019-12-31', 'Bilaga två', await pdf('Två.'));
    await publish('annex', '2020-01-01', 'Bilaga tre', await pdf('Tre.'));
    await publish('notes', '2019-05-06', 'Anteckningar maj', await pdf('Maj.'));
    const { asked, answer } = await confirmed('recordDisposal', BODY, disposal);
    expect(asked).toMatchObject(refusal('toConfirm', /2 handlingar förstörs/));
    expect(answer).toMatchObject({ done: { text: expect.stringMatching(/2 handlingar\. Raden/) as string } });
    expect((await there()).sort()).toEqual(['Anteckningar maj', 'Bilaga tre']);
    expect(await inBins()).not.toMatch(/Bilaga (?:ett|två)/);
    const { journal } = await machine.site.read({
      journal: { list: lists.journal, where: { bodyYear: bodyYear(2, 2019) } },
    });
    expect(journal.rows.filter(({ act: one }) => one === 'recordDisposal')).toHaveLength(2);
    const page = await call.view<RecordsPage>(REGISTRAR, `/bodies/${BODY}/records?year=2020`);
    expect(page.disposals).toMatchObject([{ what: 'Bilagor 2019', decision: '§ 12/2026', documents: 2 }]);
    expect(page.plan?.lines).toContainEqual({ kind: 'annex', outcome: 'dispose', years: 5 });
    expect(page.disposable).toEqual([{ kind: 'annex', count: 1, from: '2025-12-31' }]);
  });

  it.each([
    ['what the plan preserves', { kind: 'notes' }, 'preserved', /bevaras/],
    ['before the years have passed', { from: '2026-01-01', to: '2026-12-31' }, 'tooEarly', /tidigast/],
    ['by a decision to come', { decidedOn: '2026-12-24' }, 'decidedLater', /efter beslut/],
    ['where nothing is left', {}, 'nothingThere', /Inga handlingar/],
  ])('is refused: %s', async (_what, differs, reason, text) => {
    expect(await act('recordDisposal', BODY, { ...disposal, ...differs })).toMatchObject(refusal(reason, text));
  });

  it('that is broken off is finished by the next of the same years', async () => {
    const again = { ...disposal, from: '2020-01-01', to: '2020-12-31', what: 'Bilagor 2020' };
    await machine.fail({ kind: '423', match: 'getFileByServerRelativePath', times: 5 });
    const open = await act('recordDisposal', BODY, { ...again, consequencesRead: true });
    expect(open).toMatchObject({ refused: { reason: 'fileOpen' } });
    await machine.heal();
    const { asked, answer } = await confirmed('recordDisposal', BODY, again);
    expect([asked, answer]).toMatchObject([{}, { done: {} }]);
    expect(await there()).toEqual(['Anteckningar maj']);
  });
});
