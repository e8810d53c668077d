import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { writeMail, type WrittenMail } from '../api/local';
import type { LocalMail } from '../api/model';
import { sentenceOf } from '../api/request';
import { texts } from '../texts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AnswerProps {
  /** Who answers: the short id of a person. */
  readonly as: string;
  readonly mail: LocalMail;
}

/** An answer to a mail, as any mail program has it; an invitation is answered by a press. */
export function Answer({ as, mail }: AnswerProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const send = (letter: Omit<WrittenMail, 'as' | 'answers'>) => {
    setSaid('');
    writeMail({ as, answers: mail.id, ...letter }).then(
      () => {
        setText('');
        setSaid(texts.mail.sent);
      },
      (failure: unknown) => setSaid(sentenceOf(failure)),
    );
  };
  const isInvitation = mail.attachments.some(({ name }) => name.endsWith('.ics'));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send({ text });
      }}
    >
      <Field label={texts.mail.answer}>
        <Textarea value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={text.trim() === ''}>
          {texts.mail.send}
        </Button>
        {isInvitation && (
          <>
            <Button onClick={() => send({ text: '', comes: 'accepted' })}>{texts.mail.accept}</Button>
            <Button onClick={() => send({ text: '', comes: 'declined' })}>{texts.mail.decline}</Button>
          </>
        )}
      </div>
      <Text role="status">{said}</Text>
    </form>
  );
}
