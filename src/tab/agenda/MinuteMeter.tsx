import { Badge } from '../look/Badge';
import look from '../look/look.module.css';
import { useStepTexts } from '../meeting/stepTexts';
import styles from './agenda.module.css';
import { minutesOf, type Lines } from './lines';

/** Minutes allotted against minutes available, as words and as a bar. */
export function MinuteMeter({ lines, available }: { readonly lines: Lines; readonly available: number }) {
  const { agenda } = useStepTexts();
  const allotted = minutesOf(lines);
  const over = allotted - available;
  return (
    <div className={styles.meter}>
      <p className={look.spread}>
        <span>{agenda.allotted(allotted, available)}</span>
        {over > 0 && <Badge tone="warn">{agenda.tooLong(over)}</Badge>}
      </p>
      <div className={styles.track} aria-hidden="true">
        <div
          className={over > 0 ? styles.over : styles.fill}
          style={{ width: `${String(Math.min(100, available === 0 ? 100 : (100 * allotted) / available))}%` }}
        />
      </div>
    </div>
  );
}
