import type { Request, Response } from 'express';
import type { ConversationReference } from '../../src/core/people/person';

/** What the rest of the service knows of Teams: plain values. One file behind this knows the vendor's SDK. */
export interface Turn {
  /** Id of the activity, as Teams gave it. */
  readonly activityId: string;
  readonly tenantId: string;
  readonly conversation: { readonly id: string; readonly kind: 'personal' | 'channel' | 'groupChat' };
  /** Which kind of channel Teams says it is; `standard` also outside channels. */
  readonly channelKind: 'standard' | 'private' | 'shared';
  /** Channel id without the thread, or null outside channels. */
  readonly channelId: string | null;
  /** Address of the body it was written to, where the way itself says so: a letter. */
  readonly bodyAddress?: string;
  /** Teams id of the sender (`29:…`): looked up in the roster, never trusted by name. */
  readonly fromId: string;
  readonly locale: string | null;
  readonly reference: ConversationReference;
  /** The roster's word on who is writing; undefined when the roster does not know them. Throws when the roster is away. */
  sender(): Promise<RosterMember | undefined>;
  /** Sends into this conversation; gives the new activity's id. */
  reply(message: OutgoingMessage): Promise<string>;
  update(activityId: string, message: OutgoingMessage): Promise<void>;
  /** Shows for a few seconds that an answer is on its way. */
  typing(): Promise<void>;
}

export interface RosterMember {
  readonly objectId: string;
  readonly tenantId: string;
  readonly upn: string;
  readonly mail: string;
  readonly name: string;
}

/** A text (plain, escaped by the transport) or a card, with the words a screen reader gets. */
export type OutgoingMessage = { readonly text: string } | { readonly card: object; readonly summary: string };

export type Incoming =
  | { readonly kind: 'message'; readonly text: string; readonly attachments: readonly string[] }
  | { readonly kind: 'action'; readonly verb: string; readonly data: unknown; readonly replyToId: string | null }
  | { readonly kind: 'installed' }
  /** "Föreslå till dagordningen" on a message, anybody's: its words. */
  | { readonly kind: 'formAsked'; readonly text: string }
  /** The form that it opened, filled in. */
  | { readonly kind: 'formFilled'; readonly data: unknown }
  /** A message already answered has been changed; its new text is not read. */
  | { readonly kind: 'edited' }
  /** A message has been deleted; the turn's activity id is that message's. */
  | { readonly kind: 'deleted' }
  | { readonly kind: 'other'; readonly type: string };

/** The answer to a press: a card that takes the pressed one's place, or opens in a dialog; or a sentence. */
export type ActionAnswer = OutgoingMessage | undefined;

/** What the service does with what arrives. It answers every failure itself and never throws. */
export type TurnHandler = (turn: Turn, incoming: Incoming) => Promise<ActionAnswer>;

/** How sending outside a turn went, in words the outbox understands. */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly activityId: string }
  | { readonly outcome: 'unreachable'; readonly status: 403 | 404 }
  | { readonly outcome: 'later'; readonly retryAfterSeconds: number | null };

export interface Transport {
  /** Takes an activity that has passed the gate and answers the HTTP call when the handler has. */
  receive(request: Request, response: Response, handle: TurnHandler): Promise<void>;
  /** Sends into a person's own chat. */
  send(to: ConversationReference, message: OutgoingMessage): Promise<SendOutcome>;
  /** Opens a person's own chat when no reference is stored; undefined when Teams refuses. */
  openPersonal(identity: {
    readonly tenantId: string;
    readonly objectId: string;
  }): Promise<ConversationReference | undefined>;
  /** Somebody in the team of a channel, by UPN or mail; undefined when the roster knows nobody by that name. */
  findMember(channelId: string, name: string): Promise<RosterMember | undefined>;
  /** Starts a thread in a channel. */
  post(channelId: string, message: OutgoingMessage): Promise<SendOutcome>;
}
