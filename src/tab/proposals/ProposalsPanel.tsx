import { lazy, Suspense, useState } from 'react';
import type { ProposalView } from '../../api/views';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useStandAt } from '../look/useStandAt';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import type { ActOutcome } from '../service/answer';
import type { AnswerKind } from './answer';
import { ProposalFacts } from './OwnProposals';

const AnswerDialog = lazy(() => import('./AnswerDialog').then((dialog) => ({ default: dialog.AnswerDialog })));

/** The proposals put before this meeting: those that wait, each with its four answers, and those already answered. */
export function ProposalsPanel() {
  const { view } = useMeeting();
  const { proposals: texts } = useStepTexts();
  const [outcome, setOutcome] = useState<ActOutcome>();
  // The proposal goes from the list with the button that was pressed: the person stands at what came of it.
  const told = useStandAt<HTMLDivElement>(outcome?.kind === 'done' ? outcome : undefined);
  const waiting = view.proposals.filter((one) => one.status === 'submitted' || one.status === 'exceptionAsked');
  const answered = view.proposals.filter((one) => !waiting.includes(one));
  return (
    <Card heading={texts.heading}>
      <div ref={told} tabIndex={-1} className="told">
        <OutcomeBar outcome={outcome} />
      </div>
      {waiting.length === 0 && <p className={look.quiet}>{texts.none}</p>}
      <ul className={look.rows}>
        {waiting.map((one) => (
          <li key={one.id}>
            <WaitingProposal proposal={one} onOutcome={setOutcome} />
          </li>
        ))}
      </ul>
      {answered.length > 0 && (
        <details>
          <summary>{texts.answered}</summary>
          <ul className={look.rows}>
            {answered.map((one) => (
              <li key={one.id}>
                <ProposalFacts proposal={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

interface WaitingProposalProps {
  readonly proposal: ProposalView;
  readonly onOutcome: (outcome: ActOutcome | undefined) => void;
}

function WaitingProposal({ proposal, onOutcome }: WaitingProposalProps) {
  const { view, act, inTurn } = useMeeting();
  const { proposals: texts } = useStepTexts();
  const [answering, setAnswering] = useState<AnswerKind>();
  const [busy, setBusy] = useState<'busy' | 'idle'>('idle');
  const may = (name: (typeof view.may)[number]) => view.may.includes(name);
  const accept = async () => {
    setBusy('busy');
    onOutcome(undefined);
    // In turn with the agenda's own saving: the new line is there before the lines are sent again.
    const accepting = () => act('acceptProposal', { id: proposal.id, version: proposal.version });
    onOutcome(await inTurn('agenda', accepting));
    setBusy('idle');
  };
  const ask = (kind: AnswerKind) => () => setAnswering(kind);
  return (
    <article aria-label={proposal.title}>
      <ProposalFacts proposal={proposal} />
      <div className={look.inline} style={{ marginTop: 8 }}>
        {may('acceptProposal') && (
          <Button appearance="primary" blocked={busy === 'busy' ? 'blocked' : 'free'} onClick={() => void accept()}>
            {busy === 'busy' ? texts.answering : texts.accept}
          </Button>
        )}
        {may('deferProposal') && <Button onClick={ask('defer')}>{texts.defer}</Button>}
        {may('referProposal') && <Button onClick={ask('refer')}>{texts.refer}</Button>}
        {may('declineProposal') && <Button onClick={ask('decline')}>{texts.decline}</Button>}
      </div>
      {answering !== undefined && (
        <Suspense fallback={null}>
          <AnswerDialog
            proposal={proposal}
            kind={answering}
            onAnswered={(outcome) => {
              setAnswering(undefined);
              onOutcome(outcome);
            }}
            onClose={() => setAnswering(undefined)}
          />
        </Suspense>
      )}
    </article>
  );
}
