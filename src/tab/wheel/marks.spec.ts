import type { WheelEntryView } from '../../api/wheelView';
import { day } from '../../core/calendar';
import { datedOf, monthsOf } from './marks';

const entry = (id: string, month: number, differs: Partial<WheelEntryView> = {}): WheelEntryView => ({
  ...{ id, version: '"1"', month, kind: 'theme', title: id, about: '', theme: null, parties: [], day: null },
  ...{ lastDay: null, locked: false, needsQuorum: false, doneOn: null, state: 'planned', source: null, sent: [] },
  ...differs,
});

describe('The months of the wheel', () => {
  it('are twelve, with what each has: themes first, then what is to be done', () => {
    const months = monthsOf([entry('budget', 11, { kind: 'datedDuty' }), entry('trygghet', 11), entry('unga', 3)]);
    expect(months).toHaveLength(12);
    expect(months[10]?.shown.map(({ id }) => id)).toEqual(['trygghet', 'budget']);
    expect(months[2]).toMatchObject({ month: 3, more: 0 });
    expect(months[0]?.shown).toEqual([]);
  });

  it('say how many do not fit: three do, of four two are shown', () => {
    const of = (count: number) => monthsOf(Array.from({ length: count }, (_, at) => entry(String(at), 1)))[0];
    expect([of(3)?.shown.length, of(3)?.more]).toEqual([3, 0]);
    expect([of(4)?.shown.length, of(4)?.more]).toEqual([2, 2]);
  });
});

describe('The signs around the wheel', () => {
  it('stand on the last day, else on the planned one, and not for what has no day', () => {
    const signs = datedOf([
      entry('a', 3, { lastDay: day('2026-03-31'), day: day('2026-03-01') }),
      entry('b', 7, { day: day('2026-07-01') }),
      entry('c', 9),
    ]);
    expect(signs.map(({ id, angle }) => [id, Math.round(angle)])).toEqual([
      ['a', 90],
      ['b', 180],
    ]);
  });

  it('of one day stand side by side', () => {
    const on = { lastDay: day('2026-03-31') };
    const angles = datedOf([entry('a', 3, on), entry('b', 3, on), entry('c', 3, on)]).map(({ angle }) => angle);
    expect(angles.map((angle) => Math.round((angles[0] ?? 0) - angle))).toEqual([0, 4, 8]);
  });
});
