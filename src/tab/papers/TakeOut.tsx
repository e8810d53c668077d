import { useState } from 'react';
import type { TableName } from '../../core/exporting/csv';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { save } from '../service/save';
import { usePapersTexts } from './papersTexts';

export interface TakeOutProps {
  readonly body: string;
  readonly table: TableName;
  /** The year shown; this one where none is. */
  readonly year?: number;
}

/** Takes a table of the body out as a file: for Excel, or as CSV. */
export function TakeOut({ body, table, year }: TakeOutProps) {
  const { service } = useTab();
  const texts = usePapersTexts();
  const [state, setState] = useState<'ready' | 'fetching' | 'failed'>('ready');
  const name = texts.takeOut(texts.tables[table]);
  const fetchIt = async (format: 'csv' | 'xlsx') => {
    setState('fetching');
    const asked = year === undefined ? '' : `?year=${String(year)}`;
    const answer = await service.file(`bodies/${encodeURIComponent(body)}/export/${table}.${format}${asked}`);
    setState(answer.kind === 'ok' ? 'ready' : 'failed');
    if (answer.kind === 'ok') save(answer.value, `${texts.tables[table]} ${String(year ?? '')}.${format}`);
  };
  return (
    <p className={look.inline}>
      <span className={look.quiet}>{name}</span>
      {(['xlsx', 'csv'] as const).map((format) => {
        const word = format === 'xlsx' ? texts.excel : texts.csv;
        return (
          <Button
            key={format}
            appearance="subtle"
            aria-label={`${word}: ${name}`}
            blocked={state === 'fetching' ? 'blocked' : 'free'}
            onClick={() => void fetchIt(format)}
          >
            {word}
          </Button>
        );
      })}
      <span role="status">{state === 'failed' ? texts.failed : ''}</span>
    </p>
  );
}
