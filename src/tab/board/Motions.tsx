import { useId, useState } from 'react';
import { MOTION_KINDS, type MotionKind } from '../../core/voting/motion';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import styles from '../running/running.module.css';
import { useRunTexts } from '../running/runTexts';
import { usePress } from '../running/usePress';
import { Pressed } from './Pressed';
import { WhoServes, type AtItem } from './WhoServes';

/** What has been moved in a line, and the way to move more. */
export function Motions({ at, item }: AtItem) {
  const { view } = useMeeting();
  const { board: texts } = useRunTexts();
  const press = usePress();
  const [upn, setUpn] = useState('');
  const [kind, setKind] = useState<MotionKind>('approval');
  const [text, setText] = useState('');
  const id = useId();
  const move = async () => {
    const ended = await press.press('moveMotion', { ...item, upn, kind, text });
    if (ended.kind !== 'done') return;
    setUpn('');
    setText('');
  };
  return (
    <details open={at.motions.length > 0}>
      <summary>{texts.motions}</summary>
      <div className={styles.panel}>
        <ul className={look.rows}>
          {at.motions.map((motion) => (
            <li key={motion.id} className={look.spread}>
              <span>
                {motion.nr}. {motion.name}: {texts.kinds[motion.kind]} {motion.text}{' '}
                {motion.withdrawn && <span className={look.quiet}>({texts.withdrawn})</span>}
              </span>
              {!motion.withdrawn && view.may.includes('withdrawMotion') && (
                <Button
                  appearance="subtle"
                  aria-label={texts.withdrawFor(motion.nr)}
                  onClick={() =>
                    void press.press('withdrawMotion', { id: motion.id, version: motion.version, upn: motion.upn })
                  }
                >
                  {texts.withdraw}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {view.may.includes('moveMotion') && (
          <div className={styles.form}>
            <WhoServes id={`${id}-who`} label={texts.mover} at={at} upn={upn} onUpn={setUpn} />
            <div className={field.field}>
              <label htmlFor={`${id}-kind`} className={field.label}>
                {texts.kind}
              </label>
              <select
                id={`${id}-kind`}
                className={field.input}
                value={kind}
                onChange={(event) => setKind(event.target.value as MotionKind)}
              >
                {MOTION_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {texts.kinds[one]}
                  </option>
                ))}
              </select>
            </div>
            <div className={field.field}>
              <label htmlFor={`${id}-text`} className={field.label}>
                {texts.text}
              </label>
              <input
                id={`${id}-text`}
                className={field.input}
                maxLength={4000}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            </div>
            <Button blocked={upn === '' ? 'blocked' : 'free'} onClick={() => void move()}>
              {texts.move}
            </Button>
          </div>
        )}
        <Pressed press={press} />
      </div>
    </details>
  );
}
