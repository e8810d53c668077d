import type { ReactElement } from 'react';
import type { Body } from '../core/bodies/body';
import type { Rows } from '../storage/site';
import { Answered } from './Answered';
import { BodyCards } from './BodyCards';
import { DocumentView } from './DocumentView';
import { FoundView } from './FoundView';
import { HostContext, useHost, type ArchiveHost } from './host';
import { MatterView } from './MatterView';
import { FRONT } from './place';
import { PlaceLink } from './PlaceLink';
import { SearchForm } from './SearchForm';
import { useArchiveStyles } from './styles';
import { Unreadable } from './Unreadable';
import { useAnswer } from './useAnswer';
import { YearView } from './YearView';

interface ArchiveViewProps {
  readonly host: ArchiveHost;
  /** The year that opens where none is asked for. */
  readonly thisYear: number;
}

/** The archive of a site: browse by body, year and meeting, follow a matter, search, and open documents in place. */
export function ArchiveView({ host, thisYear }: ArchiveViewProps) {
  return (
    <HostContext.Provider value={host}>
      <Whole thisYear={thisYear} />
    </HostContext.Provider>
  );
}

function Whole({ thisYear }: Omit<ArchiveViewProps, 'host'>) {
  const { archive, texts, place } = useHost();
  const styles = useArchiveStyles();
  const asked = useAnswer('bodies', () => archive.bodies());
  return (
    <div className={styles.archive}>
      <header>
        <h1 className={styles.heading}>
          <PlaceLink to={FRONT}>{texts.heading}</PlaceLink>
        </h1>
        <span className={styles.quiet}>{texts.about}</span>
      </header>
      <Answered to={asked}>
        {(found) => (
          <>
            <SearchForm key={`${place.search} ${String(place.body)}`} bodies={found.rows} />
            <Unreadable items={found.unreadable} />
            {place.document !== '' && <DocumentView key={place.document} path={place.document} />}
            <Asked found={found} thisYear={thisYear} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Asked({ found, thisYear }: { readonly found: Rows<Body>; readonly thisYear: number }): ReactElement {
  const { place } = useHost();
  if (place.search !== '')
    return <FoundView key={JSON.stringify({ ...place, document: '' })} bodies={found.rows} thisYear={thisYear} />;
  if (place.matter !== null) return <MatterView matterId={place.matter} bodies={found.rows} />;
  const body = found.rows.find(({ nr }) => nr === place.body);
  if (body === undefined) return <BodyCards bodies={found.rows} />;
  return <YearView body={body} year={place.year ?? thisYear} lastYear={thisYear + 1} />;
}
