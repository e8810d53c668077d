import { useCallback, useId, useMemo } from 'react';
import type { AgendaItemView } from '../../api/views';
import { outcomesFor, type ItemOutcome } from '../../core/agenda/item';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import { useStepTexts } from '../meeting/stepTexts';
import { SavingStatus } from '../saving/SavingStatus';
import { SavingTrouble } from '../saving/SavingTrouble';
import { Assignments } from './Assignments';
import { Decisions } from './Decisions';
import { EnclosedParts } from './EnclosedParts';
import styles from './notes.module.css';
import { useItemSaving } from './useItemSaving';
import { notesRules, type NotesValue } from './values';

const readFrom = ({ notes, outcome }: AgendaItemView): NotesValue => ({ notes, outcome });
const putInto = (item: AgendaItemView, value: NotesValue): AgendaItemView => ({ ...item, ...value });

/** One line of the agenda while the meeting is held. */
export function ItemNotes({ item, number }: { readonly item: AgendaItemView; readonly number: number }) {
  const texts = useStepTexts();
  const { notes, outcome } = item;
  const held = useMemo(() => ({ notes, outcome }), [notes, outcome]);
  const fields = useCallback((value: NotesValue) => ({ ...value }), []);
  const { saving, status, change, choose } = useItemSaving(item.id, {
    field: 'notes',
    act: 'writeNotes',
    rules: notesRules,
    held,
    readFrom,
    putInto,
    fields,
  });
  const id = useId();
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
        <textarea
          id={id}
          className={field.input}
          rows={4}
          maxLength={20_000}
          value={saving.value.notes}
          onChange={(event) => change({ ...saving.value, notes: event.target.value })}
        />
      </div>
      <SavingTrouble
        saving={saving}
        choose={choose}
        textOf={(value) => `${value.notes}\n(${texts.outcomes[value.outcome]})`}
      />
      <EnclosedParts enclosed={item.enclosed} />
      <div className={styles.noted}>
        <Decisions item={item} />
        <Assignments item={item} />
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
          onChange={(event) => change({ ...saving.value, outcome: event.target.value as ItemOutcome })}
        >
          {outcomesFor(saving.value.outcome).map((one) => (
            <option key={one} value={one}>
              {texts.outcomes[one]}
            </option>
          ))}
        </select>
      </div>
    </Card>
  );
}
