import { Avatar, Subtitle2, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NumberSymbol20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Place } from '../place';
import type { Session } from '../shell/session';
import { channelsOf } from '../shell/session';
import { texts } from '../texts';

const useStyles = makeStyles({
  nav: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS}` },
  heading: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  team: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '2.5rem',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ConversationListProps {
  readonly session: Session;
  /** `personal` or a channel's id. */
  readonly here: string;
}

/** Where the person can talk: the chat with the bot, and the channels of their teams. */
export function ConversationList({ session, here }: ConversationListProps) {
  const styles = useStyles();
  const channels = channelsOf(session);
  const teams = [...new Set(channels.map((channel) => channel.team))];
  const way = (id: string, to: Place, name: string, icon: ReactNode) => (
    <li key={id}>
      <a
        href={session.href(to)}
        className={mergeClasses(styles.link, id === here && styles.here)}
        aria-current={id === here ? 'true' : undefined}
      >
        {icon}
        {name}
      </a>
    </li>
  );
  return (
    <nav className={styles.nav} aria-label={texts.chat.list}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {texts.chat.chats}
      </Subtitle2>
      <ul className={styles.list}>
        {way('personal', { at: 'chat' }, texts.bot, <Avatar name={texts.bot} size={28} color="brand" aria-hidden />)}
      </ul>
      <Subtitle2 as="h2" block className={styles.heading}>
        {texts.chat.teams}
      </Subtitle2>
      {teams.length === 0 && <Text className={styles.heading}>{texts.chat.noTeams}</Text>}
      {teams.map((team) => (
        <div key={team}>
          <Text size={200} className={styles.team}>
            {team}
          </Text>
          <ul className={styles.list} aria-label={team}>
            {channels
              .filter((channel) => channel.team === team)
              .map((channel) =>
                way(channel.id, posts(channel.id), channel.name, <NumberSymbol20Regular aria-hidden />),
              )}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function posts(channel: string): Place {
  return { at: 'channel', channel, tab: 'posts', sub: '', shown: 'content' };
}
