import { day } from '../calendar';
import { ORDINANCE, PARTIES } from '../meetings/boardSpecimens';
import { decided } from '../specimens';
import { consultedBefore, consultedByOpinion, type ConsultationFacts } from './consultation';

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

  it('a member who has given its opinion in the matter is consulted, on that day, and is not recorded again (FIN-02, DEC-04)', () => {
    const due = day('2026-10-30');
    const answered = (partyKey: string, on: string) => ({
      ...{ partyKey, name: partyKey, due },
      answer: { stance: 'noRemark' as const, text: 'Inget att erinra', upn: 'x', on: day(on) },
    });
    const waiting = { partyKey: 'af', name: 'af', due, answer: null };
    const requests = [
      { matterId: 7, members: [answered('city', '2026-10-21'), waiting] },
      { matterId: 8, members: [answered('af', '2026-10-21')] },
    ];
    const held = consultedByOpinion(requests, 7);
    expect(held).toEqual([{ partyKey: 'city', day: '2026-10-21' }]);
    expect(consultedByOpinion(requests, null)).toEqual([]);
    const rest = withAll('2026-10-20').filter(({ partyKey }) => partyKey !== 'city');
    expect(consultedBefore(facts({ consultations: [...rest, ...held] }), rule).ok).toBe(true);
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
