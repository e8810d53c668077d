import { Card } from '../look/Card';
import look from '../look/look.module.css';
import styles from './link.module.css';
import { useLink } from './linkPage';

/** The lines of the agenda, as its person sees them in the tab. */
export function AgendaPart() {
  const { view, texts } = useLink();
  if (view.meeting === null || view.preview !== null) return null;
  const { items, parties } = view.meeting;
  const nameOf = (key: string) => parties.find(({ partyKey }) => partyKey === key)?.name ?? key;
  return (
    <Card heading={texts.agenda.heading}>
      {items.length === 0 && <p>{texts.agenda.none}</p>}
      <ol className={look.rows}>
        {items.map((item, at) => (
          <li key={item.id}>
            <h3>{`${String(at + 1)}. ${item.title}`}</h3>
            <p className={look.quiet}>
              {[texts.agenda.minutes(item.minutes), item.presenter, item.parties.map(nameOf).join(', ')]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            {item.secrecy?.face === 'masked' && <p>{item.secrecy.ground}</p>}
            {item.description !== '' && <p className={styles.written}>{item.description}</p>}
            {item.notes !== '' && <p className={styles.written}>{item.notes}</p>}
            {item.decisions.length > 0 && (
              <>
                <p className={look.strong}>{texts.agenda.decisions}</p>
                <ul className={styles.sentences}>
                  {item.decisions.map((decision) => (
                    <li key={decision.key}>{decision.text}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
