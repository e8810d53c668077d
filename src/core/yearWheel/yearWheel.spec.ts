import fc from 'fast-check';
import { compileAgenda } from '../agenda/compile';
import { addDays, day } from '../calendar';
import { aBody, aMeeting, CLAUSE, decided } from '../specimens';
import { moveEntry, removeEntry, wrongOrders } from './changing';
import type { DatedEntry } from './datedDuty';
import { entriesOfYear, themesOfYear, undated, type YearlyTheme } from './entriesOfYear';
import { aYearlyDuty, BOARD_DUTIES, boardWheel, BUDGET_CLAUSE, entryOf } from './specimens';

const lines = (entries: readonly Pick<DatedEntry, 'day' | 'duty'>[]) => entries.map((one) => `${one.day} ${one.duty}`);
const wheelOf = (...duties: readonly ReturnType<typeof aYearlyDuty>[]) =>
  entriesOfYear({ bodyNr: 11, year: 2026, duties: decided(duties, BUDGET_CLAUSE), themes: [], actedBy: 'system' });

describe('The year wheel of a board', () => {
  it('has its dated duties in order, the outcome with the annual report (FIN-01, FIN-03, FIN-04, FIN-05)', () => {
    expect(lines(boardWheel(2026))).toEqual([
      '2026-03-31 annualReport',
      '2026-03-31 outcome',
      '2026-05-31 interim',
      '2026-10-15 interim',
      '2026-10-31 consultation',
      '2026-11-30 budget',
    ]);
  });

  it('carries the clause of each and the same keys every time', () => {
    expect(boardWheel(2026).map((entry) => entry.key)).toEqual(boardWheel(2026).map((entry) => entry.key));
    expect(entryOf('budget')).toMatchObject({ key: 'wheel:1:2026:budget:11-30', source: BUDGET_CLAUSE, month: 11 });
    expect(boardWheel(2027)[0]?.bodyYear).toBe('0001-2027');
  });

  it('has no day for what goes with a duty that is not there, nor for what has none decided: it is told (FIN-04)', () => {
    const adrift = aYearlyDuty('outcome', 'other', [], { goesWith: 'annualReport' });
    const undecided = aYearlyDuty('interim', 'interim', []);
    expect(wheelOf(adrift, undecided)).toEqual([]);
    expect(undated([adrift, undecided, ...BOARD_DUTIES]).map((duty) => duty.key)).toEqual(['interim']);
    expect(undated([adrift])).toEqual([adrift]);
  });

  it('is empty where no duties are decided, and reads no day that is none', () => {
    expect(entriesOfYear({ bodyNr: 1, year: 2026, duties: null, themes: [], actedBy: 'system' })).toEqual([]);
    expect(wheelOf(aYearlyDuty('x', 'other', ['31 mars']))).toEqual([]);
  });

  it('gives a duty its own clause where it has one', () => {
    expect(wheelOf(aYearlyDuty('x', 'other', ['03-31'], { source: CLAUSE }))[0]?.source).toBe(CLAUSE);
  });

  it('has the 29th of February on the 28th in a common year', () => {
    expect(lines(wheelOf(aYearlyDuty('x', 'report', ['02-29'])))).toEqual(['2026-02-28 x']);
  });
});

describe('The year wheel of a process leader’s bodies', () => {
  const wheel = wheelOf(
    aYearlyDuty('halfYearReport', 'report', ['06-30', '12-31']),
    aYearlyDuty('activityPlan', 'activityPlan', ['01-15', '08-15']),
    aYearlyDuty('statusReport', 'statusReport', ['06-30', '12-31']),
    aYearlyDuty('memberSeminar', 'seminar', ['09-20']),
    aYearlyDuty('trisDays', 'event', ['10-05']),
  );

  it.each([
    ['the report to the financier', 'halfYearReport', 2, '(PL-11)'],
    ['the activity plan for each group', 'activityPlan', 2, '(PL-12)'],
    ['the status report', 'statusReport', 2, '(PL-13)'],
    ['the seminar at the member meeting', 'memberSeminar', 1, '(PL-13)'],
    ['the yearly days of a measure', 'trisDays', 1, '(PL-10)'],
  ])('has %s (%s) %i times a year %s', (_what, duty, times) => {
    expect(wheel.filter((entry) => entry.duty === duty)).toHaveLength(times);
  });

  it('has events and seminars as events, and what is to be done as duties (BAD-27, PL-13)', () => {
    const soup = wheelOf(aYearlyDuty('soup', 'event', ['03-10'], { title: 'Samtal med soppa' }));
    expect(soup[0]).toMatchObject({ kind: 'event', title: 'Samtal med soppa', day: '2026-03-10' });
    expect(wheel.filter((entry) => entry.kind === 'event').map((entry) => entry.duty)).toEqual([
      'memberSeminar',
      'trisDays',
    ]);
  });
});

