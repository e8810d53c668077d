import { day } from '../calendar';
import { CLAUSE, decided } from '../specimens';
import { leavingOf } from './leaving';

describe('A member that gives notice of leaving', () => {
  it.each([
    ['2026-11-22', '2029-11-22'],
    ['2026-01-01', '2029-01-01'],
    ['2026-12-31', '2029-12-31'],
    ['2028-02-29', '2031-02-28'],
  ])('on %s has left on %s, three years on (FIN-13)', (notice, left) => {
    expect(leavingOf(day(notice), decided(3))).toEqual({
      state: 'decided',
      noticeOn: notice,
      years: 3,
      leftOn: left,
      source: CLAUSE,
    });
  });

  it('is bound for as long as the members have decided, and where they have not, that is said', () => {
    expect(leavingOf(day('2026-11-22'), decided(1))).toMatchObject({ leftOn: '2027-11-22' });
    expect(leavingOf(day('2026-11-22'), null)).toEqual({ state: 'notDecided', rule: 'noticeYears' });
  });
});
