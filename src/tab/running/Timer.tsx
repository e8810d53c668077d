import type { AgendaItemView } from '../../api/views';
import type { Instant } from '../../core/calendar';
import { minutesUp } from '../../core/meetings/progress';
import look from '../look/look.module.css';
import styles from './running.module.css';
import { useRunTexts } from './runTexts';

export interface TimerProps {
  readonly item: Pick<AgendaItemView, 'takenUpAt' | 'minutes'>;
  readonly now: Instant;
}

/** How long the line has been up against the minutes it was given. */
export function Timer({ item: { takenUpAt, minutes }, now }: TimerProps) {
  const texts = useRunTexts();
  if (takenUpAt === null) return <span className={look.quiet}>{texts.allotted(minutes)}</span>;
  const { used, left } = minutesUp({ takenUpAt, minutes }, now);
  const over = left < 0 && minutes > 0;
  return (
    <span className={styles.timer} data-time={over ? 'over' : 'within'}>
      <meter className={styles.meter} min={0} max={Math.max(1, minutes)} value={used} aria-hidden="true" />
      {over ? texts.over(used, -left) : texts.used(used, minutes)}
    </span>
  );
}
