import fc from 'fast-check';
import { addDays, day, yearOf } from '../calendar';
import { aMandate, decided } from '../specimens';
import { isElectionYear, termAfter, termOn, termStanding } from './terms';
import type { Term } from './ruleSet';

const FIVE = { document: 'Förbundsordning', clause: '5 §' };
const rule = decided<Term>({ years: 4, from: 'yearAfterElection', firstEnds: day('2018-12-31') }, FIVE);
const later = decided<Term>({ years: 4, from: 'yearAfterElection', firstEnds: null }, FIVE);

describe('The term of a board', () => {
  it.each([
    ['2016-03-01', null, '2018-12-31'],
    ['2018-12-31', null, '2018-12-31'],
    ['2019-01-01', '2019-01-01', '2022-12-31'],
    ['2022-12-31', '2019-01-01', '2022-12-31'],
    ['2026-11-22', '2023-01-01', '2026-12-31'],
    ['2027-01-01', '2027-01-01', '2030-12-31'],
  ])('on %s runs from %s to %s (SFB-06)', (on, from, to) => {
    expect(termOn(day(on), rule)).toEqual({ from, to, source: FIVE });
  });

  it('follows the election of 2026 with four years from 1 January 2027 (SFB-06, FIN-12)', () => {
    expect(termAfter(day('2026-11-22'), rule)).toEqual({ from: '2027-01-01', to: '2030-12-31', source: FIVE });
    expect(termAfter(day('2017-01-01'), rule)).toEqual({ from: '2019-01-01', to: '2022-12-31', source: FIVE });
  });

  it('is not decided where the body has not decided it (SFB-06)', () => {
    expect(termOn(day('2026-11-22'), null)).toBeNull();
    expect(termAfter(day('2026-11-22'), null)).toBeNull();
    expect(termStanding(day('2026-11-22'), null, [])).toEqual({ state: 'notDecided' });
  });

  it('always begins the year after an election, holds the day and meets the next without a gap (SFB-06)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const on = addDays(day('1990-01-01'), days);
        const term = termOn(on, later);
        const next = termAfter(on, later);
        if (term?.from == null || next === null) throw new Error('A decided rule has terms.');
        expect(term.from <= on && on <= term.to).toBe(true);
        expect(isElectionYear(yearOf(term.from) - 1)).toBe(true);
        expect(yearOf(term.to) - yearOf(term.from)).toBe(3);
        expect(next.from).toBe(addDays(term.to, 1));
      }),
    );
  });
});

describe('The end of a term', () => {
  const on = (to: string | null) => (to === null ? null : day(to));
  const seat = (role: 'representative' | 'auditor' | 'secretary', from: string, to: string | null) =>
    aMandate(`${role} ${from}`, role, { from: day(from), to: on(to) });

  it.each([
    ['2026-09-01', 'running'],
    ['2026-09-02', 'endsSoon'],
    ['2026-12-31', 'endsSoon'],
    ['2027-01-01', 'running'],
  ])('is told from 120 days before: on %s it is %s (SFB-06)', (today, state) => {
    expect(termStanding(day(today), rule, []).state).toBe(state);
  });

  it('lists the mandates that nobody has ended: of members and auditors, not of the staff (SFB-06, FIN-12)', () => {
    const open = seat('representative', '2023-01-01', null);
    const auditor = seat('auditor', '2023-01-01', '2027-01-01');
    const mandates = [
      open,
      auditor,
      seat('representative', '2023-01-02', '2026-12-31'),
      seat('representative', '2027-01-01', null),
      seat('secretary', '2023-01-01', null),
    ];
    expect(termStanding(day('2026-12-01'), rule, mandates)).toEqual({
      state: 'endsSoon',
      term: { from: '2023-01-01', to: '2026-12-31', source: FIVE },
      next: { from: '2027-01-01', to: '2030-12-31', source: FIVE },
      unsettled: [open, auditor],
    });
  });
});
