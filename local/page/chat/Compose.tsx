import { Button, Field, Switch, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { Send24Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { texts } from '../texts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
});

export interface Written {
  readonly text: string;
  readonly mention: boolean;
}

interface ComposeProps {
  readonly label: string;
  /** In a channel the bot hears only what mentions it; in a chat everything. */
  readonly place: 'chat' | 'channel';
  readonly sending: 'idle' | 'busy';
  /** Settles to whether it went: what did not go stays in the box. */
  readonly onSend: (written: Written) => Promise<'sent' | 'failed'>;
}

const MENTION = /^@samverka\b\s*/i;

export function Compose({ label, place, sending, onSend }: ComposeProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [mention, setMention] = useState(true);
  const send = async () => {
    if (text.trim() === '' || sending === 'busy') return;
    setText('');
    const sent = await onSend(written(text, place, mention ? 'chosen' : 'not chosen'));
    if (sent === 'failed') setText((since) => (since === '' ? text : since));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A key that ends the composing of a letter is no wish to send.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {place === 'channel' && (
        <Switch label={texts.chat.mention} checked={mention} onChange={(_event, { checked }) => setMention(checked)} />
      )}
      <div className={styles.row}>
        <Field className={styles.field} hint={texts.chat.hint}>
          <Textarea
            aria-label={label}
            placeholder={label}
            value={text}
            rows={2}
            onChange={(_event, { value }) => setText(value)}
            onKeyDown={onKeyDown}
          />
        </Field>
        <Button
          type="submit"
          appearance="primary"
          icon={<Send24Regular />}
          aria-label={texts.chat.send}
          disabledFocusable={text.trim() === ''}
        />
      </div>
    </form>
  );
}

/** A mention typed at the beginning counts as one chosen, and is not said twice. */
function written(text: string, place: 'chat' | 'channel', mention: 'chosen' | 'not chosen'): Written {
  if (place === 'chat') return { text: text.trim(), mention: false };
  return { text: text.trim().replace(MENTION, ''), mention: mention === 'chosen' || MENTION.test(text.trim()) };
}
