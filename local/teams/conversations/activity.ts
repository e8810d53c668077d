/** An Activity as it goes over the wire: what Teams, the bot and scripts put in it, and nothing is promised. */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly from?: Account;
  readonly recipient?: Account;
  readonly conversation?: { readonly id: string; readonly [more: string]: unknown };
  readonly replyToId?: string;
  readonly timestamp?: string;
  readonly attachments?: readonly Attachment[];
  readonly entities?: readonly object[];
  readonly channelData?: Readonly<Record<string, unknown>>;
  readonly value?: unknown;
  readonly [more: string]: unknown;
}

export interface Account {
  readonly id: string;
  readonly name?: string;
  readonly [more: string]: unknown;
}

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly [more: string]: unknown;
}

/** Content type of an Adaptive Card, in messages and in answers to its actions. */
export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
