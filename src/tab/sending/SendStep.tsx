import { useState } from 'react';
import { AgendaToRead } from '../agenda/AgendaToRead';
import { Documents } from '../forum/Documents';
import { useStandAt } from '../look/useStandAt';
import styles from '../meeting/meeting.module.css';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { PapersButton } from '../meeting/PapersButton';
import { usePreparingTexts } from '../preparing/preparingTexts';
import type { ActOutcome } from '../service/answer';
import { useTexts } from '../words/words';
import { Gate } from './Gate';
import { Preview } from './Preview';
import { SignOffs } from './SignOffs';
import { Unsaved } from './Unsaved';
import { useReadiness } from './useReadiness';

/** Sending the agenda: what it means, what is missing, and, once done, what was made. */
export function SendStep() {
  const { view } = useMeeting();
  const tab = useTexts();
  const { preview } = usePreparingTexts();
  const readiness = useReadiness();
  const [outcome, setOutcome] = useState<ActOutcome>();
  // The form goes with the button that was pressed: the person stands at what came of it.
  const told = useStandAt<HTMLDivElement>(outcome);
  const { gate, meeting, documents } = view;
  const done = meeting.stage !== 'planned';
  if (readiness === 'checking') return <p role="status">{tab.shell.loading}</p>;
  return (
    <div className={styles.form}>
      <div ref={told} tabIndex={-1} className="told">
        <OutcomeBar outcome={outcome} />
      </div>
      {readiness === 'unsaved' && <Unsaved />}
      {!done && <SignOffs />}
      <Gate step="send" onDone={setOutcome} />
      {gate?.act === 'sendAgenda' && (
        <Preview
          of="agenda"
          words={{ ...preview, about: { workingMaterial: preview.about, approved: preview.about } }}
        />
      )}
      {done && <PapersButton view={view} />}
      {done && <Documents documents={documents.filter(({ kind }) => kind !== 'notes' && kind !== 'minutes')} />}
      {done && <AgendaToRead view={view} />}
    </div>
  );
}
