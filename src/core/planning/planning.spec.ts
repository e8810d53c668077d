import fc from 'fast-check';
import { day, weekdayOf, yearOf, type ClockTime, type Weekday } from '../calendar';
import { dayOffOn } from '../redDays/redDays';
import { CLAUSE, decided } from '../specimens';
import { proposeDates } from './proposeDates';
import type { BodyToPlan, PlanYear, ProposedDate } from './question';

const body = (bodyNr: number, differs: Partial<BodyToPlan> = {}): BodyToPlan => ({
  bodyNr,
  times: decided(4),
  weekday: 4,
  starts: '13:00' as ClockTime,
  ends: '15:00' as ClockTime,
  proposalDaysBefore: decided(14),
  liftsTo: null,
  prepares: null,
  duties: [],
  existing: [],
  people: [`chair${bodyNr}`],
  ...differs,
});
const plan = (bodies: readonly BodyToPlan[], differs: Partial<PlanYear> = {}): PlanYear => ({
  year: 2027,
  bodies,
  planned: [],
  breaks: [],
  taken: [],
  ...differs,
});
const daysOf = (dates: readonly ProposedDate[], bodyNr: number) =>
  dates.filter((date) => date.bodyNr === bodyNr).map((date) => date.day);
const summer = { name: 'sommarlov', from: day('2027-06-14'), to: day('2027-08-17') };
const budget = { duty: 'budget', by: day('2027-11-30'), after: day('2027-11-05'), source: CLAUSE };
const reasonsOf = (dates: readonly ProposedDate[], on: string | undefined) =>
  dates.find((date) => date.day === on)?.reasons.map((one) => one.reason);

describe('Planning the year of one body', () => {
  it('spreads about four meetings evenly on its weekday, and says so (SFB-11, ORG-07)', () => {
    const { dates, unmet } = proposeDates(plan([body(1)]));
    expect(daysOf(dates, 1)).toEqual(['2027-02-18', '2027-05-20', '2027-08-19', '2027-11-18']);
    expect(dates[1]).toMatchObject({ starts: '13:00', ends: '15:00', reasons: [{ reason: 'spread', nr: 2, of: 4 }] });
    expect(unmet).toEqual([]);
  });

  it('passes over red days and school breaks and says which (AMB-07)', () => {
    const { dates } = proposeDates(plan([body(1, { times: decided(1) })], { breaks: [summer] }));
    expect(dates[0]?.day).toBe('2027-06-10');
    expect(dates[0]?.passedOver[0]).toEqual({ day: '2027-07-01', because: 'break', what: 'sommarlov' });
    expect(dates[0]?.passedOver).toHaveLength(6);
    const onAscension = proposeDates(plan([body(1)], { year: 2026 }));
    expect(onAscension.dates[1]).toMatchObject({
      day: '2026-05-21',
      passedOver: [{ day: '2026-05-14', because: 'dayOff', what: 'ascensionDay' }],
    });
  });

  it('may be on Saturdays where the body has chosen them, though not on a red one', () => {
    const { dates } = proposeDates(plan([body(1, { weekday: 6, times: decided(12) })]));
    expect(dates.every((date) => weekdayOf(date.day) === 6)).toBe(true);
    const sundays = proposeDates(plan([body(1, { weekday: 7 })]));
    expect(sundays.dates).toHaveLength(4);
  });

  it('says where no day is free instead of choosing another weekday', () => {
    const all = { name: 'ombyggnad', from: day('2027-01-01'), to: day('2027-04-01') };
    const { dates, unmet } = proposeDates(plan([body(1)], { breaks: [all] }));
    expect(dates).toHaveLength(3);
    expect(unmet).toMatchObject([{ unmet: 'noDayFree', bodyNr: 1, from: '2027-01-01', to: '2027-04-01' }]);
  });

  it('is not done where the number of meetings is not decided', () => {
    expect(proposeDates(plan([body(1, { times: null })]))).toEqual({
      dates: [],
      unmet: [{ unmet: 'notDecided', bodyNr: 1, rule: 'times' }],
    });
  });

  it('has no two meetings on a day, however many there are', () => {
    const { dates } = proposeDates(plan([body(1, { times: decided(60) })]));
    expect(new Set(dates.map((date) => date.day)).size).toBe(dates.length);
    const bound = plan([body(9), body(1, { times: decided(8), prepares: 9, liftsTo: 9 })]);
    const both = daysOf(proposeDates(bound).dates, 1);
    expect(new Set(both).size).toBe(both.length);
  });
});

