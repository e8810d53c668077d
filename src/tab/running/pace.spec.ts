import { nextAsk } from './pace';

describe('How often a meeting is asked about', () => {
  it('is every four to six seconds, spread', () => {
    expect([nextAsk(0, 0), nextAsk(0, 0.5), nextAsk(0, 1)]).toEqual([4000, 5000, 6000]);
  });

  it('is ever more seldom while no answer comes, at most once a minute', () => {
    expect([1, 2, 3, 9].map((missed) => nextAsk(missed, 0))).toEqual([8000, 16_000, 32_000, 60_000]);
  });
});
