import type { DatedDuty } from '../bodies/datedDuty';
import { CLAUSE, decided } from '../specimens';
import type { Budget } from './budget';
import { planClause, plannedYears, writePlan, type PlanWritten } from './plan';

const written = (differs: Partial<PlanWritten> = {}): PlanWritten => ({
  bodyNr: 1,
  firstYear: 2027,
  frames: [5000, 4800, 4600],
  goals: [' Fler får stöd ', ''],
  actedBy: 'ulla',
  ...differs,
});
const kept = (year: number, standing: Budget['standing'], differs: Partial<Budget> = {}): Budget => ({
  ...{ key: `budget:1:${String(year)}`, actedBy: 'system', bodyNr: 1, year, standing, frame: 4000, goals: ['Före'] },
  ...{ parts: [], contributions: [], uses: [{ title: 'Kansli', tkr: 300 }], statements: [], restsOn: null },
  ...differs,
});
const rowsOf = (budgets: readonly Budget[], differs: Partial<PlanWritten> = {}) => {
  const planned = writePlan(written(differs), budgets, CLAUSE);
  return planned.ok ? planned.value.map(({ to }) => [to.year, to.standing, to.frame, to.goals]) : planned.refusal;
};

describe('A plan for activity and economy', () => {
  it('is a budget with goals for the first year and preliminary for the two after (FIN-06, BAD-24)', () => {
    expect(rowsOf([])).toEqual([
      [2027, 'proposed', 5000, ['Fler får stöd']],
      [2028, 'preliminary', 4800, []],
      [2029, 'preliminary', 4600, []],
    ]);
  });

  it('writes over what was proposed for its years and keeps what else is known of them (FIN-06)', () => {
    const planned = writePlan(written(), [kept(2027, 'preliminary'), kept(2028, 'proposed')], CLAUSE);
    if (!planned.ok) throw new Error('It is complete.');
    const [first, second, third] = planned.value;
    expect(first).toMatchObject({ from: { year: 2027 }, to: { key: 'budget:1:2027', frame: 5000, actedBy: 'ulla' } });
    expect(first?.to.uses).toEqual([{ title: 'Kansli', tkr: 300 }]);
    expect(second?.to).toMatchObject({ standing: 'preliminary', goals: ['Före'] });
    expect(third).toMatchObject({ from: null, to: { key: 'budget:1:2029:plan' } });
  });

  it('puts goals on a budget that has been adopted and leaves its amount alone (FIN-06)', () => {
    const budgets = [kept(2027, 'proposed', { frame: 1 }), kept(2027, 'adopted'), kept(2028, 'adopted')];
    expect(rowsOf(budgets, { frames: [4000, null, 4600] })).toEqual([
      [2027, 'adopted', 4000, ['Fler får stöd']],
      [2028, 'adopted', 4000, ['Före']],
      [2029, 'preliminary', 4600, []],
    ]);
    expect(rowsOf(budgets)).toEqual({ reason: 'yearAdopted', year: 2027, frame: 4000 });
  });

  it.each([
    ['a budget', { frames: [null, 4800, 4600] }, [{ year: 2027, lacks: 'budget' }]],
    ['goals', { goals: [' '] }, [{ year: 2027, lacks: 'goals' }]],
    ['its last year', { frames: [5000, 4800, null] }, [{ year: 2029, lacks: 'year' }]],
  ])('is refused without %s, with the clause (FIN-06)', (_what, differs, lacking) => {
    expect(rowsOf([], differs)).toEqual({ reason: 'planIncomplete', lacking, source: CLAUSE });
  });

  it('is asked of no body that has decided none (FIN-06)', () => {
    expect(writePlan(written(), [], null)).toEqual({ ok: false, refusal: { reason: 'planNotDecided' } });
  });

  it('is read from the budgets of its years, the adopted before others (BAD-24)', () => {
    const budgets = [kept(2027, 'preliminary', { frame: 1 }), kept(2027, 'adopted'), kept(2029, 'preliminary')];
    expect(plannedYears(2027, budgets)).toEqual([
      { year: 2027, budget: 4000, goals: ['Före'], standing: 'precise' },
      { year: 2029, budget: 4000, goals: ['Före'], standing: 'preliminary' },
    ]);
  });
});

describe('The clause that asks for a plan', () => {
  const own = { document: 'Förbundsordning', clause: '13 §' };
  const duty = (differs: Partial<DatedDuty> = {}): DatedDuty => ({
    ...{ key: 'plan', title: 'Plan', kind: 'threeYearPlan', recurrence: 'yearly', dates: [], needsQuorum: false },
    ...{ after: null, locked: false, source: own },
    ...differs,
  });

  it.each([
    ['is that of the duty', decided([duty()]), own],
    ['is that of all duties where the duty has none of its own', decided([duty({ source: null })]), CLAUSE],
    ['is none where there is no such duty', decided([duty({ kind: 'budget' })]), null],
    ['is none where no duties are decided', null, null],
  ])('%s (FIN-06)', (_which, duties, clause) => {
    expect(planClause(duties)).toEqual(clause);
  });
});
