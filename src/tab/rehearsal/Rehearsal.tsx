import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { MeetingView } from '../../api/views';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import { MessageBar } from '../look/MessageBar';
import { useMeetingTexts } from '../meeting/meetingTexts';
import { usePageActs } from '../pages/usePageActs';
import styles from './rehearsal.module.css';

const Stage = lazy(() => import('../inMeeting/Stage').then((part) => ({ default: part.Stage })));

export interface RehearsalProps {
  readonly view: MeetingView;
  /** Address of the meeting that is rehearsed: the way out leads to it. */
  readonly of: string;
  /** The steps of the rehearsed meeting. */
  readonly children: ReactNode;
}

/** A rehearsed meeting: what it is, the way out of it, and the screen in the room as it would be. */
export function Rehearsal({ view: { body, meeting }, of, children }: RehearsalProps) {
  const { goTo } = useTab();
  const { rehearsal: texts } = useMeetingTexts();
  const [shown, setShown] = useState<'steps' | 'screen'>('steps');
  const acts = usePageActs(() => {
    // Nothing of it is left to show: the person stands at the meeting that was rehearsed.
    goTo({ kind: 'meeting', body: body.nr, meeting: of, step: null });
    return Promise.resolve();
  });
  const other = shown === 'steps' ? 'screen' : 'steps';
  return (
    <>
      <div className={styles.mark}>
        <MessageBar
          intent="warn"
          actions={
            <>
              {meeting.stage !== 'planned' && (
                <Button appearance="subtle" onClick={() => setShown(other)}>
                  {shown === 'steps' ? texts.stage : texts.leaveStage}
                </Button>
              )}
              <Button
                blocked={acts.state === 'idle' ? 'free' : 'blocked'}
                onClick={() => void acts.ask('throwAwayRehearsal', { id: meeting.id, version: meeting.version })}
              >
                {texts.end}
              </Button>
            </>
          }
        >
          <strong>{texts.mark}</strong> {texts.about}
        </MessageBar>
      </div>
      {acts.told}
      {shown === 'screen' ? (
        <Suspense fallback={null}>
          <Stage nr={body.nr} meeting={meeting.id} />
        </Suspense>
      ) : (
        children
      )}
    </>
  );
}
