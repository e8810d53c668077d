import { useEffect, useRef } from 'react';
import { removeIcon } from '../../agenda/icons';
import { Button } from '../../look/Button';
import { Icon } from '../../look/Icon';
import { useAnnounce } from '../../words/announcer';
import styles from '../acts.module.css';
import { useActsTexts } from '../actsTexts';
import { Grouped } from '../Labelled';
import { emptyOf, type Value } from '../values';
import { Drawn } from './drawn';
import type { SeveralProps } from './several';

/** Several that are written: each in fields of its own, with a button for one more. */
export function RepeatInput({ field, path, values, onChange }: SeveralProps) {
  const texts = useActsTexts();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    const fields = list.current?.lastElementChild?.querySelectorAll<HTMLElement>('input, select, textarea');
    fields?.[0]?.focus();
  }, [values.length]);
  const put = (at: number, value: Value) => onChange(values.map((one, index) => (index === at ? value : one)));
  return (
    <Grouped field={field} path={path}>
      <ol ref={list} className={styles.repeated}>
        {values.map((value, at) => {
          const label = texts.numbered(field.label, at + 1);
          return (
            // The parts have no name of their own: their place is who they are.
            <li key={at} className={styles.repeatedOne}>
              <Drawn
                field={{ ...field.of, label, hint: null }}
                path={`${path}.${String(at)}`}
                value={value}
                onChange={(changed) => put(at, changed)}
              />
              <Button
                appearance="subtle"
                shape="icon"
                aria-label={texts.remove(label)}
                onClick={() => {
                  onChange(values.filter((_one, index) => index !== at));
                  announce(texts.removed);
                }}
              >
                <Icon path={removeIcon} />
              </Button>
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          onClick={() => {
            added.current = true;
            onChange([...values, emptyOf(field.of)]);
          }}
        >
          {texts.add(field.label)}
        </Button>
      </div>
    </Grouped>
  );
}
