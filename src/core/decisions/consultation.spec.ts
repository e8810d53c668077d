import { day } from '../calendar';
import { ORDINANCE, PARTIES } from '../meetings/boardSpecimens';
import { decided } from '../specimens';
import { consultedBefore, type ConsultationFacts } from './consultation';

const rule = decided<readonly string[]>(['budget'], ORDINANCE);
const withAll = (on: string) => PARTIES.map((partyKey) => ({ partyKey, day: day(on) }));
const facts = (differs: Partial<ConsultationFacts> = {}): ConsultationFacts => ({
  matter: 'budget',
  decidedOn: day('2026-11-19'),
  members: PARTIES,
  consultations: withAll('2026-10-20'),
  override: null,
  ...differs,
});

describe('Before the budget is decided', () => {
  it.each([
    ['2026-10-20', true],
    ['2026-11-19', true],
    ['2026-11-20', false],
  ])('the members are consulted: on %s for a decision on 19 November is in time: %s (DEC-04)', (on, inTime) => {
    expect(consultedBefore(facts({ consultations: withAll(on) }), rule).ok).toBe(inTime);
  });

  it('the members are consulted, and the last day of it is told (DEC-04)', () => {
    const consultations = [...withAll('2026-10-20'), { partyKey: 'fk', day: day('2026-10-27') }];
    expect(consultedBefore(facts({ consultations }), rule)).toEqual({
      ok: true,
      value: { how: 'consulted', last: '2026-10-27', source: ORDINANCE },
    });
  });

  it('every member is consulted, and those left out are named (DEC-04)', () => {
    const consultations = withAll('2026-10-20').slice(0, 3);
    expect(consultedBefore(facts({ consultations }), rule)).toEqual({
      ok: false,
      refusal: { reason: 'consultationMissing', missing: ['af'], source: ORDINANCE },
    });
    expect(consultedBefore(facts({ consultations: [], members: [] }), rule).ok).toBe(false);
  });

  it('it can be passed by with a reason, which is told so that it is logged (DEC-04)', () => {
    const without = (reason: string) =>
      consultedBefore(facts({ consultations: [], override: { upn: 'city', reason } }), rule);
    expect(without(' Extra möte ')).toEqual({
      ok: true,
      value: { how: 'overridden', by: 'city', reason: 'Extra möte', missing: PARTIES, source: ORDINANCE },
    });
    expect(without('  ')).toEqual({ ok: false, refusal: { reason: 'overrideReasonMissing', source: ORDINANCE } });
  });

  it('and of nothing else, unless the rule names it; where there is no rule it is said that none is decided', () => {
    expect(consultedBefore(facts({ matter: null }), null)).toEqual({ ok: true, value: { how: 'notNeeded' } });
    expect(consultedBefore(facts({ matter: 'activityPlan', consultations: [] }), rule)).toEqual({
      ok: true,
      value: { how: 'notNeeded' },
    });
    expect(consultedBefore(facts(), null)).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'consultBefore' },
    });
  });
});
