import type { ActName } from '../../api/acts';
import type { PlanView } from '../../api/measuresView';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { ActLink } from '../pages/ActLink';
import styles from '../pages/page.module.css';
import { useMeasuresTexts } from './measuresTexts';

export interface PlanCardProps {
  readonly plan: PlanView;
  readonly body: string;
  readonly may: readonly ActName[];
}

/** The plan for the three coming years, and what it lacks (FIN-06, BAD-24). */
export function PlanCard({ plan: { years, sentences, clause }, body, may }: PlanCardProps) {
  const texts = useMeasuresTexts();
  return (
    <Card
      heading={texts.planHeading}
      aside={
        may.includes('planThreeYears') && (
          <ActLink body={body} act="planThreeYears">
            {texts.plan}
          </ActLink>
        )
      }
    >
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.wide} role="region" aria-label={texts.planHeading} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.planYear}</th>
              <th scope="col" className={styles.number}>
                {texts.planBudget}
              </th>
              <th scope="col">{texts.planStanding}</th>
              <th scope="col">{texts.planGoals}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, budget, standing, goals }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className={styles.number}>
                  {budget === null ? <Badge tone="warn">{texts.missing}</Badge> : texts.tkr(budget)}
                </td>
                <td>{texts.planStandings[standing]}</td>
                <td>{goals.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{clause}</p>
    </Card>
  );
}
