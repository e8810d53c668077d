import { useId, useState } from 'react';
import type { ResolutionView } from '../../api/boardView';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { TextField } from '../look/TextField';
import { useMeeting } from '../meeting/openMeeting';
import styles from '../running/running.module.css';
import { useRunTexts } from '../running/runTexts';
import { usePress, type Press } from '../running/usePress';
import { Pressed } from './Pressed';
import { Question } from './Question';
import type { AtItem } from './WhoServes';

/** What is proposed clause by clause, the questions put, and what was decided. */
export function Proposal({ at, item }: AtItem) {
  const { view } = useMeeting();
  const { board: texts } = useRunTexts();
  const press = usePress();
  const { resolution } = at;
  const known = (resolution?.clauses ?? []).map((clause) => clause.text).join('\n');
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const isOpen = resolution?.clauses.every(({ outcome }) => outcome === 'open') ?? true;
  const save = async () => {
    const clauses = (typed ?? known).split('\n').filter((line) => line.trim() !== '');
    const ended = await press.press('recordResolution', { ...item, clauses });
    if (ended.kind === 'done') setTyped(undefined);
  };
  return (
    <div className={styles.panel}>
      {isOpen && view.may.includes('recordResolution') && (
        <>
          <TextField
            id={id}
            kind="lines"
            label={texts.proposal}
            hint={texts.proposalHint}
            value={typed ?? known}
            onValue={setTyped}
          />
          <div>
            <Button blocked={typed === undefined ? 'blocked' : 'free'} onClick={() => void save()}>
              {texts.saveProposal}
            </Button>
          </div>
        </>
      )}
      {resolution !== null && <Questions resolution={resolution} at={at} press={press} />}
      {resolution !== null && <Clauses resolution={resolution} press={press} />}
      <Pressed press={press} />
    </div>
  );
}

interface InResolution {
  readonly resolution: ResolutionView;
  readonly press: Press;
}

function Questions({ resolution, at, press }: InResolution & Pick<AtItem, 'at'>) {
  const { view } = useMeeting();
  const { board: texts } = useRunTexts();
  const { id, version, questions } = resolution;
  return (
    <>
      {questions.length === 0 && view.may.includes('settleOrder') && (
        <div>
          <Button onClick={() => void press.press('settleOrder', { id, version })}>{texts.settle}</Button>
        </div>
      )}
      {questions.map((question) => (
        <Question key={question.nr} question={question} resolution={resolution} at={at} press={press} />
      ))}
    </>
  );
}

function Clauses({ resolution: { id, version, clauses, conditions }, press }: InResolution) {
  const { view } = useMeeting();
  const { board: texts } = useRunTexts();
  const decide = (nr: number, verdict: 'adopt' | 'reject') =>
    void press.press('decideClause', { id, version, nr, verdict });
  return (
    <>
      {clauses.some(({ outcome }) => outcome !== 'open') && <h4>{texts.proposal}</h4>}
      <ol className={look.rows}>
        {clauses.map(({ nr, text, outcome }) => (
          <li key={nr} className={look.spread}>
            <span>
              {texts.clause(nr)}: {text}
            </span>
            {outcome !== 'open' || !view.may.includes('decideClause') ? (
              <Badge tone={outcome === 'open' ? 'plain' : 'good'}>{texts.outcomes[outcome]}</Badge>
            ) : (
              <span className={look.inline}>
                <Button aria-label={`${texts.adopt}: ${texts.clause(nr)}`} onClick={() => decide(nr, 'adopt')}>
                  {texts.adopt}
                </Button>
                <Button aria-label={`${texts.reject}: ${texts.clause(nr)}`} onClick={() => decide(nr, 'reject')}>
                  {texts.reject}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {conditions !== null && <p>{conditions}</p>}
    </>
  );
}
