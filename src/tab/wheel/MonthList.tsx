import type { WheelEntryView, WheelPage } from '../../api/wheelView';
import { PlaceLink } from '../app/PlaceLink';
import { Badge, type Tone } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { StageBadge } from '../look/StageBadge';
import { useTexts } from '../words/words';
import styles from './wheel.module.css';
import { useWheelTexts } from './wheelTexts';

const TONES: Readonly<Record<WheelEntryView['state'], Tone>> = {
  done: 'good',
  overdue: 'bad',
  missing: 'warn',
  planned: 'plain',
  past: 'plain',
};

/** The heading of a month in the list, to which the drawing leads. */
export const idOfMonth = (month: number): string => `wheel-month-${String(month)}`;

/** Everything in the wheel as text, in the order of the year. */
export function MonthList({ view }: { readonly view: WheelPage }) {
  const texts = useWheelTexts();
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return (
    <Card heading={texts.monthByMonth}>
      {months.map((month) => (
        <Month key={month} month={month} view={view} />
      ))}
    </Card>
  );
}

function Month({ month, view }: { readonly month: number; readonly view: WheelPage }) {
  const texts = useWheelTexts();
  const entries = view.entries.filter((entry) => entry.month === month);
  const meetings = view.meetings.filter(({ day }) => Number(day.slice(5, 7)) === month);
  return (
    <section className={styles.listed} aria-labelledby={idOfMonth(month)}>
      <h3 id={idOfMonth(month)} tabIndex={-1}>
        {texts.month(month)}
      </h3>
      {entries.length + meetings.length === 0 && <p className={look.quiet}>{texts.nothing}</p>}
      <ul className={look.rows}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={look.spread}>
            <PlaceLink to={{ kind: 'meeting', body: view.body.nr, meeting: meeting.id, step: null }}>
              {texts.meetingOn(meeting.day, meeting.starts)}
            </PlaceLink>
            <StageBadge meeting={meeting} />
          </li>
        ))}
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} view={view} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, view }: { readonly entry: WheelEntryView; readonly view: WheelPage }) {
  const texts = useWheelTexts();
  const { themes } = useTexts();
  const facts = [
    entry.theme === null ? texts.kinds[entry.kind] : themes[entry.theme],
    entry.doneOn !== null ? texts.doneOn(entry.doneOn) : null,
    entry.doneOn === null && entry.lastDay !== null ? texts.lastDay(entry.lastDay) : null,
    entry.doneOn === null && entry.day !== null && entry.day !== entry.lastDay ? texts.plannedFor(entry.day) : null,
    entry.needsQuorum ? texts.needsQuorum : null,
    entry.locked ? texts.locked : null,
    entry.source === null ? null : texts.clause(entry.source),
  ].filter((fact) => fact !== null);
  return (
    <li>
      <div className={look.spread}>
        <span className={look.strong}>{entry.title}</span>
        <span className={look.inline}>
          <Badge tone={TONES[entry.state]}>{texts.states[entry.state]}</Badge>
          {view.may.includes('changeWheelEntry') && (
            <PlaceLink
              to={{ kind: 'acts', body: view.body.nr, meeting: null, act: 'changeWheelEntry', row: entry.id }}
              className={styles.edit}
              label={texts.changeOne(entry.title)}
            >
              {texts.change}
            </PlaceLink>
          )}
        </span>
      </div>
      {entry.about !== '' && <p>{entry.about}</p>}
      <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{facts.join(' · ')}</p>
      {entry.sent.map((sent) => (
        <p key={sent} className={`${look.quiet ?? ''} ${look.small ?? ''}`}>
          {sent}
        </p>
      ))}
    </li>
  );
}
