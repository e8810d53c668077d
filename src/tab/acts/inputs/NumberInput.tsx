import css from '../../look/field.module.css';
import type { FieldOf } from '../fields';
import { Labelled } from '../Labelled';
import type { WrittenProps } from './written';

/** A number as text: a wheel or an arrow key changes no sum by accident, and a comma is what people write. */
export function NumberInput({ field, path, value, onChange }: WrittenProps & { readonly field: FieldOf<'number'> }) {
  return (
    <Labelled field={field} path={path}>
      {(described) => (
        <input
          {...described}
          className={css.input}
          inputMode={field.whole === 'whole' ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
