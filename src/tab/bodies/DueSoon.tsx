import type { DueView } from '../../api/cockpitView';
import { dueTexts } from '../../texts/tab/due';
import { PlaceLink } from '../app/PlaceLink';
import { useTab } from '../app/tab';
import { Badge, type Tone } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useLoaded } from '../service/loaded';
import { useWords } from '../words/words';
import { dueByBody, placeOfDue } from './dueByBody';

const TONES: Readonly<Record<DueView['standing'], Tone>> = { overdue: 'bad', today: 'warn', ahead: 'plain' };

/** What is due over all the bodies somebody serves, each with a link to where it is done. Nothing while it is not known. */
export function DueSoon() {
  const { service } = useTab();
  const texts = dueTexts(useWords().language);
  const { loaded } = useLoaded('cockpit', service.cockpit);
  if (loaded.state !== 'ready') return null;
  const groups = dueByBody(loaded.value.due);
  return (
    <Card heading={texts.heading}>
      {groups.length === 0 && <p className={look.quiet}>{texts.nothing}</p>}
      {groups.map(({ body, due }) => (
        <section key={body.nr} aria-label={body.shortName}>
          <h3>{body.shortName}</h3>
          <ul className={look.rows}>
            {due.map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                <PlaceLink to={placeOfDue(one)}>{texts.kind[one.kind](one.title)}</PlaceLink>{' '}
                <span className={look.quiet}>{texts.day(one.day)}</span>{' '}
                <Badge tone={TONES[one.standing]}>{texts.left(one.daysLeft)}</Badge>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
