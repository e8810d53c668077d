import { useState } from 'react';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import { useStepTexts } from '../meeting/stepTexts';
import { save } from '../service/save';
import type { Line } from './lines';

/** Gives the statement on a line as a Word file to write on, with what is known of the matter in it (DEC-15). */
export function StatementButton({ id, title }: { readonly id: string; readonly title: Line['title'] }) {
  const { service } = useTab();
  const { agenda: texts } = useStepTexts();
  const [state, setState] = useState<'ready' | 'fetching' | 'failed'>('ready');
  const fetchIt = async () => {
    setState('fetching');
    const answer = await service.file(`items/${encodeURIComponent(id)}/statement`);
    setState(answer.kind === 'ok' ? 'ready' : 'failed');
    if (answer.kind === 'ok') save(answer.value, `${texts.statementFile(title)}.docx`);
  };
  return (
    <p>
      <Button
        appearance="subtle"
        aria-label={texts.statementOf(title)}
        blocked={state === 'fetching' ? 'blocked' : 'free'}
        onClick={() => void fetchIt()}
      >
        {texts.statement}
      </Button>
      <span role="status">{state === 'failed' ? texts.statementFailed : ''}</span>
    </p>
  );
}
