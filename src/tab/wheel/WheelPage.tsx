import type { WheelPage as View } from '../../api/wheelView';
import { BodyNav } from '../app/BodyNav';
import { PageHeading } from '../app/PageHeading';
import type { Place } from '../app/place';
import { PlaceLink } from '../app/PlaceLink';
import { useTab } from '../app/tab';
import { useShown } from '../app/useShown';
import { Unreadable } from '../forum/Unreadable';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { useLoaded } from '../service/loaded';
import { useLanguageOf, useTexts } from '../words/words';
import { Legend } from './Legend';
import { idOfMonth, MonthList } from './MonthList';
import styles from './wheel.module.css';
import { WheelDrawing } from './WheelDrawing';
import { useWheelTexts } from './wheelTexts';

type WheelPlace = Extract<Place, { readonly kind: 'wheel' }>;

/** The year of a body as a wheel and as a list. */
export function WheelPage({ place: { body, year } }: { readonly place: WheelPlace }) {
  const { service } = useTab();
  const texts = useTexts();
  const { loaded, reload } = useLoaded(`wheel ${body} ${String(year)}`, () => service.wheel(body, year));
  useLanguageOf(loaded.state === 'ready' ? loaded.value.me : undefined);
  useShown(loaded);
  if (loaded.state === 'loading') return <Skeleton label={texts.shell.loading} />;
  if (loaded.state === 'failed') {
    return <TroubleView trouble={loaded.trouble} texts={texts} onRetry={() => void reload()} />;
  }
  return <Wheel view={loaded.value} />;
}

function Wheel({ view }: { readonly view: View }) {
  const texts = useWheelTexts();
  const { body, year, entries, may, today } = view;
  return (
    <main className={look.page} id="content">
      <BodyNav here={{ kind: 'wheel', body: body.nr, year }} />
      <header className={look.pageHeader}>
        <div className={look.spread}>
          <PageHeading title={texts.heading(year)} />
          <Actions view={view} />
        </div>
        <p className={look.quiet}>{texts.about(body.name)}</p>
      </header>
      <Alarms view={view} />
      {entries.length === 0 && (
        <MessageBar intent="info">{may.includes('addWheelEntry') ? texts.empty : texts.emptyForReader}</MessageBar>
      )}
      <div className={styles.columns}>
        <Card heading={texts.drawing}>
          <WheelDrawing view={view} onMonth={(month) => document.getElementById(idOfMonth(month))?.focus()} />
          {today.startsWith(String(year)) && <p className={look.quiet}>{texts.today(today)}</p>}
          <Legend />
        </Card>
        <MonthList view={view} />
      </div>
      <Unreadable rows={view.unreadable} />
    </main>
  );
}

/** The years beside this one, and what may be done with the wheel. */
function Actions({ view: { body, year, may, today } }: { readonly view: View }) {
  const texts = useWheelTexts();
  const thisYear = Number(today.slice(0, 4));
  const planned = Math.max(year, thisYear + 1);
  const act = (name: 'addWheelEntry' | 'copyYear'): Place => ({
    kind: 'acts',
    body: body.nr,
    meeting: null,
    act: name,
  });
  return (
    <nav className={`${look.inline ?? ''} ${styles.onScreen ?? ''}`} aria-label={texts.heading(year)}>
      {year > thisYear - 1 && (
        <PlaceLink to={{ kind: 'wheel', body: body.nr, year: year - 1 }} className={look.button}>
          {texts.earlier(year - 1)}
        </PlaceLink>
      )}
      {year < thisYear + 1 && (
        <PlaceLink to={{ kind: 'wheel', body: body.nr, year: year + 1 }} className={look.button}>
          {texts.later(year + 1)}
        </PlaceLink>
      )}
      <PlaceLink
        to={{ kind: 'acts', body: body.nr, meeting: null, act: 'askPlannedDates', row: String(planned) }}
        className={look.button}
      >
        {texts.plan(planned)}
      </PlaceLink>
      {may.includes('copyYear') && (
        <PlaceLink to={act('copyYear')} className={look.button}>
          {texts.copy}
        </PlaceLink>
      )}
      <Button onClick={() => window.print()}>{texts.print}</Button>
      {may.includes('addWheelEntry') && (
        <PlaceLink to={act('addWheelEntry')} className={`${look.button ?? ''} ${look.primary ?? ''}`}>
          {texts.add}
        </PlaceLink>
      )}
    </nav>
  );
}

function Alarms({ view: { alarms, undated } }: { readonly view: View }) {
  const texts = useWheelTexts();
  return (
    <div className={styles.alarms}>
      {alarms.map(({ text, clause }) => (
        <MessageBar key={text} intent="warn">
          <p>{text}</p>
          {clause !== null && <p className={look.small}>{clause}</p>}
        </MessageBar>
      ))}
      {undated.length > 0 && (
        <MessageBar intent="info">
          <p className={look.strong}>{texts.undated}</p>
          <ul>
            {undated.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </MessageBar>
      )}
    </div>
  );
}
