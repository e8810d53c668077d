import { drafts, journal, outbox, proposals } from '../../src/storage/lists';
import { asPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { cardIn, dataOf, hand, readable, textsIn } from '../../test/bot/talking';
import type { Hand, Said } from '../../test/contract';

jest.setTimeout(180_000);

let machine: OneMachine;
let asa: Hand;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  asa = await hand(machine, 'asa.kvist');
});
afterAll(() => machine.stop());

const said = (turn: Said) => textsIn(turn).join('\n');
/** Everything a turn may leave behind, workshop included, and the log. */
const kept = async () => {
  const rows = await machine.site.read({
    drafts: { list: drafts, where: { upn: asa.person.upn } },
    proposals: { list: proposals, where: { bodyNr: [1, 2, 3, 4, 5] } },
    outbox: { list: outbox, where: { bodyNr: [1, 2, 3, 4, 5] } },
    journal: { list: journal, where: { bodyYear: ['0002-2026', ''] } },
  });
  return JSON.stringify([rows, machine.logged]);
};
const PERSONAL_ID = 'ser ut som ett personnummer';
const REGISTRAR = 'är inte bestämt: registratorn';
const CASE = 'enskild persons ärende';

describe('In the chat', () => {
  it.each([
    ['a number', 'Kan vi ta upp 19121212-1212?', PERSONAL_ID],
    ['a number in a yes', 'ja, 811218 9876', PERSONAL_ID],
    ['a number in a report', 'Rapport från arbetsgruppen Trygghet: 8112\u200b18–9876 har flyttat', PERSONAL_ID],
    ['a case', 'Kan ni bevilja Eva Lindkvist sjukpenning?', CASE],
  ])(
    '%s is refused with what is decided about the message, and nothing of it is kept (SFB-12, BAD-17)',
    async (_what, text, sentence) => {
      const answer = said(await asa.say(text));
      expect(answer).toContain(sentence);
      expect(answer).toContain(REGISTRAR);
      expect(answer).toMatch(/inget har sparats/i);
      expect(await kept()).not.toMatch(/Lindkvist|1212|9876/);
    },
  );

  it('a case is refused with where to turn (SFB-12, BAD-17)', async () => {
    expect(said(await asa.say('Min klient: bevilja Eva Lindkvist sjukpenning'))).toContain('Försäkringskassan');
  });

  it.each([
    ['a private person', 'Kan vi ta upp bråket hos Eva Lindkvist?', 'Skriv om frågan utan namnet'],
    ['somebody’s health', 'Kan vi ta upp att Kalle har adhd?', 'en persons hälsa'],
  ])('%s is asked to be written anew (reliability I4)', async (_what, text, sentence) => {
    expect(said(await asa.say(text))).toContain(sentence);
    expect(await kept()).not.toMatch(/Lindkvist|Kalle/);
  });

  it('a name of the register passes, and so does a person in their role', async () => {
    for (const text of [
      'Kan vi ta upp Karim Haddads fråga om belysning?',
      'Kan enhetschef Eva Lindkvist få en punkt?',
    ]) {
      expect(said(await asa.say(text))).not.toMatch(/inget har sparats/i);
    }
    await asa.say('nej');
  });
});

describe('On a card', () => {
  it('what is filled in is refused alike, and the draft stays as it was (BAD-17)', async () => {
    const { id, card } = cardIn(await asa.say('Kan vi ta upp gatlyktorna?'));
    const data = dataOf(card, 'change');
    const numbered = await asa.press(id, 'change', { ...data, description: 'Född 81 12 18 98 76' });
    expect(said(numbered)).toContain(PERSONAL_ID);
    const named = await asa.press(id, 'change', { ...data, description: 'Bevilja Eva Lindkvist sjukpenning' });
    expect(said(named)).toContain(CASE);
    expect(await kept()).not.toMatch(/Lindkvist|98 76/);
    expect(readable((await asa.press(id, 'drop', dataOf(card, 'drop'))).card)).not.toBe('');
  });
});

describe('In the tab', () => {
  const PROBES = [
    ['a number', 'Gäller 811218-9876', 'personalId'],
    ['a case', 'Bevilja Eva Lindkvist sjukpenning', 'individualCase'],
  ] as const;

  it.each(PROBES)(
    '%s in a field of an act is refused, and nothing of it is kept (BAD-17)',
    async (_what, text, reason) => {
      const karim = asPerson(machine, 'karim.haddad');
      const { meeting } = await karim.meeting('goteborg-2', '2026-12-10');
      const { id, version } = meeting;
      const guest = await karim.act('requestGuest', { id, version, name: 'Eva Lund', organisation: text });
      expect([guest.status, guest.body]).toMatchObject([409, { refused: { reason } }]);
      expect(await kept()).not.toMatch(/Lindkvist|9876/);
    },
  );

  it('names of officials in minutes, decisions and assignments are no concern of the door', async () => {
    const karim = asPerson(machine, 'karim.haddad');
    const line = await karim.line('goteborg-2', '2026-12-10', 'Läget för sjukskrivningar', {
      presenter: 'Eva Lindkvist',
      description: 'Eva Lindkvist berättar om försörjningsstöd i stadsområdet',
    });
    expect(line.title).toBe('Läget för sjukskrivningar');
  });
});
