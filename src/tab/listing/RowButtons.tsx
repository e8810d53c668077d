import type { ActName } from '../../api/acts';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import styles from './listing.module.css';
import type { RowActs } from './useRowActs';

export interface RowButtonsProps {
  readonly may: readonly ActName[];
  /** What each act is called on its button. */
  readonly titles: Readonly<Record<string, string>>;
  /** The act that goes first, where it may be done. */
  readonly lead: ActName;
  /** What the row is, for those who hear the button alone. */
  readonly about: string;
  readonly row: string;
  readonly acts: RowActs;
  readonly onPress: (act: ActName) => void;
}

/** What may be done with a row. */
export function RowButtons({ may, titles, lead, about, row, acts, onPress }: RowButtonsProps) {
  if (may.length === 0) return null;
  const doing = acts.doing?.endsWith(` ${row}`) === true;
  return (
    <div className={`${look.inline ?? ''} ${styles.acts ?? ''}`}>
      {may.map((act) => (
        <Button
          key={act}
          appearance={act === lead ? 'primary' : 'secondary'}
          blocked={doing ? 'blocked' : 'free'}
          aria-label={`${titles[act] ?? act}: ${about}`}
          onClick={() => onPress(act)}
        >
          {titles[act] ?? act}
        </Button>
      ))}
    </div>
  );
}
