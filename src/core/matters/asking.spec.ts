import { day, instant } from '../calendar';
import { aMandate, CLAUSE, decided } from '../specimens';
import { anchoringOutcome, startAnchoring, type AnchoringStance } from './anchoring';
import { answerFor, answeringParty, standingOfAsked, type AskedParty, type PartyAnswer } from './asked';
import { askOpinion } from './opinion';

const PARTIES = [
  { partyKey: 'fk', name: 'Försäkringskassan' },
  { partyKey: 'af', name: 'Arbetsförmedlingen' },
];
const now = instant('2026-09-01T09:00:00Z');
const due = day('2026-09-15');
const answer = (stance: AnchoringStance, text = 'Vi ställer oss bakom.'): PartyAnswer<AnchoringStance> => ({
  stance,
  text,
  upn: 'eva',
  on: day('2026-09-10'),
});
const asked: readonly AskedParty<AnchoringStance>[] = PARTIES.map((party) => ({ ...party, due, answer: null }));
const answered = (...stances: AnchoringStance[]) => ({
  parties: asked.map((party, index) => ({ ...party, answer: answer(stances[index] ?? 'supports', 'Om medel finns.') })),
});
const starting = (differs: Partial<Parameters<typeof startAnchoring>[0]> = {}) =>
  startAnchoring({
    now,
    bodyNr: 3,
    matter: { id: 7, title: 'Budget' },
    parties: PARTIES,
    due,
    upn: 'eva',
    key: 'a:7',
    ...differs,
  });

describe('Anchoring a proposal to the board', () => {
  it('asks every party by name, and each has its own answer (ORG-06)', () => {
    expect(starting()).toEqual({
      ok: true,
      value: {
        key: 'a:7',
        actedBy: 'eva',
        bodyNr: 3,
        matterId: 7,
        title: 'Budget',
        startedOn: '2026-09-01',
        parties: [
          { partyKey: 'fk', name: 'Försäkringskassan', due, answer: null },
          { partyKey: 'af', name: 'Arbetsförmedlingen', due, answer: null },
        ],
      },
    });
  });

  it('needs parties to ask, and a last day that has not passed (ORG-06)', () => {
    expect(starting({ parties: [] })).toMatchObject({ refusal: { reason: 'noParties' } });
    expect(starting({ due: day('2026-08-31') })).toMatchObject({ refusal: { reason: 'dueBeforeToday' } });
    expect(starting({ due: day('2026-09-01') })).toMatchObject({ ok: true });
  });

  it('is waited for until the last party has answered (ORG-06)', () => {
    const first = answerFor(asked, 'fk', answer('supports'));
    expect(first.ok && anchoringOutcome({ parties: first.value })).toEqual({
      state: 'waiting',
      for: ['Arbetsförmedlingen'],
    });
  });

  it.each([
    [['supports', 'supports'], { state: 'anchored', supporting: 2, of: 2, conditions: [], abstained: [] }],
    [
      ['supports', 'supportsWithCondition'],
      { state: 'anchored', supporting: 2, of: 2, conditions: ['Om medel finns.'], abstained: [] },
    ],
    [
      ['supports', 'abstains'],
      { state: 'anchored', supporting: 1, of: 2, conditions: [], abstained: ['Arbetsförmedlingen'] },
    ],
    [['abstains', 'abstains'], { state: 'notAnchored', by: [] }],
    [['supports', 'doesNotSupport'], { state: 'notAnchored', by: ['Arbetsförmedlingen'] }],
  ] as const)('with the answers %j is %j (ORG-06)', (stances, outcome) => {
    expect(anchoringOutcome(answered(...stances))).toEqual(outcome);
  });
});

