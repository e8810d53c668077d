import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { Document } from './Document';
import styles from './link.module.css';
import { standingOf, useLink } from './linkPage';
import { WriteForm } from './WriteForm';

/** The draft of the notes, and a comment on it from somebody who attended (LSG-15). */
export function CommentsPart() {
  const { view, texts, act } = useLink();
  const round = view.meeting?.round ?? null;
  const { heading, about, text, send, draft, given } = texts.comments;
  if (round === null) return <p>{texts.open.nothing}</p>;
  const standing = standingOf(view, 'commentOnNotes', round.id);
  return (
    <>
      <Document heading={draft} preview={view.preview} />
      <Card heading={heading}>
        {round.round !== null && <p>{about(round.round.lastDay)}</p>}
        {standing === 'closed' && <p>{texts.open.nothing}</p>}
        {standing === 'done' && <p>{texts.open.used}</p>}
        {standing === 'open' && (
          <WriteForm
            fields={[{ name: 'text', label: text, kind: 'lines', needed: 'needed' }]}
            button={send}
            onSend={(values) => act('commentOnNotes', { id: round.id, version: round.version, ...values })}
          />
        )}
      </Card>
      {round.comments.length > 0 && (
        <Card heading={given}>
          <ul className={look.rows}>
            {round.comments.map((comment) => (
              <li key={comment.id}>
                <p className={look.strong}>{comment.name}</p>
                <p className={styles.written}>{comment.text}</p>
                {comment.reply !== '' && <p className={look.quiet}>{comment.reply}</p>}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
