import fc from 'fast-check';
import { addDays, day, weekdayOf, yearOf } from '../calendar';
import { dayOffOn, evesOf, redDaysOf } from './redDays';

/** What date-holidays 3.37.0 gives for Sweden; the library itself is 45 MB, so its table is kept here. */
const MOVEABLE = [
  [2024, '03-29', '03-31', '04-01', '05-09', '05-19', '06-22', '11-02'],
  [2025, '04-18', '04-20', '04-21', '05-29', '06-08', '06-21', '11-01'],
  [2026, '04-03', '04-05', '04-06', '05-14', '05-24', '06-20', '10-31'],
  [2027, '03-26', '03-28', '03-29', '05-06', '05-16', '06-26', '11-06'],
  [2028, '04-14', '04-16', '04-17', '05-25', '06-04', '06-24', '11-04'],
  [2029, '03-30', '04-01', '04-02', '05-10', '05-20', '06-23', '11-03'],
  [2030, '04-19', '04-21', '04-22', '05-30', '06-09', '06-22', '11-02'],
  [2031, '04-11', '04-13', '04-14', '05-22', '06-01', '06-21', '11-01'],
  [2032, '03-26', '03-28', '03-29', '05-06', '05-16', '06-26', '11-06'],
  [2033, '04-15', '04-17', '04-18', '05-26', '06-05', '06-25', '11-05'],
  [2034, '04-07', '04-09', '04-10', '05-18', '05-28', '06-24', '11-04'],
  [2035, '03-23', '03-25', '03-26', '05-03', '05-13', '06-23', '11-03'],
] as const;

describe('The red days of Sweden (AMB-07)', () => {
  it.each(MOVEABLE)('in %i those that move are as the well-kept table has them', (year, ...expected) => {
    const red = redDaysOf(year);
    const moving = [
      red.goodFriday,
      red.easterSunday,
      red.easterMonday,
      red.ascensionDay,
      red.whitSunday,
      red.midsummerDay,
      red.allSaintsDay,
    ];
    expect(moving).toEqual(expected.map((monthDay) => `${String(year)}-${monthDay}`));
  });

  it('are otherwise the same every year', () => {
    expect(redDaysOf(2026)).toMatchObject({
      newYearsDay: '2026-01-01',
      epiphany: '2026-01-06',
      mayDay: '2026-05-01',
      nationalDay: '2026-06-06',
      christmasDay: '2026-12-25',
      boxingDay: '2026-12-26',
    });
  });

  it('have eves on which nobody meets', () => {
    expect(evesOf(2026)).toEqual({
      midsummerEve: '2026-06-19',
      christmasEve: '2026-12-24',
      newYearsEve: '2026-12-31',
    });
  });

  it.each([
    ['2026-06-19', 'midsummerEve'],
    ['2026-06-20', 'midsummerDay'],
    ['2026-06-21', 'sunday'],
    ['2026-06-27', 'saturday'],
    ['2026-05-14', 'ascensionDay'],
    ['2026-05-15', null],
    ['2027-11-06', 'allSaintsDay'],
    ['2026-04-05', 'easterSunday'],
  ])('%s is told as %j', (on, expected) => {
    expect(dayOffOn(day(on))).toBe(expected);
  });

  it('keep their weekdays and their bounds in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const red = redDaysOf(year);
        expect([weekdayOf(red.easterSunday), weekdayOf(red.ascensionDay), weekdayOf(red.midsummerDay)]).toEqual([
          7, 4, 6,
        ]);
        expect(weekdayOf(red.allSaintsDay)).toBe(6);
        expect(
          red.easterSunday >= day(`${String(year)}-03-22`) && red.easterSunday <= day(`${String(year)}-04-25`),
        ).toBe(true);
        expect(
          red.midsummerDay >= day(`${String(year)}-06-20`) && red.midsummerDay <= day(`${String(year)}-06-26`),
        ).toBe(true);
        expect(
          red.allSaintsDay >= day(`${String(year)}-10-31`) && red.allSaintsDay <= day(`${String(year)}-11-06`),
        ).toBe(true);
        expect(Object.values(red).every((on) => yearOf(on) === year)).toBe(true);
        expect(addDays(red.goodFriday, 2)).toBe(red.easterSunday);
      }),
    );
  });
});
