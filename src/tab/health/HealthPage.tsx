import { useState } from 'react';
import type { HealthPage as View } from '../../api/healthView';
import { BodyNav } from '../app/BodyNav';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import { PageHeading } from '../app/PageHeading';
import type { NounPageProps } from '../app/place';
import { Unreadable } from '../forum/Unreadable';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import styles from '../pages/page.module.css';
import health from './health.module.css';
import { TakeOut } from '../papers/TakeOut';
import { useHealthTexts } from './healthTexts';
import { Agendas, Lead } from './Lead';
import { Open, Tags } from './Open';
import { Drift, Presence } from './Presence';
import { Report } from './Report';

/** How the collaboration of a body stands in a year: who came, how long things take, what is open, and a draft report of it. */
export function HealthPage({ nr }: NounPageProps) {
  const [year, setYear] = useState<number>();
  return (
    <LoadedPage<View>
      nr={nr}
      asks={year === undefined ? 'health' : `health?year=${String(year)}`}
      instead={(trouble) => (trouble === 'notFound' ? <NotYours nr={nr} /> : undefined)}
    >
      {(view) => <Health view={view} onYear={setYear} />}
    </LoadedPage>
  );
}

/** The body has the page, and it is not this person's: who to ask is told. */
function NotYours({ nr }: { readonly nr: string }) {
  const texts = useHealthTexts();
  return (
    <main className={look.page} id="content">
      <BodyNav here={{ kind: 'noun', body: nr, noun: 'health' }} />
      <PageHeading title={texts.title} />
      <p>{texts.notYours}</p>
      <p>{texts.notYoursWho}</p>
    </main>
  );
}

interface HealthProps {
  readonly view: View;
  readonly onYear: (year: number) => void;
}

function Health({ view, onYear }: HealthProps) {
  const texts = useHealthTexts();
  const { body, year, today, unreadable } = view;
  const thisYear = Number(today.slice(0, 4));
  const actions = (
    <span className={styles.actions}>
      <Button onClick={() => onYear(year - 1)}>{texts.show(year - 1)}</Button>
      {year < thisYear && <Button onClick={() => onYear(year + 1)}>{texts.show(year + 1)}</Button>}
    </span>
  );
  return (
    <BodyPage
      body={body}
      noun="health"
      title={`${texts.title}, ${texts.year(year).toLowerCase()}`}
      about={texts.about}
      actions={actions}
    >
      <div className={styles.stack}>
        <div className={health.columns}>
          <Presence view={view} />
          <Lead view={view} />
          <Agendas view={view} />
          <Drift view={view} />
        </div>
        <Open view={view} />
        <Tags view={view} />
        <Report body={body.nr} year={year} today={today} />
        <TakeOut body={body.nr} table="attendance" year={year} />
        <Unreadable rows={unreadable} />
      </div>
    </BodyPage>
  );
}
