import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { day, instant } from '../calendar';
import { aMeeting, CLAUSE, decided, FORUM_RULES } from '../specimens';
import { cameIn, timingOf } from './timing';

describe('The last day for proposals (FSS-21, FSG-14, AMB-07)', () => {
  it.each([
    ['a month before', '2026-11-10T09:00:00Z', 'inTime', 16],
    ['the day before the last day', '2026-11-25T09:00:00Z', 'inTime', 1],
    ['in the first second of the last day', '2026-11-25T23:00:00Z', 'inTime', 0],
    ['in the last second of the last day', '2026-11-26T22:59:59.999Z', 'inTime', 0],
    ['at midnight', '2026-11-26T23:00:00Z', 'late', -1],
    ['on the morning of the meeting', '2026-12-10T08:00:00Z', 'late', -14],
    ['when the meeting is over', '2026-12-10T14:00:00Z', 'closed', -14],
  ])('%s is a proposal for 10 December: %s → %s, %i days left', (_when, now, state, daysLeft) => {
    expect(timingOf(instant(now), aMeeting(), FORUM_RULES)).toEqual({
      state,
      lastDay: '2026-11-26',
      source: CLAUSE,
      daysLeft,
    });
  });

  it.each([
    ['when the clock has gone forward between', '2026-04-07', '2026-03-24T22:59:59Z', '2026-03-24T23:00:00Z'],
    ['when the clock has gone back between', '2026-11-05', '2026-10-22T21:59:59Z', '2026-10-22T22:00:00Z'],
    [
      'when the last day is the day the clock goes forward',
      '2026-04-12',
      '2026-03-29T21:59:59Z',
      '2026-03-29T22:00:00Z',
    ],
    ['when the last day is the day the clock goes back', '2026-11-08', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
    ['over the turn of the year', '2027-01-07', '2026-12-24T22:59:59Z', '2026-12-24T23:00:00Z'],
  ])('is a whole day, not 336 hours, %s', (_when, meetingDay, lastMoment, midnight) => {
    const meeting = aMeeting({ day: day(meetingDay) });
    expect(timingOf(instant(lastMoment), meeting, FORUM_RULES).state).toBe('inTime');
    expect(timingOf(instant(midnight), meeting, FORUM_RULES).state).toBe('late');
  });

  it('does not move for a public holiday: the 24th of December is the last day all the same', () => {
    const meeting = aMeeting({ day: day('2027-01-07') });
    expect(timingOf(instant('2026-12-20T09:00:00Z'), meeting, FORUM_RULES).lastDay).toBe('2026-12-24');
  });

  it('is none in a body that has decided none, and the meeting stays open till it is over (AMB-14)', () => {
    const open = { state: 'noRule', lastDay: null, source: null, daysLeft: null };
    expect(timingOf(instant('2026-12-10T11:00:00Z'), aMeeting(), NOTHING_DECIDED)).toEqual(open);
    expect(timingOf(instant('2026-12-10T14:00:00Z'), aMeeting(), NOTHING_DECIDED).state).toBe('closed');
  });

  it('is over at once for a meeting that is cancelled', () => {
    const meeting = aMeeting({ stage: 'cancelled' });
    expect(timingOf(instant('2026-11-10T09:00:00Z'), meeting, FORUM_RULES).state).toBe('closed');
  });

  it("is another body's own number of days", () => {
    const rules = { ...NOTHING_DECIDED, proposalDaysBefore: decided(10) };
    expect(timingOf(instant('2026-11-30T09:00:00Z'), aMeeting(), rules).state).toBe('inTime');
    expect(timingOf(instant('2026-12-01T09:00:00Z'), aMeeting(), rules).state).toBe('late');
  });
});

describe('How a proposal came in', () => {
  it.each([
    ['2026-11-26T22:59:59Z', '2026-11-26', 'inTime'],
    ['2026-11-26T23:00:00Z', '2026-11-26', 'late'],
    ['2026-11-26T23:00:00Z', null, 'noRule'],
  ] as const)('%s against the last day %s: %s (FSS-21)', (at, lastDay, came) => {
    expect(cameIn({ submittedAt: instant(at), lastDay: lastDay === null ? null : day(lastDay) })).toBe(came);
  });
});
