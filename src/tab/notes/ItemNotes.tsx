import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { AgendaItemView } from '../../api/views';
import { outcomesFor, type ItemOutcome } from '../../core/agenda/item';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import { SavingStatus } from '../saving/SavingStatus';
import { SavingTrouble } from '../saving/SavingTrouble';
import { Assignments } from './Assignments';
import { Decisions } from './Decisions';
import { EnclosedParts } from './EnclosedParts';
import styles from './notes.module.css';
import { NotesField } from './NotesField';
import { useCommands } from './useCommands';
import { useNotes } from './useNotes';
import { useRows } from './useRows';
import { notesRules, type AssignmentValue, type NotesValue } from './values';

export interface ItemNotesProps {
  readonly item: AgendaItemView;
  readonly number: number;
  /** Goes on to the next line. */
  readonly onNext: () => void;
  /** What else the line has: who left the room, and what a body that decides notes on it. */
  readonly children?: ReactNode;
}

/** One line of the agenda while the meeting is held. */
export function ItemNotes({ item, number, onNext, children }: ItemNotesProps) {
  const texts = useStepTexts();
  const { view } = useMeeting();
  const { saving, status, change, choose } = useNotes(item);
  const id = useId();
  const typed = useRef(saving.value);
  useEffect(() => {
    typed.current = saving.value;
  }, [saving.value]);
  const put = (next: (value: NotesValue) => NotesValue) => {
    typed.current = next(typed.current);
    change(typed.current);
  };
  const decisions = useRows<string>(item, 'decisions');
  const assignments = useRows<AssignmentValue>(item, 'assignments');
  const commands = useCommands({
    item,
    decide: decisions.add,
    assign: assignments.add,
    mark: (marked) => put((value) => ({ ...value, outcome: marked })),
    onNext,
  });
  return (
    <Card
      heading={`${String(number)}. ${item.title}`}
      aside={
        <span className={look.inline}>
          {item.standing !== 'sent' && <Badge tone="brand">{texts.agenda.supplement}</Badge>}
          <Badge tone="plain">{texts.kinds[item.kind]}</Badge>
          {item.secrecy !== null && <Badge tone="warn">{texts.agenda.secrecy(item.secrecy.ground)}</Badge>}
        </span>
      }
    >
      {item.purpose !== '' && <p className={look.quiet}>{item.purpose}</p>}
      <div className={field.field}>
        <div className={look.spread}>
          <label htmlFor={id} className={field.label}>
            {texts.notes.notes}
            <span className="unseen"> {item.title}</span>
          </label>
          <SavingStatus status={status} />
        </div>
        <NotesField
          id={id}
          value={saving.value.notes}
          onChange={(next) => put((value) => ({ ...value, notes: next(value.notes) }))}
          commands={commands}
          assign={assignments.add}
        />
      </div>
      <SavingTrouble
        saving={saving}
        choose={choose}
        textOf={(value) => `${value.notes}\n(${texts.outcomes[value.outcome]})`}
        both={notesRules.both}
      />
      <EnclosedParts enclosed={item.enclosed} />
      <div className={styles.noted}>
        {view.board === null && <Decisions item={item} rows={decisions} />}
        <Assignments item={item} rows={assignments} />
      </div>
      <div className={field.field} style={{ maxWidth: '20rem' }}>
        <label htmlFor={`${id}-outcome`} className={field.label}>
          {texts.notes.outcome}
          <span className="unseen"> {item.title}</span>
        </label>
        <select
          id={`${id}-outcome`}
          className={field.input}
          value={saving.value.outcome}
          onChange={(event) => put((value) => ({ ...value, outcome: event.target.value as ItemOutcome }))}
        >
          {outcomesFor(saving.value.outcome).map((one) => (
            <option key={one} value={one}>
              {texts.outcomes[one]}
            </option>
          ))}
        </select>
      </div>
      {children}
    </Card>
  );
}
