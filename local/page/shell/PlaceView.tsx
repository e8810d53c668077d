import type { LocalMessage } from '../api/model';
import { CalendarView } from '../calendar/CalendarView';
import { ChatView } from '../chat/ChatView';
import { PersonalApp } from '../host/PersonalApp';
import type { Reloadable } from '../loaded';
import { MailView } from '../mail/MailView';
import type { Place } from '../place';
import { SharePointView } from '../sharepoint/SharePointView';
import { ChannelView } from '../teams/ChannelView';
import { TeamsView } from '../teams/TeamsView';
import type { Session } from './session';

interface PlaceViewProps {
  readonly session: Session;
  readonly place: Place;
  readonly personal: Reloadable<readonly LocalMessage[]>;
}

export function PlaceView({ session, place, personal }: PlaceViewProps) {
  switch (place.at) {
    case 'chat':
      return <ChatView session={session} personal={personal} />;
    case 'teams':
      return <TeamsView session={session} />;
    case 'channel':
      return <ChannelView session={session} place={place} />;
    case 'app':
      return <PersonalApp session={session} place={place} />;
    case 'mail':
      return <MailView session={session} opened={place.mail} />;
    case 'calendar':
      return <CalendarView session={session} />;
    case 'sharepoint':
      return (
        <SharePointView
          person={session.person}
          sites={[...new Set(session.bodies.map((body) => body.site))]}
          spot={place.spot}
          href={(spot) => session.href({ at: 'sharepoint', spot })}
        />
      );
  }
}
