import { useId, useState } from 'react';
import type { GateView } from '../../api/views';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import field from '../look/field.module.css';
import { FieldError } from '../look/FieldError';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import type { ActOutcome } from '../service/answer';
import { Findings } from './Findings';
import styles from './sending.module.css';
import { stopping, unexplained, warningGroups } from './warnings';

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
  const [read, setRead] = useState<'read' | 'unread'>('unread');
  const [passed, setPassed] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<'writing' | 'tried' | 'acting'>('writing');
  const [outcome, setOutcome] = useState<ActOutcome>();
  const id = useId();

  const groups = warningGroups(gate.findings);
  const open = unexplained(groups, passed);
  const stops = stopping(gate.findings);
  const submit = async () => {
    if (state === 'acting') return;
    setState('tried');
    setOutcome(undefined);
    if (read === 'unread' || open.length > 0 || stops.length > 0) {
      document.getElementById(read === 'unread' ? `${id}-read` : `${id}-${open[0] ?? 'stops'}`)?.focus();
      return;
    }
    setState('acting');
    const reasons = Object.fromEntries(groups.map(({ reason }) => [reason, (passed[reason] ?? '').trim()]));
    const { meeting } = view;
    const fields = { id: meeting.id, version: meeting.version, meaningRead: true, passed: reasons } as const;
    const ended = await act(gate.act, fields);
    setState('tried');
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
      <Findings
        id={id}
        stops={stops}
        groups={groups}
        passed={passed}
        missing={state === 'tried' ? open : []}
        onPassed={(reason, why) => setPassed((before) => ({ ...before, [reason]: why }))}
      />
      <div className={field.field}>
        <label className={field.check}>
          <input
            type="checkbox"
            id={`${id}-read`}
            checked={read === 'read'}
            aria-describedby={`${id}-error`}
            onChange={(event) => setRead(event.target.checked ? 'read' : 'unread')}
          />
          {texts.read}
        </label>
        <FieldError id={`${id}-error`} text={state === 'tried' && read === 'unread' ? all.readMissing : undefined} />
      </div>
      <OutcomeBar outcome={outcome} />
      <div>
        <Button
          appearance="primary"
          blocked={state === 'acting' || stops.length > 0 ? 'blocked' : 'free'}
          onClick={() => void submit()}
        >
          {state === 'acting' ? texts.acting : part === 'supplement' ? texts.again : texts.act}
        </Button>
      </div>
    </Card>
  );
}
