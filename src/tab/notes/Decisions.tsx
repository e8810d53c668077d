import { useCallback, useEffect, useId, useState } from 'react';
import type { AgendaItemView } from '../../api/views';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { Icon } from '../look/Icon';
import look from '../look/look.module.css';
import { removeIcon } from '../agenda/icons';
import { useStandAt } from '../look/useStandAt';
import { useStepTexts } from '../meeting/stepTexts';
import { SavingStatus } from '../saving/SavingStatus';
import { SavingTrouble } from '../saving/SavingTrouble';
import { useAnnounce } from '../words/announcer';
import styles from './notes.module.css';
import { ADDED, RowGroup, type RowProps } from './RowGroup';
import { useBegin } from './useBegin';
import { useItemSaving } from './useItemSaving';
import type { Rows } from './useRows';
import { decisionRules } from './values';

/** The decisions of a line, each saved as it is typed. */
export function Decisions({ item, rows }: { readonly item: AgendaItemView; readonly rows: Rows<string> }) {
  const { notes: texts } = useStepTexts();
  return <RowGroup item={item} rows={rows} title={texts.decisions} add={texts.addDecision} row={DecisionRow} />;
}

function DecisionRow({ item, rowKey: decisionKey, number, focus, begin, onGone }: RowProps<string>) {
  const { notes: texts } = useStepTexts();
  const announce = useAnnounce();
  const [removed, setRemoved] = useState<'removed' | 'shown'>('shown');
  const readFrom = useCallback((from: AgendaItemView) => textIn(from, decisionKey), [decisionKey]);
  const putInto = useCallback((into: AgendaItemView, text: string) => withText(into, decisionKey, text), [decisionKey]);
  const fields = useCallback((text: string) => ({ decisionKey, text }), [decisionKey]);
  const { saving, status, change, choose } = useItemSaving(item.id, {
    field: `decisions/${decisionKey}`,
    act: 'recordDecision',
    rules: decisionRules,
    held: readFrom(item),
    readFrom,
    putInto,
    fields,
  });
  useBegin(begin, change);
  const first = useStandAt<HTMLTextAreaElement>(focus === 'take' ? ADDED : undefined);
  const id = useId();
  useEffect(() => {
    if (removed === 'removed' && status === 'saved') onGone(decisionKey);
  }, [removed, status, onGone, decisionKey]);
  if (removed === 'removed' && saving.trouble === null)
    return status === 'saved' ? null : <SavingStatus status={status} />;
  return (
    <div className={styles.row}>
      <div className={look.spread}>
        <label htmlFor={id} className={field.label}>
          {texts.decision(number)}
        </label>
        <SavingStatus status={status} />
      </div>
      <div className={styles.withButton}>
        <textarea
          id={id}
          className={field.input}
          rows={2}
          maxLength={4000}
          ref={first}
          value={saving.value}
          onChange={(event) => {
            setRemoved('shown');
            change(event.target.value);
          }}
        />
        <Button
          appearance="subtle"
          shape="icon"
          aria-label={texts.removeDecision(number)}
          onClick={() => {
            setRemoved('removed');
            change('');
            announce(texts.removed);
          }}
        >
          <Icon path={removeIcon} />
        </Button>
      </div>
      <SavingTrouble saving={saving} choose={choose} textOf={(text) => text} />
    </div>
  );
}

const textIn = (item: AgendaItemView, key: string) => item.decisions.find((one) => one.key === key)?.text ?? '';

function withText(item: AgendaItemView, key: string, text: string): AgendaItemView {
  const others = item.decisions.filter((one) => one.key !== key);
  return { ...item, decisions: text === '' ? others : [...others, { key, text }] };
}
