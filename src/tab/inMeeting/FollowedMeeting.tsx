import { lineNow } from '../../core/meetings/progress';
import { AgendaToRead } from '../agenda/AgendaToRead';
import { Card } from '../look/Card';
import { useMeeting } from '../meeting/openMeeting';
import { useServiceNow } from '../running/clock';
import styles from '../running/running.module.css';
import { useRunTexts } from '../running/runTexts';
import { Timer } from '../running/Timer';
import { useFollowing } from '../running/useFollowing';

/** A meeting as a participant follows it: the line it is at, how long it has been there, and the agenda. */
export function FollowedMeeting() {
  const { view } = useMeeting();
  const texts = useRunTexts();
  const now = useServiceNow(view.now);
  useFollowing('held');
  const at = lineNow(view.items);
  return (
    <div className={styles.page}>
      {at !== undefined && (
        <div role="status">
          <Card heading={texts.nowAt(view.items.indexOf(at) + 1, at.title)}>
            {at.purpose !== '' && <p>{at.purpose}</p>}
            <Timer item={at} now={now} />
          </Card>
        </div>
      )}
      <AgendaToRead view={view} />
    </div>
  );
}
