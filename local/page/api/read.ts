import type { Activity } from '../../teams/conversations/activity';
import type { LocalMandate as WireMandate } from '../../teams/directory/person';
import type { LocalBody as WireBody } from '../../teams/front/bodies';
import type { LocalBody, LocalMail, LocalMessage, LocalPerson } from './model';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const THREAD = ';messageid=';

export interface WirePerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly mail: string;
  readonly teamsId: string;
  readonly teams: 'member' | 'guest' | 'none';
  readonly bodies: readonly WireMandate[];
}

export function readPerson({ teams, bodies, ...person }: WirePerson): LocalPerson {
  return {
    ...person,
    reached: teams === 'none' ? 'byMail' : 'inTeams',
    bodies: bodies.map(({ address, role, party, partyName, to }) => ({
      body: address,
      role,
      party: partyName ?? party,
      to,
    })),
  };
}

export function readBody({ address, name, site, team, teamName, channel, channelName }: WireBody): LocalBody {
  const there =
    channel === null ? null : { id: channel, name: channelName ?? name, teamId: team ?? '', team: teamName ?? '' };
  return { address, name, site, channel: there };
}

/** The messages among what happened in a conversation. */
export function readMessages(activities: readonly Activity[]): readonly LocalMessage[] {
  return activities.filter((activity) => activity.type === 'message').map(readMessage);
}

function readMessage(activity: Activity): LocalMessage {
  const { id = '', from, text = '', attachments = [], timestamp = '', conversation } = activity;
  const card = attachments.find((one) => one.contentType === ADAPTIVE_CARD)?.content;
  const root = conversation?.id.split(THREAD)[1];
  return {
    activityId: id,
    from: { id: from?.id ?? '', name: from?.name ?? '', kind: from?.id.startsWith('28:') === true ? 'bot' : 'person' },
    at: timestamp,
    text: withoutMarks(text),
    card: typeof card === 'object' ? card : null,
    replyTo: root === undefined || root === id ? null : root,
  };
}

/** `<at>Samverka</at> hej` as people see it: `@Samverka hej`. */
function withoutMarks(text: string): string {
  return text.replace(/<at>(.*?)<\/at>/g, '@$1');
}

export interface WireMail {
  readonly id: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly date: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: LocalMail['attachments'];
}

export function readMail({ date, from, fromName, ...mail }: WireMail): LocalMail {
  return { ...mail, at: date, from: fromName === '' ? from : `${fromName} <${from}>` };
}
