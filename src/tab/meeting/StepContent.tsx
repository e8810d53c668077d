import { lazy, Suspense } from 'react';
import type { Step } from '../app/place';
import look from '../look/look.module.css';
import { useTexts } from '../words/words';
import { useMeeting } from './openMeeting';
import { NotedMeeting } from './NotedMeeting';
import { useMeetingTexts } from './meetingTexts';

const PrepareStep = lazy(() => import('./PrepareStep').then((step) => ({ default: step.PrepareStep })));
const SendStep = lazy(() => import('../sending/SendStep').then((step) => ({ default: step.SendStep })));
const PublishStep = lazy(() => import('../publishing/PublishStep').then((step) => ({ default: step.PublishStep })));
const MeetStep = lazy(() => import('../notes/MeetStep').then((step) => ({ default: step.MeetStep })));

/** The step that is shown, fetched when it is first gone to. */
export function StepContent({ step }: { readonly step: Step }) {
  const texts = useTexts();
  const { page } = useMeetingTexts();
  const { view } = useMeeting();
  const { stage } = view.meeting;
  if (stage === 'planned' && (step === 'meet' || step === 'publish')) {
    return <p className={look.card}>{page.notOpen[step]}</p>;
  }
  if (step === 'meet' && !view.may.includes('writeNotes')) return <NotedMeeting view={view} />;
  return (
    <Suspense fallback={<p role="status">{texts.shell.loading}</p>}>
      {step === 'prepare' && <PrepareStep />}
      {step === 'send' && <SendStep />}
      {step === 'meet' && <MeetStep />}
      {step === 'publish' && <PublishStep />}
    </Suspense>
  );
}
