import { lazy, Suspense } from 'react';
import type { MeetingView } from '../../api/views';
import { AgendaToRead } from '../agenda/AgendaToRead';
import { AttendanceToRead } from '../attendance/AttendanceToRead';
import { Documents } from '../forum/Documents';
import { OwnProposals } from '../proposals/OwnProposals';
import steps from './meeting.module.css';

const AnswerCard = lazy(() => import('../participation/AnswerCard').then((part) => ({ default: part.AnswerCard })));
const PapersButton = lazy(() => import('./PapersButton').then((part) => ({ default: part.PapersButton })));

const RecordToRead = lazy(() => import('../publishing/RecordToRead').then((part) => ({ default: part.RecordToRead })));

/** The meeting as a participant reads it: their own proposals, the agenda once it is sent, and what is published. */
export function ReadMeeting({ view }: { readonly view: MeetingView }) {
  return (
    <div className={steps.two}>
      <div className={steps.stack}>
        {view.meeting.stage === 'agendaSent' && (
          <Suspense fallback={null}>
            <AnswerCard />
          </Suspense>
        )}
        {(view.round !== null || (view.board?.minutes ?? null) !== null) && (
          <Suspense fallback={null}>
            <RecordToRead />
          </Suspense>
        )}
        <OwnProposals proposals={view.proposals} />
        <Documents documents={view.documents} />
        <Suspense fallback={null}>
          <PapersButton view={view} />
        </Suspense>
        {view.meeting.stage === 'notesPublished' && <AttendanceToRead view={view} />}
      </div>
      <AgendaToRead view={view} />
    </div>
  );
}
