import { useId, useMemo, useRef, useState } from 'react';
import type { ChoicesView } from '../../api/choices';
import type { ActForm as Form } from '../../api/forms';
import { Button } from '../look/Button';
import css from '../look/field.module.css';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useStandAt } from '../look/useStandAt';
import type { ActOutcome } from '../service/answer';
import type { Reloadable } from '../service/loaded';
import { useAnnounce } from '../words/announcer';
import styles from './acts.module.css';
import type { ActsPlace } from './actsPlace';
import { useActsTexts } from './actsTexts';
import { Done } from './Done';
import { Ended } from './Ended';
import { fieldsOf } from './fields';
import { FormContext } from './formState';
import { FieldDrawing, type InputProps } from './inputs/drawn';
import { FieldInput } from './inputs/FieldInput';
import { BODIES, reachOf, rowsOf } from './offered';
import { RowInput } from './RowInput';
import { Summary } from './Summary';
import { useActing } from './useActing';
import { emptyParts } from './values';

const drawField = (props: InputProps) => <FieldInput {...props} />;

export interface ActFormProps {
  readonly name: string;
  readonly form: Form;
  readonly place: ActsPlace;
  readonly view: ChoicesView;
  readonly choices: Reloadable<ChoicesView>;
}

/** The form of one act, drawn from its schema. What is typed stays until the act has been done. */
export function ActForm({ name, form, place, view, choices }: ActFormProps) {
  const texts = useActsTexts();
  const announce = useAnnounce();
  const id = useId();
  const [answered, setAnswered] = useState<object>();
  // The answer is drawn first, then stood at: a screen reader reads it from its beginning.
  const told = useStandAt<HTMLDivElement>(answered);
  const fields = useMemo(() => fieldsOf(form), [form]);
  const rows = rowsOf(view, name, form, place.meeting);
  // What the person came about, else the only one there is.
  const first = rows.find((one) => one.id === place.row) ?? (rows.length === 1 ? rows[0] : undefined);
  const [chosen, setChosen] = useState(first?.id ?? '');
  const [values, setValues] = useState(() => emptyParts(fields));
  const rowLabel = texts.rows[form.about] ?? texts.row;
  const acting = useActing(name, fields, rowLabel);
  const canBeDone = rows.length > 0;
  const row = rows.find((one) => one.id === chosen);
  const asked = useRef<'unread' | 'read'>('unread');
  const ask = async (consequences: 'unread' | 'read') => {
    asked.current = consequences;
    const written = { row: row && { id: row.id, version: row.version }, values };
    const ended = await acting.ask(written, consequences);
    // What was changed has a new version, and what is left to choose is less.
    if (ended?.kind === 'done') await choices.reload();
    setAnswered({});
  };
  const fetchLatest = async () => {
    await choices.reload();
    acting.rewritten();
    announce(texts.fetched);
  };
  const { outcome, complaints, state } = acting;
  const inForm = useMemo(() => ({ id, view, complaints }), [id, view, complaints]);
  if (outcome?.kind === 'done') {
    return <Done ref={told} done={outcome.done} place={place} view={view} />;
  }
  return (
    <FieldDrawing.Provider value={drawField}>
      <FormContext.Provider value={inForm}>
        <form
          noValidate
          className={styles.form}
          aria-label={form.title}
          onSubmit={(event) => {
            event.preventDefault();
            void ask('unread');
          }}
        >
          {reachOf(view, name) === undefined && <MessageBar intent="info">{texts.notYours}</MessageBar>}
          {!canBeDone && <MessageBar intent="info">{texts.notNowWhy}</MessageBar>}
          <div ref={told} tabIndex={-1} className="told">
            {complaints.length > 0 && <Summary complaints={complaints} />}
            <Ended
              outcome={outcome}
              onConfirm={() => void ask('read')}
              onAgain={() => void ask(asked.current)}
              onFetch={() => void fetchLatest()}
            />
          </div>
          <p className={css.hint}>{texts.required}</p>
          {form.about !== BODIES && canBeDone && (
            <RowInput
              label={rowLabel}
              rows={rows}
              value={chosen}
              onChange={(value) => {
                setChosen(value);
                acting.rewritten();
              }}
            />
          )}
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              path={field.name}
              value={values[field.name]}
              onChange={(value) => {
                setValues((before) => ({ ...before, [field.name]: value }));
                acting.rewritten();
              }}
            />
          ))}
          {/* What follows has its own button; this one is back when something is changed. */}
          {!asksFirst(outcome) && (
            <div className={look.inline}>
              <Button
                appearance="primary"
                type="submit"
                blocked={state === 'acting' || !canBeDone ? 'blocked' : 'free'}
              >
                {state === 'acting' ? texts.doing : texts.doIt}
              </Button>
            </div>
          )}
        </form>
      </FormContext.Provider>
    </FieldDrawing.Provider>
  );
}

function asksFirst(outcome: ActOutcome | undefined): boolean {
  return outcome?.kind === 'refused' && outcome.reason === 'toConfirm';
}
