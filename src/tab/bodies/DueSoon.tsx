import { useState } from 'react';
import type { DueView } from '../../api/cockpitView';
import type { BodySummary } from '../../api/views';
import type { Day } from '../../core/calendar';
import { dueTexts } from '../../texts/tab/due';
import { PlaceLink } from '../app/PlaceLink';
import { useTab } from '../app/tab';
import { Badge, type Tone } from '../look/Badge';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { usePageActs, type PageActs } from '../pages/usePageActs';
import { useLoaded } from '../service/loaded';
import { useWords } from '../words/words';
import styles from './due.module.css';
import { placeOfDue } from './placeOfDue';
import { ToSeveral } from './ToSeveral';

const TONES: Readonly<Record<DueView['standing'], Tone>> = { overdue: 'bad', today: 'warn', ahead: 'plain' };

/**
 * What is due over all the bodies somebody serves, in one list by day, each with what is done about it: opened where it
 * is done, or done at once. Nothing while it is not known.
 */
export function DueSoon({ bodies }: { readonly bodies: readonly BodySummary[] }) {
  const { service } = useTab();
  const texts = dueTexts(useWords().language);
  const { loaded, reload } = useLoaded('cockpit', service.cockpit);
  const acts = usePageActs(reload);
  const [proposing, setProposing] = useState<'open' | 'closed'>('closed');
  if (loaded.state !== 'ready') return null;
  const { due, today } = loaded.value;
  return (
    <Card heading={texts.heading} aside={<Button onClick={() => setProposing('open')}>{texts.several.open}</Button>}>
      {proposing === 'open' && <ToSeveral bodies={bodies} acts={acts} onClose={() => setProposing('closed')} />}
      {acts.told}
      {due.length === 0 ? (
        <p className={look.quiet}>{texts.nothing}</p>
      ) : (
        <table className={styles.due}>
          <thead className="unseen">
            <tr>
              <th scope="col">{texts.columns.left}</th>
              <th scope="col">{texts.columns.day}</th>
              <th scope="col">{texts.columns.body}</th>
              <th scope="col">{texts.columns.what}</th>
              <th scope="col">{texts.columns.act}</th>
            </tr>
          </thead>
          <tbody>
            {due.map((one) => (
              <DueRow key={`${one.kind} ${one.body.nr} ${one.id}`} due={one} today={today} acts={acts} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

interface DueRowProps {
  readonly due: DueView;
  readonly today: Day;
  readonly acts: PageActs;
}

function DueRow({ due, today, acts }: DueRowProps) {
  const texts = dueTexts(useWords().language);
  const title = texts.kind[due.kind](due.title);
  const act = (due.act === null ? undefined : texts.act[due.act]) ?? texts.open;
  const label = texts.actOn(act, title, due.body.shortName);
  const { nr, version } = due.body;
  const press = (onClick: () => void) => (
    <Button aria-label={label} blocked={acts.state === 'idle' ? 'free' : 'blocked'} onClick={onClick}>
      {act}
    </Button>
  );
  return (
    <tr>
      <td>
        <Badge tone={TONES[due.standing]}>{texts.left(due.daysLeft)}</Badge>
      </td>
      <td className={look.quiet}>{texts.day(due.day)}</td>
      <td className={look.quiet}>{due.body.shortName}</td>
      <th scope="row">
        <PlaceLink to={placeOfDue(due)}>{title}</PlaceLink>
      </th>
      <td>
        {due.act === 'remindLate' ? (
          press(() => void acts.ask('remindLate', { id: nr, version }))
        ) : due.act === 'markDone' ? (
          press(() => void acts.ask('markDone', { id: due.id, version: due.version, doneOn: today }))
        ) : (
          <PlaceLink
            to={placeOfDue(due)}
            className={`${look.button ?? ''} ${due.act === null ? (look.subtle ?? '') : ''}`}
            label={label}
          >
            {act}
          </PlaceLink>
        )}
      </td>
    </tr>
  );
}
