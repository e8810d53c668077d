import fc from 'fast-check';
import { clockTimeOf, day, dayOf, instant, type ClockTime, type Instant } from '../calendar';
import { dayOffOn } from '../redDays/redDays';
import { goesAt } from './going';
import { NOTICE_KINDS, type NoticeKind } from './notice';
import { NOTHING_SET, type NoticeSettings } from './settings';

const clock = (text: string) => text as ClockTime;
const quiet = (from: string, to: string): NoticeSettings => ({
  ...NOTHING_SET,
  quietFrom: clock(from),
  quietTo: clock(to),
});
const goes = (
  kind: NoticeKind,
  due: string,
  settings: NoticeSettings | null = null,
  meeting: { readonly day: string; readonly starts: string } | null = null,
) =>
  new Date(
    goesAt({
      notice: { kind, dueAt: instant(due) },
      meeting: meeting === null ? null : { day: day(meeting.day), starts: clock(meeting.starts) },
      settings,
    }),
  ).toISOString();
const at = (moment: string) => new Date(instant(moment)).toISOString();

describe('When a notice goes', () => {
  it('is when it falls due, for whoever has set nothing, on a working day', () => {
    expect(goes('proposalAnswered', '2026-11-24T21:30:00+01:00')).toBe(at('2026-11-24T21:30:00+01:00'));
  });

  it('is never a Saturday, a Sunday or a red day, but the next working morning', () => {
    expect(goes('proposalAnswered', '2026-11-21T10:00:00+01:00')).toBe(at('2026-11-23T08:00:00+01:00'));
    expect(goes('agendaSent', '2026-12-24T10:00:00+01:00')).toBe(at('2026-12-28T08:00:00+01:00'));
    expect(goes('notesPublished', '2026-04-03T10:00:00+02:00')).toBe(at('2026-04-07T08:00:00+02:00'));
  });

  it('is that very day for what is due that day, also on a day off and for whoever gathers', () => {
    const saturday = '2026-11-28T08:00:00+01:00';
    expect(goes('agendaDueToday', saturday)).toBe(at(saturday));
    expect(goes('proposalsCloseToday', saturday, { ...NOTHING_SET, pace: 'daily' })).toBe(at(saturday));
    expect(goes('agendaDueToday', '2026-11-27T08:00:00+01:00', quiet('17:00', '10:00'))).toBe(
      at('2026-11-27T10:00:00+01:00'),
    );
  });

  it('is after the quiet hours, over midnight or not', () => {
    const due = '2026-11-24T18:30:00+01:00';
    expect(goes('proposalAnswered', due, quiet('17:00', '08:00'))).toBe(at('2026-11-25T08:00:00+01:00'));
    expect(goes('proposalAnswered', '2026-11-24T05:00:00+01:00', quiet('17:00', '08:00'))).toBe(
      at('2026-11-24T08:00:00+01:00'),
    );
    expect(goes('proposalAnswered', '2026-11-24T12:10:00+01:00', quiet('12:00', '13:00'))).toBe(
      at('2026-11-24T13:00:00+01:00'),
    );
    expect(goes('proposalAnswered', '2026-11-24T12:10:00+01:00', quiet('17:00', '08:00'))).toBe(
      at('2026-11-24T12:10:00+01:00'),
    );
    expect(goes('proposalAnswered', due, quiet('12:00', '12:00'))).toBe(at(due));
  });

  it('is the next working morning for whoever wants a day’s notices at once', () => {
    const daily: NoticeSettings = { ...NOTHING_SET, pace: 'daily' };
    expect(goes('proposalAnswered', '2026-11-24T09:00:00+01:00', daily)).toBe(at('2026-11-25T08:00:00+01:00'));
    expect(goes('proposalAnswered', '2026-11-27T09:00:00+01:00', daily)).toBe(at('2026-11-30T08:00:00+01:00'));
    expect(goes('proposalsCloseSoon', '2026-11-24T08:00:00+01:00', daily)).toBe(at('2026-11-24T08:00:00+01:00'));
  });

  it('is before the meeting it is about: what it would wait for gives way', () => {
    const monday = { day: '2026-11-23', starts: '08:30' };
    const late = '2026-11-22T20:00:00+01:00';
    expect(goes('meetingCancelled', late, quiet('17:00', '08:00'), monday)).toBe(at(late));
    expect(goes('meetingCancelled', late, null, { day: '2026-11-23', starts: '13:00' })).toBe(
      at('2026-11-23T08:00:00+01:00'),
    );
    const daily: NoticeSettings = { ...NOTHING_SET, pace: 'daily' };
    expect(goes('supplementSent', '2026-11-24T09:00:00+01:00', daily, { day: '2026-11-24', starts: '13:00' })).toBe(
      at('2026-11-24T09:00:00+01:00'),
    );
  });

  it('is at once for what somebody waits for', () => {
    const sunday = '2026-11-22T20:00:00+01:00';
    expect(goes('personalLink', sunday, { ...quiet('17:00', '08:00'), pace: 'daily' })).toBe(at(sunday));
  });

  it('is told at leisure after the meeting it is about', () => {
    expect(goes('notesPublished', '2026-11-21T10:00:00+01:00', null, { day: '2026-11-20', starts: '13:00' })).toBe(
      at('2026-11-23T08:00:00+01:00'),
    );
  });

  it('is never before it falls due, and never a day off unless it is due that day or its meeting is at hand', () => {
    const moment = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }).map((minutes) => {
      return (instant('2026-01-01T00:00:00+01:00') + minutes * 60_000) as Instant;
    });
    const hour = fc.option(fc.constantFrom('07:00', '08:00', '12:00', '17:00', '21:30').map(clock), { nil: null });
    const settings = fc.record({ pace: fc.constantFrom('each', 'daily'), quietFrom: hour, quietTo: hour });
    fc.assert(
      fc.property(fc.constantFrom(...NOTICE_KINDS), moment, settings, (kind, dueAt, wishes) => {
        const going = goesAt({ notice: { kind, dueAt }, meeting: null, settings: wishes });
        expect(going).toBeGreaterThanOrEqual(dueAt);
        const sameDay = dayOf(going) === dayOf(dueAt);
        if (['proposalsCloseToday', 'agendaDueToday', 'noticesDue', 'personalLink'].includes(kind))
          expect(sameDay).toBe(true);
        else expect([dayOffOn(dayOf(going)), clockTimeOf(going)]).toEqual([null, expect.anything()]);
      }),
    );
  });
});
