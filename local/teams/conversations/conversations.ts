import { withoutThread } from '../directory/ids';
import type { Activity } from './activity';
import { openLog } from './log';

/** One message of a conversation. `seq` counts everything that happened in Teams, upwards, also over restarts. */
export interface Message {
  readonly seq: number;
  /** Chat or channel, without the thread. */
  readonly conversationId: string;
  readonly by: 'bot' | 'person';
  readonly activity: Activity & { readonly id: string };
}

type Entry =
  | { readonly kind: 'installed' | 'removed'; readonly place: string }
  | ({ readonly kind: 'said' } & Message)
  | {
      readonly kind: 'changed';
      readonly seq: number;
      readonly by: 'bot' | 'person';
      readonly activity: Message['activity'];
    }
  | { readonly kind: 'deleted'; readonly seq: number; readonly activityId: string };

/** A change to a message that was already there. */
export interface Change {
  readonly seq: number;
  readonly by: 'bot' | 'person';
  readonly activityId: string;
  readonly activity: Activity;
}

/** Everything said in Teams, kept in a file. */
export interface Conversations {
  /** The number of the latest happening: what comes later has a higher one. */
  readonly latest: () => number;
  readonly nextActivityId: () => string;
  /** Whether the bot has been installed in a chat (its id) or a team (its id). */
  isInstalled(place: string): boolean;
  /** Undefined where nobody has installed or removed it. */
  stateOf(place: string): 'installed' | 'removed' | undefined;
  setInstalled(place: string, state: 'installed' | 'removed'): void;
  say(conversationId: string, by: Message['by'], activity: Message['activity']): Message;
  find(activityId: string): Message | undefined;
  change(activityId: string, by: 'bot' | 'person', activity: Activity): void;
  delete(activityId: string): void;
  /** Messages of a chat or channel, newest last. */
  messagesIn(conversationId: string): readonly Message[];
  /** Messages and changes by the bot after a number, in order. */
  byBotSince(seq: number): { readonly said: readonly Message[]; readonly changed: readonly Change[] };
  clear(): void;
  close(): void;
}

/** Opens the conversations kept in `file`; `changed` is called after every happening. */
export function openConversations(file: string, changed: () => void): Conversations {
  const messages = new Map<string, Message>();
  const installed = new Map<string, 'installed' | 'removed'>();
  const byBot: Message[] = [];
  let changes: Change[] = [];
  let seq = 0;
  let lastId = 0;

  const apply = (entry: Entry): void => {
    switch (entry.kind) {
      case 'installed':
      case 'removed':
        installed.set(entry.place, entry.kind);
        break;
      case 'said': {
        const message: Message = entry;
        messages.set(entry.activity.id, message);
        if (entry.by === 'bot') byBot.push(message);
        seq = entry.seq;
        lastId = Math.max(lastId, Number(entry.activity.id) || 0);
        break;
      }
      case 'changed': {
        const before = messages.get(entry.activity.id);
        if (before !== undefined) messages.set(entry.activity.id, { ...before, activity: entry.activity });
        changes.push({ seq: entry.seq, by: entry.by, activityId: entry.activity.id, activity: entry.activity });
        seq = entry.seq;
        break;
      }
      case 'deleted':
        messages.delete(entry.activityId);
        seq = entry.seq;
    }
  };
  const log = openLog<Entry>(file, apply);
  const record = (entry: Entry): void => {
    log.append(entry);
    apply(entry);
    changed();
  };

  return {
    latest: () => seq,
    nextActivityId() {
      // Teams counts in milliseconds of real time; two within one millisecond still differ.
      lastId = Math.max(lastId + 1, Date.now());
      return String(lastId);
    },
    isInstalled: (place) => installed.get(place) === 'installed',
    stateOf: (place) => installed.get(place),
    setInstalled: (place, state) => record({ kind: state, place }),
    say(conversationId, by, activity) {
      const message = { seq: seq + 1, conversationId: withoutThread(conversationId), by, activity };
      record({ kind: 'said', ...message });
      return message;
    },
    find: (activityId) => messages.get(activityId),
    change(activityId, by, activity) {
      record({ kind: 'changed', seq: seq + 1, by, activity: { ...activity, id: activityId } });
    },
    delete: (activityId) => record({ kind: 'deleted', seq: seq + 1, activityId }),
    messagesIn: (conversationId) =>
      [...messages.values()].filter((message) => message.conversationId === withoutThread(conversationId)),
    byBotSince: (since) => ({
      said: byBot.filter((message) => message.seq > since),
      changed: changes.filter((change) => change.seq > since && change.by === 'bot'),
    }),
    clear() {
      log.clear();
      messages.clear();
      installed.clear();
      byBot.length = 0;
      changes = [];
      changed();
    },
    close: () => log.close(),
  };
}
