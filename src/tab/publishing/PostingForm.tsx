import { useId, useState } from 'react';
import type { PostingView } from '../../api/boardView';
import { Button } from '../look/Button';
import { TextField } from '../look/TextField';
import { useMeeting } from '../meeting/openMeeting';
import type { PageActs } from '../pages/usePageActs';
import styles from './publishing.module.css';
import { usePublishingTexts } from './publishingTexts';

export interface PostingFormProps {
  readonly posting: PostingView;
  readonly does: 'post' | 'remove';
  readonly acts: PageActs;
}

/** Notes that a notice has been put up, with its evidence, or taken down. */
export function PostingForm({ posting: { id, version, board }, does, acts }: PostingFormProps) {
  const { view } = useMeeting();
  const { boards: texts } = usePublishingTexts();
  const [on, setOn] = useState<string>(view.today);
  const [evidence, setEvidence] = useState('');
  const field = useId();
  const isMissing = on === '' || (does === 'post' && evidence.trim() === '');
  const note = () =>
    void (does === 'post'
      ? acts.ask('postNotice', { id, version, on: on, evidence: evidence.trim() })
      : acts.ask('removeNotice', { id, version, on: on }));
  return (
    <div className={styles.fields}>
      <TextField id={`${field}-on`} kind="day" label={texts.on} value={on} onValue={setOn} latest={view.today} />
      {does === 'post' && (
        <TextField
          id={`${field}-evidence`}
          label={`${texts.evidenceLabel} ${texts.evidenceHint}`}
          value={evidence}
          onValue={setEvidence}
        />
      )}
      <Button
        aria-label={does === 'post' ? texts.postOn(board) : texts.removeFrom(board)}
        blocked={acts.state === 'acting' || isMissing ? 'blocked' : 'free'}
        onClick={note}
      >
        {does === 'post' ? texts.post : texts.remove}
      </Button>
    </div>
  );
}
