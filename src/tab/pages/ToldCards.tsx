import type { ToldAct, ToldCard } from '../../api/toldCard';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { ActLink } from './ActLink';
import styles from './page.module.css';

export interface ToldCardsProps {
  readonly cards: readonly ToldCard[];
  /** Address of the body. */
  readonly body: string;
}

/** Parts of a page that the service has put in words. */
export function ToldCards({ cards, body }: ToldCardsProps) {
  return (
    <>
      {cards.map(({ heading, about, rows, acts }) => (
        <Card key={heading} heading={heading}>
          <p className={look.quiet}>{about}</p>
          <ul className={look.rows}>
            {rows.map(({ title, lines, acts: ofRow }) => (
              <li key={title}>
                <h3>{title}</h3>
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <Acts acts={ofRow} body={body} title={title} />
              </li>
            ))}
          </ul>
          <Acts acts={acts} body={body} title={heading} />
        </Card>
      ))}
    </>
  );
}

interface ActsProps {
  readonly acts: readonly ToldAct[];
  readonly body: string;
  readonly title: string;
}

function Acts({ acts, body, title }: ActsProps) {
  return (
    <div className={styles.actions}>
      {acts.map(({ act, row, label }) => (
        <ActLink key={act} body={body} act={act} label={`${label}: ${title}`} {...(row === null ? {} : { row })}>
          {label}
        </ActLink>
      ))}
    </div>
  );
}
