import css from '../../look/field.module.css';
import type { FieldOf } from '../fields';
import { Labelled } from '../Labelled';
import type { WrittenProps } from './written';

export function TextInput({ field, path, value, onChange }: WrittenProps & { readonly field: FieldOf<'text'> }) {
  return (
    <Labelled field={field} path={path}>
      {(described) =>
        field.lines === 'several' ? (
          <textarea
            {...described}
            className={css.input}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...described}
            className={css.input}
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Labelled>
  );
}
