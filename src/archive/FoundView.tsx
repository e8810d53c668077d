import { Badge, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Body } from '../core/bodies/body';
import { yearOf } from '../core/calendar';
import type { Found, Hit } from '../storage/archive/search';
import { Answered } from './Answered';
import { useHost } from './host';
import { FRONT, yearsOf, type ArchivePlace } from './place';
import { PlaceLink } from './PlaceLink';
import { useArchiveStyles } from './styles';
import { useAnswer } from './useAnswer';

/** What a search found, page by page, each hit in its context. */
export function FoundView({ bodies, thisYear }: { readonly bodies: readonly Body[]; readonly thisYear: number }) {
  const { archive, texts, place } = useHost();
  const styles = useArchiveStyles();
  const { search, body, kind } = place;
  const [pages, setPages] = useState([0]);
  return (
    <section aria-labelledby="archive-found" className={styles.list}>
      <h2 id="archive-found" className={styles.heading}>
        {texts.hits}
      </h2>
      {pages.map((from, at) => (
        <Page
          key={from}
          ask={() => archive.search({ text: search, bodyNr: body, years: yearsOf(place, thisYear), kind, from })}
          from={from}
          bodies={bodies}
          onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : null}
        />
      ))}
    </section>
  );
}

interface PageProps {
  readonly ask: () => Promise<Found>;
  readonly from: number;
  readonly bodies: readonly Body[];
  /** Asks for the page after; null where it is already shown. */
  readonly onMore: ((next: number) => void) | null;
}

function Page({ ask, from, bodies, onMore }: PageProps) {
  const { texts, place } = useHost();
  const styles = useArchiveStyles();
  const asked = useAnswer(String(from), ask);
  return (
    <Answered to={asked}>
      {({ hits, total, next }) => (
        <>
          {from === 0 && (
            <p role="status">{total === 0 ? texts.nothingFound(place.search) : texts.found(total, place.search)}</p>
          )}
          <ul className={styles.list}>
            {hits.map((hit) => (
              <HitLine key={hit.path} hit={hit} bodies={bodies} />
            ))}
          </ul>
          {next !== null && onMore !== null && <Button onClick={() => onMore(next)}>{texts.more}</Button>}
        </>
      )}
    </Answered>
  );
}

function HitLine({ hit, bodies }: { readonly hit: Hit; readonly bodies: readonly Body[] }) {
  const { texts, place } = useHost();
  const styles = useArchiveStyles();
  const body = bodies.find(({ nr }) => nr === hit.bodyNr);
  const kind = hit.kind ?? (hit.is === 'decision' ? 'decision' : null);
  return (
    <li className={styles.card}>
      <span>
        {kind !== null && (
          <Badge appearance="tint" color="brand">
            {texts.kinds[kind]}
          </Badge>
        )}{' '}
        <PlaceLink to={placeOfHit(hit, place)} label={texts.open(hit.title)}>
          {hit.title}
        </PlaceLink>
      </span>
      <span className={styles.quiet}>
        {[body?.shortName ?? '', hit.day === null ? '' : texts.day(hit.day)].filter((part) => part !== '').join(' · ')}
      </span>
      <span>{hit.context.map(({ text, is }, at) => (is === 'hit' ? <mark key={at}>{text}</mark> : text))}</span>
    </li>
  );
}

/** A document is opened beside what was found; a decision is shown at its meeting. */
function placeOfHit({ is, path, bodyNr, meetingId, day }: Hit, here: ArchivePlace): ArchivePlace {
  if (is === 'document') return { ...here, document: path };
  return { ...FRONT, body: bodyNr, year: day === null ? null : yearOf(day), meeting: meetingId };
}
