import { nextAsk } from './pace';

describe('How often a meeting is asked about', () => {
  it('is every four seconds and a little more while it is held', () => {
    expect([0, 0.5, 1].map((chance) => Math.round(nextAsk(0, chance, 'held')))).toEqual([4000, 4200, 4400]);
  });

  it('is every fifteen seconds and a little more while it is prepared', () => {
    expect([0, 1].map((chance) => Math.round(nextAsk(0, chance, 'prepared')))).toEqual([15_000, 16_500]);
  });

  it('is ever more seldom while no answer comes, at most once a minute, and then well spread', () => {
    expect([1, 2, 3, 9].map((missed) => nextAsk(missed, 0, 'held'))).toEqual([8000, 16_000, 32_000, 60_000]);
    expect(nextAsk(9, 1, 'held')).toBe(90_000);
  });
});
