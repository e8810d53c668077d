import type { MeetingView } from '../../api/views';
import { AgendaToRead } from '../agenda/AgendaToRead';
import { AttendanceToRead } from '../attendance/AttendanceToRead';
import steps from './meeting.module.css';

/** What was noted at a meeting, to be read: who was there, and line by line. */
export function NotedMeeting({ view }: { readonly view: MeetingView }) {
  return (
    <div className={steps.stack}>
      <AttendanceToRead view={view} />
      <AgendaToRead view={view} />
    </div>
  );
}
