import { useId } from 'react';
import type { AttendanceView } from '../../api/participationView';
import type { ClockTime } from '../../core/calendar';
import type { PresenceTimes as Times } from '../../core/meetings/attendance';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { clockTimeAt, useServiceNow } from '../running/clock';
import { useRunTexts } from '../running/runTexts';
import styles from './attendance.module.css';

export interface PresenceTimesProps {
  readonly who: string;
  readonly shown: Pick<AttendanceView, 'arrived' | 'left'>;
  readonly onTimes: (times: Times) => void;
}

/** Who came late or left early, by one press; the time can be put right. */
export function PresenceTimes({ who, shown: { arrived, left }, onTimes }: PresenceTimesProps) {
  const { view } = useMeeting();
  const { times: texts } = useRunTexts();
  const now = clockTimeAt(useServiceNow(view.now));
  const id = useId();
  const typed = (value: string) => (value === '' ? null : (value as ClockTime));
  return (
    <div className={styles.times} role="group" aria-label={texts.legend(who)}>
      {arrived === null ? (
        <Button appearance="subtle" aria-label={texts.lateFor(who)} onClick={() => onTimes({ arrived: now, left })}>
          {texts.late}
        </Button>
      ) : (
        <>
          <label htmlFor={`${id}-arrived`}>{texts.arrived}</label>
          <input
            id={`${id}-arrived`}
            type="time"
            className={field.input}
            value={arrived}
            onChange={(event) => onTimes({ arrived: typed(event.target.value), left })}
          />
        </>
      )}
      {left === null ? (
        <Button appearance="subtle" aria-label={texts.leftFor(who)} onClick={() => onTimes({ arrived, left: now })}>
          {texts.left}
        </Button>
      ) : (
        <>
          <label htmlFor={`${id}-left`}>{texts.leftAt}</label>
          <input
            id={`${id}-left`}
            type="time"
            className={field.input}
            value={left}
            onChange={(event) => onTimes({ arrived, left: typed(event.target.value) })}
          />
        </>
      )}
    </div>
  );
}
