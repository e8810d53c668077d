import type { Day } from '../../../core/calendar';
import css from '../../look/field.module.css';
import { useActsTexts } from '../actsTexts';
import { Labelled } from '../Labelled';
import type { WrittenProps } from './written';

const WHOLE = /^\d{4}-\d{2}-\d{2}$/;

/** A day in the browser's own picker, and in words with its weekday: a wrong week is seen at once. */
export function DayInput({ field, path, value, onChange }: WrittenProps) {
  const texts = useActsTexts();
  return (
    <Labelled field={field} path={path}>
      {(described) => (
        <>
          <input
            {...described}
            type="date"
            className={css.input}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {WHOLE.test(value) && <p className={css.hint}>{texts.onDay(value as Day)}</p>}
        </>
      )}
    </Labelled>
  );
}
