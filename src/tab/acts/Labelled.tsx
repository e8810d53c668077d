import type { ReactNode } from 'react';
import css from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import { useActsTexts } from './actsTexts';
import styles from './acts.module.css';
import type { Field } from './fields';
import { idOf, sentenceOf, useForm } from './formState';

/** What the element of a field takes to be named, described and told wrong. */
export interface Described {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

export interface LabelledProps {
  readonly field: Pick<Field, 'label' | 'hint' | 'needed'>;
  readonly path: string;
  readonly children: (described: Described) => ReactNode;
}

/** One field: its label above it, then its hint, and what is wrong below. */
export function Labelled({ field, path, children }: LabelledProps) {
  const described = useDescribed(field, path);
  return (
    <div className={css.field}>
      <label htmlFor={described.id} className={css.label}>
        <Label field={field} />
      </label>
      <Hint field={field} id={described.id} />
      {children(described)}
      <Wrong path={path} />
    </div>
  );
}

/** Several elements that are one field: a group with its legend. */
export function Grouped({ field, path, children }: Omit<LabelledProps, 'children'> & { readonly children: ReactNode }) {
  const { id, 'aria-describedby': describedBy } = useDescribed(field, path);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} className={styles.group}>
      <legend className={css.label}>
        <Label field={field} />
      </legend>
      <Hint field={field} id={id} />
      {children}
      <Wrong path={path} />
    </fieldset>
  );
}

export function useDescribed({ hint, needed }: Pick<Field, 'hint' | 'needed'>, path: string): Described {
  const { id: form, complaints } = useForm();
  const id = idOf(form, path);
  const wrong = complaints.some((one) => one.path === path);
  return {
    id,
    'aria-describedby': [...(hint === null ? [] : [`${id}-hint`]), `${id}-wrong`].join(' '),
    'aria-invalid': wrong ? true : undefined,
    'aria-required': needed === 'needed' ? true : undefined,
  };
}

/** The label, marked where the field must be filled in; read aloud the mark is `aria-required`. */
export function Label({ field: { label, needed } }: { readonly field: Pick<Field, 'label' | 'needed'> }) {
  return (
    <>
      {label}
      {needed === 'needed' && (
        <span aria-hidden="true" className={styles.star}>
          {' *'}
        </span>
      )}
    </>
  );
}

function Hint({ field: { hint }, id }: { readonly field: Pick<Field, 'hint'>; readonly id: string }) {
  return (
    hint !== null && (
      <p id={`${id}-hint`} className={css.hint}>
        {hint}
      </p>
    )
  );
}

export function Wrong({ path }: { readonly path: string }) {
  const { id, complaints } = useForm();
  const texts = useActsTexts();
  const complaint = complaints.find((one) => one.path === path);
  const text = complaint === undefined ? undefined : sentenceOf(texts.wrong, complaint);
  return <FieldError id={`${idOf(id, path)}-wrong`} text={text} />;
}
