import { lazy, Suspense } from 'react';
import type { MeetingView } from '../../api/views';
import type { Step } from '../app/place';
import { useTab } from '../app/tab';
import { useShown } from '../app/useShown';
import { Unreadable } from '../forum/Unreadable';
import look from '../look/look.module.css';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { useLoaded, type Reloadable } from '../service/loaded';
import { useLanguageOf, useTexts } from '../words/words';
import { MeetingHeader } from './MeetingHeader';
import { MeetingOpen } from './MeetingOpen';
import { useOpenMeeting } from './openMeeting';
import { ReadMeeting } from './ReadMeeting';
import { currentStep, partIn } from './stepOf';
import { StepContent } from './StepContent';
import { Steps } from './Steps';

const Rehearsal = lazy(() => import('../rehearsal/Rehearsal').then((part) => ({ default: part.Rehearsal })));

export interface MeetingPageProps {
  readonly id: string;
  readonly step: Step | null;
  /** The line of the agenda a link leads to. */
  readonly row: string | null;
}

/** A meeting: read by all who may see it, taken through its four steps by those who prepare it. */
export function MeetingPage({ id, step, row }: MeetingPageProps) {
  const { service } = useTab();
  const texts = useTexts();
  const meeting = useLoaded(`meeting ${id}`, () => service.meeting(id));
  const { loaded, reload } = meeting;
  useLanguageOf(loaded.state === 'ready' ? loaded.value.me : undefined);
  useShown(loaded);
  switch (loaded.state) {
    case 'loading':
      return <Skeleton label={texts.shell.loading} />;
    case 'failed':
      return <TroubleView trouble={loaded.trouble} texts={texts} onRetry={() => void reload()} />;
    case 'ready':
      return <Meeting key={id} view={loaded.value} step={step} row={row} meeting={meeting} />;
  }
}

interface MeetingProps extends Omit<MeetingPageProps, 'id'> {
  readonly view: MeetingView;
  readonly meeting: Reloadable<MeetingView>;
}

function Meeting({ view, step, row, meeting }: MeetingProps) {
  const open = useOpenMeeting(view, meeting, row);
  const prepares = partIn(view) === 'prepares';
  const shown = step ?? currentStep(view);
  const parts = prepares ? (
    <>
      <Steps view={view} shown={shown} />
      <StepContent step={shown} />
    </>
  ) : (
    <ReadMeeting view={view} />
  );
  return (
    <MeetingOpen meeting={open}>
      <main className={look.page} id="content">
        <MeetingHeader view={view} />
        {view.rehearses === null ? (
          parts
        ) : (
          <Suspense fallback={null}>
            <Rehearsal view={view} of={view.rehearses}>
              {parts}
            </Rehearsal>
          </Suspense>
        )}
        <Unreadable rows={view.unreadable} />
      </main>
    </MeetingOpen>
  );
}
