import { useId, useState } from 'react';
import type { MinutesView } from '../../api/boardView';
import { Button } from '../look/Button';
import { TextField } from '../look/TextField';
import type { PageActs } from '../pages/usePageActs';
import styles from './publishing.module.css';
import { usePublishingTexts } from './publishingTexts';

export interface OwnRemarkProps {
  readonly minutes: Pick<MinutesView, 'id' | 'version'>;
  readonly acts: PageActs;
}

/** What one who attended wants changed in the draft. */
export function OwnRemark({ minutes: { id, version }, acts }: OwnRemarkProps) {
  const { round: texts } = usePublishingTexts();
  const [text, setText] = useState('');
  const [state, setState] = useState<'writing' | 'tried'>('writing');
  const name = useId();
  const isMissing = text.trim() === '';
  const send = async () => {
    setState('tried');
    if (isMissing) {
      document.getElementById(name)?.focus();
      return;
    }
    const ended = await acts.ask('commentOnNotes', { id, version, text: text.trim() });
    if (ended.kind !== 'done') return;
    setText('');
    setState('writing');
  };
  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (acts.state === 'idle') void send();
      }}
    >
      <TextField
        id={name}
        kind="lines"
        label={texts.own}
        hint={texts.ownHint}
        value={text}
        onValue={setText}
        wrong={state === 'tried' && isMissing ? texts.ownMissing : undefined}
      />
      <Button type="submit" blocked={acts.state === 'acting' ? 'blocked' : 'free'}>
        {acts.state === 'acting' ? texts.sending : texts.send}
      </Button>
    </form>
  );
}
