import { useRef, useState } from 'react';
import type { GateView } from '../../api/views';
import { AgendaToRead } from '../agenda/AgendaToRead';
import { Documents } from '../forum/Documents';
import { Card } from '../look/Card';
import { MessageBar } from '../look/MessageBar';
import styles from '../meeting/meeting.module.css';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import type { ActOutcome } from '../service/answer';
import { useTexts } from '../words/words';
import { GateForm } from './GateForm';
import { Preview } from './Preview';
import { SignOffs } from './SignOffs';
import { Unsaved } from './Unsaved';
import { useReadiness } from './useReadiness';

const ACTS = { send: 'sendAgenda', publish: 'publishNotes' } as const;

/** Sending the agenda or publishing the notes: what it means, what is missing, and, once done, what was made. */
export function GateStep({ step }: { readonly step: keyof typeof ACTS }) {
  const { view } = useMeeting();
  const tab = useTexts();
  const readiness = useReadiness();
  const texts = useStepTexts().gate[step];
  const [outcome, setOutcome] = useState<ActOutcome>();
  const told = useRef<HTMLDivElement>(null);
  const show = (ended: ActOutcome) => {
    setOutcome(ended);
    // The form goes with the button that was pressed: the person stands at what came of it.
    setTimeout(() => told.current?.focus());
  };
  const { gate, meeting, documents } = view;
  const act = ACTS[step];
  const open: GateView | null = gate?.act === act ? gate : null;
  const done = step === 'send' ? meeting.stage !== 'planned' : meeting.stage === 'notesPublished';
  const mine = documents.filter((one) => (step === 'send') === (one.kind !== 'notes' && one.kind !== 'minutes'));
  if (readiness === 'checking') return <p role="status">{tab.shell.loading}</p>;
  return (
    <div className={styles.form}>
      <div ref={told} tabIndex={-1} className="told">
        <OutcomeBar outcome={outcome} />
      </div>
      {readiness === 'unsaved' && <Unsaved />}
      {step === 'send' && meeting.stage === 'planned' && <SignOffs />}
      {(done || open === null) && (
        <Card heading={texts.heading}>
          <MessageBar intent={done ? 'good' : 'info'}>
            {done ? `${texts.done} ${texts.doneMore}` : texts.closed}
          </MessageBar>
        </Card>
      )}
      {open !== null && !view.may.includes(act) && (
        <Card heading={texts.heading}>
          <p>{texts.other(meeting.chairName)}</p>
        </Card>
      )}
      {open !== null && view.may.includes(act) && (
        <GateForm gate={open} step={step} part={done ? 'supplement' : 'whole'} onDone={show} />
      )}
      {open !== null && step === 'send' && <Preview />}
      {done && <Documents documents={mine} />}
      {done && <AgendaToRead view={view} />}
    </div>
  );
}
