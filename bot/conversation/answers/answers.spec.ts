import { startOneMachine, type OneMachine } from '../../../test/bot/oneMachine';
import { hand, readable } from '../../../test/bot/talking';
import type { Hand, Said } from '../../../test/contract';
import { day } from '../../../src/core/calendar';
import { mandates } from '../../../src/storage/lists';

jest.setTimeout(300_000);

let machine: OneMachine;
let nadia: Hand;
let karim: Hand;
let samira: Hand;
const told = (turn: Said) => readable({ replies: turn.replies, proactive: turn.proactive });
/** What SharePoint was asked while somebody was answered. */
const asked = async (one: Hand, text: string) => {
  await machine.service.idle();
  await machine.requests();
  const answer = told(await one.say(text));
  const requests = await machine.requests();
  return { answer, requests: requests.map(({ method, path }) => `${method} ${path}`) };
};

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  nadia = await hand(machine, 'nadia.benali');
  karim = await hand(machine, 'karim.haddad');
  samira = await hand(machine, 'samira.yusuf');
  for (const one of [nadia, karim, samira]) await one.say('Hej!');
});
afterAll(() => machine.stop());

describe('A question in Göteborg', () => {
  it.each([
    ['När är nästa möte i Hisingen?', ['torsdag 10 december 2026 kl. 13:00', 'Karim Haddad', 'Lämna förslag senast']],
    [
      'När är sista dag för förslag i Hisingen?',
      [
        '14 dagar före torsdag 10 december 2026 = torsdag 26 november 2026 (Arbetsformer, Beredning)',
        '7 dagar före torsdag 10 december 2026 = torsdag 3 december 2026 (Arbetsformer, Mötesformer)',
      ],
    ],
    ['Visa dagordningen för Hisingen', ['Dagordningen är inte skickad än', 'torsdag 3 december 2026']],
    ['Vem är ordförande i Hisingen?', ['Karim Haddad är ordförande för mötet torsdag 10 december 2026']],
    ['Hur många möten har Hisingen i år?', ['Minst 4 möten per år (Arbetsformer, Mötesformer)']],
    ['Vad är årets tema i Hisingen i november?', ['Årshjul 2026']],
    ['Kan jag prenumerera på mötena i min kalender?', ['Skapa kalenderlänk']],
    ['Vilka är med i arbetsgruppen Trygghetsvandringar i Biskopsgården?', ['Stadsmiljöförvaltningen', 'ingen utsedd']],
    ['Hur går det för arbetsgruppen Trygghetsvandringar?', ['Nästa rapport: torsdag 3 december 2026']],
    ['Mina uppdrag', ['uppdrag']],
    ['Vad beslutade vi om trygghetsvandringar i Hisingen?', ['beslut']],
    ['Hur gick det med mitt förslag?', ['Jag hittar inget förslag']],
    ['Vem får väcka ärenden i Hisingen?', ['Deltagare i forumet', '(Arbetsformer, Beredning)', 'Du får väcka']],
    ['Vad kan du?', ['Lämna ett förslag', 'Hisingen']],
  ])('%s is answered by one request at most', async (question, answers) => {
    const { answer, requests } = await asked(nadia, question);
    for (const one of answers) expect(answer).toContain(one);
    expect(requests.length).toBeLessThanOrEqual(1);
  });

  it('about a draft agenda is answered for whoever prepares it alone', async () => {
    expect((await asked(karim, 'Visa dagordningen för Hisingen')).answer).toContain('Du ser den för att du förbereder');
  });

  it('about late groups tells the leader which, and by how many days (WG-08)', async () => {
    const { answer } = await asked(samira, 'Vilka arbetsgrupper är sena?');
    expect(answer).toContain('Sommarlov i Nordost');
    expect(answer).toContain('skulle ha rapporterat onsdag 18 november 2026, 2 dagar sen');
  });

  it('about a forum open to the organisation is answered for others too, without what is theirs to do', async () => {
    const { answer } = await asked(nadia, 'När är nästa möte i Centrum?');
    expect(answer).toContain('Helena Sandström');
    expect(answer).not.toContain('Lämna förslag senast');
  });

  it('is answered in the own chat when it is put in a channel', async () => {
    const bodies = (await machine.get('/local/bodies')) as readonly Record<string, unknown>[];
    const hisingen = bodies.find((one) => String(one['name']).endsWith('Hisingen'));
    const channel = String(hisingen?.['channelId'] ?? hisingen?.['channel']);
    const turn = await nadia.say('När är nästa möte?', { in: channel, mention: true });
    expect(readable({ replies: turn.replies })).toContain('Jag har skrivit till dig');
    expect(readable({ replies: turn.replies })).not.toContain('10 december');
    expect(readable({ proactive: turn.proactive })).toContain('torsdag 10 december 2026');
  });

  it('is answered in the language asked for, from then on', async () => {
    expect(told(await samira.say('Speak English please'))).toContain('From now on I answer in English');
    expect((await asked(samira, 'When is the next meeting?')).answer).toContain('The last day for proposals is');
    expect(told(await samira.say('Prata svenska'))).toContain('Nu svarar jag på svenska');
    const { answer, requests } = await asked(samira, 'När är nästa möte?');
    expect(answer).toContain('Sista dag för förslag är');
    expect(requests).toHaveLength(1);
    // Of the others the register is old now: their question asks along whether it holds, in the same request.
    expect((await asked(nadia, 'När är nästa möte i Hisingen?')).requests).toHaveLength(1);
  });

  it('about what became of a proposal is answered with where it lies', async () => {
    await nadia.say('Kan vi ta upp belysningen vid Vågmästareplatsen på nästa möte med Hisingen?');
    await nadia.say('ja');
    const { answer } = await asked(nadia, 'Hur gick det med mitt förslag om belysningen?');
    expect(answer).toContain('Lämnat av Nadia Benali');
    expect(answer).toContain('har inte fått svar än');
    expect((await asked(karim, 'Vad hände med förslaget om belysningen?')).answer).toContain('Nadia Benali');
  });
});

