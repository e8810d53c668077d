import type { Place } from '../place';
import { follow } from '../shell/follow';
import type { Session } from '../shell/session';
import { TEAMS_THEMES } from '../theme/theme';
import { TabFrame } from './TabFrame';

interface PersonalAppProps {
  readonly session: Session;
  readonly place: Extract<Place, { at: 'app' }>;
}

/** The tab as the person's own app: all their bodies, or one reached by a link. */
export function PersonalApp({ session, place }: PersonalAppProps) {
  return (
    <TabFrame
      person={session.person}
      body={place.body}
      subEntity={place.sub}
      view=""
      channel={null}
      frameContext="content"
      theme={TEAMS_THEMES[session.theme]}
      onOpen={(target) => follow(session, target)}
    />
  );
}
