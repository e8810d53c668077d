import { useEffect, useId } from 'react';
import type { Instant } from '../../core/calendar';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { useMeeting } from '../meeting/openMeeting';
import styles from './running.module.css';
import { useRunTexts } from './runTexts';
import { Timer } from './Timer';
import type { PlaceInMeeting } from './usePlaceInMeeting';

export interface RunBarProps {
  readonly place: PlaceInMeeting;
  readonly now: Instant;
  readonly big: 'big' | 'plain';
  readonly onBig: () => void;
}

/** Where the meeting is, how long it has been there, and the way on. Alt and Page Down or Up do the same. */
export function RunBar({ place, now, big, onBig }: RunBarProps) {
  const { view } = useMeeting();
  const texts = useRunTexts();
  const id = useId();
  const { items, stop, next, previous, goTo, lookAt } = place;
  const shown = items.find((item) => item.id === stop);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const to = event.key === 'PageDown' ? next : event.key === 'PageUp' ? previous : undefined;
      if (!event.altKey || to === undefined) return;
      event.preventDefault();
      goTo(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [next, previous, goTo]);
  const elsewhere = place.now !== undefined && place.now.id !== stop ? place.now : undefined;
  return (
    <div className={styles.bar} role="region" aria-label={texts.bar}>
      <div className={styles.way}>
        <Button
          blocked={previous === undefined ? 'blocked' : 'free'}
          aria-keyshortcuts="Alt+PageUp"
          onClick={() => previous !== undefined && goTo(previous)}
        >
          {texts.previous}
        </Button>
        <label htmlFor={id} className="unseen">
          {texts.goTo}
        </label>
        <select id={id} className={field.input} value={stop} onChange={(event) => lookAt(event.target.value)}>
          <option value="attendance">{texts.attendance}</option>
          {items.map((item, index) => (
            <option key={item.id} value={item.id}>
              {`${String(index + 1)}. ${item.title}`}
            </option>
          ))}
        </select>
        <Button
          appearance="primary"
          blocked={next === undefined ? 'blocked' : 'free'}
          aria-keyshortcuts="Alt+PageDown"
          onClick={() => next !== undefined && goTo(next)}
        >
          {texts.next}
        </Button>
      </div>
      <div className={styles.facts}>
        {shown !== undefined && <Timer item={shown} now={now} />}
        {elsewhere !== undefined && (
          <Button onClick={() => lookAt(elsewhere.id)}>{texts.follow(items.indexOf(elsewhere) + 1)}</Button>
        )}
        {shown !== undefined && shown.id !== place.now?.id && view.may.includes('takeUpItem') && (
          <Button onClick={() => goTo(shown.id)}>{texts.takeUp}</Button>
        )}
        <Button aria-pressed={big === 'big'} appearance={big === 'big' ? 'secondary' : 'subtle'} onClick={onBig}>
          {texts.big}
        </Button>
      </div>
    </div>
  );
}
