import type { MeetingView } from '../../src/api/views';
import { momentOf, type ClockTime, type Day } from '../../src/core/calendar';
import type { Hand } from '../contract';
import { servingIn, type LivedBody, type LivedYear } from './lived';

/** Moves the clock of the product to a time of a day in Stockholm; what falls due on the way goes out. */
export async function clockTo(lived: LivedYear, on: Day, time: ClockTime): Promise<void> {
  const now = new Date(momentOf(on, time)).toISOString();
  const { status, body } = await lived.product.post('/local/clock', { now });
  if (status !== 200) lived.breach(on, `the clock answered ${String(status)}: ${JSON.stringify(body)}`);
}

/** Does an act that nothing should stand in the way of: anything but done is a breach. Gives the row's new version. */
export async function does(
  lived: LivedYear,
  on: Day,
  hand: Hand,
  name: string,
  fields: Readonly<Record<'id' | 'version' | 'key', string>> & Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const { status, answer } = await hand.act(name, fields);
  if ('done' in answer) return answer.done.version;
  const why = 'refused' in answer ? `${answer.refused.reason}: ${answer.refused.text}` : JSON.stringify(answer);
  lived.breach(on, `${name} by ${hand.person.name} (${String(status)}): ${why}`);
  return null;
}

/** The one who chairs a meeting, and the meeting as they see it. */
export async function chairOf(
  lived: LivedYear,
  body: LivedBody,
  meetingId: string,
): Promise<{ readonly chair: Hand; readonly view: MeetingView }> {
  const [someone] = servingIn(lived, body);
  if (someone === undefined) throw new Error('nobody serves');
  const seen = await (await lived.hand(someone.upn)).meeting(meetingId);
  const { chairUpn } = seen.meeting;
  if (chairUpn === null) throw new Error(`nobody chairs ${seen.meeting.title}`);
  const chair = await lived.hand(chairUpn);
  return { chair, view: await chair.meeting(meetingId) };
}

/** Somebody with a seat in the body: representatives before others. */
export function representativeIn(lived: LivedYear, body: LivedBody): string | undefined {
  const serving = servingIn(lived, body);
  const [someone] = [
    ...serving.filter(({ role }) => role === 'representative'),
    ...serving.filter(({ role }) => role === 'chair'),
  ];
  return someone?.upn;
}
