import { AttendanceCard } from '../attendance/AttendanceCard';
import look from '../look/look.module.css';
import styles from '../meeting/meeting.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import { WithDrafts } from '../saving/drafts';
import { ItemNotes } from './ItemNotes';
import { MaskedItem } from './MaskedItem';

/** The meeting itself: who is there, and what is noted, decided and given to whom, line by line. */
export function MeetStep() {
  const { view } = useMeeting();
  const { notes: texts } = useStepTexts();
  const items = view.items.filter((item) => item.standing !== 'removed');
  return (
    <div className={styles.stack}>
      <AttendanceCard />
      <p className={look.quiet}>{items.length === 0 ? texts.none : texts.about}</p>
      <WithDrafts>
        <ol className={styles.stack}>
          {items.map((item, index) => (
            <li key={item.id}>
              {item.secrecy?.face === 'masked' ? (
                <MaskedItem item={item} number={index + 1} />
              ) : (
                <ItemNotes item={item} number={index + 1} />
              )}
            </li>
          ))}
        </ol>
      </WithDrafts>
    </div>
  );
}
