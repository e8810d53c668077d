import type { World } from '../../src/doing/world';
import type { Log } from '../log';
import type { Transport, Turn } from '../transport/transport';
import type { Caller } from './caller';
import type { OwnChat } from './ownChat';
import type { TabLink } from './tabLinks';

/** What the conversation is held with. */
export interface Surroundings {
  readonly world: World;
  readonly transport: Transport;
  readonly log: Log;
  readonly tabLink: TabLink;
  /** A turn has ended: what it put in the outbox may go. */
  acted(): void;
}

/** One turn with somebody known to the register: who, where, and the chat in which they are answered. */
export interface Talk {
  readonly world: World;
  readonly turn: Turn;
  readonly caller: Caller;
  readonly chat: OwnChat;
  readonly tabLink: TabLink;
  /** The same turn with the register read again. */
  again(): Promise<Talk>;
  /** What was written, as it was written; empty for a press. It has passed the door. */
  readonly said: string;
}

/** Says a sentence in the person's own chat. */
export async function tell({ chat }: Pick<Talk, 'chat'>, text: string): Promise<void> {
  await chat.say({ text });
}
