import type { Decision } from '../core/decisions/decision';
import { useHost } from './host';
import { FRONT } from './place';
import { PlaceLink } from './PlaceLink';
import { useArchiveStyles } from './styles';

/** A decision: its §, what it is about, what was decided, and the way to its whole matter. */
export function DecisionLine({ decision }: { readonly decision: Decision }) {
  const { texts } = useHost();
  const styles = useArchiveStyles();
  const { section, itemTitle, text, theme, matterId } = decision;
  return (
    <li>
      <strong>{section === null ? itemTitle : `${texts.section(section)} ${itemTitle}`}</strong>
      {theme !== null && <span className={styles.quiet}> {texts.themes[theme]}</span>}
      <p className={styles.decided}>{text}</p>
      {matterId !== null && (
        <PlaceLink to={{ ...FRONT, matter: matterId }} label={`${texts.wholeWay}: ${itemTitle}`}>
          {texts.wholeWay}
        </PlaceLink>
      )}
    </li>
  );
}
