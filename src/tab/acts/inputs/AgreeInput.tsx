import css from '../../look/field.module.css';
import { Label, useDescribed, Wrong } from '../Labelled';
import type { WrittenProps } from './written';

/** Yes or no as a mark to set: of a fact, or of something that must have been read. */
export function AgreeInput({ field, path, value, onChange }: WrittenProps) {
  const described = useDescribed(field, path);
  return (
    <div className={css.field}>
      <label className={css.check}>
        <input
          {...described}
          type="checkbox"
          checked={value === 'yes'}
          onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
        />
        <span>
          <Label field={field} />
        </span>
      </label>
      {field.hint !== null && (
        <p id={`${described.id}-hint`} className={css.hint}>
          {field.hint}
        </p>
      )}
      <Wrong path={path} />
    </div>
  );
}
