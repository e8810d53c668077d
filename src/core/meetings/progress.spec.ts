import { anItem } from '../specimens';
import { instant } from '../calendar';
import { lineNow, minutesUp, takenUpNext } from './progress';

const at = (clock: string) => instant(`2026-12-10T${clock}:00+01:00`);

describe('Where a meeting is', () => {
  it('is at the line taken up last, also when it went back to one', () => {
    const items = [
      anItem({ id: 1, takenUpAt: at('13:30') }),
      anItem({ id: 2, takenUpAt: at('13:10') }),
      anItem({ id: 3, takenUpAt: null }),
    ];
    expect(lineNow(items)?.id).toBe(1);
  });

  it('is nowhere before the first', () => {
    expect(lineNow([anItem({ id: 1 })])).toBeUndefined();
    expect(lineNow([anItem()].slice(1))).toBeUndefined();
  });

  it('comes to a line after the one before it, also in the same second', () => {
    const items = [anItem({ id: 1, takenUpAt: at('13:30') })];
    expect(takenUpNext(items, at('13:30'))).toBe(at('13:30') + 1000);
    expect(takenUpNext(items, at('13:31'))).toBe(at('13:31'));
    expect(takenUpNext([], at('13:31'))).toBe(at('13:31'));
  });

  it.each([
    ['13:00', { used: 0, left: 15 }],
    ['13:14', { used: 14, left: 1 }],
    ['13:20', { used: 20, left: -5 }],
    ['12:59', { used: 0, left: 15 }],
  ])('at %s a line of 15 minutes taken up at 13.00 has this left', (clock, minutes) => {
    expect(minutesUp({ takenUpAt: at('13:00'), minutes: 15 }, at(clock))).toEqual(minutes);
  });
});
