import { PaneHeader } from '../shell/PaneHeader';
import { Panes } from '../shell/Panes';
import type { Session } from '../shell/session';
import { Quiet } from '../shell/Waiting';
import { texts } from '../texts';
import { ConversationList } from './ConversationList';

/** The person's teams, before a channel is chosen. */
export function TeamsView({ session }: { readonly session: Session }) {
  return (
    <Panes
      front="list"
      list={
        <>
          <PaneHeader heading={texts.rail.teams} />
          <ConversationList session={session} here="" />
        </>
      }
      detail={<Quiet>{texts.chat.choose}</Quiet>}
    />
  );
}
