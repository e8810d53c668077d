import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { day } from '../calendar';
import { FORUM_RULES } from '../specimens';
import { deadlinesOf } from './deadlines';
import { toldDays } from './toldDays';

const told = (on: string) =>
  toldDays(deadlinesOf({ day: day(on) }, FORUM_RULES)).map((one) => `${one.which} ${one.day} ${one.fallsOn}`);

describe('A last day that falls on a red day', () => {
  it.each([
    ['2026-12-10', []],
    ['2027-01-20', ['proposalsLastDay 2027-01-06 epiphany']],
    ['2027-01-07', ['proposalsLastDay 2026-12-24 christmasEve', 'agendaDueDay 2026-12-31 newYearsEve']],
    ['2026-05-28', ['proposalsLastDay 2026-05-14 ascensionDay']],
    ['2026-06-27', ['proposalsLastDay 2026-06-13 saturday', 'agendaDueDay 2026-06-20 midsummerDay']],
  ])('of a meeting on %s is told and stays where it is: %j (AMB-07)', (on, expected) => {
    expect(told(on)).toEqual(expected);
  });

  it('is none where the body has decided no last days', () => {
    expect(toldDays(deadlinesOf({ day: day('2027-01-20') }, NOTHING_DECIDED))).toEqual([]);
  });
});
