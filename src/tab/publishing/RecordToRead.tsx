import { useMeeting } from '../meeting/openMeeting';
import styles from '../meeting/meeting.module.css';
import { Approval } from './Approval';
import { AtOnce } from './AtOnce';
import { CommentRound } from './CommentRound';
import { NoticeBoards } from './NoticeBoards';
import { recordOf } from './record';
import { RecordPreview } from './RecordPreview';

/** What the draft asks of somebody who was at the meeting or approves its minutes, and where these are posted. */
export function RecordToRead() {
  const { view } = useMeeting();
  const { kind, minutes } = recordOf(view);
  if (minutes === null) return null;
  const published = view.meeting.stage === 'notesPublished';
  const goesRound = minutes.stage !== 'draft' && (!published || minutes.edition > 1);
  return (
    <div className={styles.stack}>
      {goesRound && minutes.stage === 'comment' && <CommentRound />}
      <AtOnce />
      {kind === 'minutes' && goesRound && minutes.stage !== 'comment' && <Approval />}
      {goesRound && <RecordPreview />}
      {kind === 'minutes' && published && <NoticeBoards />}
    </div>
  );
}
