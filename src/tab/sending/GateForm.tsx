import { useState } from 'react';
import type { GateView } from '../../api/views';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import type { ActOutcome } from '../service/answer';
import { Findings } from './Findings';
import { ReadMeaning } from './ReadMeaning';
import styles from './sending.module.css';
import { useGateAnswers } from './useGateAnswers';

/** What passes the gate: an agenda, notes, or minutes. */
export type GateOf = 'send' | 'publish' | 'publishMinutes';

export interface GateFormProps {
  readonly gate: GateView;
  readonly step: GateOf;
  /** A supplement to what has already gone out, or the whole. */
  readonly part: 'whole' | 'supplement';
  /** Told when it is done: the form may be gone by then. */
  readonly onDone: (outcome: ActOutcome) => void;
}

/** The publishing gate: nothing leaves the workshop before a person has read what that means and answered what it found. */
export function GateForm({ gate, step, part, onDone }: GateFormProps) {
  const { view, act } = useMeeting();
  const all = useStepTexts().gate;
  const texts = all[step];
  const answers = useGateAnswers(gate.findings);
  const [state, setState] = useState<'writing' | 'acting'>('writing');
  const [outcome, setOutcome] = useState<ActOutcome>();
  const submit = async () => {
    if (state === 'acting') return;
    setOutcome(undefined);
    const passed = answers.answered();
    if (passed === undefined) return;
    setState('acting');
    const { meeting } = view;
    const ended = await act(gate.act, { id: meeting.id, version: meeting.version, meaningRead: true, passed });
    setState('writing');
    if (ended.kind === 'done') onDone(ended);
    else setOutcome(ended);
  };

  return (
    <Card heading={texts.heading}>
      <h3>{texts.meaning}</h3>
      <ul className={styles.meaning}>
        {gate.meaning.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Findings answers={answers} />
      <ReadMeaning answers={answers} label={texts.read} missing={all.readMissing} />
      <OutcomeBar outcome={outcome} />
      <div>
        <Button
          appearance="primary"
          blocked={state === 'acting' || answers.stops.length > 0 ? 'blocked' : 'free'}
          onClick={() => void submit()}
        >
          {state === 'acting' ? texts.acting : part === 'supplement' ? texts.again : texts.act}
        </Button>
      </div>
    </Card>
  );
}
