import type { LocalMessage } from '../api/model';
import type { Reloadable } from '../loaded';
import { PaneHeader } from '../shell/PaneHeader';
import { Panes } from '../shell/Panes';
import type { Session } from '../shell/session';
import { Quiet } from '../shell/Waiting';
import { ConversationList } from '../teams/ConversationList';
import { texts } from '../texts';
import { Conversation } from './Conversation';

interface ChatViewProps {
  readonly session: Session;
  readonly personal: Reloadable<readonly LocalMessage[]>;
}

/** The person's own chat with the bot. */
export function ChatView({ session, personal }: ChatViewProps) {
  const { person } = session;
  return (
    <Panes
      front="detail"
      list={<ConversationList session={session} here="personal" />}
      detail={
        <>
          <PaneHeader heading={texts.bot} about={texts.chat.about} />
          {person.reached === 'inTeams' ? (
            <Conversation session={session} id="personal" name={texts.bot} place="chat" loaded={personal} />
          ) : (
            <Quiet>{texts.chat.noTeamsAccount(person.name)}</Quiet>
          )}
        </>
      }
    />
  );
}
