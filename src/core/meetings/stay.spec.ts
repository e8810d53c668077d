import fc from 'fast-check';
import { aStay, clock, ITEMS } from './boardSpecimens';
import { arrive, itemsOf, leave, presenceAt, type Course, type Stay } from './stay';

const between = (finished: number): Course => ({ order: ITEMS, finished, pace: 'betweenItems' });
const during = (finished: number): Course => ({ order: ITEMS, finished, pace: 'duringItem' });
const eva = { upn: 'eva' };

describe('Attendance with times and per item (FIN-15)', () => {
  it.each([
    ['before the first item', between(0), 11],
    ['between two items', between(2), 13],
    ['during an item: from the next one, since nobody steps in during an item', during(2), 14],
    ['during the last item', during(3), null],
    ['after the last item', between(4), null],
  ])('who comes %s is there in whole from the next item', (_when, course, fromItem) => {
    expect(arrive([], eva, clock('09:10'), course)).toEqual({
      ok: true,
      value: { arrived: '09:10', left: null, fromItem, throughItem: null },
    });
  });

  it.each([
    ['before any item is done', during(0), { left: '10:00', throughItem: null, fromItem: null }],
    ['between two items', between(2), { left: '10:00', throughItem: 12, fromItem: 11 }],
    ['during an item, which they were then not there for', during(2), { left: '10:00', throughItem: 12, fromItem: 11 }],
  ])('who leaves %s has been there through the items done', (_when, course, value) => {
    expect(leave([aStay('eva')], eva, clock('10:00'), course)).toEqual({ ok: true, value });
  });

  it('nobody comes twice without having left, or leaves without having come', () => {
    const there = [aStay('eva')];
    expect(arrive(there, { upn: 'EVA' }, clock('10:00'), between(1))).toEqual({
      ok: false,
      refusal: { reason: 'alreadyThere', since: '09:00' },
    });
    expect(leave([], eva, clock('10:00'), between(1))).toEqual({ ok: false, refusal: { reason: 'notThere' } });
    const gone = [aStay('eva', { left: clock('09:30'), throughItem: 11 })];
    expect(leave(gone, eva, clock('10:00'), between(1))).toEqual({ ok: false, refusal: { reason: 'notThere' } });
  });

  it('the clock does not run back', () => {
    const gone = [aStay('eva', { left: clock('10:00'), throughItem: 11 })];
    const back = { ok: false, refusal: { reason: 'clockRunsBack', last: '10:00' } };
    expect(arrive(gone, eva, clock('09:59'), between(2))).toEqual(back);
    expect(arrive(gone, eva, clock('10:00'), between(2)).ok).toBe(true);
    expect(leave([aStay('eva')], eva, clock('08:59'), between(1))).toMatchObject({
      refusal: { reason: 'clockRunsBack', last: '09:00' },
    });
  });

  it('who comes during one item and leaves during the next was there for none in whole', () => {
    const short: Stay = aStay('eva', { fromItem: 13, throughItem: 12, left: clock('10:30') });
    expect(itemsOf(short, ITEMS)).toEqual([]);
    expect(itemsOf(aStay('eva', { fromItem: null }), ITEMS)).toEqual([]);
    expect(itemsOf(aStay('eva', { fromItem: 99 }), ITEMS)).toEqual([]);
  });

  it('who left and came again is back, but not one who had been there for no item before', () => {
    const first = aStay('eva', { left: clock('09:30'), throughItem: 11 });
    const second = aStay('eva', { arrived: clock('10:00'), fromItem: 13 });
    expect(ITEMS.map((item) => presenceAt([second, first], 'eva', item, ITEMS))).toEqual([
      'there',
      'never',
      'back',
      'back',
    ]);
    const none = aStay('eva', { left: clock('09:05'), fromItem: null });
    expect(presenceAt([none, second], 'eva', 13, ITEMS)).toBe('there');
  });

  it('covers exactly the items that began after the arrival and ended before the leaving, whenever that was', () => {
    const course = fc.record({
      finished: fc.integer({ min: 0, max: 4 }),
      pace: fc.constantFrom('betweenItems' as const, 'duringItem' as const),
    });
    fc.assert(
      fc.property(course, course, (one, other) => {
        const [came, went] = one.finished <= other.finished ? [one, other] : [other, one];
        const arrived = arrive([], eva, clock('09:00'), { ...came, order: ITEMS });
        const stay = aStay('eva', arrived.ok ? arrived.value : {});
        const left = leave([stay], eva, clock('11:00'), { ...went, order: ITEMS });
        const whole = { ...stay, ...(left.ok ? left.value : {}) };
        const first = came.finished + (came.pace === 'duringItem' ? 1 : 0);
        expect(itemsOf(whole, ITEMS)).toEqual(ITEMS.slice(first, Math.max(first, went.finished)));
      }),
    );
  });
});
