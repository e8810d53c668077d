import { useState } from 'react';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import { MessageBar } from '../look/MessageBar';
import { TextField } from '../look/TextField';
import { ReadMeaning } from '../sending/ReadMeaning';
import { useGateAnswers } from '../sending/useGateAnswers';
import type { ActOutcome } from '../service/answer';
import { Document } from './Document';
import { Ended } from './Ended';
import styles from './link.module.css';
import { standingOf, useLink } from './linkPage';

/** The gate of sending, the same as in the tab: what it means is read, what it found is answered, and then it goes out. */
export function SendPart() {
  const { view, texts } = useLink();
  const [outcome, setOutcome] = useState<ActOutcome>();
  const { meeting, preview } = view;
  if (meeting === null) return null;
  const standing = standingOf(view, 'sendAgenda', meeting.meeting.id);
  return (
    <>
      <Document heading={texts.sending.preview} preview={preview} />
      <Card heading={texts.sending.heading}>
        {standing === 'done' && outcome === undefined && <p>{texts.open.used}</p>}
        {standing === 'closed' && outcome === undefined && <p>{texts.open.nothing}</p>}
        <Ended outcome={outcome} />
        {standing === 'open' && <Gate onEnded={setOutcome} />}
      </Card>
    </>
  );
}

function Gate({ onEnded }: { readonly onEnded: (outcome: ActOutcome | undefined) => void }) {
  const { view, texts, act } = useLink();
  const words = texts.sending;
  const answers = useGateAnswers(view.meeting?.gate?.findings ?? []);
  const { id, stops, groups, passed, missing, onPassed } = answers;
  const [state, setState] = useState<'writing' | 'sending'>('writing');
  const send = async () => {
    if (state === 'sending' || view.meeting === null) return;
    onEnded(undefined);
    const reasons = answers.answered();
    if (reasons === undefined) return;
    setState('sending');
    const { id: meeting, version } = view.meeting.meeting;
    const ended = await act('sendAgenda', { id: meeting, version, meaningRead: true, passed: reasons });
    setState('writing');
    onEnded(ended);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{words.meaning}</h3>
      <ul className={styles.sentences}>
        {view.meeting?.gate?.meaning.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {stops.length > 0 && (
        <MessageBar intent="bad">
          <h3>{words.stops}</h3>
          {stops.map(({ itemId, text }) => (
            <p key={`${itemId ?? ''} ${text}`}>{text}</p>
          ))}
        </MessageBar>
      )}
      {groups.length > 0 && <h3>{words.warns}</h3>}
      {groups.map(({ reason, findings: found }) => (
        <div key={reason} className={styles.form}>
          <MessageBar intent="warn">
            {found.map(({ itemId, text }) => (
              <p key={`${itemId ?? ''} ${text}`}>{text}</p>
            ))}
          </MessageBar>
          <TextField
            id={`${id}-${reason}`}
            label={words.why}
            value={passed[reason] ?? ''}
            wrong={missing.includes(reason) ? words.whyMissing : undefined}
            onValue={(why) => onPassed(reason, why)}
          />
        </div>
      ))}
      <ReadMeaning answers={answers} label={words.read} missing={words.readMissing} />
      <div>
        <Button
          type="submit"
          appearance="primary"
          blocked={state === 'sending' || stops.length > 0 ? 'blocked' : 'free'}
        >
          {state === 'sending' ? texts.open.sending : words.send}
        </Button>
      </div>
    </form>
  );
}
