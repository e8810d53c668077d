import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { AgendaItemView } from '../../api/views';
import type { Day } from '../../core/calendar';
import { removeIcon } from '../agenda/icons';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { Icon } from '../look/Icon';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { useStandAt } from '../look/useStandAt';
import { useStepTexts } from '../meeting/stepTexts';
import { SavingStatus } from '../saving/SavingStatus';
import { SavingTrouble } from '../saving/SavingTrouble';
import { useAnnounce } from '../words/announcer';
import styles from './notes.module.css';
import { ADDED, type RowProps } from './RowGroup';
import { useBegin } from './useBegin';
import { useItemSaving } from './useItemSaving';
import { assignmentRules, NO_ASSIGNMENT, type AssignmentValue } from './values';
import { WhoField } from './WhoField';

export function AssignmentRow({
  item,
  rowKey: assignmentKey,
  number,
  focus,
  begin,
  onGone,
}: RowProps<AssignmentValue>) {
  const { notes: texts } = useStepTexts();
  const announce = useAnnounce();
  const [removed, setRemoved] = useState<'removed' | 'shown'>('shown');
  const readFrom = useCallback((from: AgendaItemView) => assignmentIn(from, assignmentKey), [assignmentKey]);
  const putInto = useCallback(
    (into: AgendaItemView, value: AssignmentValue) => withAssignment(into, assignmentKey, value),
    [assignmentKey],
  );
  const { today } = useMeeting().view;
  const fields = useCallback(
    // A removal has no day of its own; the service wants one all the same.
    (value: AssignmentValue) => ({ assignmentKey, ...value, due: value.due === '' ? today : value.due }),
    [assignmentKey, today],
  );
  const held = useMemo(() => readFrom(item), [readFrom, item]);
  const { saving, status, change, choose } = useItemSaving(item.id, {
    field: `assignments/${assignmentKey}`,
    act: 'giveAssignment',
    rules: assignmentRules,
    held,
    readFrom,
    putInto,
    fields,
  });
  useBegin(begin, change);
  const first = useStandAt<HTMLInputElement>(focus === 'take' ? ADDED : undefined);
  const { value } = saving;
  const id = useId();
  const edit = (part: Partial<AssignmentValue>) => {
    setRemoved('shown');
    change({ ...value, ...part });
  };
  useEffect(() => {
    if (removed === 'removed' && status === 'saved') onGone(assignmentKey);
  }, [removed, status, onGone, assignmentKey]);
  if (removed === 'removed' && saving.trouble === null)
    return status === 'saved' ? null : <SavingStatus status={status} />;
  return (
    <fieldset className={styles.row}>
      <legend className="unseen">{texts.assignment(number)}</legend>
      <div className={look.spread}>
        <label htmlFor={`${id}-what`} className={field.label}>
          {texts.what}
        </label>
        <SavingStatus status={status} />
      </div>
      <div className={styles.withButton}>
        <input
          id={`${id}-what`}
          className={field.input}
          maxLength={255}
          ref={first}
          value={value.what}
          onChange={(event) => edit({ what: event.target.value })}
        />
        <Button
          appearance="subtle"
          shape="icon"
          aria-label={texts.removeAssignment(number)}
          onClick={() => {
            setRemoved('removed');
            change(NO_ASSIGNMENT);
            announce(texts.removed);
          }}
        >
          <Icon path={removeIcon} />
        </Button>
      </div>
      <div className={styles.whoAndWhen}>
        <WhoField value={value} onChange={edit} />
        <div className={field.field}>
          <label htmlFor={`${id}-due`} className={field.label}>
            {texts.due}
          </label>
          <input
            id={`${id}-due`}
            type="date"
            className={field.input}
            value={value.due}
            onChange={(event) => edit({ due: event.target.value })}
          />
          {value.due !== '' && <p className={field.hint}>{texts.dueWritten(value.due as Day)}</p>}
        </div>
      </div>
      <SavingTrouble saving={saving} choose={choose} textOf={({ what, who, due }) => [what, who, due].join(' – ')} />
    </fieldset>
  );
}

function assignmentIn(item: AgendaItemView, key: string): AssignmentValue {
  return item.assignments.find((one) => one.key === key) ?? NO_ASSIGNMENT;
}

function withAssignment(item: AgendaItemView, key: string, value: AssignmentValue): AgendaItemView {
  const others = item.assignments.filter((one) => one.key !== key);
  return {
    ...item,
    assignments: value.what === '' ? others : [...others, { ...value, key, due: value.due as Day }],
  };
}
