import { removeIcon } from '../../agenda/icons';
import { Button } from '../../look/Button';
import { Icon } from '../../look/Icon';
import { useAnnounce } from '../../words/announcer';
import styles from '../acts.module.css';
import { useActsTexts } from '../actsTexts';
import { useForm } from '../formState';
import { Grouped } from '../Labelled';
import { textOf } from '../values';
import { useRowsToPick } from './PickInput';
import { RowSelect } from './RowSelect';
import type { SeveralProps } from './several';

/** Several rows: chosen one by one, listed below, each with a button that takes it away. */
export function PickSeveral({ field, path, values, onChange, picks }: SeveralProps & { readonly picks: string }) {
  const texts = useActsTexts();
  const announce = useAnnounce();
  const { id } = useForm();
  const options = useRowsToPick(picks);
  const titleOf = (value: string) => options.find((one) => one.value === value)?.title ?? value;
  const picked = values.map(textOf);
  const left = options.filter(({ value }) => !values.includes(value));
  const input = `${id}-${path}-add`;
  return (
    <Grouped field={field} path={path}>
      {values.length > 0 && (
        <ul className={styles.chosen}>
          {picked.map((value) => (
            <li key={value} className={styles.chosenOne}>
              <span>{titleOf(value)}</span>
              <Button
                appearance="subtle"
                shape="icon"
                aria-label={texts.remove(titleOf(value))}
                onClick={() => {
                  onChange(values.filter((one) => one !== value));
                  announce(texts.removed);
                  document.getElementById(input)?.focus();
                }}
              >
                <Icon path={removeIcon} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={input} className="unseen">
        {texts.add(field.label)}
      </label>
      <RowSelect
        described={{
          id: input,
          'aria-describedby': `${id}-${path}-wrong`,
          'aria-invalid': undefined,
          'aria-required': undefined,
        }}
        options={left}
        value=""
        needed="needed"
        written={picks === 'person' ? 'allowed' : 'never'}
        onChange={(value) => {
          if (value === '' || values.includes(value)) return;
          onChange([...values, value]);
          announce(texts.chosen(titleOf(value)));
        }}
      />
    </Grouped>
  );
}
