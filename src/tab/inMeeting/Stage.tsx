import { useCallback } from 'react';
import type { StageView } from '../../api/stageView';
import { PageHeading } from '../app/PageHeading';
import { useTab } from '../app/tab';
import { useShown } from '../app/useShown';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { useMeetingTexts } from '../meeting/meetingTexts';
import { useServiceNow } from '../running/clock';
import { useRunTexts } from '../running/runTexts';
import { Timer } from '../running/Timer';
import { useAskedAgain } from '../running/useAskedAgain';
import { useLoaded } from '../service/loaded';
import { useTexts } from '../words/words';
import styles from './stage.module.css';

export interface StageProps {
  readonly nr: string;
  /** A rehearsed meeting, whose page it is shown on; without one, it is the meeting the body holds now. */
  readonly meeting?: string;
}

/** The screen that everybody in the room sees: the line the meeting is at, and what was decided in it. */
export function Stage({ nr, meeting }: StageProps) {
  const { service } = useTab();
  const texts = useTexts();
  const asks = meeting === undefined ? 'stage?' : `stage?meeting=${meeting}&`;
  const { loaded, reload, patch } = useLoaded(`${asks} ${nr}`, () => service.ofBody<StageView>(nr, asks.slice(0, -1)));
  useShown(loaded);
  const state = loaded.state === 'ready' ? loaded.value.state : '';
  const ask = useCallback(async () => {
    const answer = await service.ofBody<StageView | null>(nr, `${asks}since=${encodeURIComponent(state)}`);
    if (answer.kind !== 'ok') return 'missed';
    const { value } = answer;
    if (value !== null) patch(() => value);
    return 'answered';
  }, [service, nr, asks, state, patch]);
  useAskedAgain(ask, 'held');
  switch (loaded.state) {
    case 'loading':
      return <Skeleton label={texts.shell.loading} />;
    case 'failed':
      return <TroubleView trouble={loaded.trouble} texts={texts} onRetry={() => void reload()} />;
    case 'ready':
      return meeting === undefined ? (
        <main className={styles.stage} id="content">
          <Screen view={loaded.value} />
        </main>
      ) : (
        <section className={styles.stage}>
          <Screen view={loaded.value} />
        </section>
      );
  }
}

function Screen({ view: { body, day, item, now: told } }: { readonly view: StageView }) {
  const { kinds, page } = useMeetingTexts();
  const texts = useRunTexts();
  const now = useServiceNow(told);
  return (
    <>
      <p className={styles.quiet}>{[body, day === null ? '' : page.title(day)].filter(Boolean).join(' · ')}</p>
      <div aria-live="polite" className={styles.line}>
        <PageHeading title={item === null ? texts.notYet : `${String(item.number)}. ${item.title}`} />
        {item !== null && (
          <>
            <p className={styles.quiet}>
              {[texts.place(item.number, item.of), item.kind === null ? '' : kinds[item.kind]]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {item.decisions.map((text) => (
              <p key={text} className={styles.decision}>
                {text}
              </p>
            ))}
          </>
        )}
      </div>
      {item !== null && (
        <p className={styles.timer}>
          <Timer item={item} now={now} />
        </p>
      )}
    </>
  );
}
