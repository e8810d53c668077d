import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import look from '../look/look.module.css';
import styles from './listing.module.css';
import { useListingTexts } from './listingTexts';

/** One field of a short form beside a row. */
export interface InlineField {
  readonly name: string;
  readonly label: string;
  /** `many`: the values chosen, with spaces between them. */
  readonly kind: 'line' | 'lines' | 'day' | 'select' | 'many';
  readonly needed: 'needed' | 'optional';
  readonly hint?: string;
  readonly first?: string;
  readonly options?: readonly { readonly value: string; readonly title: string }[];
}

export interface InlineFormProps {
  readonly title: string;
  readonly fields: readonly InlineField[];
  readonly submit: string;
  readonly state: 'writing' | 'acting';
  readonly onSubmit: (values: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
  /** What a choice in the form brings with it, told above the buttons. */
  readonly note?: (
    values: Readonly<Record<string, string>>,
  ) => { readonly text: string; readonly submit: string } | null;
}

/** A few fields with their button, where the row is. It takes the focus when it opens; Escape closes it. */
export function InlineForm({ title, fields, submit, state, onSubmit, onClose, note }: InlineFormProps) {
  const texts = useListingTexts();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ name, first }) => [name, first ?? ''])),
  );
  const [tried, setTried] = useState<'tried' | 'not'>('not');
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  const missing = fields.filter(({ name, needed }) => needed === 'needed' && (values[name] ?? '').trim() === '');
  const follows = note?.(values) ?? null;
  return (
    <form
      ref={form}
      noValidate
      aria-label={title}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried('tried');
        const [first] = missing;
        if (first !== undefined) document.getElementById(`${id}-${first.name}`)?.focus();
        else if (state === 'writing') onSubmit(values);
      }}
    >
      {fields.map((one) => {
        const wrong = tried === 'tried' && missing.includes(one);
        const about: FieldAbout = {
          id: `${id}-${one.name}`,
          'aria-describedby': `${id}-${one.name}-about`,
          'aria-invalid': wrong,
          'aria-required': one.needed === 'needed',
        };
        return (
          <div key={one.name} className={field.field}>
            <label id={`${about.id}-label`} htmlFor={about.id} className={field.label}>
              {one.label}
              {one.needed === 'needed' && <span aria-hidden="true"> *</span>}
            </label>
            <FieldBox
              field={one}
              about={about}
              value={values[one.name] ?? ''}
              onValue={(value) => setValues((before) => ({ ...before, [one.name]: value }))}
            />
            <div id={about['aria-describedby']}>
              {one.hint !== undefined && <p className={field.hint}>{one.hint}</p>}
              <FieldError id={`${id}-${one.name}-wrong`} text={wrong ? texts.missing : undefined} />
            </div>
          </div>
        );
      })}
      {follows !== null && <p role="status">{follows.text}</p>}
      <div className={look.inline}>
        <Button appearance="primary" type="submit" blocked={state === 'acting' ? 'blocked' : 'free'}>
          {state === 'acting' ? texts.saving : (follows?.submit ?? submit)}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

interface FieldAbout {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
}

interface FieldBoxProps {
  readonly field: InlineField;
  readonly about: FieldAbout;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function FieldBox({ field: { kind, options = [] }, about, value, onValue }: FieldBoxProps) {
  const texts = useListingTexts();
  const shared = { ...about, className: field.input, value };
  switch (kind) {
    case 'lines':
      return <textarea {...shared} maxLength={4000} onChange={(event) => onValue(event.target.value)} />;
    case 'select':
      return (
        <select {...shared} onChange={(event) => onValue(event.target.value)}>
          {value === '' && <option value="">{texts.choose}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.title}
            </option>
          ))}
        </select>
      );
    case 'day':
      return <input {...shared} type="date" onChange={(event) => onValue(event.target.value)} />;
    case 'many':
      return <Many about={about} value={value} options={options} onValue={onValue} />;
    case 'line':
      return <input {...shared} type="text" maxLength={255} onChange={(event) => onValue(event.target.value)} />;
  }
}

interface ManyProps extends Pick<FieldBoxProps, 'about' | 'value' | 'onValue'> {
  readonly options: NonNullable<InlineField['options']>;
}

/** Several of the options, each with a box of its own; they stay in the order of the options. */
function Many({ about, value, options, onValue }: ManyProps) {
  const chosen = new Set(value.split(' '));
  const { id, 'aria-describedby': describedBy } = about;
  return (
    <div id={id} role="group" tabIndex={-1} aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {options.map((one) => (
        <label key={one.value} className={field.check}>
          <input
            type="checkbox"
            checked={chosen.has(one.value)}
            onChange={({ target }) =>
              onValue(
                options
                  .map((each) => each.value)
                  .filter((each) => (each === one.value ? target.checked : chosen.has(each)))
                  .join(' '),
              )
            }
          />
          {one.title}
        </label>
      ))}
    </div>
  );
}
