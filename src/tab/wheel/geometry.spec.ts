import fc from 'fast-check';
import { addDays, day } from '../../core/calendar';
import { angleOfDay, angleOfMonth, pointAt, ringPart, writingArc } from './geometry';

describe('The wheel of a year', () => {
  it('begins at the top and goes clockwise, a twelfth a month', () => {
    expect([1, 4, 7, 10, 13].map(angleOfMonth)).toEqual([0, 90, 180, 270, 360]);
    expect(pointAt(0, 100)).toEqual({ x: 0, y: -100 });
    expect(pointAt(90, 100)).toEqual({ x: 100, y: 0 });
    expect(pointAt(180, 100)).toEqual({ x: 0, y: 100 });
  });

  it('has every day within its month, and later days further on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 30 }), (days) => {
        const on = addDays(day('2010-01-01'), days);
        const month = Number(on.slice(5, 7));
        expect(angleOfDay(on)).toBeGreaterThan(angleOfMonth(month));
        expect(angleOfDay(on)).toBeLessThan(angleOfMonth(month + 1));
        const next = addDays(on, 1);
        if (next.slice(0, 4) === on.slice(0, 4)) expect(angleOfDay(next)).toBeGreaterThan(angleOfDay(on));
      }),
    );
  });

  it('draws a part of a ring from its outer edge to its inner', () => {
    expect(ringPart(0, 90, 50, 100)).toBe('M 0 -100 A 100 100 0 0 1 100 0 L 50 0 A 50 50 0 0 0 0 -50 Z');
  });

  it('is written on so that nothing stands on its head', () => {
    expect(writingArc(0, 30, 100)).toMatch(/^M 0 -100 A 100 100 0 0 1 /);
    expect(writingArc(150, 210, 100)).toBe('M -50 86.6 A 100 100 0 0 0 50 86.6');
    expect(writingArc(330, 360, 100)).toMatch(/ 0 0 1 0 -100$/);
  });
});
