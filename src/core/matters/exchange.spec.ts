import { day, instant } from '../calendar';
import { CLAUSE, decided } from '../specimens';
import { answerCarried, carryQuestion, notYetReturned, returnAnswer } from './carriedQuestion';
import { callOwnerDialogue } from './ownerDialogue';
import { decisionsToReport, prepareFor } from './preparing';
import { aPlace, ANNA } from './specimens';

const BOARD = aPlace(1, 'Styrelsen', 'stockholm');
const COMMITTEE = aPlace(2, 'AU', 'stockholm');

describe('A working committee', () => {
  const preparing = (differs: Partial<Parameters<typeof prepareFor>[0]> = {}) =>
    prepareFor({
      now: instant('2026-10-01T09:00:00Z'),
      line: { matterId: 7, title: 'Budget', description: 'Underlag', parties: ['fk'] },
      from: COMMITTEE,
      to: BOARD,
      proposedDecision: ' att anta budgeten ',
      by: ANNA,
      key: 'au:7',
      ...differs,
    });

  it('moves a line it has prepared to the board, with its own proposal (ORG-02)', () => {
    expect(preparing()).toMatchObject({
      value: {
        line: { title: 'Budget', preparedBy: { name: 'AU' }, proposedDecision: 'att anta budgeten', parties: ['fk'] },
        hop: { outcome: 'prepared', at: { name: 'AU' }, to: { name: 'Styrelsen' }, matterId: 7, day: '2026-10-01' },
      },
    });
  });

  it('gives the board a proposal, not only a line (ORG-02)', () => {
    expect(preparing({ proposedDecision: ' ' })).toMatchObject({ refusal: { reason: 'proposalMissing' } });
  });

  it('prepares for the board of its own organisation (ORG-02)', () => {
    expect(preparing({ to: aPlace(1, 'Styrelsen', 'badesa') })).toMatchObject({
      refusal: { reason: 'otherOrganisation' },
    });
  });

  const first = { key: 'd1', text: 'Köpa in material', decidedOn: day('2026-09-01') };
  const second = { key: 'd2', text: 'Anlita utvärderare', decidedOn: day('2026-10-01') };

  it.each([
    ['within its mandate', decided(true), { state: 'toReport', source: CLAUSE }],
    ['where its mandate is not decided', null, { state: 'notDecided', rule: 'mayDecide' }],
    ['where it has none', decided(false), { state: 'mayNotDecide', source: CLAUSE }],
  ])('reports what it decided %s to the board, the oldest first (ORG-02)', (_case, mayDecide, state) => {
    expect(decisionsToReport([second, first], [], mayDecide)).toEqual({ ...state, decisions: [first, second] });
  });

  it('reports a decision once (ORG-02)', () => {
    expect(decisionsToReport([first, second], ['d1'], decided(true))).toMatchObject({ decisions: [second] });
    expect(decisionsToReport([first], ['d1'], null)).toEqual({ state: 'nothing' });
  });
});

