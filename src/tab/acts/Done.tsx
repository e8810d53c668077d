import { forwardRef } from 'react';
import type { ActDone } from '../../api/acts';
import type { ChoicesView } from '../../api/choices';
import { PlaceLink } from '../app/PlaceLink';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import styles from './acts.module.css';
import type { ActsPlace } from './actsPlace';
import { useActsTexts } from './actsTexts';
import { Lines } from './Ended';

export interface DoneProps {
  readonly done: ActDone;
  readonly place: ActsPlace;
  readonly view: ChoicesView;
}

/** What was done and what came of it, and where to go from there. */
export const Done = forwardRef<HTMLDivElement, DoneProps>(function Done({ done, place, view }, ref) {
  const texts = useActsTexts();
  const { body, meeting } = place;
  const day = view.rows['Meetings']?.find(({ id }) => id === meeting)?.day ?? null;
  return (
    <div className={styles.form}>
      <div ref={ref} tabIndex={-1}>
        <MessageBar intent="good">
          <h2 className={look.strong}>{texts.done}</h2>
          <p>{done.text}</p>
          <Lines lines={done.lines ?? []} />
        </MessageBar>
      </div>
      <p className={look.inline}>
        {meeting !== null && day !== null && (
          <PlaceLink to={{ kind: 'meeting', body, meeting, step: null }} className={look.button}>
            {texts.backToMeeting(day)}
          </PlaceLink>
        )}
        <PlaceLink to={{ kind: 'body', body }} className={look.button}>
          {texts.back(view.body.name)}
        </PlaceLink>
        <PlaceLink to={{ ...place, act: null }} className={look.button}>
          {texts.more}
        </PlaceLink>
      </p>
    </div>
  );
});
