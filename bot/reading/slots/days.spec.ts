import { day } from '../../../src/core/calendar';
import { folded } from '../text/phrase';
import { daysIn } from './days';

/** A Friday. */
const today = day('2026-11-20');
const said = (text: string) => {
  const found = daysIn(folded(text), today);
  return found === undefined ? null : `${found.days.from} ${found.days.to}`;
};
const only = (on: string) => `${on} ${on}`;

describe('Days as people write them, from a Friday in November', () => {
  it.each([
    ['mötet 10/12', only('2026-12-10')],
    ['den 10 december', only('2026-12-10')],
    ['10 dec', only('2026-12-10')],
    ['den 10.12', only('2026-12-10')],
    ['2026-12-10', only('2026-12-10')],
    ['den tionde december', only('2026-12-10')],
    ['den 3:e mars', only('2027-03-03')],
    ['March 3rd', only('2027-03-03')],
    ['3 mars 2028', only('2028-03-03')],
    ['10/12-27', only('2027-12-10')],
    ['tisdag v. 50', only('2026-12-08')],
    ['v 50', '2026-12-07 2026-12-13'],
    ['vecka 3', '2027-01-18 2027-01-24'],
    ['tisdagens möte', only('2026-11-24')],
    ['i tisdags', only('2026-11-17')],
    ['till den sista januari', only('2027-01-31')],
    ['under första kvartalet', '2027-01-01 2027-03-31'],
    ['Q4', '2026-10-01 2026-12-31'],
    ['kvartal två 2028', '2028-04-01 2028-06-30'],
    ['nästa onsdag', only('2026-11-25')],
    ['på onsdag', only('2026-11-25')],
    ['tors 10/12', only('2026-12-10')],
    ['imorgon', only('2026-11-21')],
    ['i övermorgon', only('2026-11-22')],
    ['idag', only('2026-11-20')],
    ['igår', only('2026-11-19')],
    ['om två veckor', only('2026-12-04')],
    ['om 14 dagar', only('2026-12-04')],
    ['torsdag om två veckor', only('2026-12-03')],
    ['nästa vecka', '2026-11-23 2026-11-29'],
    ['torsdag nästa vecka', only('2026-11-26')],
    ['i januari', '2027-01-01 2027-01-31'],
    ['mars 2027', '2027-03-01 2027-03-31'],
    ['decembermötet', '2026-12-01 2026-12-31'],
    ['nästa månad', '2026-12-01 2026-12-31'],
    ['om två månader', '2027-01-01 2027-01-31'],
    ['mötet efter sommaren', '2027-08-01 2027-12-29'],
    ['efter jul', '2027-01-01 2027-05-31'],
    ['före jul', '2026-11-20 2026-12-24'],
    ['i vår', '2027-01-01 2027-06-30'],
    ['till hösten', '2026-08-01 2026-12-31'],
    ['nästa år', '2027-01-01 2027-12-31'],
    ['sista onsdagen i januari', only('2027-01-27')],
    ['första måndagen i december', only('2026-12-07')],
    ['the 12th', only('2026-12-12')],
  ])('“%s” is %s', (text, days) => {
    expect(said(text)).toBe(days);
  });

  it.each([
    'ta upp 3 frågor',
    '§ 12/2025',
    'vi är 4 av 10',
    'kl 13',
    'i vår grupp',
    'den 31 februari',
    '45/99',
    'var är vi',
    'ons',
    '3/4 majoritet krävs',
  ])('“%s” is no day', (text) => {
    expect(said(text)).toBeNull();
  });
});
