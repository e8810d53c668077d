import { Tab, TabList } from '@fluentui/react-components';
import { loadMessages } from '../api/local';
import { Conversation } from '../chat/Conversation';
import { useLoaded } from '../loaded';
import type { ChannelPlace } from '../place';
import { CHANNEL_TABS, oneOf } from '../place';
import { PaneHeader } from '../shell/PaneHeader';
import { Panes } from '../shell/Panes';
import type { Channel, Session } from '../shell/session';
import { channelsOf } from '../shell/session';
import { Quiet } from '../shell/Waiting';
import { texts } from '../texts';
import { ChannelTab } from './ChannelTab';
import { ConversationList } from './ConversationList';

interface ChannelViewProps {
  readonly session: Session;
  readonly place: ChannelPlace;
}

/** A channel: its posts, and the Samverka tab of its body. */
export function ChannelView({ session, place }: ChannelViewProps) {
  const channel = channelsOf(session).find((one) => one.id === place.channel);
  return (
    <Panes
      front="detail"
      list={<ConversationList session={session} here={place.channel} />}
      detail={
        channel === undefined ? (
          <Quiet>{texts.chat.choose}</Quiet>
        ) : (
          <>
            <PaneHeader heading={channel.name} about={channel.team} back={session.href({ at: 'teams' })}>
              <TabList
                selectedValue={place.tab}
                aria-label={texts.channel.tabs}
                onTabSelect={(_event, { value }) => session.go({ ...place, tab: oneOf(CHANNEL_TABS, String(value)) })}
              >
                <Tab value="posts">{texts.channel.posts}</Tab>
                <Tab value="samverka">{texts.channel.samverka}</Tab>
              </TabList>
            </PaneHeader>
            {place.tab === 'posts' ? (
              <Posts key={channel.id} session={session} channel={channel} />
            ) : (
              <ChannelTab session={session} channel={channel} place={place} />
            )}
          </>
        )
      }
    />
  );
}

function Posts({ session, channel }: { readonly session: Session; readonly channel: Channel }) {
  const loaded = useLoaded(
    `posts of ${channel.id} as ${session.person.id}`,
    () => loadMessages(channel.id, session.person.id),
    session.live.round,
  );
  return <Conversation session={session} id={channel.id} name={channel.name} place="channel" loaded={loaded} />;
}
