import { MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocalMessage } from '../api/model';
import { say } from '../api/local';
import { sentenceOf } from '../api/request';
import type { Reloadable } from '../loaded';
import type { Session } from '../shell/session';
import { Waiting } from '../shell/Waiting';
import { texts } from '../texts';
import type { Written } from './Compose';
import { Compose } from './Compose';
import { MessageList } from './MessageList';

const useStyles = makeStyles({
  room: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  status: { padding: `0 ${tokens.spacingHorizontalL}`, display: 'flex', justifyContent: 'flex-start' },
});

interface ConversationProps {
  readonly session: Session;
  readonly id: string;
  readonly name: string;
  readonly place: 'chat' | 'channel';
  readonly loaded: Reloadable<readonly LocalMessage[]>;
}

export function Conversation({ session, id, name, place, loaded }: ConversationProps) {
  const styles = useStyles();
  const [sending, setSending] = useState<'idle' | 'busy'>('idle');
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const onSend = async ({ text, mention }: Written) => {
    setSending('busy');
    setFailure(undefined);
    try {
      await say({ as: session.person.id, in: id, text, mention });
      return 'sent';
    } catch (thrown) {
      setFailure(sentenceOf(thrown));
      return 'failed';
    } finally {
      setSending('idle');
      loaded.reload();
    }
  };
  const empty = place === 'chat' ? texts.chat.empty : texts.chat.emptyChannel;
  return (
    <div className={styles.room}>
      <Waiting for={loaded}>
        {(messages) => (
          <MessageList
            session={session}
            conversation={id}
            name={texts.chat.messages(name)}
            empty={empty}
            messages={messages}
            onPressed={loaded.reload}
          />
        )}
      </Waiting>
      <div className={styles.status} role="status">
        {sending === 'busy' && <Spinner size="tiny" label={texts.chat.writing} />}
        {failure !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{failure}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Compose
        label={place === 'chat' ? texts.chat.write : texts.chat.writePost}
        place={place}
        sending={sending}
        onSend={onSend}
      />
    </div>
  );
}
