import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { cardIn, dataOf, hand, readable, textsIn, verbsOf } from '../../test/bot/talking';
import type { Hand, Said } from '../../test/contract';
import { day } from '../../src/core/calendar';
import { PLAIN_ASSIGNMENT } from '../../src/core/assignments/taking';
import { assignments, attendance, meetings, proposals, timeRequests } from '../../src/storage/lists';

jest.setTimeout(600_000);

let machine: OneMachine;
let asa: Hand;
let anna: Hand;
let karim: Hand;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  asa = await hand(machine, 'asa.kvist');
  anna = await hand(machine, 'anna.lindgren');
  karim = await hand(machine, 'karim.haddad');
  for (const one of [asa, anna, karim]) await one.say('Hej!');
  for (const what of ['Kartlägga belysningen', 'Bjuda in föreningarna']) {
    await machine.site.add(assignments, {
      ...PLAIN_ASSIGNMENT,
      ...{
        key: `assignment:${what}`,
        actedBy: 'system',
        bodyNr: 2,
        bodyYear: '0002-2026',
        meetingId: 1,
        matterId: null,
      },
      ...{ itemTitle: what, what, upn: asa.person.upn, who: asa.person.name, due: day('2026-11-10'), status: 'open' },
      ...{ importedFrom: null },
    });
  }
});
afterAll(() => machine.stop());

/** What was asked of SharePoint that changes something, but in the person's own Drafts. */
async function written(): Promise<readonly string[]> {
  const all = await machine.requests();
  return all
    .filter(({ method, path }) => method !== 'GET' && !path.includes('$batch') && !path.includes('Drafts'))
    .map(({ method, path }) => `${method} ${path}`);
}
/** Says something that asks for an act, sees that nothing but the question is written, and gives its card. */
async function asked(who: Hand, text: string) {
  await machine.get('/local/idle');
  await machine.requests();
  const turn = await who.say(text);
  await machine.get('/local/idle');
  expect(await written()).toEqual([]);
  return turn;
}
const spoken = (turn: Said) => [...textsIn(turn), ...turn.replies.map((one) => readable({ one }))].join('\n');
const yes = async (who: Hand) => spoken(await who.say('ja'));

async function proposed(title: string) {
  await asa.say(`Kan vi ta upp ${title} på nästa möte?`);
  await asa.say('ja');
  const { rows } = await machine.site.read({ rows: { list: proposals, where: { submittedBy: asa.person.upn } } });
  const found = rows.rows.at(-1);
  if (found === undefined) throw new Error('No proposal.');
  return found;
}
const proposalNow = async (id: number) => {
  const { rows } = await machine.site.read({ rows: { list: proposals, where: { id } } });
  return rows.rows[0];
};

describe('One’s own proposal', () => {
  it('is given other words after a yes, and its chair is told', async () => {
    const { id } = await proposed('belysningen vid torget');
    const turn = await asked(asa, 'Ändra mitt förslag om belysningen till: Ny belysning vid torget och skolan');
    expect(spoken(turn)).toContain('Ändra förslaget');
    expect(await yes(asa)).toContain('Förslaget är ändrat');
    expect((await proposalNow(id))?.title).toContain('Ny belysning vid torget');
  });

  it('is moved to a meeting chosen on the card, and withdrawn', async () => {
    const { id } = await proposed('cykelvägen längs älven');
    const { id: card, card: shown } = cardIn(await asked(asa, 'Flytta mitt förslag om cykelvägen'));
    expect(verbsOf(shown)).toEqual(['pick', 'answerNo']);
    const chosen = await machine.site.read({ rows: { list: meetings, where: { bodyYear: '0002-2027' } } });
    const pick = `goteborg-${String(chosen.rows.rows[0]?.id)}`;
    const picked = await asa.press(card, 'pick', { ...dataOf(shown, 'pick'), pick });
    expect(readable(picked.card)).toContain('Du valde');
    expect(await yes(asa)).toContain('ligger nu hos');
    expect((await proposalNow(id))?.meetingId).toBe(chosen.rows.rows[0]?.id);
    expect(spoken(await asked(asa, 'Jag vill dra tillbaka förslaget om cykelvägen'))).toContain('Dra tillbaka');
    expect(await yes(asa)).toContain('tillbakadraget');
    expect((await proposalNow(id))?.status).toBe('withdrawn');
  });
});

