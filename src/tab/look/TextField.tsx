import field from './field.module.css';
import { FieldError } from './FieldError';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** A line, several lines, a day or a time of the clock. */
  readonly kind?: 'line' | 'lines' | 'day' | 'clock';
  readonly hint?: string;
  /** What is wrong with it now. Its place is always there. */
  readonly wrong?: string | undefined;
  /** The latest day that can be chosen. */
  readonly latest?: string;
}

const TYPES = { line: 'text', day: 'date', clock: 'time' } as const;

/** What somebody writes: its label above it, then its hint, and what is wrong below. */
export function TextField({ id, label, value, onValue, kind = 'line', hint, wrong, latest }: TextFieldProps) {
  const written = {
    id,
    value,
    className: field.input,
    'aria-describedby': [...(hint === undefined ? [] : [`${id}-hint`]), `${id}-wrong`].join(' '),
    'aria-invalid': wrong === undefined ? undefined : (true as const),
  };
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {kind === 'lines' ? (
        <textarea {...written} maxLength={4000} rows={3} onChange={(event) => onValue(event.target.value)} />
      ) : (
        <input
          {...written}
          type={TYPES[kind]}
          maxLength={4000}
          max={latest}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
      <FieldError id={`${id}-wrong`} text={wrong} />
    </div>
  );
}
