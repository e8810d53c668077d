import { useEffect, useRef } from 'react';
import type { Decision } from '../core/decisions/decision';
import type { Meeting } from '../core/meetings/meeting';
import type { Stored } from '../core/stored';
import type { PublishedDocument } from '../storage/lists/documents';
import { DecisionLine } from './DecisionLine';
import { DocumentLine } from './DocumentLine';
import { useHost } from './host';
import { PlaceLink } from './PlaceLink';
import { useArchiveStyles } from './styles';

interface MeetingCardProps {
  readonly meeting: Stored<Meeting>;
  readonly documents: readonly Stored<PublishedDocument>[];
  readonly decisions: readonly Stored<Decision>[];
}

/** A meeting with its documents and decisions. A link to it brings it into view. */
export function MeetingCard({ meeting, documents, decisions }: MeetingCardProps) {
  const { texts, place } = useHost();
  const styles = useArchiveStyles();
  const card = useRef<HTMLElement>(null);
  const wanted = place.meeting === meeting.id;
  useEffect(() => {
    if (!wanted) return;
    card.current?.scrollIntoView();
    card.current?.focus();
  }, [wanted]);
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={styles.card}
      aria-label={`${texts.day(meeting.day)}, ${meeting.title}`}
    >
      <h3 className={styles.subheading}>
        <PlaceLink to={{ ...place, meeting: meeting.id }} {...(wanted ? { current: 'page' } : {})}>
          {texts.day(meeting.day)}
        </PlaceLink>
      </h3>
      <span className={styles.quiet}>
        {[
          meeting.title,
          texts.times(meeting.starts, meeting.ends),
          meeting.place,
          meeting.stage === 'cancelled' ? texts.cancelled : texts.ledBy(meeting.chairName),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
      {documents.length === 0 && <span className={styles.quiet}>{texts.noDocuments}</span>}
      {documents.length > 0 && (
        <ul className={styles.list} aria-label={texts.documents}>
          {documents.map((document) => (
            <DocumentLine key={document.key} document={document} />
          ))}
        </ul>
      )}
      {decisions.length > 0 && (
        <>
          <h4 className={styles.label}>{texts.decisions}</h4>
          <ul className={styles.list}>
            {decisions.map((decision) => (
              <DecisionLine key={decision.key} decision={decision} />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
