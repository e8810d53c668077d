import fc from 'fast-check';
import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { addDays, day, daysBetween, instant, type ClockTime } from '../calendar';
import { aMeeting, decided, FORUM_RULES } from '../specimens';
import { deadlinesOf, hasBeenHeld, hasBegun, nextMeetings } from './deadlines';

describe('The last days before a meeting (FSS-10, FSS-21, FSG-05, FSG-14)', () => {
  it.each([
    // meeting, last day for proposals, warning, agenda due, overdue
    ['2026-12-10', '2026-11-26', '2026-12-02', '2026-12-03', '2026-12-04'],
    ['2026-12-17', '2026-12-03', '2026-12-09', '2026-12-10', '2026-12-11'],
    ['2027-01-07', '2026-12-24', '2026-12-30', '2026-12-31', '2027-01-01'],
    ['2026-04-07', '2026-03-24', '2026-03-30', '2026-03-31', '2026-04-01'],
    ['2026-11-05', '2026-10-22', '2026-10-28', '2026-10-29', '2026-10-30'],
    ['2028-03-07', '2028-02-22', '2028-02-28', '2028-02-29', '2028-03-01'],
  ])(
    'of a meeting on %s are %s for proposals, and %s, %s and %s for the agenda',
    (on, proposals, warn, due, overdue) => {
      expect(deadlinesOf({ day: day(on) }, FORUM_RULES)).toEqual({
        proposalsLastDay: proposals,
        agendaWarnDay: warn,
        agendaDueDay: due,
        agendaOverdueDay: overdue,
      });
    },
  );

  it('are none where the body has decided none: nobody else is quoted these rules (AMB-14)', () => {
    expect(deadlinesOf(aMeeting(), NOTHING_DECIDED)).toEqual({
      proposalsLastDay: null,
      agendaWarnDay: null,
      agendaDueDay: null,
      agendaOverdueDay: null,
    });
  });

  it('are what the body has decided, whatever that is, counted in calendar days', () => {
    const days = fc.integer({ min: 0, max: 90 });
    const meetingDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day('2000-01-01'), count));
    fc.assert(
      fc.property(meetingDay, days, days, (on, proposals, agenda) => {
        const rules = { proposalDaysBefore: decided(proposals), agendaDaysBefore: decided(agenda) };
        const { proposalsLastDay, agendaDueDay } = deadlinesOf({ day: on }, rules);
        expect(daysBetween(proposalsLastDay ?? on, on)).toBe(proposals);
        expect(daysBetween(agendaDueDay ?? on, on)).toBe(agenda);
      }),
    );
  });

  it('move with the meeting', () => {
    const moved = aMeeting({ day: day('2026-12-17') });
    expect(deadlinesOf(moved, FORUM_RULES).proposalsLastDay).toBe('2026-12-03');
  });
});

describe('A meeting', () => {
  it.each([
    ['before it ends', '2026-12-10T13:59:59Z', 'notYet'],
    ['at the minute it ends', '2026-12-10T14:00:00Z', 'held'],
    ['the day after', '2026-12-11T08:00:00Z', 'held'],
  ])('%s has been %s', (_when, now, expected) => {
    expect(hasBeenHeld(instant(now), aMeeting())).toBe(expected);
  });

  it('has been held once its notes are published, also when it ended early', () => {
    expect(hasBeenHeld(instant('2026-12-10T13:30:00Z'), aMeeting({ stage: 'notesPublished' }))).toBe('held');
  });

  it.each([
    ['before it starts', '2026-12-10T11:59:59Z', 'notYet'],
    ['at the minute it starts', '2026-12-10T12:00:00Z', 'begun'],
  ])('%s has %s', (_when, now, expected) => {
    expect(hasBegun(instant(now), aMeeting())).toBe(expected);
  });
});

describe('The next meetings', () => {
  it('are those not yet held, the soonest first, by day and then by time', () => {
    const march = aMeeting({ id: 1, day: day('2027-03-11') });
    const held = aMeeting({ id: 2, day: day('2026-09-10') });
    const afternoon = aMeeting({ id: 3, day: day('2026-12-10') });
    const morning = aMeeting({ id: 4, day: day('2026-12-10'), starts: '09:00' as ClockTime });
    const next = nextMeetings(instant('2026-11-01T08:00:00Z'), [march, held, afternoon, morning]);
    expect(next.map((meeting) => meeting.id)).toEqual([4, 3, 1]);
  });
});
