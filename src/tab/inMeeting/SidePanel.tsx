import { useRef } from 'react';
import type { MeetingView } from '../../api/views';
import { PageHeading } from '../app/PageHeading';
import { PlaceLink } from '../app/PlaceLink';
import { useTab } from '../app/tab';
import { useShown } from '../app/useShown';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { useMeetingTexts } from '../meeting/meetingTexts';
import { MeetingOpen } from '../meeting/MeetingOpen';
import { useOpenMeeting } from '../meeting/openMeeting';
import { MeetStep } from '../notes/MeetStep';
import { useLoaded, type Reloadable } from '../service/loaded';
import { useLanguageOf, useTexts } from '../words/words';
import { FollowedMeeting } from './FollowedMeeting';

/** The meeting that the body holds now, as narrow as the panel beside the video is. */
export function SidePanel({ nr }: { readonly nr: string }) {
  const { service } = useTab();
  const texts = useTexts();
  // The first answer may be shared by all who open the panel; what is asked for after an act is to be newer than it.
  const first = useRef<'first' | 'later'>('first');
  const meeting = useLoaded(`panel ${nr}`, () => {
    const asks = first.current === 'first' ? 'live' : 'live?within=0';
    first.current = 'later';
    return service.ofBody<MeetingView>(nr, asks);
  });
  const { loaded, reload } = meeting;
  useLanguageOf(loaded.state === 'ready' ? loaded.value.me : undefined);
  useShown(loaded);
  switch (loaded.state) {
    case 'loading':
      return <Skeleton label={texts.shell.loading} />;
    case 'failed':
      return <TroubleView trouble={loaded.trouble} texts={texts} onRetry={() => void reload()} />;
    case 'ready':
      return <Panel key={loaded.value.meeting.id} view={loaded.value} meeting={meeting} />;
  }
}

interface PanelProps {
  readonly view: MeetingView;
  readonly meeting: Reloadable<MeetingView>;
}

function Panel({ view, meeting }: PanelProps) {
  const open = useOpenMeeting(view, meeting, null);
  const { page } = useMeetingTexts();
  const { body } = view;
  return (
    <MeetingOpen meeting={open}>
      <main className={look.page} id="content">
        <header className={look.pageHeader}>
          <p className={look.quiet}>{body.shortName}</p>
          <PageHeading title={page.title(view.meeting.day)} />
          <PlaceLink to={{ kind: 'meeting', body: body.nr, meeting: view.meeting.id, step: null }}>
            {page.whole}
          </PlaceLink>
        </header>
        {view.meeting.stage === 'planned' && <MessageBar intent="info">{page.notOpen.meet}</MessageBar>}
        {view.may.includes('writeNotes') ? <MeetStep /> : <FollowedMeeting />}
      </main>
    </MeetingOpen>
  );
}
