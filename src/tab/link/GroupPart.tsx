import { Card } from '../look/Card';
import look from '../look/look.module.css';
import styles from './link.module.css';
import { standingOf, useLink } from './linkPage';
import { WriteForm } from './WriteForm';

/** A working group and its report, from somebody who has a seat in it or stands for one of its parties (WG-08). */
export function GroupPart() {
  const { view, texts, act } = useLink();
  const { group } = view;
  if (group === null) return <p>{texts.open.nothing}</p>;
  const { heading, next, title, text, send, reports } = texts.group;
  const standing = standingOf(view, 'reportFromGroup', group.id);
  const written = [...group.pending, ...group.reports];
  return (
    <>
      <Card heading={heading}>
        <p>{group.purpose}</p>
        {group.standing.nextDue !== null && <p>{next(group.standing.nextDue)}</p>}
        {standing === 'closed' && <p>{texts.open.nothing}</p>}
        {standing === 'done' && <p>{texts.open.used}</p>}
        {standing === 'open' && (
          <WriteForm
            fields={[
              { name: 'title', label: title, kind: 'line', needed: 'needed' },
              { name: 'text', label: text, kind: 'lines', needed: 'needed' },
            ]}
            button={send}
            onSend={(values) => act('reportFromGroup', { id: group.id, version: group.version, ...values })}
          />
        )}
      </Card>
      {written.length > 0 && (
        <Card heading={reports}>
          <ul className={look.rows}>
            {written.map((report) => (
              <li key={report.id}>
                <p className={look.strong}>{report.title}</p>
                <p className={styles.written}>{report.text}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
