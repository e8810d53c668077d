import type { ActName } from '../../api/acts';
import type { MeasureView } from '../../api/measuresView';
import { Badge, type Tone } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { ActLink } from '../pages/ActLink';
import styles from '../pages/page.module.css';
import { useMeasuresTexts } from './measuresTexts';

const TONES: Readonly<Record<MeasureView['status'], Tone>> = {
  applied: 'plain',
  granted: 'brand',
  running: 'good',
  ended: 'plain',
};

export interface MeasureCardProps {
  readonly measure: MeasureView;
  readonly body: string;
  readonly may: readonly ActName[];
}

/** A measure: its money by year with the decision, who runs it, and when it is reviewed (BAD-18 to BAD-21, BAD-37). */
export function MeasureCard({ measure, body, may }: MeasureCardProps) {
  const texts = useMeasuresTexts();
  const { id, title, description, status, review, partyNames, target, principals, parts } = measure;
  const facts: readonly (readonly [string, string])[] = [
    [texts.principals, principals.map(texts.principal).join('\n')],
    [texts.parties, partyNames.join(', ')],
    [texts.target, texts.targetOf(target)],
    [texts.period, texts.periodOf(measure.startsOn, measure.endsOn)],
    [texts.parts, parts.map((part) => (part.about === '' ? part.title : `${part.title}: ${part.about}`)).join('\n')],
    [texts.followUp, measure.followUp.join(', ')],
    [texts.financier, measure.financier],
  ];
  return (
    <Card heading={title} aside={<Badge tone={TONES[status]}>{texts.statuses[status]}</Badge>}>
      {description !== '' && <p>{description}</p>}
      {review !== null && <p className={look.strong}>{review}</p>}
      <Grants measure={measure} />
      <dl className={styles.facts}>
        {facts
          .filter(([, words]) => words !== '')
          .map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      {status !== 'ended' && may.includes('changeMeasure') && (
        <div className={styles.actions} role="group" aria-label={texts.more(title)}>
          <ActLink body={body} act="changeMeasure" row={id}>
            {texts.change}
          </ActLink>
          <ActLink body={body} act="grantMeasure" row={id}>
            {texts.grant}
          </ActLink>
          <ActLink body={body} act="reviewMeasure" row={id}>
            {texts.review}
          </ActLink>
        </div>
      )}
    </Card>
  );
}

function Grants({ measure: { title, grants } }: { readonly measure: MeasureView }) {
  const texts = useMeasuresTexts();
  if (grants.length === 0) return <p className={look.quiet}>{texts.noGrants}</p>;
  return (
    <div className={styles.wide} role="region" aria-label={texts.grants(title)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col" className={styles.number}>
              {texts.amount}
            </th>
            <th scope="col">{texts.decision}</th>
          </tr>
        </thead>
        <tbody>
          {grants.map((grant, index) => (
            <tr key={`${String(index)} ${String(grant.year)}`}>
              <td>{grant.year}</td>
              <td className={styles.number}>{texts.tkr(grant.tkr)}</td>
              <td>{texts.decided(grant)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
