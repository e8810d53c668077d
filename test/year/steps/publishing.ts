import { chairOf, does } from '../acting';
import { approve, post, takeDown } from './board';
import type { LivedYear } from '../lived';
import type { Planned } from '../lived';

/** The chair reads through and publishes; the participants hear of it and the archive has it. */
export async function publish(lived: LivedYear, planned: Planned): Promise<void> {
  const { body, on, meetingId } = planned;
  const first = await chairOf(lived, body, meetingId);
  if (first.view.board !== null) await approve(lived, planned, first.chair);
  const { chair, view } = await chairOf(lived, body, meetingId);
  const passed = Object.fromEntries((view.gate?.findings ?? []).map(({ reason }) => [reason, 'Vi har talat om det.']));
  await does(lived, on, chair, 'publishNotes', {
    id: view.meeting.id,
    version: view.meeting.version,
    key: `year-publish-${meetingId}`,
    meaningRead: true,
    passed,
  });
  if (view.board !== null) await post(lived, planned, chair);
  const { meeting, documents } = await chair.meeting(meetingId);
  if (meeting.stage !== 'notesPublished') lived.breach(on, `${body.name} ${meeting.day}: the notes are not out`);
  if (!documents.some(({ kind }) => kind === 'notes' || kind === 'minutes'))
    lived.breach(on, `${body.name} ${meeting.day}: no document`);
  lived.tell(on, `${chair.person.name} publicerar anteckningarna från ${body.name} ${meeting.day}.`);
  lived.count('notes published');
}

/** Some weeks later, what stands on the notice boards comes down. */
export async function unpost(lived: LivedYear, { body, on, meetingId }: Planned): Promise<void> {
  const { chair, view } = await chairOf(lived, body, meetingId);
  await takeDown(lived, on, chair, view);
}