describe('A locked entry', () => {
  const wheel = boardWheel(2026);
  const budget = entryOf('budget');

  it.each([
    ['2026-11-25', 'moves'],
    ['2026-11-30', 'moves'],
    ['2026-12-01', 'locked'],
    ['2026-12-31', 'locked'],
    ['2027-01-01', 'otherYear'],
    ['2025-12-31', 'otherYear'],
  ])('the budget, moved to %s: %s (FIN-01)', (to, expected) => {
    const moved = moveEntry(budget, day(to), wheel);
    expect(moved.ok ? 'moves' : moved.refusal.reason).toBe(expected);
  });

  it('is refused with its last day, the days past it and the clause (FIN-01)', () => {
    expect(moveEntry(budget, day('2026-12-03'), wheel)).toEqual({
      ok: false,
      refusal: { reason: 'locked', lastDay: '2026-11-30', daysLate: 3, source: BUDGET_CLAUSE },
    });
  });

  it('is never taken out, nor is what it waits for (FIN-01, FIN-02)', () => {
    const locked = { reason: 'locked', lastDay: '2026-11-30', daysLate: null, source: BUDGET_CLAUSE };
    expect(removeEntry(budget, wheel)).toEqual({ ok: false, refusal: locked });
    expect(removeEntry(entryOf('consultation'), wheel)).toEqual({ ok: false, refusal: locked });
  });

  it('waits for one consultation alone: a second one may go', () => {
    const second = { ...entryOf('consultation'), key: 'second' };
    expect(removeEntry(second, [...wheel, second])).toEqual({ ok: true, value: { removed: 'second' } });
  });

  it('is never moved past its last day, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (count) => {
        const moved = moveEntry(budget, addDays(budget.lastDay, count), wheel);
        expect(!moved.ok || moved.value.day <= budget.lastDay).toBe(true);
      }),
    );
  });
});

describe('An entry that is not locked', () => {
  it('moves within its year and may be taken out', () => {
    const interim = entryOf('interim');
    expect(moveEntry(interim, day('2026-06-15'), boardWheel(2026))).toEqual({
      ok: true,
      value: { day: '2026-06-15', month: 6 },
    });
    expect(removeEntry(interim, boardWheel(2026)).ok).toBe(true);
  });
});

describe('The order of a wheel', () => {
  const wheel = boardWheel(2026);

  it.each([
    ['the day before the budget', '2026-11-29', 'moves'],
    ['on the day of the budget', '2026-11-30', 'wrongOrder'],
    ['after the budget', '2026-12-01', 'wrongOrder'],
  ])('the consultation %s: %s %s (FIN-02, DEC-04)', (_when, to, expected) => {
    const moved = moveEntry(entryOf('consultation'), day(to), wheel);
    expect(moved.ok ? 'moves' : moved.refusal.reason).toBe(expected);
  });

  it('the budget does not come before its consultation either, and the clause is told (FIN-02, DEC-04)', () => {
    expect(moveEntry(entryOf('budget'), day('2026-10-20'), wheel)).toEqual({
      ok: false,
      refusal: {
        reason: 'wrongOrder',
        first: 'consultation',
        firstDay: '2026-10-31',
        then: 'budget',
        thenDay: '2026-10-20',
        source: BUDGET_CLAUSE,
      },
    });
  });

  it('holds from the first of several consultations', () => {
    const early = { ...entryOf('consultation', '2026-09-01'), key: 'early' };
    expect(wrongOrders([entryOf('budget', '2026-10-20'), entryOf('consultation'), early])).toEqual([]);
  });

  it('is told where a wheel that came from elsewhere breaks it, and not where there is nothing to come after', () => {
    expect(wrongOrders([entryOf('budget', '2026-10-20'), entryOf('consultation')])).toMatchObject([
      { first: { duty: 'consultation' }, then: { duty: 'budget' } },
    ]);
    expect(wrongOrders([entryOf('budget')])).toEqual([]);
  });

  it('does not hinder an entry that has nothing to do with what is wrong', () => {
    const broken = [entryOf('budget', '2026-10-20'), entryOf('consultation'), entryOf('interim')];
    expect(moveEntry(entryOf('interim'), day('2026-06-01'), broken).ok).toBe(true);
  });
});

describe('The agenda from the wheel', () => {
  const theme = (key: string, of: YearlyTheme['theme']): YearlyTheme => ({
    key,
    title: key,
    about: '',
    theme: of,
    month: 12,
    parties: [],
  });
  const wheel = { bodyNr: 2, year: 2026, actedBy: 'system' };
  const duties = decided([aYearlyDuty('budget', 'budget', ['12-01'])]);

  it('is drafted by theme in the order of the agreement, dated duties after the themes (FSS-19, FSG-13)', () => {
    const themes = [theme('Folkhälsa', 'publicHealth'), theme('Trygghet', 'safety')];
    const entries = [...themesOfYear({ ...wheel, duties, themes }), ...entriesOfYear({ ...wheel, duties, themes })];
    const { added } = compileAgenda({
      body: aBody(),
      meeting: aMeeting(),
      previous: undefined,
      existing: [],
      wheel: entries.map((entry, id) => ({ ...entry, id, version: '1' })),
      accepted: [],
      assignments: [],
      carriedOver: [],
      mandates: [],
      actedBy: 'anna',
    });
    expect(added.filter((line) => line.origin === 'yearWheel').map((line) => line.title)).toEqual([
      'Trygghet',
      'Folkhälsa',
      'budget',
    ]);
  });

  it('has a key of its own for each theme of a year', () => {
    expect(themesOfYear({ ...wheel, duties: null, themes: [theme('trygghet', 'safety')] })).toMatchObject([
      { key: 'wheel:2:2026:trygghet', kind: 'theme', bodyYear: '0002-2026', source: null },
    ]);
  });
});
