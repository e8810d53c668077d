import { ENTRY_STATES } from '../../core/yearWheel/entry';
import { DutySign, MeetingSign } from './signs';
import styles from './wheel.module.css';
import { useWheelTexts } from './wheelTexts';

const MIDDLE = { x: 0, y: 0 };
const BOX = '-12 -12 24 24';

/** What the signs of the drawing mean. */
export function Legend() {
  const texts = useWheelTexts();
  return (
    <ul className={styles.legend} aria-label={texts.signs}>
      <li>
        <svg viewBox={BOX} className={styles.sign} aria-hidden="true">
          <MeetingSign at={MIDDLE} meeting={{ stage: 'planned', held: false }} />
        </svg>
        {texts.meeting}
      </li>
      {ENTRY_STATES.map((state) => (
        <li key={state}>
          <svg viewBox={BOX} className={styles.sign} aria-hidden="true">
            <DutySign at={MIDDLE} state={state} />
          </svg>
          {texts.states[state]}
        </li>
      ))}
    </ul>
  );
}
