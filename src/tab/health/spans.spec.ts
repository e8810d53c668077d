import { spansOf } from './spans';

describe('Lead times by stretch', () => {
  it('are counted each in one stretch, with its first and last day, and none is left out (LSG-13)', () => {
    expect(spansOf([0, 30, 31, 90, 181, 400])).toEqual([
      { from: 0, to: 30, count: 2 },
      { from: 31, to: 60, count: 1 },
      { from: 61, to: 90, count: 1 },
      { from: 91, to: 180, count: 0 },
      { from: 181, to: null, count: 2 },
    ]);
    expect(spansOf([]).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  });
});
