import { handOf, wordsOf, type Hand } from '../../test/contract';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(120_000);

describe('Proposing in the personal chat', () => {
  let machine: OneMachine;
  let nadia: Hand;

  beforeAll(async () => {
    machine = await startOneMachine('2026-11-20T09:00:00+01:00');
    nadia = await handOf({ ...machine, data: '', output: () => '' }, 'nadia.benali@goteborg.example');
  });
  afterAll(() => machine.stop());

  it('answers with a draft card', async () => {
    const turn = await nadia.say('Kan vi ta upp trygghetsvandringar i Biskopsgården på nästa möte?');
    console.log(JSON.stringify(turn, null, 1), machine.logged);
    expect(wordsOf(...turn.replies)).toContain('Trygghetsvandringar i Biskopsgården');
  });
});
