import { startOneMachine, type OneMachine } from '../../../test/bot/oneMachine';
import { readable } from '../../../test/bot/talking';
import { handOf, type Hand } from '../../../test/contract';

jest.setTimeout(300_000);

let machine: OneMachine;
const hands = new Map<string, Promise<Hand>>();
const of = (upn: string): Promise<Hand> => {
  const known = hands.get(upn) ?? handOf({ ...machine, data: '', output: () => '' }, upn);
  hands.set(upn, known);
  return known;
};
const answer = async (upn: string, text: string) => readable({ replies: (await (await of(upn)).say(text)).replies });

const BOARD = 'margit.ekenstam@stockholms-stad.example';
const GNESTA = 'agneta.fridell@gnesta.example';
const BADESA = 'gunvor.dalstrom@bengtsfors.example';

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['stockholm', 'sormland', 'badesa']);
});
afterAll(() => machine.stop());

describe('A rule', () => {
  it.each([
    [
      "is told with clause and the arithmetic of the body's own seats (DEC-01)",
      BOARD,
      'När är styrelsen beslutsför?',
      ['4 platser (Förbundsordning, 5 §), mer än hälften är 3', '(Förbundsordning, 6 §)'],
    ],
    [
      'of majority is told with what it is counted of (DEC-03)',
      BOARD,
      'Vilken majoritet krävs för budgeten i styrelsen?',
      ['tre fjärdedelar av alla ledamöter (Förbundsordning, 6 §): 3 av 4', 'lika röster avgör ordförandens röst'],
    ],
    [
      'of initiative says who, and whether whoever asks may (DEC-05)',
      BOARD,
      'Vem får väcka ärenden i styrelsen?',
      ['förbundschef', '(Förbundsordning, 8 §)', 'Du får väcka ärenden där'],
    ],
    [
      'of notice boards says what is not decided (DEC-10)',
      BOARD,
      'Var anslås styrelsens protokoll?',
      ['Stockholms stads anslagstavla (inte bestämt hur länge)', '(Förbundsordning, 10 §)'],
    ],
    [
      'that a body has not decided is said to be so',
      GNESTA,
      'När är sista dag för förslag i Gnesta?',
      ['Inte bestämt: forumet har inte beslutat någon sista dag'],
    ],
    ['of another body is never told in its place', BADESA, 'När är styrelsen beslutsför?', ['BAD-ESA', 'inte bestämt']],
    [
      'of meetings is told as not decided',
      GNESTA,
      'Hur många möten blir det i år i Gnesta?',
      ['Inte bestämt: minsta antal'],
    ],
  ])('%s', async (_what, upn, question, answers) => {
    const told = await answer(upn, question);
    for (const one of answers) expect(told).toContain(one);
    if (upn === BADESA) expect(told).not.toContain('Förbundsordning');
  });

  it('of a body that is not theirs is not told where its insight is not decided', async () => {
    const told = await answer(GNESTA, 'När är nästa möte i Nyköping?');
    expect(told).toContain('Du har ingen roll i');
    expect(told).not.toMatch(/kl\. 13:00/);
  });
});

describe('Somebody with several bodies', () => {
  it('is answered for all of them where none is named', async () => {
    const leader = 'ulla.tornborg@bad-esa.example';
    const told = await answer(leader, 'När är nästa möte?');
    for (const name of ['Styrelsen', 'Beredningsgruppen', 'Styrgrupp En väg in', 'Arbetsgrupp framtidens'])
      expect(told).toContain(name);
  });

  it('is answered by one request, whichever the organisations of the deployment', async () => {
    const leader = await of('ulla.tornborg@bad-esa.example');
    await leader.say('Hej');
    await machine.service.idle();
    await machine.requests();
    await leader.say('Vilka möten har vi framöver? När är nästa möte?');
    expect((await machine.requests()).length).toBeLessThanOrEqual(1);
  });
});
