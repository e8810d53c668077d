import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dayOf, instant, yearOf } from '../core/calendar';
import { openArchive } from '../storage/archive/openArchive';
import { archiveTexts } from '../texts/archive/texts';
import { ArchiveView } from './ArchiveView';
import type { ArchiveHost } from './host';
import type { ArchiveLook, ArchiveMounting, MountedArchive } from './mounting';
import { addressOf, placeOf } from './place';

/** Somebody looks at the page meanwhile: they are told soon, and asking again is never held longer than this. */
const PATIENCE_MS = 8000;
/** Statuses whose answer has no body: a `Response` takes none for them. */
const WITHOUT_BODY = [204, 304];

/**
 * Shows the archive of a site in an element of a page that is not ours, as whoever reads that page. Where one is in it
 * stands in the page's own address, so that a link lasts and the browser's back goes back.
 */
export function mountArchive(element: HTMLElement, mounting: ArchiveMounting): MountedArchive {
  const root = createRoot(element);
  const follow = (look: ArchiveLook) => root.render(<Mounted mounting={mounting} look={look} />);
  follow(mounting.look);
  return { follow, unmount: () => root.unmount() };
}

function Mounted({ mounting, look }: { readonly mounting: ArchiveMounting; readonly look: ArchiveLook }) {
  const [asked, setAsked] = useState(location.search);
  const [thisYear] = useState(() => yearOf(dayOf(instant(new Date().toISOString()))));
  useEffect(() => {
    const gone = () => setAsked(location.search);
    addEventListener('popstate', gone);
    return () => removeEventListener('popstate', gone);
  }, []);
  const archive = useMemo(() => archiveFor(mounting), [mounting]);
  const host: ArchiveHost = {
    archive,
    texts: archiveTexts(mounting.culture.toLowerCase().startsWith('sv') ? 'sv' : 'en'),
    place: placeOf(new URLSearchParams(asked)),
    href: (place) => addressOf(place, location.href),
    goTo(place) {
      history.pushState(history.state, '', addressOf(place, location.href));
      setAsked(location.search);
    },
    documentHref: (path) => new URL(`${encodeURI(path).replaceAll('#', '%23')}?web=1`, mounting.siteUrl).href,
  };
  return (
    <FluentProvider theme={look === 'dark' ? webDarkTheme : webLightTheme}>
      <ArchiveView thisYear={thisYear} host={host} />
    </FluentProvider>
  );
}

function archiveFor({ siteUrl, send }: ArchiveMounting) {
  return openArchive({
    organisation: '',
    url: siteUrl,
    patienceMs: PATIENCE_MS,
    async fetch(input, init) {
      const answer = await send(input instanceof Request ? input.url : String(input), init ?? {});
      const { status, statusText, headers } = answer;
      const body = WITHOUT_BODY.includes(status) ? null : await answer.arrayBuffer();
      return new Response(body, { status, statusText, headers });
    },
  });
}
