import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../look/Button';
import { MessageBar } from '../look/MessageBar';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import type { ActOutcome } from '../service/answer';

/**
 * Compiles what the agenda lacks of the year wheel, accepted proposals, open assignments and the last meeting. An empty
 * draft compiles itself when a preparer opens it; after that the preparer decides what comes in.
 */
export function Compile({ isEmpty }: { readonly isEmpty: 'empty' | 'hasLines' }) {
  const { view, act, inTurn, latest } = useMeeting();
  const { agenda: texts } = useStepTexts();
  const [state, setState] = useState<'idle' | 'compiling'>('idle');
  const [outcome, setOutcome] = useState<ActOutcome>();
  const { id } = view.meeting;

  const compile = useCallback(async () => {
    setState('compiling');
    const ended = await inTurn('agenda', () => act('arrangeAgenda', { id, version: latest().meeting.version }));
    setState('idle');
    setOutcome(ended.kind === 'done' ? undefined : ended);
  }, [act, inTurn, latest, id]);

  const byItself = useRef(false);
  const due = isEmpty === 'empty' && view.items.length === 0 && view.toCompile.length > 0;
  useEffect(() => {
    if (!due || byItself.current) return;
    byItself.current = true;
    void compile();
  }, [due, compile]);

  const waiting = view.toCompile.length > 0;
  return (
    <>
      <OutcomeBar outcome={outcome} />
      {isEmpty === 'empty' && <p>{state === 'compiling' ? texts.compiling : texts.empty}</p>}
      {isEmpty === 'empty' && (
        <div>
          <Button
            appearance="primary"
            blocked={state === 'compiling' ? 'blocked' : 'free'}
            onClick={() => void compile()}
          >
            {texts.compile}
          </Button>
        </div>
      )}
      {isEmpty === 'hasLines' && waiting && (
        <MessageBar
          intent="info"
          actions={
            <Button blocked={state === 'compiling' ? 'blocked' : 'free'} onClick={() => void compile()}>
              {state === 'compiling' ? texts.compiling : texts.fetch}
            </Button>
          }
        >
          {texts.toCompile(view.toCompile)}
        </MessageBar>
      )}
    </>
  );
}
