import { createHash } from 'node:crypto';
import type { ActionAnswer, Incoming, Turn } from '../transport/transport';

const REMEMBERED_MS = 10 * 60_000;

/**
 * Teams delivers again what it thinks was lost. A delivery seen before gets the first one's answer and does nothing;
 * what reaches another instance is caught by the keys of the rows. Turns of one conversation go one after another, so
 * that a card pressed twice is pressed after it was pressed.
 */
export function deliveries() {
  const seen = new Map<string, Promise<ActionAnswer>>();
  const last = new Map<string, Promise<unknown>>();
  return {
    once(turn: Turn, incoming: Incoming, work: () => Promise<ActionAnswer>): Promise<ActionAnswer> {
      // An edit comes with the id of the message it edits.
      const key = `${incoming.kind} ${deliveryKey(turn)}`;
      const before = seen.get(key);
      if (before !== undefined) return before;
      const { id } = turn.conversation;
      const mine = (last.get(id) ?? Promise.resolve()).then(work, work);
      seen.set(key, mine);
      last.set(id, mine);
      const done = () => {
        if (last.get(id) === mine) last.delete(id);
        setTimeout(() => seen.delete(key), REMEMBERED_MS).unref();
      };
      mine.then(done, done);
      return mine;
    },
  };
}

/** The key of a delivery: the same activity gives the same key on every instance and after every restart. */
export function deliveryKey(turn: Turn): string {
  const parts = [turn.tenantId, turn.conversation.id, turn.activityId];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 40);
}
