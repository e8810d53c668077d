import { useMemo } from 'react';
import { ArchiveView } from '../../../src/archive/ArchiveView';
import { fieldsOf, placeOf, type ArchivePlace } from '../../../src/archive/place';
import { dayOf, instant, yearOf } from '../../../src/core/calendar';
import { openArchive } from '../../../src/storage/archive/openArchive';
import { archiveTexts } from '../../../src/texts/archive/texts';
import { loadClock } from '../api/local';
import type { LocalPerson } from '../api/model';
import { useLoaded } from '../loaded';
import type { Spot } from '../place';
import { Waiting } from '../shell/Waiting';

/** What stands in the address for the front page of the archive, which has no fields of its own. */
export const ARCHIVE_FRONT = 'start';

/** Somebody looks at the page meanwhile: they are told soon, and asking again is never held longer than this. */
const PATIENCE_MS = 8000;

interface SiteArchiveProps {
  readonly person: LocalPerson;
  readonly spot: Spot;
  readonly href: (spot: Spot) => string;
}

/** The archive as the web part shows it on a page of the site, read as the person. */
export function SiteArchive({ person, spot, href }: SiteArchiveProps) {
  const clock = useLoaded('clock', loadClock);
  const archive = useMemo(
    () =>
      openArchive({
        organisation: spot.site,
        url: `${location.origin}/sites/${encodeURIComponent(spot.site)}`,
        token: () => Promise.resolve(`dev:${person.upn}`),
        patienceMs: PATIENCE_MS,
      }),
    [person.upn, spot.site],
  );
  const to = (place: ArchivePlace) => {
    const fields = new URLSearchParams(fieldsOf(place)).toString();
    return href({ site: spot.site, list: '', folder: '', archive: fields === '' ? ARCHIVE_FRONT : fields });
  };
  return (
    <Waiting for={clock}>
      {({ now }) => (
        <ArchiveView
          thisYear={yearOf(dayOf(instant(now)))}
          host={{
            archive,
            texts: archiveTexts('sv'),
            place: placeOf(new URLSearchParams(spot.archive)),
            href: to,
            goTo: (place) => location.assign(to(place)),
            documentHref: (path) => href(folderOf(path, spot.site)),
          }}
        />
      )}
    </Waiting>
  );
}

/** A file is shown in its folder: the page has no other address for it. */
function folderOf(path: string, site: string): Spot {
  return { site, list: '', folder: path.split('/').slice(3, -1).join('/') };
}
