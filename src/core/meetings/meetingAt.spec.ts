import { day } from '../calendar';
import type { MeetingStage } from './meeting';
import { meetingAt } from './meetingAt';

const on = (date: string, stage: MeetingStage = 'planned') => ({ day: day(date), stage });

describe('The meeting a body is in', () => {
  it('is the one of today, before the next', () => {
    const today = on('2026-12-10', 'agendaSent');
    expect(meetingAt([on('2026-11-05', 'notesPublished'), today, on('2027-01-28')], day('2026-12-10'))).toBe(today);
  });

  it('is the one whose notes are not out, where there are two that day', () => {
    const second = on('2026-12-10', 'agendaSent');
    expect(meetingAt([on('2026-12-10', 'notesPublished'), second], day('2026-12-10'))).toBe(second);
    const only = on('2026-12-10', 'notesPublished');
    expect(meetingAt([only, on('2027-01-28')], day('2026-12-10'))).toBe(only);
  });

  it('is the next one that is not cancelled, or the last there was', () => {
    const next = on('2027-01-28');
    expect(meetingAt([on('2026-12-17', 'cancelled'), next], day('2026-12-11'))).toBe(next);
    const last = on('2026-12-10', 'notesPublished');
    expect(meetingAt([last], day('2026-12-20'))).toBe(last);
    const none: readonly (typeof last)[] = [];
    expect(meetingAt(none, day('2026-12-20'))).toBeUndefined();
  });
});
