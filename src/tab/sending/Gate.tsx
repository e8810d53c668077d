import type { GateView } from '../../api/views';
import { Card } from '../look/Card';
import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import type { ActOutcome } from '../service/answer';
import { GateForm, type GateOf } from './GateForm';

const ACTS = { send: 'sendAgenda', publish: 'publishNotes', publishMinutes: 'publishNotes' } as const;

export interface GateProps {
  readonly step: GateOf;
  /** Told when it is done: the form may be gone by then. */
  readonly onDone: (outcome: ActOutcome) => void;
}

/** What stands before sending or publishing: that it is done, what it waits for, who does it, or the form of it. */
export function Gate({ step, onDone }: GateProps) {
  const { view } = useMeeting();
  const texts = useStepTexts().gate[step];
  const { gate, meeting } = view;
  const act = ACTS[step];
  const open: GateView | null = gate?.act === act ? gate : null;
  const done = step === 'send' ? meeting.stage !== 'planned' : meeting.stage === 'notesPublished';
  return (
    <>
      {(done || open === null) && (
        <Card heading={texts.heading}>
          <MessageBar intent={done ? 'good' : 'info'}>
            {done ? `${texts.done} ${texts.doneMore}` : texts.closed}
          </MessageBar>
        </Card>
      )}
      {open !== null && (open.waits !== null || !view.may.includes(act)) && (
        <Card heading={texts.heading}>
          {open.waits !== null && <p>{open.waits}</p>}
          {!view.may.includes(act) && <p>{texts.other(meeting.chairName)}</p>}
        </Card>
      )}
      {open !== null && open.waits === null && view.may.includes(act) && (
        <GateForm gate={open} step={step} part={done ? 'supplement' : 'whole'} onDone={onDone} />
      )}
    </>
  );
}
