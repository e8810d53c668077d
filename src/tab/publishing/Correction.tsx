import { useId, useState } from 'react';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { TextField } from '../look/TextField';
import { useMeeting } from '../meeting/openMeeting';
import styles from './publishing.module.css';
import { usePublishingTexts } from './publishingTexts';
import { recordOf } from './record';
import { useRecordActs } from './useRecordActs';

/** Corrects approved minutes by a new edition that goes the whole way again, and says what an edition corrects. */
export function Correction() {
  const { view } = useMeeting();
  const { correction: texts } = usePublishingTexts();
  const acts = useRecordActs();
  const [text, setText] = useState('');
  const [state, setState] = useState<'writing' | 'tried'>('writing');
  const field = useId();
  const { minutes } = recordOf(view);
  const mayCorrect = view.may.includes('correctMinutes');
  if (minutes === null || (!mayCorrect && minutes.correction === '')) return null;
  const { id, version, edition } = minutes;
  const isMissing = text.trim() === '';
  const correct = async () => {
    setState('tried');
    if (isMissing) {
      document.getElementById(field)?.focus();
      return;
    }
    await acts.ask('correctMinutes', { id, version, correction: text.trim() });
    setState('writing');
  };
  return (
    <Card heading={texts.heading}>
      {acts.told}
      {minutes.correction !== '' && (
        <MessageBar intent="info">
          <h3 className={look.strong}>{texts.stands(edition)}</h3>
          <p className={styles.said}>{minutes.correction}</p>
        </MessageBar>
      )}
      {mayCorrect && (
        <div className={styles.part}>
          <p>{texts.about}</p>
          <TextField
            id={field}
            kind="lines"
            label={texts.what}
            value={text}
            onValue={setText}
            wrong={state === 'tried' && isMissing ? texts.whatMissing : undefined}
          />
          <Button blocked={acts.state === 'acting' ? 'blocked' : 'free'} onClick={() => void correct()}>
            {acts.state === 'acting' ? texts.sending : texts.correct}
          </Button>
        </div>
      )}
    </Card>
  );
}
