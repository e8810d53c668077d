import { chairOf, does } from '../acting';
import type { LivedYear } from '../lived';
import type { Planned } from '../lived';

/** The chair reads through and publishes; the participants hear of it and the archive has it. */
export async function publish(lived: LivedYear, { body, on, meetingId }: Planned): Promise<void> {
  const { chair, view } = await chairOf(lived, body, meetingId);
  const passed = Object.fromEntries((view.gate?.findings ?? []).map(({ reason }) => [reason, 'Vi har talat om det.']));
  await does(lived, on, chair, 'publishNotes', {
    id: view.meeting.id,
    version: view.meeting.version,
    key: `year-publish-${meetingId}`,
    meaningRead: true,
    passed,
  });
  const { meeting, documents } = await chair.meeting(meetingId);
  if (meeting.stage !== 'notesPublished') lived.breach(on, `${body.name} ${meeting.day}: the notes are not out`);
  if (!documents.some(({ kind }) => kind === 'notes')) lived.breach(on, `${body.name} ${meeting.day}: no document`);
  lived.tell(on, `${chair.person.name} publicerar anteckningarna från ${body.name} ${meeting.day}.`);
  lived.count('notes published');
}
