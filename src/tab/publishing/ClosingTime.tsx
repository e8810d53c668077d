import { useId, useState } from 'react';
import { Button } from '../look/Button';
import { TextField } from '../look/TextField';
import { useMeeting } from '../meeting/openMeeting';
import type { PageActs } from '../pages/usePageActs';
import styles from './publishing.module.css';
import { usePublishingTexts } from './publishingTexts';

/** When the chair closed the meeting: after it nobody records a reservation. */
export function ClosingTime({ acts }: { readonly acts: PageActs }) {
  const { view } = useMeeting();
  const { approval: texts } = usePublishingTexts();
  const { id, version, ends } = view.meeting;
  const [at, setAt] = useState<string>(ends);
  const field = useId();
  const note = () => void acts.ask('closeMeeting', { id, version, at: at });
  return (
    <div className={styles.fields}>
      <TextField id={field} kind="clock" label={texts.closed} value={at} onValue={setAt} />
      <Button blocked={acts.state === 'acting' || at === '' ? 'blocked' : 'free'} onClick={note}>
        {texts.noteClosed}
      </Button>
    </div>
  );
}
