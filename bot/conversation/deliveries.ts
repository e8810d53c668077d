import { createHash } from 'node:crypto';
import type { ActionAnswer, Incoming, Turn } from '../transport/transport';

const REMEMBERED_MS = 10 * 60_000;

/** What came of a delivery. `failed`: it was answered with an apology, and the next delivery of the same may do better. */
export interface Handled {
  readonly answer: ActionAnswer;
  readonly came: 'done' | 'failed';
}

/**
 * Teams delivers again what it thinks was lost. A delivery seen before gets the first one's answer and does nothing,
 * unless that failed; what reaches another instance is caught by the keys of the rows. Turns of one conversation go one
 * after another, so that a card pressed twice is pressed after it was pressed.
 */
export function deliveries() {
  const seen = new Map<string, Promise<ActionAnswer>>();
  const last = new Map<string, Promise<unknown>>();
  return {
    once(turn: Turn, incoming: Incoming, work: () => Promise<Handled>): Promise<ActionAnswer> {
      // An edit comes with the id of the message it edits.
      const key = `${incoming.kind} ${deliveryKey(turn)}`;
      const before = seen.get(key);
      if (before !== undefined) return before;
      const { id } = turn.conversation;
      const handled = (last.get(id) ?? Promise.resolve()).then(work, work);
      const mine = handled.then(({ answer }) => answer);
      seen.set(key, mine);
      last.set(id, mine);
      const ended = (came: Handled['came']) => {
        if (last.get(id) === mine) last.delete(id);
        if (came === 'failed') seen.delete(key);
        else setTimeout(() => seen.delete(key), REMEMBERED_MS).unref();
      };
      handled.then(
        ({ came }) => ended(came),
        () => ended('failed'),
      );
      return mine;
    },
  };
}

/** The key of a delivery: the same activity gives the same key on every instance and after every restart. */
export function deliveryKey(turn: Turn): string {
  const parts = [turn.tenantId, turn.conversation.id, turn.activityId];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 40);
}
