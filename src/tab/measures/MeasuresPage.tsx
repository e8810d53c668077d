import type { MeasuresPage as View } from '../../api/measuresView';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import type { NounPageProps } from '../app/place';
import { Unreadable } from '../forum/Unreadable';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { ActLink } from '../pages/ActLink';
import styles from '../pages/page.module.css';
import { ToldCards } from '../pages/ToldCards';
import { BudgetCard } from './BudgetCard';
import { MeasureCard } from './MeasureCard';
import { useMeasuresTexts } from './measuresTexts';
import { PlanCard } from './PlanCard';

/** What a body finances: whether the sums agree, each measure with its money and its review, and the plan for three years. */
export function MeasuresPage({ nr }: NounPageProps) {
  return (
    <LoadedPage<View> nr={nr} asks="measures">
      {(view) => <Measures view={view} />}
    </LoadedPage>
  );
}

function Measures({ view }: { readonly view: View }) {
  const texts = useMeasuresTexts();
  const { body, measures, budgets, plan, projects, may, unreadable } = view;
  const nothing = measures.length + budgets.length + projects.length === 0;
  const adds = may.includes('addMeasure');
  const actions = adds && (
    <ActLink body={body.nr} act="addMeasure" appearance="primary">
      {texts.add}
    </ActLink>
  );
  return (
    <BodyPage body={body} noun="measures" title={texts.title} about={texts.about} actions={actions}>
      <div className={styles.stack}>
        {nothing && (
          <Card heading={texts.none}>
            <p>{adds ? texts.noneAbout : texts.noneForReader}</p>
          </Card>
        )}
        {budgets.map((budget) => (
          <BudgetCard key={budget.title} budget={budget} />
        ))}
        {measures.map((measure) => (
          <MeasureCard key={measure.id} measure={measure} body={body.nr} may={may} />
        ))}
        <ToldCards cards={view.cards} body={body.nr} />
        {plan !== null && <PlanCard plan={plan} body={body.nr} may={may} />}
        {projects.length > 0 && (
          <Card heading={texts.projects}>
            <ul className={look.rows}>
              {projects.map(({ name, about, status }) => (
                <li key={name}>
                  <div className={look.spread}>
                    <h3>{name}</h3>
                    <Badge tone="plain">{status}</Badge>
                  </div>
                  <p>{about}</p>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Unreadable rows={unreadable} />
      </div>
    </BodyPage>
  );
}
