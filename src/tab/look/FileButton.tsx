import { useState } from 'react';
import { useTab } from '../app/tab';
import { save } from '../service/save';
import { Button } from './Button';

interface FileButtonProps {
  /** Where the service gives the file, under `/api`. */
  readonly path: string;
  /** What the file is called when it is saved. */
  readonly name: string;
  readonly label: string;
  /** The label in full, where the button is one of many alike. */
  readonly of?: string;
  readonly failed: string;
}

/** Fetches a file from the service and saves it. */
export function FileButton({ path, name, label, of, failed }: FileButtonProps) {
  const { service } = useTab();
  const [state, setState] = useState<'ready' | 'fetching' | 'failed'>('ready');
  const fetchIt = async () => {
    setState('fetching');
    const answer = await service.file(path);
    setState(answer.kind === 'ok' ? 'ready' : 'failed');
    if (answer.kind === 'ok') save(answer.value, name);
  };
  return (
    <p>
      <Button
        appearance="subtle"
        {...(of === undefined ? {} : { 'aria-label': of })}
        blocked={state === 'fetching' ? 'blocked' : 'free'}
        onClick={() => void fetchIt()}
      >
        {label}
      </Button>
      <span role="status">{state === 'failed' ? failed : ''}</span>
    </p>
  );
}
