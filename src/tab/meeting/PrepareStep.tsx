import { useEffect } from 'react';
import { AgendaEditor } from '../agenda/AgendaEditor';
import { AgendaToRead } from '../agenda/AgendaToRead';
import { ProposalsPanel } from '../proposals/ProposalsPanel';
import { WithDrafts } from '../saving/drafts';
import styles from './meeting.module.css';
import { useMeeting } from './openMeeting';

/** Preparing a meeting: its proposals answered, its agenda compiled and arranged. */
export function PrepareStep() {
  const { view } = useMeeting();
  useEffect(() => {
    // The dialogs are fetched while nobody waits, so that the first press opens one at once.
    const timer = setTimeout(() => void import('../agenda/LineDialog'), 1500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.two}>
      <ProposalsPanel />
      {view.may.includes('arrangeAgenda') ? (
        <WithDrafts>
          <AgendaEditor />
        </WithDrafts>
      ) : (
        <AgendaToRead view={view} />
      )}
    </div>
  );
}
