import { useState } from 'react';
import type { RecordsPage } from '../../api/recordsView';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { save } from '../service/save';
import { usePapersTexts } from './papersTexts';

export interface ArchiveProps {
  readonly body: string;
  readonly view: RecordsPage;
}

/** Who supervises the archive, and the package of the year for whoever inspects it (FIN-17). */
export function Archive({ body, view: { archiveAuthority, year } }: ArchiveProps) {
  const { service } = useTab();
  const texts = usePapersTexts();
  const [state, setState] = useState<'ready' | 'fetching' | 'failed'>('ready');
  const fetchIt = async () => {
    setState('fetching');
    const answer = await service.file(`bodies/${encodeURIComponent(body)}/archive?year=${String(year)}`);
    setState(answer.kind === 'ok' ? 'ready' : 'failed');
    if (answer.kind === 'ok') save(answer.value, `${body} ${String(year)}.zip`);
  };
  return (
    <>
      {archiveAuthority !== null && <p>{texts.archiveAuthority(archiveAuthority.name, archiveAuthority.source)}</p>}
      <p className={look.inline}>
        <Button blocked={state === 'fetching' ? 'blocked' : 'free'} onClick={() => void fetchIt()}>
          {texts.package}
        </Button>
        <span role="status">{state === 'failed' ? texts.failed : ''}</span>
      </p>
    </>
  );
}
