import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Frame, Host } from '../host';
import { Skeleton } from '../look/Skeleton';
import { createService } from '../service/service';
import { Announcer } from '../words/announcer';
import { useTexts, WordsProvider } from '../words/words';
import { pages } from './pages';
import { placeFrom, type Place } from './place';
import { TabContext } from './tab';
import { usePlace } from './usePlace';

const { bodies: BodiesPage, body: ForumPage, meeting: MeetingPage, later: LaterPage } = pages;

const MEETING_FRAMES: readonly Frame[] = ['sidePanel', 'meetingStage'];

/** The tab within a host that has answered. */
export function App({ host }: { readonly host: Host }) {
  const first = placeFrom(window.location.search, host.context.subPageId, host.context.pageId);
  const [place, goTo] = usePlace(first);
  const [theme, setTheme] = useState(host.context.theme);
  const service = useMemo(() => createService(host), [host]);
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const tab = useMemo(() => ({ host, service, theme, goTo }), [host, service, theme, goTo]);
  return (
    <TabContext.Provider value={tab}>
      <WordsProvider first={host.context.locale.startsWith('en') ? 'en' : 'sv'}>
        <Announcer>
          <Shown place={place} frame={host.context.frame} />
        </Announcer>
      </WordsProvider>
    </TabContext.Provider>
  );
}

function Shown({ place, frame }: { readonly place: Place; readonly frame: Frame }) {
  const texts = useTexts();
  return <Suspense fallback={<Skeleton label={texts.shell.loading} />}>{pageOf(place, frame)}</Suspense>;
}

function pageOf(place: Place, frame: Frame) {
  switch (place.kind) {
    case 'bodies':
      return <BodiesPage />;
    case 'body':
      // Inside a meeting of Teams a body's tab is about the meeting it holds.
      return MEETING_FRAMES.includes(frame) ? <LaterPage place={place} /> : <ForumPage nr={place.body} />;
    case 'meeting':
      return <MeetingPage id={place.meeting} step={place.step} row={place.row ?? null} />;
    case 'wheel':
    case 'noun':
    case 'acts':
      return <LaterPage place={place} />;
  }
}
