import type { MeetingSummary } from '../../../src/api/views';
import { addDays } from '../../../src/core/calendar';
import { chairOf, does } from '../acting';
import type { LivedBody, LivedYear } from '../lived';
import type { Planned } from '../lived';

/** The second meeting of the year is led by a deputy, where the body has one; the first two turns of a rota are swapped. */
export function chairingOf(body: LivedBody, meetings: readonly MeetingSummary[]): readonly Planned[] {
  const [first, second] = meetings;
  if (first === undefined || second === undefined) return [];
  const chairs = new Set(meetings.map(({ chairUpn }) => chairUpn));
  const about = { body, meetingId: second.id };
  return [
    ...(body.people.some(({ role }) => role === 'deputy')
      ? [{ ...about, on: addDays(second.agendaDueDay ?? addDays(second.day, -10), -2), step: 'takeOver' as const }]
      : []),
    // In time for both: nobody has been asked for proposals to the first of them yet.
    ...(chairs.size > 1 ? [{ ...about, on: addDays(first.day, -40), step: 'swapTurns' as const, with: first.id }] : []),
  ];
}

/** A deputy takes over the meeting: it is theirs, and the rota stays as it was. */
export async function takeOver(lived: LivedYear, { body, on, meetingId }: Planned): Promise<void> {
  const deputy = body.people.find(({ role }) => role === 'deputy');
  if (deputy === undefined) return;
  const hand = await lived.hand(deputy.upn);
  const { meeting } = await hand.meeting(meetingId);
  await does(lived, on, hand, 'takeOverMeeting', { ...idOf(meeting), key: `year-take-${meetingId}` });
  const { chairUpn } = (await hand.meeting(meetingId)).meeting;
  if (chairUpn?.toLowerCase() !== deputy.upn)
    lived.breach(on, `${meeting.title} was taken over and is not ${deputy.upn}’s`);
  lived.tell(on, `${hand.person.name} tar över mötet i ${body.name} ${meeting.day}.`);
  lived.count('meetings taken over');
}

/** Two who chair swap their meetings: one asks and the other says yes. */
export async function swapTurns(lived: LivedYear, { body, on, meetingId, with: other = '' }: Planned): Promise<void> {
  const { chair, view } = await chairOf(lived, body, meetingId);
  const theirs = await chairOf(lived, body, other);
  const key = `year-swap-${meetingId}`;
  const asked = await chair.act('swapTurns', { ...idOf(view.meeting), key, withMeeting: other });
  const { id, version } = 'done' in asked.answer ? asked.answer.done : { id: null, version: null };
  if (id === null || version === null) throw new Error(JSON.stringify(asked.answer));
  await does(lived, on, theirs.chair, 'answerSwap', { id, version, key: `${key}-yes`, answer: 'yes' });
  const now = [await chairOf(lived, body, meetingId), await chairOf(lived, body, other)].map(
    (one) => one.chair.person.upn,
  );
  if (now[0] !== theirs.chair.person.upn || now[1] !== chair.person.upn)
    lived.breach(on, `${body.name}: turns were not swapped`);
  lived.tell(on, `${chair.person.name} och ${theirs.chair.person.name} byter möten i ${body.name}.`);
  lived.count('turns swapped');
}

function idOf({ id, version }: MeetingSummary): { readonly id: string; readonly version: string } {
  return { id, version };
}