describe('What is not understood', () => {
  it('offers readings to choose between, or says so, and names a person to turn to', async () => {
    const { answer } = await asked(nadia, 'Blå himmel över spårvagnen');
    expect(answer).toMatch(/inte säker på vad du menar|förstod inte/);
    expect(answer).toContain('Vill du hellre prata med en människa');
  });

  it('is answered as the reading that was chosen', async () => {
    const turn = await nadia.say('Hej!');
    const pressed = await nadia.press(turn.replies[0]?.id ?? '', 'readAs', {
      intent: 'lastDay',
      said: 'hur var det med Hisingen nu igen',
    });
    expect(told(pressed)).toContain('14 dagar före torsdag 10 december 2026');
    const forged = await nadia.press(turn.replies[0]?.id ?? '', 'readAs', { intent: 'yes', said: 'ja' });
    expect(JSON.stringify(forged)).toContain('gick inte att läsa');
  });

  it.each([
    ['Jeg vet ikke hvordan jeg gjør dette, kan du hjelpe meg?', 'Jeg forstår dessverre'],
    ['Milloin seuraava kokous on?', 'Ymmärrän valitettavasti'],
  ])('in another language is answered politely: %s', async (text, line) => {
    expect((await asked(nadia, text)).answer).toContain(line);
  });
});

describe('Somebody whose mandate has ended', () => {
  it('is told no more than any reader, though the register was looked up before', async () => {
    const { rows } = await machine.site.read({
      rows: { list: mandates, where: { upn: 'nadia.benali@goteborg.example' } },
    });
    expect((await asked(nadia, 'Vilka forum är jag med i? Hjälp')).answer).toContain('Hisingen');
    for (const row of rows.rows) await machine.site.change(mandates, row, { to: day('2026-11-01') });
    const { answer } = await asked(nadia, 'När är nästa möte i Hisingen?');
    expect(answer).not.toContain('Lämna förslag senast');
    expect(answer).not.toContain('Öppna i fliken');
  });
});
