import { useId, type ReactElement } from 'react';
import type { AgendaItemView } from '../../api/views';
import { addIcon } from '../agenda/icons';
import { Button } from '../look/Button';
import { Icon } from '../look/Icon';
import styles from './notes.module.css';
import { useRows } from './useRows';

/** One decision or assignment of a line. */
export interface RowProps {
  readonly item: AgendaItemView;
  readonly rowKey: string;
  readonly number: number;
  /** Whether it has just been added, and takes the focus. */
  readonly focus: 'take' | 'leave';
  readonly onGone: (key: string) => void;
}

interface RowGroupProps {
  readonly item: AgendaItemView;
  readonly kind: 'decisions' | 'assignments';
  readonly title: string;
  readonly add: string;
  readonly row: (props: RowProps) => ReactElement | null;
}

/** The decisions or the assignments of a line, and the way to one more. */
export function RowGroup({ item, kind, title, add, row: Row }: RowGroupProps) {
  const rows = useRows(item, kind);
  const id = useId();
  return (
    <div role="group" className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {rows.keys.map((key, index) => (
        <Row
          key={key}
          item={item}
          rowKey={key}
          number={index + 1}
          focus={key === rows.added ? 'take' : 'leave'}
          onGone={rows.drop}
        />
      ))}
      <div>
        <Button onClick={rows.add}>
          <Icon path={addIcon} />
          {add}
        </Button>
      </div>
    </div>
  );
}
