import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const NARROW = '@media (max-width: 40rem)';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(15rem, 20rem) minmax(0, 1fr)',
    height: '100%',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: {
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineEndWidth: tokens.strokeWidthThin,
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke2,
  },
  detail: { minWidth: 0, height: '100%', overflowY: 'auto', display: 'flex', flexDirection: 'column' },
  foldedAway: { [NARROW]: { display: 'none' } },
});

interface PanesProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** Which of the two is shown where there is room for one. */
  readonly front: 'list' | 'detail';
}

/** A list and what is chosen in it, side by side; one at a time where it is narrow. */
export function Panes({ list, detail, front }: PanesProps) {
  const styles = useStyles();
  return (
    <div className={styles.panes}>
      <div className={mergeClasses(styles.list, front === 'detail' && styles.foldedAway)}>{list}</div>
      <div className={mergeClasses(styles.detail, front === 'list' && styles.foldedAway)}>{detail}</div>
    </div>
  );
}
