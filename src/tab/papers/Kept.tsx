import type { RecordsPage } from '../../api/recordsView';
import { useTab } from '../app/tab';
import { Unreadable } from '../forum/Unreadable';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { ActLink } from '../pages/ActLink';
import { usePageActs } from '../pages/usePageActs';
import { useLoaded } from '../service/loaded';
import { useTexts } from '../words/words';
import { Archive } from './Archive';
import { JournalTable } from './JournalTable';
import { usePapersTexts } from './papersTexts';
import { Plan } from './Plan';

/** How a body keeps its papers, for those who inspect: its archive, what was destroyed, and its journal with one press to verify it. */
export function Kept({ body }: { readonly body: string }) {
  const { service } = useTab();
  const texts = usePapersTexts();
  const shared = useTexts();
  const { loaded, reload } = useLoaded(`records ${body}`, () => service.ofBody<RecordsPage>(body, 'records'));
  const acts = usePageActs(reload);
  return (
    <Card heading={texts.kept}>
      {loaded.state === 'loading' && <Skeleton label={shared.shell.loading} />}
      {loaded.state === 'failed' && (
        <TroubleView trouble={loaded.trouble} texts={shared} onRetry={() => void reload()} />
      )}
      {loaded.state === 'ready' && (
        <>
          {acts.told}
          <p>{texts.recordsCreator(loaded.value.recordsCreator ?? texts.notDecided)}</p>
          <Archive body={body} view={loaded.value} />
          <p>
            {loaded.value.disposal === null
              ? texts.noDisposal
              : texts.disposal(loaded.value.disposal.text, loaded.value.disposal.source)}
          </p>
          <p>{texts.journal(loaded.value.journal.rows, loaded.value.year)}</p>
          <div className={look.inline}>
            <Button
              blocked={acts.state === 'acting' ? 'blocked' : 'free'}
              onClick={() => void acts.ask('verifyJournal', { id: body, version: '1', year: loaded.value.year })}
            >
              {texts.verify}
            </Button>
            {loaded.value.may.includes('recordDisposal') && (
              <ActLink body={body} act="recordDisposal">
                {texts.record}
              </ActLink>
            )}
          </div>
          <JournalTable view={loaded.value} />
          <Plan view={loaded.value} />
          <h3>{texts.disposed}</h3>
          {loaded.value.disposals.length === 0 ? (
            <p>{texts.nothingDisposed}</p>
          ) : (
            <ul className={look.rows}>
              {loaded.value.disposals.map(({ id, disposedOn, what, decision, documents }) => (
                <li key={id}>
                  <span className={look.quiet}>{disposedOn}</span> {texts.disposedLine(what, decision, documents)}
                </li>
              ))}
            </ul>
          )}
          <Unreadable rows={loaded.value.unreadable} />
        </>
      )}
    </Card>
  );
}
