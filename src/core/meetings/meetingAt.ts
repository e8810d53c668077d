import type { Day } from '../calendar';
import type { Meeting } from './meeting';

/**
 * The meeting a body is in on a day, of its meetings in date order: today's, or else the next; after the last one that
 * one. Cancelled ones are none, and of several on one day it is the first whose notes are not out.
 */
export function meetingAt<Known extends Pick<Meeting, 'day' | 'stage'>>(
  meetings: readonly Known[],
  today: Day,
): Known | undefined {
  const held = meetings.filter((one) => one.stage !== 'cancelled');
  const ahead = held.filter((one) => one.day >= today);
  const [first] = ahead;
  return ahead.find((one) => one.day === first?.day && one.stage !== 'notesPublished') ?? first ?? held.at(-1);
}
