import { useId, type ReactElement } from 'react';
import type { AgendaItemView } from '../../api/views';
import { addIcon } from '../agenda/icons';
import { Button } from '../look/Button';
import { Icon } from '../look/Icon';
import styles from './notes.module.css';
import type { Rows } from './useRows';

/** What a row that has just been added tells: it is stood at. */
export const ADDED = {};

/** One decision or assignment of a line. */
export interface RowProps<Begin> {
  readonly item: AgendaItemView;
  readonly rowKey: string;
  readonly number: number;
  /** Whether it has just been added, and takes the focus. */
  readonly focus: 'take' | 'leave';
  /** What it begins as, where it was added with something written. */
  readonly begin: Begin | undefined;
  readonly onGone: (key: string) => void;
}

interface RowGroupProps<Begin> {
  readonly item: AgendaItemView;
  readonly rows: Rows<Begin>;
  readonly title: string;
  readonly add: string;
  readonly row: (props: RowProps<Begin>) => ReactElement | null;
}

/** The decisions or the assignments of a line, and the way to one more. */
export function RowGroup<Begin>({ item, rows, title, add, row: Row }: RowGroupProps<Begin>) {
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
          begin={rows.begins.get(key)}
          onGone={rows.drop}
        />
      ))}
      <div>
        <Button onClick={() => rows.add()}>
          <Icon path={addIcon} />
          {add}
        </Button>
      </div>
    </div>
  );
}