describe('The budget of a board', () => {
  it('has a meeting by its last day and after the consultation, with the clause (FIN-01, FIN-02)', () => {
    const { dates, unmet } = proposeDates(plan([body(1, { duties: [budget] })]));
    const [last] = daysOf(dates, 1).slice(-1);
    expect(last).toBe('2027-11-18');
    expect(dates.at(-1)?.reasons).toContainEqual({ reason: 'duty', ...budget });
    expect(unmet).toEqual([]);
  });

  it.each([
    ['the consultation is late', { ...budget, after: day('2027-11-20') }, '2027-11-25'],
    ['the last day is early', { ...budget, by: day('2027-10-20'), after: null }, '2027-10-14'],
    ['there is all the time', { ...budget, by: day('2027-12-31'), after: null }, '2027-11-18'],
    ['the consultation is early', { ...budget, after: day('2027-02-01') }, '2027-11-18'],
  ])('moves within its part of the year when %s (FIN-01, FIN-02)', (_when, duty, expected) => {
    expect(daysOf(proposeDates(plan([body(1, { duties: [duty] })])).dates, 1)).toContain(expected);
  });

  it('is told as impossible when the consultation comes after the last day (FIN-02)', () => {
    const late = { ...budget, after: day('2027-12-10') };
    expect(proposeDates(plan([body(1, { duties: [late] })])).unmet).toMatchObject([
      { unmet: 'noDayFree', bodyNr: 1, from: '2027-12-11', to: '2027-11-30' },
    ]);
  });

  it('is told when no meeting of the year can take it up', () => {
    const early = { ...budget, by: day('2026-12-31'), after: null };
    expect(proposeDates(plan([body(1, { duties: [early] })])).unmet).toMatchObject([
      { unmet: 'tooFewMeetings', times: 4, reason: { reason: 'duty', duty: 'budget' } },
    ]);
  });
});

describe('The working committee', () => {
  const board = body(1);
  const committee = body(2, { prepares: 1, weekday: 2 });

  it('meets before each meeting of the board that it prepares (ORG-03)', () => {
    const { dates, unmet } = proposeDates(plan([committee, board]));
    const [boards, committees] = [daysOf(dates, 1), daysOf(dates, 2)];
    expect(committees).toEqual(['2027-02-02', '2027-05-04', '2027-08-03', '2027-11-02']);
    committees.forEach((on, index) => expect(on < (boards[index] ?? '')).toBe(true));
    expect(reasonsOf(dates, '2027-02-02')).toEqual(['prepares', 'spread']);
    expect(unmet).toEqual([]);
  });

  it('is told which it cannot prepare when it meets more seldom (ORG-03)', () => {
    const { unmet } = proposeDates(plan([{ ...committee, times: decided(3) }, board]));
    expect(unmet).toMatchObject([
      { unmet: 'tooFewMeetings', bodyNr: 2, times: 3, reason: { reason: 'prepares', meetingDay: '2027-11-18' } },
    ]);
  });

  it('is told when the board is not planned with it, and planned on its own', () => {
    const { dates, unmet } = proposeDates(plan([committee]));
    expect(dates).toHaveLength(4);
    expect(unmet).toEqual([{ unmet: 'notPlannedWith', bodyNr: 2, other: 1 }]);
  });
});

describe('The area forums and the city-wide forum', () => {
  const city = body(5, { times: decided(4) });
  const area = (nr: number, differs: Partial<BodyToPlan> = {}) =>
    body(nr, { times: decided(6), liftsTo: 5, weekday: 3, ...differs });

  it('meet in time for what is lifted: on the last day for proposals there at the latest (ESC-03, FSS-11, FSG-06)', () => {
    const { dates, unmet } = proposeDates(plan([area(1), city]));
    expect(daysOf(dates, 5)).toEqual(['2027-02-18', '2027-05-20', '2027-08-19', '2027-11-18']);
    expect(daysOf(dates, 1)).toHaveLength(6);
    const lifts = dates.flatMap((date) =>
      date.reasons.flatMap((one) => (one.reason === 'beforeLift' ? [{ date, one }] : [])),
    );
    expect(lifts.map(({ date, one }) => `${date.day} ≤ ${one.lastDay} < ${one.meetingDay}`)).toEqual([
      '2027-01-27 ≤ 2027-02-04 < 2027-02-18',
      '2027-04-28 ≤ 2027-05-06 < 2027-05-20',
      '2027-07-28 ≤ 2027-08-05 < 2027-08-19',
      '2027-10-27 ≤ 2027-11-04 < 2027-11-18',
    ]);
    expect(unmet).toEqual([]);
  });

  it('are told when the city-wide forum has not decided its last day: nothing is guessed (AMB-14)', () => {
    const { unmet } = proposeDates(plan([area(1), { ...city, proposalDaysBefore: null }]));
    expect(unmet).toEqual([{ unmet: 'notDecided', bodyNr: 5, rule: 'proposalDaysBefore' }]);
  });

  it('never ask somebody who serves several of them to two at once', () => {
    const people = ['polisen'];
    const { dates } = proposeDates(plan([area(1, { people }), area(2, { people: ['Polisen'] }), city]));
    const second = dates.filter((date) => date.bodyNr === 2);
    expect(daysOf(dates, 1).some((on) => daysOf(dates, 2).includes(on))).toBe(false);
    expect(second[0]?.passedOver).toContainEqual({ day: '2027-01-27', because: 'clash', bodyNr: 1, people });
  });

  it('may meet on the same day at another hour, or without anybody in common', () => {
    const morning = { starts: '09:00' as ClockTime, ends: '11:00' as ClockTime };
    const people = ['polisen'];
    const { dates } = proposeDates(plan([area(1, { people }), area(2, { people, ...morning }), area(3), city]));
    expect(daysOf(dates, 2)).toEqual(daysOf(dates, 1));
    expect(daysOf(dates, 3)).toEqual(daysOf(dates, 1));
    const evening = { starts: '18:00' as ClockTime, ends: '20:00' as ClockTime };
    const later = proposeDates(plan([area(1, { people }), area(2, { people, ...evening }), city]));
    expect(daysOf(later.dates, 2)).toEqual(daysOf(later.dates, 1));
  });

  it('leave what is already planned alone', () => {
    const taken = [{ ...body(7), day: day('2027-02-18'), people: ['chair5'] }];
    expect(daysOf(proposeDates(plan([city], { taken })).dates, 5)[0]).toBe('2027-02-11');
  });

  it('that lift to each other are planned all the same', () => {
    const { dates } = proposeDates(plan([area(1, { liftsTo: 2 }), area(2, { liftsTo: 1 })]));
    expect(dates).toHaveLength(12);
  });
});

