import { useState } from 'react';
import { AgendaToRead } from '../agenda/AgendaToRead';
import { Documents } from '../forum/Documents';
import { useStandAt } from '../look/useStandAt';
import styles from '../meeting/meeting.module.css';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { Gate } from '../sending/Gate';
import { Unsaved } from '../sending/Unsaved';
import { useReadiness } from '../sending/useReadiness';
import type { ActOutcome } from '../service/answer';
import { useTexts } from '../words/words';
import { Approval } from './Approval';
import { AtOnce } from './AtOnce';
import { CommentRound } from './CommentRound';
import { Correction } from './Correction';
import { NoticeBoards } from './NoticeBoards';
import { recordOf } from './record';
import { RecordPreview } from './RecordPreview';
import { RecordWay } from './RecordWay';

/** From the end of a meeting until its notes or minutes are out: what has been done, what waits and for whom. */
export function PublishStep() {
  const { view } = useMeeting();
  const tab = useTexts();
  const readiness = useReadiness();
  const [outcome, setOutcome] = useState<ActOutcome>();
  // The form goes with the button that was pressed: the person stands at what came of it.
  const told = useStandAt<HTMLDivElement>(outcome);
  if (readiness === 'checking') return <p role="status">{tab.shell.loading}</p>;
  const { kind, minutes } = recordOf(view);
  const published = view.meeting.stage === 'notesPublished';
  const isOut = published && (minutes === null || minutes.edition === 1);
  return (
    <div className={styles.form}>
      <RecordWay />
      <div ref={told} tabIndex={-1} className="told">
        <OutcomeBar outcome={outcome} />
      </div>
      {readiness === 'unsaved' && <Unsaved />}
      {!isOut && (view.gate?.act === 'publishNotes' || published) && <RecordPreview />}
      <CommentRound />
      <AtOnce />
      {kind === 'minutes' && <Approval />}
      <Gate step={kind === 'minutes' ? 'publishMinutes' : 'publish'} onDone={setOutcome} />
      {kind === 'minutes' && published && <NoticeBoards />}
      <Correction />
      {published && (
        <Documents documents={view.documents.filter((one) => one.kind === 'notes' || one.kind === 'minutes')} />
      )}
      {published && <AgendaToRead view={view} />}
    </div>
  );
}
