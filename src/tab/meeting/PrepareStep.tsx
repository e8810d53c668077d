import { useEffect } from 'react';
import { AgendaEditor } from '../agenda/AgendaEditor';
import { AgendaToRead } from '../agenda/AgendaToRead';
import { AnswerCard } from '../participation/AnswerCard';
import { RadarCard } from '../participation/RadarCard';
import styles from '../preparing/preparing.module.css';
import { PreparationCard } from '../preparing/PreparationCard';
import { ProposalsPanel } from '../proposals/ProposalsPanel';
import { WithDrafts } from '../saving/drafts';
import { useMeeting } from './openMeeting';

/** Preparing a meeting: its proposals answered, its agenda compiled and arranged, and who signs off and who comes. */
export function PrepareStep() {
  const { view } = useMeeting();
  const sent = view.meeting.stage === 'agendaSent';
  useEffect(() => {
    // The dialogs are fetched while nobody waits, so that the first press opens one at once.
    const timer = setTimeout(() => void import('../agenda/LineDialog'), 1500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.three}>
      <div className={styles.stack}>
        <ProposalsPanel />
      </div>
      {view.may.includes('arrangeAgenda') ? (
        <WithDrafts>
          <AgendaEditor />
        </WithDrafts>
      ) : (
        <AgendaToRead view={view} />
      )}
      <div className={styles.stack}>
        {view.preparation !== null && <PreparationCard preparation={view.preparation} />}
        {sent && <AnswerCard />}
        <RadarCard />
      </div>
    </div>
  );
}
