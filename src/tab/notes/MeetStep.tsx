import { AttendanceCard } from '../attendance/AttendanceCard';
import { Deciding } from '../board/Deciding';
import { StaysCard } from '../board/StaysCard';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import { useBigType } from '../running/bigType';
import { useServiceNow } from '../running/clock';
import { LeavingRoom } from '../running/LeavingRoom';
import { RunBar } from '../running/RunBar';
import styles from '../running/running.module.css';
import { useRunTexts } from '../running/runTexts';
import { useFollowing } from '../running/useFollowing';
import { usePlaceInMeeting } from '../running/usePlaceInMeeting';
import { WithDrafts } from '../saving/drafts';
import { ItemNotes } from './ItemNotes';
import { MaskedItem } from './MaskedItem';

/**
 * The meeting itself, one thing at a time: who is there, and line by line what is noted, decided and given to whom. Lines
 * not looked at stay in the page, hidden: what was typed in them goes on being saved.
 */
export function MeetStep() {
  const { view } = useMeeting();
  const { notes: texts } = useStepTexts();
  const run = useRunTexts();
  const now = useServiceNow(view.now);
  const place = usePlaceInMeeting(now);
  const { size, swap } = useBigType();
  useFollowing('held');
  const { items, stop, next, goTo } = place;
  const boardAt = (id: string) => {
    const at = id === stop ? view.board?.items.find((one) => one.itemId === id) : undefined;
    return at === undefined ? null : <Deciding at={at} />;
  };
  return (
    <div className={styles.page}>
      <RunBar place={place} now={now} big={size} onBig={swap} />
      <div hidden={stop !== 'attendance'} className={styles.stop}>
        <MessageBar intent="info">{run.recording}</MessageBar>
        {view.board !== null && <StaysCard board={view.board} />}
        <AttendanceCard />
        <p className={look.quiet}>{items.length === 0 ? texts.none : texts.about}</p>
      </div>
      <WithDrafts>
        <ol>
          {items.map((item, index) => (
            <li key={item.id} hidden={item.id !== stop}>
              {item.secrecy?.face === 'masked' ? (
                <MaskedItem item={item} number={index + 1} />
              ) : (
                <ItemNotes item={item} number={index + 1} onNext={() => next !== undefined && goTo(next)}>
                  {boardAt(item.id)}
                  <LeavingRoom item={item} />
                </ItemNotes>
              )}
            </li>
          ))}
        </ol>
      </WithDrafts>
    </div>
  );
}
