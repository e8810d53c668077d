import { Divider, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef } from 'react';
import type { LocalMessage } from '../api/model';
import type { Session } from '../shell/session';
import { Quiet } from '../shell/Waiting';
import { dayIn, writtenDayOf } from '../times';
import { Message } from './Message';
import { threaded } from './threads';

const useStyles = makeStyles({
  room: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  day: { flexGrow: 0 },
  reply: { display: 'flex', flexDirection: 'column', marginInlineStart: tokens.spacingHorizontalXXXL },
});

interface MessageListProps {
  readonly session: Session;
  readonly conversation: string;
  readonly name: string;
  readonly empty: string;
  readonly messages: readonly LocalMessage[];
  readonly onPressed: () => void;
}

/** Messages, newest last, replies under what they answer. What is new is read aloud as it comes. */
export function MessageList({ session, conversation, name, empty, messages, onPressed }: MessageListProps) {
  const styles = useStyles();
  const end = useRef<HTMLDivElement>(null);
  const newest = messages.at(-1)?.activityId;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [newest]);
  const shown = threaded(messages);
  return (
    <div className={styles.room} role="log" aria-live="polite" aria-label={name} tabIndex={0}>
      {shown.length === 0 && <Quiet>{empty}</Quiet>}
      <div className={styles.list}>
        {shown.map(({ message, depth }, index) => {
          const before = shown[index - 1];
          const newDay = depth === 'post' && (before === undefined || dayIn(before.message.at) !== dayIn(message.at));
          return (
            <Fragment key={message.activityId}>
              {newDay && <Divider className={styles.day}>{writtenDayOf(message.at)}</Divider>}
              {depth === 'reply' ? (
                <div className={styles.reply}>
                  <Message session={session} conversation={conversation} message={message} onPressed={onPressed} />
                </div>
              ) : (
                <Message session={session} conversation={conversation} message={message} onPressed={onPressed} />
              )}
            </Fragment>
          );
        })}
      </div>
      <div ref={end} />
    </div>
  );
}
