import { useId, useState } from 'react';
import { Button } from '../look/Button';
import { TextField } from '../look/TextField';
import type { ActOutcome } from '../service/answer';
import { Ended } from './Ended';
import styles from './link.module.css';
import { useLink } from './linkPage';

/** A field of the form: its name in the act, its label, one line or several. */
export interface Written {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'lines';
  readonly needed: 'needed' | 'optional';
  readonly hint?: string;
}

export interface WriteFormProps {
  readonly fields: readonly Written[];
  readonly button: string;
  readonly onSend: (values: Readonly<Record<string, string>>) => Promise<ActOutcome | undefined>;
}

/** A few fields and one button: what is missing is pointed out, and what was written stays until it is done. */
export function WriteForm({ fields, button, onSend }: WriteFormProps) {
  const { texts } = useLink();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<'writing' | 'tried' | 'sending'>('writing');
  const [outcome, setOutcome] = useState<ActOutcome>();
  const id = useId();
  const isMissing = ({ name, needed }: Written) => needed === 'needed' && (values[name] ?? '').trim() === '';
  const send = async () => {
    if (state === 'sending') return;
    const [missing] = fields.filter(isMissing);
    setState('tried');
    setOutcome(undefined);
    if (missing !== undefined) {
      document.getElementById(`${id}-${missing.name}`)?.focus();
      return;
    }
    setState('sending');
    const ended = await onSend(Object.fromEntries(fields.map(({ name }) => [name, (values[name] ?? '').trim()])));
    setState('writing');
    setOutcome(ended);
    if (ended?.kind === 'done') setValues({});
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {fields.map((field) => (
        <TextField
          key={field.name}
          id={`${id}-${field.name}`}
          label={field.label}
          kind={field.kind}
          value={values[field.name] ?? ''}
          wrong={state === 'tried' && isMissing(field) ? texts.missing : undefined}
          onValue={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          {...(field.hint === undefined ? {} : { hint: field.hint })}
        />
      ))}
      <Ended outcome={outcome} />
      <div>
        <Button type="submit" appearance="primary" blocked={state === 'sending' ? 'blocked' : 'free'}>
          {state === 'sending' ? texts.open.sending : button}
        </Button>
      </div>
    </form>
  );
}
