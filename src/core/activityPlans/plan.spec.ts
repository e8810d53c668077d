import { day } from '../calendar';
import { adoptPlan, writeActivities } from './plan';

const written = { support: [' Kalla till möten ', ''], knowledge: [], development: ['Processtöd'] };
const adopted = { standing: 'adopted', adopted: { decisionKey: 'decision:1', on: day('2026-06-11') } } as const;

describe('An activity plan', () => {
  it('has the three areas, each of them there also when nothing is planned in it (PL-03)', () => {
    expect(writeActivities(null, written)).toEqual({
      ok: true,
      value: { support: ['Kalla till möten'], knowledge: [], development: ['Processtöd'] },
    });
    expect(writeActivities(null, { support: [' '], knowledge: [], development: [] })).toEqual({
      ok: false,
      refusal: { reason: 'planEmpty' },
    });
  });

  it('is proposed until the body adopts it, and stands as it was adopted (PL-03, PL-12)', () => {
    const proposed = { standing: 'proposed', adopted: null } as const;
    expect(writeActivities(proposed, written).ok).toBe(true);
    expect(adoptPlan(proposed, { key: 'decision:1', decidedOn: day('2026-06-11') })).toEqual({
      ok: true,
      value: adopted,
    });
    expect(writeActivities(adopted, written)).toEqual({
      ok: false,
      refusal: { reason: 'planAdopted', on: '2026-06-11' },
    });
    const without = { ...adopted, adopted: null };
    expect(adoptPlan(without, { key: 'decision:2', decidedOn: day('2026-07-01') })).toEqual({
      ok: false,
      refusal: { reason: 'planAdopted', on: null },
    });
  });
});
