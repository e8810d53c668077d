import css from '../../look/field.module.css';
import styles from '../acts.module.css';
import type { Option } from '../fields';
import { Grouped } from '../Labelled';
import type { SeveralProps } from './several';

/** Several of a few given values, each with its mark. */
export function ChooseSeveral({
  field,
  path,
  values,
  onChange,
  options,
}: SeveralProps & { readonly options: readonly Option[] }) {
  return (
    <Grouped field={field} path={path}>
      <div className={styles.marks}>
        {options.map(({ value, title }) => (
          <label key={value} className={css.check}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={(event) =>
                onChange(event.target.checked ? [...values, value] : values.filter((one) => one !== value))
              }
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </Grouped>
  );
}
