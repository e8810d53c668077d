import { loadMail } from '../api/local';
import { useLoaded } from '../loaded';
import { PaneHeader } from '../shell/PaneHeader';
import { Panes } from '../shell/Panes';
import type { Session } from '../shell/session';
import { Quiet, Waiting } from '../shell/Waiting';
import { texts } from '../texts';
import { MailList } from './MailList';
import { MailReader } from './MailReader';

interface MailViewProps {
  readonly session: Session;
  /** Id of the mail that is open; empty when none is. */
  readonly opened: string;
}

/** The person's inbox: what the loopback catcher holds for their address. */
export function MailView({ session, opened }: MailViewProps) {
  const { mail: address, id } = session.person;
  const loaded = useLoaded(`mail to ${address}`, () => loadMail(address), session.live.round);
  const inbox = session.href({ at: 'mail', mail: '' });
  return (
    <Waiting for={loaded}>
      {(mails) => {
        const mail = mails.find((one) => one.id === opened);
        const choose = mails.length === 0 ? texts.mail.empty : texts.mail.choose;
        return (
          <Panes
            front={mail === undefined ? 'list' : 'detail'}
            list={
              <>
                <PaneHeader heading={texts.mail.inbox} about={address} />
                <MailList mails={mails} opened={opened} href={(id) => session.href({ at: 'mail', mail: id })} />
              </>
            }
            detail={
              mail === undefined ? (
                <Quiet>{choose}</Quiet>
              ) : (
                <MailReader key={mail.id} as={id} mail={mail} back={inbox} />
              )
            }
          />
        );
      }}
    </Waiting>
  );
}
