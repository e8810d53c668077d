import { useId } from 'react';
import type { AgendaItemView } from '../../api/views';
import { addIcon } from '../agenda/icons';
import { Button } from '../look/Button';
import { Icon } from '../look/Icon';
import { useStepTexts } from '../meeting/stepTexts';
import { AssignmentRow } from './AssignmentRow';
import styles from './notes.module.css';
import { useRows } from './useRows';

/** The assignments given on a line: who does what by when. */
export function Assignments({ item }: { readonly item: AgendaItemView }) {
  const { notes: texts } = useStepTexts();
  const { keys, add, added, drop } = useRows(item, 'assignments');
  const id = useId();
  return (
    <div role="group" className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{texts.assignments}</h3>
      {keys.map((key, index) => (
        <AssignmentRow
          key={key}
          item={item}
          assignmentKey={key}
          number={index + 1}
          focus={key === added ? 'take' : 'leave'}
          onGone={drop}
        />
      ))}
      <div>
        <Button onClick={add}>
          <Icon path={addIcon} />
          {texts.addAssignment}
        </Button>
      </div>
    </div>
  );
}
