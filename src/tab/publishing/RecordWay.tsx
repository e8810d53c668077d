import { Icon } from '../look/Icon';
import { checkIcon } from '../look/icons';
import { useMeeting } from '../meeting/openMeeting';
import styles from './publishing.module.css';
import { usePublishingTexts } from './publishingTexts';
import { recordOf, wayOfRecord } from './record';

/** Which stages the notes or the minutes pass, and how far they have come. */
export function RecordWay() {
  const { view } = useMeeting();
  const { way: texts } = usePublishingTexts();
  return (
    <ol className={styles.way} aria-label={texts[recordOf(view).kind]}>
      {wayOfRecord(view).map(({ stage, progress }) => (
        <li key={stage} data-progress={progress} aria-current={progress === 'current' ? 'step' : undefined}>
          {progress === 'passed' && <Icon path={checkIcon} />}
          {texts.stages[stage]}
          {progress === 'passed' && <span className="unseen"> {texts.passed}</span>}
        </li>
      ))}
    </ol>
  );
}
