import styles from '../acts.module.css';
import type { FieldOf } from '../fields';
import { Grouped } from '../Labelled';
import { partsOf } from '../values';
import { Drawn, type InputProps } from './drawn';

/** A field of parts: its own small form. */
export function PartsInput({ field, path, value, onChange }: InputProps<FieldOf<'parts'>>) {
  const parts = partsOf(value);
  return (
    <Grouped field={field} path={path}>
      <div className={styles.parts}>
        {field.parts.map((part) => (
          <Drawn
            key={part.name}
            field={part}
            path={`${path}.${part.name}`}
            value={parts[part.name]}
            onChange={(changed) => onChange({ ...parts, [part.name]: changed })}
          />
        ))}
      </div>
    </Grouped>
  );
}
