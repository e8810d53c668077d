import type { AgendaItemView } from '../../api/views';
import { Badge } from '../look/Badge';
import styles from '../meeting/meeting.module.css';

/** What of an open line is confidential by itself: that it is there and why, and what it says to those named. */
export function EnclosedParts({ enclosed }: Pick<AgendaItemView, 'enclosed'>) {
  return enclosed.map(({ id, said, text }) => (
    <div key={id}>
      <p>
        <Badge tone="warn">{said}</Badge>
      </p>
      {text !== '' && <p className={styles.written}>{text}</p>}
    </div>
  ));
}
