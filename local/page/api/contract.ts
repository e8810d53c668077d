/** What the local Teams server answers the local page with. Moments are ISO 8601 texts in UTC. */
export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly mail: string;
  readonly bodies: readonly LocalMandate[];
}

/** `body` is the public address of the body (`goteborg-1`); `role` and `party` as in the organisation file. */
export interface LocalMandate {
  readonly body: string;
  readonly role: string;
  readonly party: string | null;
}

/** `nr` is the public address (`goteborg-1`); `site` the name in `/sites/<site>`; `channel` the channel's id, or null. */
export interface LocalBody {
  readonly nr: string;
  readonly name: string;
  readonly kind: string;
  readonly organisation: string;
  readonly site: string;
  readonly team: string | null;
  readonly channel: string | null;
  readonly channelName?: string | null;
}

/** One message as a person sees it: a text, a card or both. `from` is the person's id, or `bot`. */
export interface LocalMessage {
  readonly activityId: string;
  readonly from: string;
  readonly fromName: string;
  readonly at: string;
  readonly text: string | null;
  /** Adaptive Card payload. Once pressed, the card that replaced it. */
  readonly card: object | null;
  /** The channel post this one answers, or null. */
  readonly replyTo: string | null;
}

export interface LocalConversation {
  readonly id: string;
  readonly messages: readonly LocalMessage[];
}

export interface LocalClock {
  readonly now: string;
  /** One line for each thing that fell due on the way. */
  readonly ran: readonly string[];
}

export interface LocalMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly at: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly LocalAttachment[];
}

/** `href` gives the bytes, from the same origin. */
export interface LocalAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly href: string | null;
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
