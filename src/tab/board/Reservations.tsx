import { useId, useState } from 'react';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { TextField } from '../look/TextField';
import { useMeeting } from '../meeting/openMeeting';
import styles from '../running/running.module.css';
import { useRunTexts } from '../running/runTexts';
import { usePress } from '../running/usePress';
import { Pressed } from './Pressed';
import { isDecided } from './isDecided';
import { WhoServes, type AtItem } from './WhoServes';

/** Who does not stand behind a decision, or has something noted in the minutes. */
export function Reservations({ at, item }: AtItem) {
  const { view } = useMeeting();
  const { board: texts } = useRunTexts();
  const press = usePress();
  const [upn, setUpn] = useState('');
  const [text, setText] = useState('');
  const id = useId();
  const note = async (kind: 'reservation' | 'minuteNote') => {
    const ended = await press.press('recordReservation', { ...item, upn, kind, text });
    if (ended.kind !== 'done') return;
    setUpn('');
    setText('');
  };
  const blocked = upn === '' ? 'blocked' : 'free';
  return (
    <details open={at.dissents.length > 0}>
      <summary>{texts.reservations}</summary>
      <div className={styles.panel}>
        <ul className={look.rows}>
          {at.dissents.map(({ kind, name, text: said }) => (
            <li key={`${kind} ${name} ${said}`}>{texts.dissent(kind, name, said)}</li>
          ))}
        </ul>
        {view.may.includes('recordReservation') && (
          <div className={styles.form}>
            <WhoServes id={`${id}-who`} label={texts.who} at={at} upn={upn} onUpn={setUpn} />
            <TextField id={id} label={texts.text} value={text} onValue={setText} />
            {isDecided(at) && (
              <Button blocked={blocked} onClick={() => void note('reservation')}>
                {texts.reserve}
              </Button>
            )}
            <Button blocked={blocked} onClick={() => void note('minuteNote')}>
              {texts.minuteNote}
            </Button>
          </div>
        )}
        <Pressed press={press} />
      </div>
    </details>
  );
}
