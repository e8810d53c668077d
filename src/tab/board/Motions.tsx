import { useId, useState } from 'react';
import { MOTION_KINDS, type MotionKind } from '../../core/voting/motion';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { SelectField } from '../look/SelectField';
import { TextField } from '../look/TextField';
import { useMeeting } from '../meeting/openMeeting';
import styles from '../running/running.module.css';
import { useRunTexts } from '../running/runTexts';
import { usePress } from '../running/usePress';
import { Pressed } from './Pressed';
import { isDecided } from './isDecided';
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
  const isOpen = !isDecided(at);
  const move = async () => {
    const ended = await press.press('moveMotion', { ...item, upn, kind, text });
    if (ended.kind !== 'done') return;
    setUpn('');
    setText('');
  };
  if (!isOpen && at.motions.length === 0) return null;
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
              {!motion.withdrawn && isOpen && view.may.includes('withdrawMotion') && (
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
        {isOpen && view.may.includes('moveMotion') && (
          <div className={styles.form}>
            <WhoServes id={`${id}-who`} label={texts.mover} at={at} upn={upn} onUpn={setUpn} />
            <SelectField
              id={`${id}-kind`}
              label={texts.kind}
              value={kind}
              choices={MOTION_KINDS.map((value) => ({ value, name: texts.kinds[value] }))}
              onValue={setKind}
            />
            <TextField id={`${id}-text`} label={texts.text} value={text} onValue={setText} />
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
