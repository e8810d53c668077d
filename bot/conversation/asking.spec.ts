import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { cardIn, dataOf, hand, readable, refreshOf, textsIn, verbsOf } from '../../test/bot/talking';
import type { Hand } from '../../test/contract';
import { prepareAct } from '../../src/doing/asking/answering';
import { ask } from '../../src/doing/asking/questions';
import { day } from '../../src/core/calendar';
import { PLAIN_ASSIGNMENT } from '../../src/core/assignments/taking';
import { assignmentReports, assignments, drafts, people } from '../../src/storage/lists';

jest.setTimeout(300_000);

let machine: OneMachine;
let asa: Hand;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  asa = await hand(machine, 'asa.kvist');
  await asa.say('Hej!');
});
afterAll(() => machine.stop());

/** An open assignment of Åsa's, as published notes would leave it. */
const assigned = (what: string) =>
  machine.site.add(assignments, {
    ...PLAIN_ASSIGNMENT,
    ...{ key: `assignment:${what}`, actedBy: 'system', bodyNr: 2, bodyYear: '0002-2026', meetingId: 1, matterId: null },
    ...{ itemTitle: what, what, upn: asa.person.upn, who: asa.person.name, due: day('2026-12-01'), status: 'open' },
    ...{ importedFrom: null, confidentialGround: null, roomId: null },
  });

/** Asks Åsa, as another instance of the service would, whether the assignment is to be handed over to Björn. */
async function askedToHandOver(what: string) {
  const row = await assigned(what);
  const { found } = await machine.site.read({ found: { list: people, where: { upn: asa.person.upn } } });
  const [person] = found.rows;
  if (person === undefined) throw new Error('Åsa is in the register.');
  const member = { site: machine.site, person };
  const world = { sites: [machine.site], now: () => machine.now() };
  const prepared = await prepareAct(world, member, {
    act: 'handOverAssignment',
    id: `goteborg-${String(row.id)}`,
    version: row.version,
    fields: { upn: 'bjorn.fagerholm@goteborg.example', name: 'Björn Fagerholm' },
  });
  if ('answer' in prepared) throw new Error(JSON.stringify(prepared.answer));
  const question = { heading: `Lämna över ”${what}”?`, lines: [], act: prepared.act, alternatives: [], resume: null };
  return { row, ...(await ask(world, [member], member, question, `spec-${what}`)) };
}
const nowOf = async (id: number) => {
  const { found } = await machine.site.read({ found: { list: assignments, where: { id } } });
  return found.rows[0];
};

describe('What an act asks before it is done', () => {
  it('is told without writing, and done once by ja wherever it was asked', async () => {
    const { row, asked } = await askedToHandOver('Vandring');
    expect(asked.row.asks.act?.consequences?.join()).toContain('har inte längre uppdraget');
    expect((await nowOf(row.id))?.who).toBe('Åsa Kvist');
    const turn = await asa.say('ja');
    expect(readable(cardIn(turn).card)).toContain('”Vandring” är överlämnat till Björn Fagerholm.');
    expect(textsIn(await asa.say('ja')).join()).toContain('inget utkast som väntar');
    expect(await nowOf(row.id)).toMatchObject({ who: 'Björn Fagerholm' });
  });

  it('is left undone by nej, and a press on its old card says what became of it', async () => {
    const { row, asked } = await askedToHandOver('Karta');
    const data = { organisation: 'goteborg', questionId: asked.row.id };
    expect(readable(cardIn(await asa.say('nej')).card)).toContain('Jag gjorde inget.');
    const { id, card } = cardIn(await asa.say('Kan vi ta upp belysningen?'));
    expect(readable((await asa.press(id, 'answerYes', data)).card)).toContain('Jag gjorde inget.');
    expect(readable((await asa.press(id, 'seeAgain', data)).card)).toContain('Jag gjorde inget.');
    expect(textsIn(await asa.press(id, 'answerYes', { organisation: 'goteborg', questionId: 99999 })).join()).toContain(
      'Frågan finns inte längre',
    );
    expect((await nowOf(row.id))?.who).toBe('Åsa Kvist');
    expect((await asa.press(id, 'seeAgain', refreshOf(card))).card).toBeUndefined();
    await asa.say('nej');
    expect(readable((await asa.press(id, 'seeAgain', refreshOf(card))).card)).toContain('Utkastet är kastat');
  });

  it('is asked anew where it has changed since, and refused in words where it can no longer be done', async () => {
    const { row } = await askedToHandOver('Enkät');
    await machine.site.change(assignments, row, { due: day('2026-12-08') });
    const { id, card } = cardIn(await asa.say('ja'));
    expect(readable(card)).toContain('Läget har ändrats sedan jag frågade');
    expect((await nowOf(row.id))?.who).toBe('Åsa Kvist');
    expect(verbsOf(card)).toEqual(['answerYes', 'answerNo']);
    const pressed = await Promise.all([1, 2, 3].map(() => asa.press(id, 'answerYes', dataOf(card, 'answerYes'))));
    for (const turn of pressed) expect(readable(turn.card)).toContain('är överlämnat till Björn');
    const closed = await askedToHandOver('Mötesplats');
    await machine.site.change(assignments, closed.row, { status: 'done' });
    expect(readable(cardIn(await asa.say('ja')).card)).toContain('Uppdraget är redan klart');
  });

  it('is overtaken by a newer question, and a yes answers only the last', async () => {
    const first = await askedToHandOver('Första');
    const second = await askedToHandOver('Andra');
    expect(second.overtaken.map(({ row }) => row.id)).toEqual([first.asked.row.id]);
    await asa.say('ja');
    expect(textsIn(await asa.say('ja')).join()).toContain('inget utkast som väntar');
    expect((await nowOf(first.row.id))?.who).toBe('Åsa Kvist');
    expect((await nowOf(second.row.id))?.who).toBe('Björn Fagerholm');
  });

  it('is nobody else’s, and gone after a day', async () => {
    const { row, asked } = await askedToHandOver('Gammal');
    const bjorn = await hand(machine, 'bjorn.fagerholm');
    expect(textsIn(await bjorn.say('ja')).join()).toContain('inget utkast som väntar');
    const { id } = cardIn(await bjorn.say('Kan vi ta upp parken?'));
    const data = { organisation: 'goteborg', questionId: asked.row.id };
    expect(textsIn(await bjorn.press(id, 'answerYes', data)).join()).toContain('Frågan finns inte längre');
    machine.moveTo('2026-11-21T10:00:00+01:00');
    expect(textsIn(await asa.say('ja')).join()).toContain('inget utkast som väntar');
    expect((await nowOf(row.id))?.who).toBe('Åsa Kvist');
    const kept = await machine.site.read({ rows: { list: drafts, where: { upn: asa.person.upn } } });
    expect(kept.rows.rows.filter(({ state, asks }) => state !== 'pending' && (asks?.act ?? null) !== null)).toEqual([]);
    const reports = await machine.site.read({ rows: { list: assignmentReports, where: { bodyNr: 2 } } });
    expect(reports.rows.rows).toEqual([]);
  });
});
