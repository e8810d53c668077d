import { useId, useState } from 'react';
import type { AgendaItemView } from '../../api/views';
import type { AwayReason } from '../../core/meetings/conflict';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { clockTimeAt, useServiceNow } from './clock';
import styles from './running.module.css';
import { useRunTexts } from './runTexts';
import { usePress } from './usePress';

const REASONS: readonly AwayReason[] = ['conflictOfInterest', 'confidential'];

/** Who leaves the room for a line, and when they are back: jäv, or a confidential line they are not named for. */
export function LeavingRoom({ item }: { readonly item: AgendaItemView }) {
  const { view } = useMeeting();
  const { leaving: texts } = useRunTexts();
  const at = clockTimeAt(useServiceNow(view.now));
  const { outcome, press } = usePress();
  const [upn, setUpn] = useState('');
  const [because, setBecause] = useState<AwayReason>(item.secrecy === null ? 'conflictOfInterest' : 'confidential');
  const id = useId();
  const mayNote = view.may.includes('noteConflict');
  if (!mayNote && item.leftRoom.length === 0) return null;
  return (
    <details open={item.secrecy !== null || item.leftRoom.length > 0}>
      <summary>{texts.heading}</summary>
      <div className={styles.panel}>
        <p className={look.quiet}>{texts.about}</p>
        <ul className={look.rows}>
          {item.leftRoom.map(({ id: row, version, name, back, text }) => (
            <li key={row} className={look.spread}>
              <span>{text}</span>
              {back === null && mayNote && (
                <Button
                  aria-label={texts.backFor(name)}
                  onClick={() => void press('noteBack', { id: row, version, at })}
                >
                  {texts.back}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {mayNote && (
          <div className={styles.form}>
            <div className={field.field}>
              <label htmlFor={id} className={field.label}>
                {texts.who}
              </label>
              <select id={id} className={field.input} value={upn} onChange={(event) => setUpn(event.target.value)}>
                <option value="">{texts.choose}</option>
                {view.people.map((person) => (
                  <option key={person.upn} value={person.upn}>
                    {person.name}
                  </option>
                ))}
              </select>
            </div>
            <div className={field.field}>
              <label htmlFor={`${id}-why`} className={field.label}>
                {texts.reason}
              </label>
              <select
                id={`${id}-why`}
                className={field.input}
                value={because}
                onChange={(event) => setBecause(event.target.value as AwayReason)}
              >
                {REASONS.map((one) => (
                  <option key={one} value={one}>
                    {texts.because[one]}
                  </option>
                ))}
              </select>
            </div>
            <Button
              blocked={upn === '' ? 'blocked' : 'free'}
              onClick={() =>
                void press('noteConflict', { id: item.id, version: item.version, upn, at, because }).then(() =>
                  setUpn(''),
                )
              }
            >
              {texts.goesOut}
            </Button>
          </div>
        )}
        <OutcomeBar outcome={outcome} />
      </div>
    </details>
  );
}
