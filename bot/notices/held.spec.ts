import { incoming, journal, outbox, people, proposals } from '../../src/storage/lists';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { hand, readable, textsIn } from '../../test/bot/talking';
import type { Hand, Said } from '../../test/contract';

jest.setTimeout(240_000);

let machine: OneMachine;
let asa: Hand;
let karim: Hand;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  [asa, karim] = await Promise.all([hand(machine, 'asa.kvist'), hand(machine, 'karim.haddad')]);
  await karim.say('Hej');
});
afterAll(() => machine.stop());

const said = (turn: Said) => [...textsIn(turn), readable({ turn })].join('\n');
const seen = async (who: Hand) => readable({ all: await who.conversation() });
const personOf = async (who: Hand) => {
  const { rows } = await machine.site.read({ rows: { list: people, where: { upn: who.person.upn } } });
  return rows.rows[0];
};
const proposed = async (title: string) => {
  await asa.say(`Kan vi ta upp ${title} på nästa möte?`);
  await asa.say('ja');
  await machine.service.runDuties();
};

describe('How somebody wants to be told', () => {
  it('is asked about in words, and holds after the yes alone', async () => {
    expect(said(await karim.say('stör mig inte efter 17'))).toContain('inte mellan 17:00 och 08:00');
    expect((await personOf(karim))?.settings ?? null).toBeNull();
    expect(said(await karim.say('ja'))).toContain('Sparat');
    expect((await personOf(karim))?.settings).toEqual({ pace: 'each', quietFrom: '17:00', quietTo: '08:00' });
  });

  it('is asked for where the words do not say', async () => {
    expect(said(await karim.say('hur ändrar jag mina aviseringar'))).toContain('Hur vill du få meddelanden');
    await karim.say('nej');
  });
});

describe('A notice', () => {
  it('waits for the end of the quiet hours, and for the end of the weekend', async () => {
    machine.moveTo('2026-11-20T18:00:00+01:00');
    await proposed('cykelvägarna');
    expect(await seen(karim)).not.toContain('Cykelvägarna');
    machine.moveTo('2026-11-21T10:00:00+01:00');
    await machine.service.runDuties();
    expect(await seen(karim)).not.toContain('Cykelvägarna');
    const next = await machine.service.nextDuty(machine.now());
    expect(new Date(next ?? 0).toISOString()).toBe('2026-11-23T07:00:00.000Z');
    machine.moveTo('2026-11-23T08:00:00+01:00');
    await machine.service.runDuties();
    expect(await seen(karim)).toContain('Cykelvägarna');
  });

  it('goes with the others of its day, once each, to whoever wants them together', async () => {
    await karim.say('samla till en gång om dagen');
    await karim.say('ja');
    await proposed('gatlyktorna');
    await proposed('papperskorgarna');
    expect(await seen(karim)).not.toContain('Gatlyktorna');
    machine.moveTo('2026-11-24T08:00:00+01:00');
    await Promise.all([machine.service.runDuties(), machine.service.runDuties()]);
    const cards = (await karim.conversation()).filter((one) => readable({ one }).includes('Gatlyktorna'));
    expect(cards).toHaveLength(1);
    expect(readable({ cards })).toContain('Papperskorgarna');
    expect(readable({ cards })).toContain('samlade åt dig');
  });
});

describe('What is kept about somebody', () => {
  it('is told plainly', async () => {
    const told = said(await karim.say('Vad vet du om mig?'));
    expect(told).toContain('karim.haddad@goteborg.example');
    expect(told).toContain('samlat en gång om dagen');
    expect(told).toContain('Hisingen: ordförande');
  });

  it('is let go after a yes, but for what must be preserved, and it is said why', async () => {
    expect(said(await karim.say('Glöm mig'))).toContain('arkivlagen 10 §');
    expect((await personOf(karim))?.settings).not.toBeNull();
    expect(said(await karim.say('ja'))).toContain('borttagna');
    expect(await personOf(karim)).toMatchObject({ settings: null, conversation: null, name: 'Karim Haddad' });
    const { rows } = await machine.site.read({ rows: { list: proposals, where: { bodyNr: 2 } } });
    expect(rows.rows.length).toBeGreaterThan(0);
  });
});

describe('A request for a public document', () => {
  it('is handed to the registrar with its time after a yes, and nothing says who asked', async () => {
    const asked = said(await asa.say('Jag vill begära ut protokollet från mötet i maj, en allmän handling'));
    expect(asked).toContain('registratorn');
    const read = async () =>
      (await machine.site.read({ rows: { list: incoming, where: { bodyNr: [1, 2, 3, 4, 5] } } })).rows.rows;
    const before = (await read()).length;
    expect(said(await asa.say('ja'))).toContain('kom in tisdag 24 november 2026');
    const [row] = (await read()).slice(before);
    expect(row).toMatchObject({ actedBy: 'system', registration: null, subject: 'Begäran om allmän handling' });
    const { notes } = await machine.site.read({
      notes: { list: journal, where: { bodyYear: ['0002-2026', '0001-2026', ''] } },
    });
    const entry = notes.rows.filter(({ act }) => act === 'requestDocument');
    expect(JSON.stringify([row, entry])).not.toMatch(/asa|kvist|Åsa/i);
    expect(entry).toHaveLength(1);
    const told = (await machine.site.read({ rows: { list: outbox, where: { state: ['waiting', 'claimed', 'sent'] } } }))
      .rows.rows;
    expect(told.filter(({ kind }) => kind === 'documentRequested')).toEqual(
      expect.arrayContaining([expect.objectContaining({ aboutId: row?.id, actedBy: 'system' })]),
    );
  });
});
