import fc from 'fast-check';
import {
  addDays,
  addMinutes,
  addYears,
  clockTimeOf,
  day,
  dayIn,
  dayOf,
  daysBetween,
  instant,
  minutesBetween,
  momentOf,
  monthOf,
  parseClockTime,
  parseDay,
  parseMonthDay,
  weekdayOf,
  yearOf,
  type ClockTime,
  type MonthDay,
} from './calendar';

const aDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

it('reads the same day alike however many others were read between', () => {
  const days = Array.from({ length: 6_000 }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));
  for (const round of [1, 2]) expect([round, days.filter((text) => parseDay(text) !== text)]).toEqual([round, []]);
});

describe('The calendar day in Stockholm (AMB-07)', () => {
  it.each([
    ['in the last second of a winter day', '2026-11-26T22:59:59.999Z', '2026-11-26'],
    ['at winter midnight', '2026-11-26T23:00:00Z', '2026-11-27'],
    ['in the last second of a summer day', '2026-06-10T21:59:59.999Z', '2026-06-10'],
    ['at summer midnight', '2026-06-10T22:00:00Z', '2026-06-11'],
    ['before the clock goes forward', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['at midnight before the clock goes forward', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['at the midnight after it has gone forward', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['in the hour that comes twice', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['in that hour the second time', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['on the last night of the year', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s', (_when, moment, expected) => {
    expect(dayOf(instant(moment))).toBe(expected);
  });

  it('has midnight where the clock on the wall says so, summer and winter', () => {
    expect(momentOf(day('2026-06-11'), '00:00' as ClockTime)).toBe(instant('2026-06-10T22:00:00Z'));
    expect(momentOf(day('2026-12-11'), '00:00' as ClockTime)).toBe(instant('2026-12-10T23:00:00Z'));
  });

  it('takes the later side of an hour that is skipped, and the first of one that comes twice', () => {
    expect(momentOf(day('2026-03-29'), '02:30' as ClockTime)).toBe(instant('2026-03-29T01:30:00Z'));
    expect(momentOf(day('2026-10-25'), '02:30' as ClockTime)).toBe(instant('2026-10-25T00:30:00Z'));
  });

  it('tells the time on the wall', () => {
    expect(clockTimeOf(instant('2026-12-10T12:05:59Z'))).toBe('13:05');
    expect(clockTimeOf(instant('2026-06-10T12:05:59Z'))).toBe('14:05');
  });
});

describe('Calendar days', () => {
  it('are counted as days, also over a day of 23 or 25 hours', () => {
    expect(addDays(day('2026-04-07'), -14)).toBe('2026-03-24');
    expect(addDays(day('2026-11-05'), -14)).toBe('2026-10-22');
    expect(addDays(day('2026-03-14'), -14)).toBe('2026-02-28');
    expect(addDays(day('2028-03-14'), -14)).toBe('2028-02-29');
  });

  it('come back when as many are taken as were added', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(addDays(addDays(from, count), -count)).toBe(from);
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it('begin at their midnight and end before the next', () => {
    fc.assert(
      fc.property(aDay, (on) => {
        const midnight = momentOf(on, '00:00' as ClockTime);
        const next = momentOf(addDays(on, 1), '00:00' as ClockTime);
        expect(dayOf(midnight)).toBe(on);
        expect(dayOf((next - 1) as typeof next)).toBe(on);
      }),
    );
  });

  it('compare as text in the order they come', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });

  it('know their year and month', () => {
    expect([yearOf(day('2026-12-10')), monthOf(day('2026-12-10'))]).toEqual([2026, 12]);
  });
});

describe('Reading days and times', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '10/12 2026', '', '2026-12-10T00:00', '２０２６-12-10'])(
    'takes %j for no day',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it.each(['24:00', '9:00', '12:60', '', '12.00'])('takes %j for no time', (text) => {
    expect(parseClockTime(text)).toBeUndefined();
  });

  it('takes what is written as a day or a time', () => {
    expect(parseDay('2028-02-29')).toBe('2028-02-29');
    expect(parseClockTime('23:59')).toBe('23:59');
  });

  it('throws on a day the code itself got wrong', () => {
    expect(() => day('2026-02-30')).toThrow('Not a calendar day: 2026-02-30');
  });
});

describe('Minutes on the clock', () => {
  it('are counted from one time to another, and added', () => {
    expect(minutesBetween('13:00' as ClockTime, '15:30' as ClockTime)).toBe(150);
    expect(minutesBetween('15:30' as ClockTime, '13:00' as ClockTime)).toBe(-150);
    expect(addMinutes('13:50' as ClockTime, 25)).toBe('14:15');
    expect(addMinutes('23:50' as ClockTime, 20)).toBe('00:10');
  });
});

describe('Days that come every year', () => {
  it.each([
    ['11-30', 2026, '2026-11-30'],
    ['02-29', 2028, '2028-02-29'],
    ['02-29', 2026, '2026-02-28'],
    ['01-01', 2027, '2027-01-01'],
  ])('%s falls in %i on %s', (monthDay, year, expected) => {
    expect(dayIn(year, monthDay as MonthDay)).toBe(expected);
  });

  it.each(['02-30', '13-01', '1-1', '', '2026-01-01'])('are not read from %j', (text) => {
    expect(parseMonthDay(text)).toBeUndefined();
  });

  it('are read as written', () => {
    expect(parseMonthDay('02-29')).toBe('02-29');
  });

  it.each([
    ['2026-11-20', 3, '2029-11-20'],
    ['2028-02-29', 3, '2031-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
  ])('%s and %i years later is %s', (from, years, expected) => {
    expect(addYears(day(from), years)).toBe(expected);
  });

  it.each([
    ['2026-11-16', 1],
    ['2026-11-22', 7],
    ['2028-02-29', 2],
  ])('%s is weekday %i', (on, weekday) => {
    expect(weekdayOf(day(on))).toBe(weekday);
  });
});
