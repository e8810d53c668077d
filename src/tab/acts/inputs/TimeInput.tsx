import css from '../../look/field.module.css';
import { Labelled } from '../Labelled';
import type { WrittenProps } from './written';

export function TimeInput({ field, path, value, onChange }: WrittenProps) {
  return (
    <Labelled field={field} path={path}>
      {(described) => (
        <input
          {...described}
          type="time"
          className={css.input}
          value={value}
          onChange={(event) => onChange(event.target.value.slice(0, 'HH:MM'.length))}
        />
      )}
    </Labelled>
  );
}