describe('One’s own assignments', () => {
  it('are prolonged by asking for what is missing, one thing at a time', async () => {
    const turn = await asked(asa, 'Jag behöver mer tid för uppdraget om belysningen');
    expect(spoken(turn)).toContain('Till vilken dag');
    expect(spoken(await asked(asa, '15 december'))).toContain('Varför behöver du mer tid');
    expect(spoken(await asked(asa, 'Vi väntar på siffror från kommunen.'))).toContain('Be om mer tid');
    expect(await yes(asa)).toContain('Du har bett om tid till tisdag 15 december 2026');
    const { rows } = await machine.site.read({ rows: { list: timeRequests, where: { upn: asa.person.upn } } });
    expect(rows.rows).toMatchObject([{ asked: '2026-12-15', groupId: null }]);
  });

  it('are handed over to somebody of the body, changed in words before the yes', async () => {
    const turn = await asked(asa, 'Lämna över uppdraget om belysningen till Björn Fagerholm');
    expect(spoken(turn)).toContain('Lämna över ”Kartlägga belysningen” till Björn Fagerholm?');
    expect(spoken(await asked(asa, 'nej, till Mirjam Lehtinen'))).toContain('till Mirjam Lehtinen?');
    expect(await yes(asa)).toContain('är överlämnat till Mirjam Lehtinen');
  });

  it('are reported back in the person’s own words', async () => {
    expect(spoken(await asked(asa, 'Uppdraget att bjuda in föreningarna är klart'))).toContain('Vad blev gjort');
    expect(spoken(await asked(asa, 'Alla tolv föreningar är inbjudna.'))).toContain('Återrapportera');
    expect(await yes(asa)).toContain('är återrapporterat');
  });
});

describe('Coming or not', () => {
  it('is noted for the party after a yes, with who comes instead', async () => {
    expect(spoken(await asked(asa, 'Jag kan inte komma på nästa möte'))).toContain('inte kommer');
    expect(spoken(await asa.say('ok'))).toContain('Det är antecknat');
    expect(spoken(await asked(asa, 'Karin Ek kommer i mitt ställe på nästa möte'))).toContain(
      'Karin Ek kommer i stället',
    );
    expect(await yes(asa)).toContain('Karin Ek kommer för');
    const { rows } = await machine.site.read({ rows: { list: attendance, where: { bodyNr: 2 } } });
    expect(rows.rows).toMatchObject([{ presence: 'other', name: 'Karin Ek' }]);
  });
});

describe('What those who prepare ask for', () => {
  it('is told what sending means before the yes, and refused at once where there is nothing to send', async () => {
    const turn = await asked(karim, 'Skicka dagordningen för Hisingen');
    expect(spoken(turn)).toContain('Skicka dagordningen till Forum för stadsområdessamverkan Hisingen');
    expect(spoken(turn)).toContain('representant');
    expect(spoken(await karim.say('ok, skicka'))).toContain('Dagordningen är skickad');
    expect(spoken(await asked(karim, 'Skicka dagordningen för Hisingen'))).toContain('inget nytt att skicka');
    expect(spoken(await asked(asa, 'Skicka dagordningen för Hisingen'))).toContain('Be ordföranden eller sekreteraren');
  });

  it('calls an extra meeting with all that follows, after day and time are said', async () => {
    expect(spoken(await asked(anna, 'Kalla Hisingen till ett extra möte'))).toContain('Vilken dag');
    expect(spoken(await asked(anna, '14 december'))).toContain('Vilken tid');
    expect(spoken(await asked(anna, '13-15'))).toContain('Klockan 13:00–15:00.');
    const said = spoken(await asked(anna, 'nej, kl 9.30'));
    expect(said).toContain('Klockan 09:30–11:30.');
    expect(said).toContain('extra möte måndag 14 december 2026');
    expect(said).toContain('Det här följer');
    expect(await yes(anna)).toMatch(/14 december 2026/);
    const { rows } = await machine.site.read({ rows: { list: meetings, where: { bodyYear: '0002-2026' } } });
    expect(rows.rows.filter((one) => one.day === day('2026-12-14'))).toHaveLength(1);
  });

  it('asks for more time for a group, and reminds those who are late', async () => {
    let said = spoken(
      await asked(anna, 'Trygghetsvandringar i Biskopsgården behöver mer tid för rapporten, till 20 december'),
    );
    if (said.includes('Varför')) said = spoken(await asked(anna, 'Vandringarna blev försenade.'));
    expect(said).toContain('Be om mer tid för rapporten');
    expect(await yes(anna)).toContain('Du har bett om tid');
    expect(spoken(await asked(anna, 'Påminn de som är sena i Hisingen'))).toMatch(/Påminn dem|ingen att påminna/);
    await anna.say('nej');
  });
});
