import type { PlanningPage as View } from '../../api/planningView';
import { LoadedPage } from '../app/BodyPage';
import { BodyNav } from '../app/BodyNav';
import { PageHeading } from '../app/PageHeading';
import { Unreadable } from '../forum/Unreadable';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import styles from '../pages/page.module.css';
import { usePageActs, type PageActs } from '../pages/usePageActs';
import { AskForm } from './AskForm';
import { DatesCard } from './DatesCard';
import { MyAnswers } from './MyAnswers';
import { usePlanningTexts } from './planningTexts';

/** The meetings of a coming year: dates proposed with reasons, answered, moved, and entered all at once. */
export function PlanningPage({ nr, year }: { readonly nr: string; readonly year: string | null }) {
  return (
    <LoadedPage<View> nr={nr} asks={year === null ? 'planning' : `planning?year=${year}`}>
      {(view, { reload }) => <Planning view={view} reload={reload} />}
    </LoadedPage>
  );
}

interface PlanningProps {
  readonly view: View;
  readonly reload: () => Promise<unknown>;
}

function Planning({ view, reload }: PlanningProps) {
  const texts = usePlanningTexts();
  const acts = usePageActs(reload);
  const { body, year, meetings, plan, unreadable } = view;
  return (
    <main className={look.page} id="content">
      <BodyNav here={{ kind: 'wheel', body: body.nr, year }} />
      <header className={look.pageHeader}>
        <p className={look.quiet}>{body.name}</p>
        <PageHeading title={texts.heading(year)} />
        <p className={look.quiet}>{texts.about}</p>
      </header>
      <div className={styles.stack}>
        {acts.told}
        {plan === null ? (
          <Unasked view={view} acts={acts} />
        ) : (
          <>
            {plan.unmet.length > 0 && (
              <MessageBar intent="warn">
                <p className={look.strong}>{texts.unmet}</p>
                <ul>
                  {plan.unmet.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </MessageBar>
            )}
            {plan.mayAnswer === 'may' && <MyAnswers key={plan.version} plan={plan} acts={acts} />}
            <DatesCard plan={plan} may={view.may} acts={acts} />
          </>
        )}
        {meetings.length > 0 && (
          <Card heading={texts.standing}>
            <ul className={look.rows}>
              {meetings.map(({ day, starts, ends }) => (
                <li key={`${day} ${starts}`}>
                  {texts.day(day)}, {starts}–{ends}
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Unreadable rows={unreadable} />
      </div>
    </main>
  );
}

/** Nothing has been asked: whoever calls the meetings begins here, others are told that they will be asked. */
function Unasked({ view, acts }: { readonly view: View; readonly acts: PageActs }) {
  const texts = usePlanningTexts();
  const asks = view.may.includes('askPlannedDates');
  return (
    <Card heading={texts.none}>
      <p>{asks ? texts.noneAbout : texts.noneForReader}</p>
      {asks && <AskForm view={view} acts={acts} />}
    </Card>
  );
}
