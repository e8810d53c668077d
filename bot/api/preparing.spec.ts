import { strToU8, zipSync, type Zippable } from 'fflate';
import { arrangedAs, callerOf, type Caller } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { ActDone, ActName } from '../../src/api/acts';
import type { PreviewView } from '../../src/api/previewView';
import type { BodyView, MeetingView } from '../../src/api/views';
import * as lists from '../../src/storage/lists';

jest.setTimeout(600_000);

const KARIM = 'karim.haddad';
const HELENA = 'helena.sandstrom';
const REPRESENTATIVE = 'lars.bohman';

let machine: OneMachine;
let call: Caller;
let keys = 0;
beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  call = callerOf(machine);
});
afterAll(() => machine.stop());

const act = async (who: string, name: ActName, fields: object) => {
  keys += 1;
  return (await call.act(who, name, { version: '1', key: `spec-preparing-${String(keys)}`, ...fields })).body;
};
const done = async (who: string, name: ActName, fields: object): Promise<ActDone> => {
  const answer = await act(who, name, fields);
  if (!('done' in answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.done;
};

/** The forum for the whole city, which four prepare together. */
describe('A meeting that is prepared jointly', () => {
  let id = '';
  const meeting = (who = KARIM) => call.view<MeetingView>(who, `/meetings/${id}`);
  const line = async (at: number) => {
    const found = (await meeting()).items[at];
    if (found === undefined) throw new Error(`No line ${String(at)}`);
    return found;
  };

  beforeAll(async () => {
    const { meetings } = await call.view<BodyView>(KARIM, '/bodies/goteborg-5');
    id = meetings.find(({ held }) => !held)?.id ?? '';
    await done(KARIM, 'arrangeAgenda', { id, version: (await meeting()).meeting.version });
  });

  it('says by when the four sign off, and withdraws only what a later change touched (FSG-12)', async () => {
    const { meeting: about, preparation } = await meeting();
    expect(preparation).toMatchObject({ signedOff: 0, of: 4 });
    expect(preparation?.dueDay).not.toBeNull();
    await done(HELENA, 'signOff', { id, version: about.version });
    expect((await meeting()).preparation?.signedOff).toBe(1);
    const { items, meeting: now } = await meeting();
    const [first, ...rest] = arrangedAs(items);
    const changed = [{ ...first, purpose: 'Något helt annat' }, ...rest];
    await done(KARIM, 'arrangeAgenda', { id, version: now.version, items: changed });
    const after = await meeting();
    const helena = after.preparation?.preparers.find(({ name }) => name.startsWith('Helena'));
    expect(helena).toMatchObject({ standing: 'signedEarlierDraft', changed: [items[0]?.id] });
    expect(after.items[0]?.changed).toMatchObject({ by: 'Karim Haddad', mine: true, minutesAgo: 0 });
    expect(after.items.slice(1).map(({ changed: by }) => by)).toEqual(rest.map(() => null));
  });

  it('takes comments on a line, and a wording that is taken stands on it (FSG-12)', async () => {
    const { id: item } = await line(0);
    expect(await act(REPRESENTATIVE, 'remarkOnItem', { id: item, text: 'Jag också.' })).toMatchObject({
      refused: { reason: 'notAllowed' },
    });
    await done(HELENA, 'remarkOnItem', { id: item, text: 'Ta med skolan.' });
    await done(HELENA, 'remarkOnItem', { id: item, kind: 'purpose', text: 'Stämma av läget' });
    const { remarks } = await meeting();
    expect(remarks).toMatchObject([
      { kind: 'comment', text: 'Ta med skolan.', name: 'Helena Sandström', mine: false, state: 'open' },
      { kind: 'purpose', mine: false, state: 'open' },
    ]);
    const [comment, wording] = remarks;
    const { version } = await line(0);
    const take = { id: item, version, answer: 'taken' };
    expect(await act(KARIM, 'answerRemark', { ...take, remarkId: comment?.id })).toMatchObject({
      refused: { reason: 'nothingToTake' },
    });
    expect(await act(KARIM, 'answerRemark', { ...take, version: '0', remarkId: wording?.id })).toHaveProperty(
      'changedByOther',
    );
    await done(KARIM, 'answerRemark', { ...take, remarkId: wording?.id });
    expect(await line(0)).toMatchObject({ purpose: 'Stämma av läget' });
    expect(await act(KARIM, 'answerRemark', { ...take, remarkId: wording?.id })).toMatchObject({
      refused: { reason: 'alreadyAnswered' },
    });
    await done(KARIM, 'answerRemark', { id: item, answer: 'closed' });
    expect((await meeting()).remarks.map(({ state }) => state)).toEqual(['closed', 'taken']);
    expect(await act(KARIM, 'answerRemark', { id: item, answer: 'closed' })).toMatchObject({
      refused: { reason: 'notFound' },
    });
    expect((await meeting(REPRESENTATIVE)).remarks).toEqual([]);
  });

  it('is shown before it is sent as the document everybody will read, to those who prepare it alone', async () => {
    const preview = await call.view<PreviewView>(KARIM, `/meetings/${id}/preview`);
    const { items } = await meeting();
    const headings = preview.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(expect.arrayContaining(items.map(({ title }, at) => `${String(at + 1)}. ${title}`)));
    expect((await call.get(REPRESENTATIVE, `/meetings/${id}/preview`)).status).toBe(404);
    expect((await call.get(KARIM, '/meetings/goteborg-99999/preview')).status).toBe(404);
  });

  it('tells whom a person may answer for, and lets its chair answer who is invited (FSS-17, FSG-11)', async () => {
    expect((await meeting(REPRESENTATIVE)).participation.answersFor).toEqual(['sf-hisingen']);
    const chair = (await meeting()).meeting.chairUpn?.split('@')[0] ?? '';
    expect((await meeting(chair)).may).not.toContain('answerGuest');
    await done(REPRESENTATIVE, 'requestGuest', { id, name: 'Siv Alm' });
    expect((await meeting(chair)).may).toContain('answerGuest');
    expect((await meeting(REPRESENTATIVE)).may).not.toContain('answerGuest');
  });

  it('takes files to a line, refuses wrong ones with a sentence, and publishes them with the agenda', async () => {
    const { items } = await meeting();
    const [{ id: item } = { id: '' }, { id: other } = { id: '' }] = items;
    const file = (text: string) => Buffer.from(text).toString('base64');
    const attach = (fields: object) => act(KARIM, 'attachAnnex', { id: item, ...fields });
    const large = Buffer.alloc(9 * 1024 * 1024, '%PDF').toString('base64');
    expect(await attach({ name: 'Läge.exe', content: file('MZ') })).toMatchObject({
      refused: { reason: 'wrongType', text: expect.stringContaining('pdf, docx') as string },
    });
    expect(await attach({ name: 'Läge.pdf', content: file('PK') })).toMatchObject({
      refused: { reason: 'notWhatItSays' },
    });
    expect(await attach({ name: 'Läge.pdf', content: large })).toMatchObject({ refused: { reason: 'tooLarge' } });
    expect(await act(REPRESENTATIVE, 'attachAnnex', { id: item, name: 'A.pdf', content: file('%PDF') })).toMatchObject({
      refused: { reason: 'notAllowed' },
    });
    const packed = (files: Zippable) => Buffer.from(zipSync(files)).toString('base64');
    const macros = packed({ '[Content_Types].xml': strToU8('<Types/>'), 'word/vbaProject.bin': strToU8('x') });
    expect(await attach({ name: 'Läge.docx', content: macros })).toMatchObject({
      refused: { reason: 'macros', text: expect.stringContaining('Spara den utan makron') as string },
    });
    const parts = Array.from({ length: 2_001 }, (_one, at) => [`word/${String(at)}.xml`, new Uint8Array()] as const);
    const bomb = packed(Object.fromEntries(parts));
    expect(await attach({ name: 'Läge.docx', content: bomb })).toMatchObject({
      refused: { reason: 'unpacksTooLarge' },
    });
    expect(await attach({ name: `${'å'.repeat(200)}.pdf`, content: file('%PDF') })).toMatchObject({
      refused: { reason: 'nameTooLong' },
    });
    expect(await attach({ name: `${'å'.repeat(300)}.pdf`, content: file('%PDF') })).toMatchObject({
      invalid: { fields: ['name'] },
    });
    for (const odd of ['50 % #1.pdf', 'con.pdf', 'a..b.pdf']) {
      await done(KARIM, 'attachAnnex', { id: item, name: odd, content: file(`%PDF-${odd}`) });
      await done(KARIM, 'removeAnnex', { id: item });
    }
    const name = 'Läge: "hösten".pdf';
    await done(KARIM, 'attachAnnex', { id: item, name, content: file('%PDF-1') });
    await done(KARIM, 'attachAnnex', { id: item, name, content: file('%PDF-2') });
    await done(KARIM, 'attachAnnex', { id: other, name: 'Fel.pdf', content: file('%PDF-3') });
    const annexes = async () => (await meeting()).items.map((one) => one.annexes.map((annex) => annex.name));
    expect((await annexes()).slice(0, 2)).toEqual([[name], ['Fel.pdf']]);
    // Somebody has the file open: it does not go out, and is left where it lies.
    await machine.fail({ kind: '423', match: 'recycle' });
    await done(HELENA, 'removeAnnex', { id: other });
    expect(await act(HELENA, 'removeAnnex', { id: other })).toMatchObject({ refused: { reason: 'notFound' } });
    expect((await annexes())[1]).toEqual([]);
    const { meeting: about, gate } = await meeting();
    const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Prövas.']));
    const chair = about.chairUpn?.split('@')[0] ?? '';
    // SharePoint's search opens a new file for a moment, and two press at once: once it goes out, one of each.
    const send = { id, version: about.version, meaningRead: true, passed };
    await machine.fail({ kind: '423', match: 'Documents', part: null, method: 'POST', times: 1 });
    const open = await act(chair, 'sendAgenda', send);
    expect(open).toMatchObject({
      refused: { reason: 'fileOpen', text: expect.stringContaining('öppen i SharePoint') as string },
    });
    const both = await Promise.all([act(chair, 'sendAgenda', send), act(chair, 'sendAgenda', send)]);
    expect(both.filter((answer) => 'done' in answer).length).toBeGreaterThan(0);
    expect((await meeting()).documents.filter(({ kind }) => kind === 'agenda')).toHaveLength(1);
    const documents = (await meeting(REPRESENTATIVE)).documents.filter(({ kind }) => kind === 'annex');
    expect(documents.map(({ title }) => title)).toEqual([name]);
    const where = { meetingId: Number(id.split('-')[1]) };
    const { found } = await machine.site.read({ found: { list: lists.documents, where } });
    const path = found.rows.find(({ kind }) => kind === 'annex')?.path ?? '';
    expect(Buffer.from((await machine.site.documentBytes(path)) ?? []).toString()).toBe('%PDF-2');
    expect(await attach({ name: 'Sen.pdf', content: file('%PDF') })).toMatchObject({
      refused: { reason: 'agendaFrozen' },
    });
  });
});
