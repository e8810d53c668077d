/** What the page shows of Microsoft 365, read from the local Teams server's answers. Moments are ISO 8601 in UTC. */
export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly mail: string;
  /** The id by which messages name the person. */
  readonly teamsId: string;
  /** Someone without Teams is reached by mail alone. */
  readonly reached: 'inTeams' | 'byMail';
  readonly bodies: readonly LocalMandate[];
}

/** `body` is the public address of the body (`goteborg-1`), `party` what people call the party. */
interface LocalMandate {
  readonly body: string;
  readonly role: string;
  readonly party: string | null;
  /** Last day, that day included; null while it runs. */
  readonly to: string | null;
}

/** A body by its public address. `site` is the name in `/sites/<site>`. */
export interface LocalBody {
  readonly address: string;
  readonly name: string;
  readonly site: string;
  readonly channel: LocalChannel | null;
}

export interface LocalChannel {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly team: string;
}

/** One message as a person sees it: a text, a card or both. */
export interface LocalMessage {
  readonly activityId: string;
  readonly from: { readonly id: string; readonly name: string; readonly kind: 'person' | 'bot' };
  readonly at: string;
  readonly text: string;
  /** Adaptive Card payload. Once pressed, the card that replaced it. */
  readonly card: object | null;
  /** The post whose thread it stands in; null for a post and in a chat. */
  readonly replyTo: string | null;
}

export interface ClockMove {
  readonly now: string;
  /** What fell due on the way: when, and how many things. */
  readonly ran: readonly { readonly at: string; readonly count: number }[];
  /** Ids of the people and channels that the bot wrote to. */
  readonly told: readonly string[];
}

export interface LocalMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly at: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly LocalAttachment[];
}

/** `href` gives the bytes, from the same origin. */
export interface LocalAttachment {
  readonly name: string;
  readonly size: number;
  readonly href: string;
}

export interface LocalEvent {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly location: string | null;
  readonly description: string | null;
  readonly cancelled: boolean;
}