describe('Whatever is asked of a plan', () => {
  const bodies = fc.array(
    fc.record({
      times: fc.integer({ min: 1, max: 8 }),
      weekday: fc.integer({ min: 1, max: 5 }),
      lifts: fc.boolean(),
      shared: fc.boolean(),
    }),
    { minLength: 2, maxLength: 4 },
  );

  it('no meeting is on a red day or in a break, nobody is in two, and every wish is met or told', () => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: 2024, max: 2035 }), (wishes, year) => {
        const breaks = [{ name: 'lov', from: day(`${year}-06-15`), to: day(`${year}-08-15`) }];
        const asked = wishes.map(({ times, weekday, lifts, shared }, nr) =>
          body(nr, {
            times: decided(times),
            weekday: weekday as Weekday,
            liftsTo: lifts && nr > 0 ? 0 : null,
            people: shared ? ['eva'] : [`chair${nr}`],
          }),
        );
        const { dates, unmet } = proposeDates(plan(asked, { year, breaks }));
        expect(
          dates.every(({ day: on }) => dayOffOn(on) === null && (on < `${year}-06-15` || on > `${year}-08-15`)),
        ).toBe(true);
        const busy = dates.filter(({ bodyNr }) => asked[bodyNr]?.people[0] === 'eva').map((date) => date.day);
        expect(new Set(busy).size).toBe(busy.length);
        for (const { bodyNr, times } of asked) {
          const missed = unmet.filter((one) => one.unmet === 'noDayFree' && one.bodyNr === bodyNr).length;
          expect(daysOf(dates, bodyNr).length + missed).toBe(times?.value);
        }
        for (const date of dates) {
          for (const one of date.reasons) if (one.reason === 'beforeLift') expect(date.day <= one.lastDay).toBe(true);
        }
        expect(dates.every((date) => yearOf(date.day) === year)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});

describe('Planning a body whose others have their meetings already', () => {
  const meeting = { starts: '13:00' as ClockTime, ends: '15:30' as ClockTime };
  const city = { ...meeting, bodyNr: 5, day: day('2027-05-20'), proposalsLastDay: day('2027-05-06') };

  it('is bound to those that stand: an area forum in time for the city-wide last day (ESC-03)', () => {
    const { dates, unmet } = proposeDates(plan([body(1, { times: decided(1), liftsTo: 5 })], { planned: [city] }));
    expect(unmet).toEqual([]);
    expect(dates).toMatchObject([
      {
        bodyNr: 1,
        day: '2027-04-29',
        reasons: [{ reason: 'beforeLift', lastDay: '2027-05-06' }, { reason: 'spread' }],
      },
    ]);
    const withoutLastDay = { ...city, proposalsLastDay: null };
    expect(proposeDates(plan([body(1, { liftsTo: 5 })], { planned: [withoutLastDay] })).dates).toHaveLength(4);
  });

  it('fills the year round its own that stand, and asks no more of them than they do (FIN-01)', () => {
    const own = body(1, {
      times: decided(2),
      liftsTo: 5,
      existing: [day('2027-04-29'), day('2027-11-18')],
      duties: [budget],
    });
    const { dates, unmet } = proposeDates(plan([own], { planned: [city] }));
    expect(unmet).toEqual([]);
    expect(daysOf(dates, 1)).toEqual(['2027-03-04', '2027-08-05']);
    const nothing = body(1, { times: decided(0), existing: [day('2027-02-18')], duties: [budget] });
    expect(proposeDates(plan([nothing])).unmet).toMatchObject([
      { unmet: 'tooFewMeetings', reason: { duty: 'budget' } },
    ]);
  });
});
