import type { GroupView } from '../../api/groupViews';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import styles from '../pages/page.module.css';
import { useGroupsTexts } from './groupsTexts';

/** Who stands for each party in a group, and the parties nobody stands for (WG-06). */
export function Seats({ parties, associated }: Pick<GroupView, 'parties' | 'associated'>) {
  const texts = useGroupsTexts();
  const gaps = parties.filter(({ seat }) => seat === null).map(({ name }) => name);
  if (parties.length + associated.length === 0) return null;
  return (
    <section aria-label={texts.staffing}>
      <h3>{texts.staffing}</h3>
      {gaps.length > 0 && <MessageBar intent="warn">{texts.gaps(gaps)}</MessageBar>}
      <dl className={styles.facts}>
        {parties.map(({ partyKey, name, seat }) => (
          <div key={partyKey}>
            <dt>{name}</dt>
            <dd className={seat === null ? look.quiet : undefined}>{seat ?? texts.nobody}</dd>
          </div>
        ))}
        {associated.length > 0 && (
          <div>
            <dt>{texts.alsoIn}</dt>
            <dd>{associated.join('\n')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
