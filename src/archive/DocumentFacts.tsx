import { Fragment } from 'react';
import type { OpenedDocument } from '../storage/archive/opened';
import { useHost } from './host';
import { useArchiveStyles } from './styles';

/** What is kept about a document: kind, day, edition, number, whose it is, how long, and whether its file is the same. */
export function DocumentFacts({ opened: { facts, file } }: { readonly opened: OpenedDocument }) {
  const { texts } = useHost();
  const styles = useArchiveStyles();
  if (facts === null) return null;
  const about = texts.facts;
  const told = [
    [texts.kind, texts.kinds[facts.kind]],
    [about.day, texts.day(facts.day)],
    [about.edition, String(facts.edition)],
    [about.registrationNumber, facts.registrationNumber],
    [about.recordsCreator, facts.recordsCreator],
    [about.retention, facts.retention],
    [about.file, about.files[file]],
    [about.sha256, facts.sha256],
  ].filter(([, value]) => value !== '');
  return (
    <dl className={styles.facts}>
      {told.map(([name, value]) => (
        <Fragment key={name}>
          <dt className={styles.quiet}>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
