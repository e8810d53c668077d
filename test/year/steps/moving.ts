import type { MeetingSummary } from '../../../src/api/views';
import { addDays } from '../../../src/core/calendar';
import { chairOf, does } from '../acting';
import type { LivedBody, LivedYear, Planned } from '../lived';
import { planOf } from '../planning';

/** So long before, nobody has been reminded of it yet. */
const AHEAD = 50;

/** The third meeting of the year is moved a week. */
export function movingOf(body: LivedBody, meetings: readonly MeetingSummary[]): readonly Planned[] {
  const third = meetings[2];
  return third === undefined ? [] : [{ body, meetingId: third.id, on: addDays(third.day, -AHEAD), step: 'move' }];
}

/** The chair reads what moving the meeting brings, and moves it: its last days and reminders move with it. */
export async function move(lived: LivedYear, { body, on, meetingId }: Planned): Promise<void> {
  const { chair, view } = await chairOf(lived, body, meetingId);
  const { id, version, day, starts, ends } = view.meeting;
  const fields = { id, version, day: addDays(day, 7), starts, ends, key: `year-move-${meetingId}` };
  const asked = await chair.act('moveMeeting', fields);
  if (!('refused' in asked.answer) || asked.answer.refused.reason !== 'toConfirm') {
    throw new Error(`moving did not tell what it brings first: ${JSON.stringify(asked.answer)}`);
  }
  await does(lived, on, chair, 'moveMeeting', { ...fields, consequencesRead: true });
  const moved = (await chair.meeting(meetingId)).meeting;
  if (moved.day !== fields.day) lived.breach(on, `${body.name}: the meeting of ${day} was not moved`);
  const others = lived.plan.filter((one) => one.meetingId !== meetingId || one.step === 'takeOver');
  lived.plan = [...others, ...planOf(body, moved)];
  lived.tell(on, `${chair.person.name} flyttar mötet i ${body.name} från ${day} till ${moved.day}.`);
  lived.count('meetings moved');
}