describe('Parties asked', () => {
  it.each([
    ['2026-09-15', []],
    ['2026-09-16', ['Försäkringskassan', 'Arbetsförmedlingen']],
  ])('on %s are overdue: %j; the last day counts (DEC-08)', (today, overdue) => {
    expect(standingOfAsked(asked, day(today))).toEqual({
      answered: 0,
      of: 2,
      waitingFor: ['Försäkringskassan', 'Arbetsförmedlingen'],
      overdue,
    });
  });

  it.each([
    ['by one who was not asked', 'polisen', answer('supports'), { reason: 'notAsked', partyKey: 'polisen' }],
    ['without words', 'fk', answer('supports', ' '), { reason: 'answerMissing' }],
    ['with a personal identity number', 'fk', answer('supports', '811218-9876'), { reason: 'personalId' }],
  ])('are not answered for %s (DEC-08)', (_case, partyKey, given, refusal) => {
    expect(answerFor(asked, partyKey, given)).toMatchObject({ refusal });
  });

  it('answer once (DEC-08)', () => {
    const once = answerFor(asked, 'fk', answer('supports'));
    expect(once.ok && answerFor(once.value, 'fk', answer('abstains'))).toMatchObject({
      refusal: { reason: 'alreadyAnswered' },
    });
  });
});

describe('The board’s request for opinions', () => {
  const asking = (differs: Partial<Parameters<typeof askOpinion>[0]> = {}) =>
    askOpinion({
      now,
      bodyNr: 1,
      matterId: 7,
      subject: 'Budget 2027',
      question: 'Vad säger ni om förslaget?',
      right: decided(true),
      memberParties: PARTIES,
      ask: [
        { partyKey: 'fk', due },
        { partyKey: 'af', due: day('2026-09-20') },
      ],
      upn: 'eva',
      key: 'o:7',
      ...differs,
    });

  it('goes to members, each with a last day of its own, and names its clause (DEC-08)', () => {
    expect(asking()).toMatchObject({
      value: {
        askedOn: '2026-09-01',
        source: CLAUSE,
        members: [
          { name: 'Försäkringskassan', due: '2026-09-15', answer: null },
          { name: 'Arbetsförmedlingen', due: '2026-09-20', answer: null },
        ],
      },
    });
  });

  it.each([
    ['where the right is not decided', { right: null }, { reason: 'notDecided', rule: 'mayAskMembers' }],
    ['where the body has no such right', { right: decided(false) }, { reason: 'mayNotAsk', source: CLAUSE }],
    ['to nobody', { ask: [] }, { reason: 'noMembers' }],
    ['without a subject', { subject: ' ' }, { reason: 'wording' }],
    ['to one who is no member', { ask: [{ partyKey: 'polisen', due }] }, { reason: 'notAMember', partyKey: 'polisen' }],
    [
      'by a day that has passed',
      { ask: [{ partyKey: 'fk', due: day('2026-08-31') }] },
      { reason: 'dueBeforeToday', due: '2026-08-31', partyKey: 'fk' },
    ],
  ])('is refused %s (DEC-08)', (_case, differs, refusal) => {
    expect(asking(differs)).toMatchObject({ ok: false, refusal });
  });
});

describe('The party an answer is given for', () => {
  const mandates = [
    aMandate('eva', 'representative', { partyKey: 'fk' }),
    aMandate('gun', 'guest', { partyKey: 'af' }),
    aMandate('siv', 'secretary'),
  ];
  const party = (upn: string, wanted: string | null, forOthers: 'yes' | 'no' = 'no') =>
    answeringParty({ mandates, bodyNr: 2, upn, on: day('2026-09-10'), wanted, forOthers });

  it.each([
    ['eva', null, 'no', { ok: true, value: 'fk' }],
    ['eva', 'fk', 'no', { ok: true, value: 'fk' }],
    ['eva', 'af', 'no', { ok: false, refusal: { reason: 'notYourParty', partyKey: 'af' } }],
    ['siv', 'af', 'yes', { ok: true, value: 'af' }],
    ['siv', null, 'yes', { ok: false, refusal: { reason: 'standsForNone' } }],
    ['gun', null, 'no', { ok: false, refusal: { reason: 'standsForNone' } }],
  ] as const)('of %s who says %s is their own, or another’s for who prepares (%s)', (upn, wanted, others, answer) => {
    expect(party(upn, wanted, others)).toEqual(answer);
  });
});
