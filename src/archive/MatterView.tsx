import type { Body } from '../core/bodies/body';
import { yearOfBodyYear } from '../core/bodies/body';
import type { ArchiveMatter } from '../storage/archive/openArchive';
import { Answered } from './Answered';
import { DecisionLine } from './DecisionLine';
import { useHost } from './host';
import { FRONT } from './place';
import { PlaceLink } from './PlaceLink';
import { useArchiveStyles } from './styles';
import { Unreadable } from './Unreadable';
import { useAnswer } from './useAnswer';

interface MatterViewProps {
  readonly matterId: number;
  readonly bodies: readonly Body[];
}

/** A matter's way through the meetings of all bodies, the first one first. */
export function MatterView({ matterId, bodies }: MatterViewProps) {
  const { archive, texts } = useHost();
  const styles = useArchiveStyles();
  const asked = useAnswer(String(matterId), () => archive.matter(matterId));
  return (
    <section aria-labelledby="archive-matter" className={styles.list}>
      <h2 id="archive-matter" className={styles.heading}>
        {texts.matter}
      </h2>
      <Answered to={asked}>{(answer) => <Way answer={answer} bodies={bodies} />}</Answered>
    </section>
  );
}

function Way({ answer, bodies }: { readonly answer: ArchiveMatter; readonly bodies: readonly Body[] }) {
  const { texts } = useHost();
  const styles = useArchiveStyles();
  const { passages, decisions } = answer;
  const steps = [...passages.rows].sort((left, right) => left.day.localeCompare(right.day));
  return (
    <>
      <Unreadable items={[...passages.unreadable, ...decisions.unreadable]} />
      {steps.length + decisions.rows.length === 0 && <p>{texts.noPassages}</p>}
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step.key} className={styles.card}>
            <h3 className={styles.subheading}>{step.title}</h3>
            <span className={styles.quiet}>
              {[
                texts.day(step.day),
                bodies.find(({ nr }) => nr === step.bodyNr)?.shortName ?? '',
                texts.outcomes[step.outcome],
                step.from === null ? '' : texts.cameFrom(step.from),
                step.to === null ? '' : texts.wentTo(step.to),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            <PlaceLink
              to={{ ...FRONT, body: step.bodyNr, year: yearOfBodyYear(step.bodyYear), meeting: step.meetingId }}
            >
              {texts.ofYear(
                bodies.find(({ nr }) => nr === step.bodyNr)?.shortName ?? texts.meetings,
                yearOfBodyYear(step.bodyYear),
              )}
            </PlaceLink>
          </li>
        ))}
      </ol>
      {decisions.rows.length > 0 && (
        <>
          <h3 className={styles.subheading}>{texts.decisions}</h3>
          <ul className={styles.list}>
            {decisions.rows.map((decision) => (
              <DecisionLine key={decision.key} decision={decision} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
