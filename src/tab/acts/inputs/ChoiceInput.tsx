import css from '../../look/field.module.css';
import { useActsTexts } from '../actsTexts';
import type { FieldOf } from '../fields';
import { Labelled } from '../Labelled';
import type { WrittenProps } from './written';

/** One of a few given values. */
export function ChoiceInput({ field, path, value, onChange }: WrittenProps & { readonly field: FieldOf<'choice'> }) {
  const texts = useActsTexts();
  return (
    <Labelled field={field} path={path}>
      {(described) => (
        <select {...described} className={css.input} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{field.needed === 'needed' ? texts.choose : texts.chooseNone}</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.title}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
