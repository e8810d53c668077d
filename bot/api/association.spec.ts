import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { BodyView } from '../../src/api/views';

jest.setTimeout(240_000);

let machine: OneMachine;
let ingrid: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['stockholm']);
  ingrid = asPerson(machine, 'ingrid.falkenhem');
});
afterAll(() => machine.stop());
afterEach(() => machine.heal());

describe('In an association', () => {
  it('the working committee’s line goes to the board with a proposal for a decision (ORG-02)', async () => {
    const item = await ingrid.line('stockholm-2', '2026-11-05', 'Medel till kompetensutveckling');
    const { id, version } = item;
    expect(await ingrid.act('prepareMatter', { id, version, to: 'stockholm-1', proposedDecision: '' })).toMatchObject({
      body: { refused: { reason: 'proposalMissing' } },
    });
    const fields = { id, version, to: 'stockholm-1', proposedDecision: 'Styrelsen avsätter 200 tkr.' };
    expect(await ingrid.act('prepareMatter', fields)).toMatchObject({ status: 200 });
    const { meetings } = (await ingrid.get('/bodies/stockholm-1')).body as BodyView;
    const next = meetings.find(({ held }) => !held)?.day ?? '';
    const line = (await ingrid.meeting('stockholm-1', next)).items.find(({ origin }) => origin === 'prepared');
    expect(line).toMatchObject({
      title: 'Medel till kompetensutveckling',
      kind: 'decision',
      description: 'Förslag till beslut från Arbetsutskottet: Styrelsen avsätter 200 tkr.',
    });
  });

  it('members are asked for their opinion by a day, and each answers for itself (DEC-08)', async () => {
    const { id, version } = await ingrid.line('stockholm-1', '2026-11-26', 'Budget 2027');
    const asked = await ingrid.act('askOpinion', { id, version, question: 'Yttra er om budgeten.', due: '2026-12-20' });
    expect(asked).toMatchObject({
      status: 200,
      body: { done: { text: expect.stringContaining('4 medlemmar') as string } },
    });
    const request = 'done' in asked.body ? asked.body.done : undefined;
    const answer = { id: request?.id, version: request?.version, stance: 'noRemark', answer: 'Inget att erinra.' };
    expect(await ingrid.act('answerOpinion', answer)).toMatchObject({ body: { refused: { reason: 'standsForNone' } } });
    expect(await ingrid.act('answerOpinion', { ...answer, partyKey: 'fk' })).toMatchObject({
      status: 200,
      body: { done: { text: 'Yttrandet är sparat. 1 av 4 har svarat.' } },
    });
    const past = await ingrid.act('askOpinion', { id, version, question: 'Yttra er.', due: '2026-11-01' });
    expect(past).toMatchObject({ body: { refused: { reason: 'dueBeforeToday' } } });
  });

  it('a proposal is anchored with each party before the board has it (ORG-06)', async () => {
    const { id, version } = await ingrid.line('stockholm-3', '2026-10-15', 'Gemensam ingång');
    const started = await ingrid.act('startAnchoring', { id, version, due: '2026-12-15', parties: ['fk', 'af'] });
    const anchoring = 'done' in started.body ? started.body.done : undefined;
    const of = (given: typeof anchoring) => ({ id: given?.id, version: given?.version });
    const first = await ingrid.act('answerAnchoring', {
      ...of(anchoring),
      partyKey: 'fk',
      stance: 'supports',
      answer: 'Ja.',
    });
    const after = 'done' in first.body ? first.body.done : undefined;
    const second = await ingrid.act('answerAnchoring', {
      ...of(after),
      partyKey: 'af',
      stance: 'supportsWithCondition',
      answer: 'Om medel finns.',
    });
    expect(second).toMatchObject({
      body: {
        done: { text: expect.stringContaining('förankrat: 2 av 2 står bakom det. Villkor: Om medel finns.') as string },
      },
    });
  });

  it('an owner dialogue is called for by a member or the association, with the clause (DEC-09)', async () => {
    const called = await ingrid.act('callOwnerDialogue', {
      id: 'stockholm-1',
      by: 'association',
      subject: 'Ekonomin 2027',
    });
    expect(called).toMatchObject({ status: 200, body: { done: { lines: ['Förbundsordning, 9 §'] } } });
    const undecided = await ingrid.act('callOwnerDialogue', {
      id: 'stockholm-3',
      by: 'association',
      subject: 'Ekonomin',
    });
    expect(undecided).toMatchObject({
      body: { refused: { reason: 'notDecided', text: expect.stringContaining('Inte bestämt') as string } },
    });
    expect(
      await ingrid.act('callOwnerDialogue', { id: 'stockholm-1', by: 'member', subject: 'Ekonomin' }),
    ).toMatchObject({
      body: { refused: { reason: 'standsForNone' } },
    });
  });
});
