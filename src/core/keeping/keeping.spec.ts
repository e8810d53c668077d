import { day, instant } from '../calendar';
import { decided } from '../specimens';
import { recordDispatch, undispatched } from './dispatch';
import { answerRequest, relatedTo, type RequestAnswer } from './documentRequest';
import { setLegalForce } from './legalForce';
import type { RetentionLine } from '../documents/retentionLine';
import { disposableFrom, disposableIn, recordDisposal, type Disposal } from './retention';

const today = day('2031-03-20');

const ANNEXES: RetentionLine = { kind: 'annex', outcome: 'dispose', years: 5 };

describe('Disposal', () => {
  const plan: readonly RetentionLine[] = [
    { kind: 'notes', outcome: 'preserve', years: null },
    ANNEXES,
    { kind: 'agenda', outcome: 'dispose', years: null },
  ];
  const rules = { disposal: decided('Får gallras enligt beslut.'), retentionPlan: decided(plan) };
  const disposal: Omit<Disposal, 'id'> = {
    key: 'disposal:1',
    actedBy: 'rut@goteborg.example',
    bodyNr: 1,
    kind: 'annex',
    what: 'Bilagor',
    from: day('2025-01-01'),
    to: day('2025-12-31'),
    decision: '§ 12/2030',
    decidedOn: day('2031-02-01'),
    disposedOn: day('2031-03-01'),
    documents: [4],
  };

  it('rests on the authority’s own decision and its plan, when the years have passed (FIN-17)', () => {
    expect(recordDisposal(disposal, rules)).toEqual({ ok: true, value: disposal });
    expect(recordDisposal({ ...disposal, documents: null }, rules, 1).ok).toBe(true);
    expect(disposableFrom(ANNEXES, day('2025-12-31'))).toBe('2030-12-31');
  });

  it.each([
    ['no decision', {}, { disposal: null }, { reason: 'notDecided', rule: 'disposal' }],
    ['no plan', {}, { retentionPlan: null }, { reason: 'notDecided', rule: 'retentionPlan' }],
    ['a kind the plan does not name', { kind: 'supplement' as const }, {}, { reason: 'kindNotPlanned' }],
    ['what is preserved', { kind: 'notes' as const }, {}, { reason: 'preserved' }],
    ['a kind without years', { kind: 'agenda' as const }, {}, { reason: 'preserved' }],
    ['days the wrong way round', { from: day('2026-01-01') }, {}, { reason: 'endsFirst' }],
    ['no documents', { documents: null }, {}, { reason: 'nothingThere' }],
    ['a later decision', { decidedOn: day('2031-03-02') }, {}, { reason: 'decidedLater' }],
    ['years that have not passed', { to: day('2026-03-02') }, {}, { reason: 'tooEarly', notBefore: '2031-03-02' }],
  ])('is refused: %s', (_what, differs, other, refusal) => {
    expect(recordDisposal({ ...disposal, ...differs }, { ...rules, ...other })).toMatchObject({ refusal });
  });

  it('is of the documents from its first day to its last', () => {
    const on = (days: readonly string[]) => days.map((one) => ({ day: day(one) }));
    const all = on(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01']);
    expect(disposableIn(all, disposal)).toEqual(on(['2025-01-01', '2025-12-31']));
  });
});

describe('A dispatch', () => {
  const dispatch = {
    key: 'd',
    actedBy: 'rut@goteborg.example',
    bodyNr: 1,
    bodyYear: '0001-2031',
    decisionId: 4,
    to: 'Västra Götalandsregionen',
    on: day('2031-03-18'),
    number: 'Dnr 2031-12',
  };

  it('is noted after the decision and not ahead, and ticks it off', () => {
    const decision = { decidedOn: day('2031-03-10') };
    expect(recordDispatch(decision, dispatch, today).ok).toBe(true);
    expect(recordDispatch({ decidedOn: day('2031-03-19') }, dispatch, today)).toMatchObject({
      refusal: { reason: 'beforeDecided' },
    });
    expect(recordDispatch(decision, { ...dispatch, on: day('2031-03-21') }, today)).toMatchObject({
      refusal: { reason: 'notYet' },
    });
    const row = (id: number, section: number | null, decidedOn: string) => ({
      ...{ id, version: '1', section, decidedOn: day(decidedOn) },
    });
    const open = undispatched(
      [row(6, 3, '2031-03-11'), row(5, 2, '2031-03-10'), row(4, 1, '2031-01-01'), row(3, null, '2031-01-01')],
      [dispatch],
    );
    expect(open.map(({ id }) => id)).toEqual([5, 6]);
  });
});

describe('Legal force', () => {
  const rule = decided({ by: 'medlem', under: '28 § FinsamL', withinDays: 21 });
  const set = { legalForceOn: day('2031-03-15'), legalForceBy: 'rut@goteborg.example' };
  const both = [day('2031-02-20'), day('2031-02-21')];

  it('is found by a person when the last day to appeal has passed, and by nobody else (DEC-11)', () => {
    expect(setLegalForce({}, both, rule, set, today)).toEqual({ ok: true, value: set });
    expect(setLegalForce({ legalForceOn: null }, both, null, set, today).ok).toBe(true);
  });

  it.each([
    ['it is already', { legalForceOn: day('2031-03-15') }, both, set.legalForceOn, 'alreadyInForce'],
    ['nothing was posted', {}, [], set.legalForceOn, 'notPosted'],
    ['a board waits', {}, [day('2031-02-20'), null], set.legalForceOn, 'notPosted'],
    ['it can still be appealed', {}, both, day('2031-03-14'), 'appealRuns'],
    ['the day is to come', {}, both, day('2031-03-21'), 'notYet'],
  ])('is not while %s (DEC-11)', (_when, decision, posted, legalForceOn, reason) => {
    expect(setLegalForce(decision, posted, rule, { ...set, legalForceOn }, today)).toMatchObject({
      refusal: { reason },
    });
  });
});

describe('A request for a public document', () => {
  const answer: Omit<RequestAnswer, 'id'> = {
    key: 'answer:1',
    actedBy: 'rut@goteborg.example',
    bodyNr: 1,
    incomingId: 7,
    receivedAt: instant('2031-03-01T09:00:00Z'),
    outcome: 'refused',
    documents: [3],
    ground: ' 26 kap. 1 § OSL ',
    reasons: 'Det kan antas att den enskilde lider men.',
    answeredOn: today,
  };

  it('is answered once, with the law and the reasons where something is kept back', () => {
    expect(answerRequest(undefined, answer, [])).toMatchObject({ ok: true, value: { ground: '26 kap. 1 § OSL' } });
    expect(answerRequest(undefined, { ...answer, outcome: 'givenOut', ground: '', reasons: '' }, []).ok).toBe(true);
    expect(answerRequest(answer, answer, [])).toMatchObject({ refusal: { reason: 'alreadyAnswered', on: today } });
    expect(answerRequest(undefined, { ...answer, outcome: 'givenOutMasked', ground: ' ' }, [])).toMatchObject({
      refusal: { reason: 'groundMissing' },
    });
    expect(answerRequest(undefined, { ...answer, reasons: ' ' }, [])).toMatchObject({
      refusal: { reason: 'reasonsMissing' },
    });
  });

  it.each([
    ['with the copy of each document', [3, 4], '', [4, 3], undefined],
    ['with a copy, where no document is named', [], '', [9], undefined],
    ['with a word on how it was masked on paper', [3], 'Maskad på papper.', [], undefined],
    ['not without a copy of one of them', [3, 4], ' ', [3], [4]],
    ['not without any copy', [], '', [], []],
  ])('is answered as given out in part %s', (_how, documents, reasons, copied, missing) => {
    const masked = { ...answer, outcome: 'givenOutMasked', documents, reasons } as const;
    expect(answerRequest(undefined, masked, copied)).toMatchObject(
      missing === undefined ? { ok: true } : { refusal: { reason: 'copyMissing', documents: missing } },
    );
  });

  it('gathers the documents it names words of, the best first', () => {
    const document = (title: string, on: string) => ({ title, day: day(on) });
    const all = [
      document('Dagordning mars', '2031-03-01'),
      document('Protokoll mars', '2031-03-01'),
      document('Protokoll maj', '2031-05-02'),
      document('Bilaga', '2031-01-01'),
    ];
    expect(relatedTo('Protokollet från mötet i mars', all).map(({ title }) => title)).toEqual([
      'Protokoll mars',
      'Protokoll maj',
      'Dagordning mars',
    ]);
    expect(relatedTo('?', all)).toEqual([]);
  });
});
