import type { Body } from '../core/bodies/body';
import { useHost } from './host';
import { FRONT } from './place';
import { PlaceLink } from './PlaceLink';
import { useArchiveStyles } from './styles';

/** The bodies whose record the person may read. */
export function BodyCards({ bodies }: { readonly bodies: readonly Body[] }) {
  const { texts } = useHost();
  const styles = useArchiveStyles();
  return (
    <section aria-labelledby="archive-bodies" className={styles.list}>
      <h2 id="archive-bodies" className={styles.heading}>
        {texts.bodies}
      </h2>
      {bodies.length === 0 && <p>{texts.noBodies}</p>}
      <ul className={styles.cards}>
        {bodies.map((body) => (
          <li key={body.nr} className={styles.card}>
            <PlaceLink to={{ ...FRONT, body: body.nr }}>{body.name}</PlaceLink>
            <span className={styles.quiet}>{body.purpose}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
