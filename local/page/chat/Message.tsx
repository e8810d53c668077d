import {
  Avatar,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { LocalMessage } from '../api/model';
import { readLink } from '../host/links';
import { follow } from '../shell/follow';
import type { Session } from '../shell/session';
import { texts } from '../texts';
import { timeOf } from '../times';
import { AdaptiveCardView } from './AdaptiveCardView';
import { ProposeFrom } from './ProposeFrom';
import type { CardPress } from './drawCard';
import { useSeenAgain } from './useSeenAgain';
import { usePress } from './usePress';

const useStyles = makeStyles({
  message: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '44rem',
    outlineStyle: 'none',
  },
  mine: { alignSelf: 'flex-end', gridTemplateColumns: 'minmax(0, 1fr)' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  mineBody: { alignItems: 'flex-end' },
  byline: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  bubble: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  outcome: { width: '100%' },
  avatar: { '@media (max-width: 40rem)': { display: 'none' } },
  mineBubble: { backgroundColor: tokens.colorBrandBackground2 },
});

interface MessageProps {
  readonly session: Session;
  readonly conversation: string;
  readonly message: LocalMessage;
  readonly onPressed: () => void;
}

export function Message({ session, conversation, message, onPressed }: MessageProps) {
  const styles = useStyles();
  const mine = message.from.id === session.person.teamsId;
  const article = useRef<HTMLElement>(null);
  const pressing = usePress();
  useSeenAgain(session.person.id, conversation, message, onPressed);
  const onPress = async (press: CardPress) => {
    if (press.kind !== 'execute') {
      const opened = press.kind === 'open' ? follow(session, readLink(press.url, location.origin)) : 'refused';
      if (opened === 'refused') pressing.refuse(texts.chat.unsupported);
      return;
    }
    const { verb, data } = press;
    await pressing.press({ as: session.person.id, in: conversation, replyTo: message.activityId, verb, data });
    onPressed();
    // The pressed button is gone with its card: keep the person where they were.
    article.current?.focus();
  };
  const name = mine ? texts.chat.you : message.from.name;
  return (
    <article
      ref={article}
      tabIndex={-1}
      className={mergeClasses(styles.message, mine && styles.mine)}
      aria-label={`${name}, ${timeOf(message.at)}`}
    >
      {!mine && (
        <Avatar
          className={styles.avatar}
          name={message.from.name}
          size={32}
          color={message.from.kind === 'bot' ? 'brand' : 'colorful'}
          aria-hidden
        />
      )}
      <div className={mergeClasses(styles.body, mine && styles.mineBody)}>
        <div className={styles.byline}>
          {!mine && (
            <Text size={200} weight="semibold">
              {name}
            </Text>
          )}
          <Text size={200}>{timeOf(message.at)}</Text>
        </div>
        {message.text !== '' && (
          <div className={mergeClasses(styles.bubble, mine && styles.mineBubble)}>{message.text}</div>
        )}
        {message.text !== '' && (
          <ProposeFrom session={session} conversation={conversation} message={message} onDone={onPressed} />
        )}
        {message.card !== null && (
          <AdaptiveCardView
            payload={message.card}
            name={texts.chat.card}
            pressing={pressing.state}
            onPress={(press) => void onPress(press)}
          />
        )}
        <div className={styles.outcome}>
          {pressing.state === 'busy' && <Spinner size="tiny" labelPosition="after" label={texts.chat.pressing} />}
          {pressing.said !== undefined && (
            <MessageBar intent={pressing.said.intent} layout="multiline">
              <MessageBarBody>{pressing.said.sentence}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
    </article>
  );
}