describe('A question carried between a project and a local group', () => {
  const TRIS = { kind: 'project', key: 'tris', name: 'TRIS', organisation: 'sormland' } as const;
  const LSG = aPlace(11, 'LSG Nyköping', 'sormland');
  const carrying = (differs: Partial<Parameters<typeof carryQuestion>[0]> = {}) =>
    carryQuestion({
      from: TRIS,
      to: LSG,
      askedBy: 'lena',
      title: 'Lokaler',
      question: ' Vem betalar? ',
      askedOn: day('2026-09-01'),
      key: 'q:1',
      ...differs,
    });
  const carried = carrying();
  if (!carried.ok) throw new Error('refused');
  const question = carried.value;

  it('keeps the project it comes from and who is to have the answer (PL-08)', () => {
    expect(question).toEqual({
      key: 'q:1',
      actedBy: 'lena',
      from: TRIS,
      to: LSG,
      askedBy: 'lena',
      title: 'Lokaler',
      question: 'Vem betalar?',
      askedOn: '2026-09-01',
      answer: null,
      returnedOn: null,
    });
  });

  it('goes the other way as well, and never to another organisation (PL-08)', () => {
    expect(carrying({ from: LSG, to: TRIS })).toMatchObject({ ok: true });
    expect(carrying({ to: BOARD })).toMatchObject({ refusal: { reason: 'otherOrganisation' } });
    expect(carrying({ title: '' })).toMatchObject({ refusal: { reason: 'titleMissing' } });
  });

  it('is answered once, in words (PL-08)', () => {
    const answered = answerCarried(question, ' Kommunen. ', day('2026-09-20'));
    expect(answered).toEqual({ ok: true, value: { answer: { text: 'Kommunen.', on: '2026-09-20' } } });
    expect(answerCarried(question, ' ', day('2026-09-20'))).toMatchObject({ refusal: { reason: 'answerMissing' } });
    expect(answered.ok && answerCarried(answered.value, 'Nej', day('2026-09-21'))).toMatchObject({
      refusal: { reason: 'alreadyAnswered', on: '2026-09-20' },
    });
  });

  it('is closed when the answer has been returned to the one who asked (PL-08)', () => {
    const on = day('2026-09-22');
    const answered = { ...question, answer: { text: 'Kommunen.', on: day('2026-09-20') } };
    expect(returnAnswer(question, on)).toMatchObject({ refusal: { reason: 'notAnswered' } });
    expect(returnAnswer(answered, on)).toEqual({
      ok: true,
      value: { returnedOn: on, to: 'lena', text: 'Kommunen.' },
    });
    expect(returnAnswer({ ...answered, returnedOn: on }, on)).toMatchObject({
      refusal: { reason: 'alreadyReturned', on },
    });
  });

  it('stands among those not returned until then, the oldest first (PL-08)', () => {
    const older = { ...question, askedOn: day('2026-08-01') };
    const done = { ...question, returnedOn: day('2026-09-22') };
    expect(notYetReturned([question, done, older, question])).toEqual([older, question, question]);
  });
});

describe('An owner dialogue', () => {
  const calling = (differs: Partial<Parameters<typeof callOwnerDialogue>[0]> = {}) =>
    callOwnerDialogue({
      bodyNr: 1,
      initiator: { by: 'member', partyKey: 'fk' },
      rule: decided(['member', 'association'] as const),
      memberParties: ['fk', 'af'],
      subject: 'Finansiering',
      today: day('2026-09-01'),
      upn: 'eva',
      key: 'od:1',
      ...differs,
    });

  it('is called for by a member or by the association, and who did is stored (DEC-09)', () => {
    expect(calling()).toEqual({
      ok: true,
      value: {
        key: 'od:1',
        actedBy: 'eva',
        kind: 'ownerDialogue',
        bodyNr: 1,
        initiator: { by: 'member', partyKey: 'fk' },
        subject: 'Finansiering',
        asked: '2026-09-01',
        source: CLAUSE,
      },
    });
    expect(calling({ initiator: { by: 'association' } })).toMatchObject({
      value: { initiator: { by: 'association' } },
    });
  });

  it.each([
    ['where it is not decided', { rule: null }, { reason: 'notDecided', rule: 'ownerDialogue' }],
    [
      'by one the statutes do not name',
      { rule: decided(['association'] as const) },
      { reason: 'notAnInitiator', by: 'member', source: CLAUSE },
    ],
    [
      'by a party that is no member',
      { initiator: { by: 'member', partyKey: 'polisen' } as const },
      { reason: 'notAMember', partyKey: 'polisen', source: CLAUSE },
    ],
    ['without a subject', { subject: '' }, { reason: 'subjectMissing' }],
  ])('is refused %s (DEC-09)', (_case, differs, refusal) => {
    expect(calling(differs)).toEqual({ ok: false, refusal });
  });
});
