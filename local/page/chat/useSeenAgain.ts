import { useEffect, useRef } from 'react';
import { press } from '../api/local';
import type { LocalMessage } from '../api/model';
import { refreshOf } from './drawCard';

/** Asks the bot once for a card that is seen, as Teams does for cards that say so: one overtaken is drawn anew. */
export function useSeenAgain(as: string, conversation: string, message: LocalMessage, onAnswered: () => void): void {
  const latest = useRef(onAnswered);
  useEffect(() => {
    latest.current = onAnswered;
  });
  const { activityId, card } = message;
  const written = card === null ? '' : JSON.stringify(refreshOf(card) ?? '');
  useEffect(() => {
    const asks = written === '' ? '' : (JSON.parse(written) as ReturnType<typeof refreshOf> | '');
    if (asks === '' || asks === undefined) return;
    press({ as, in: conversation, replyTo: activityId, ...asks }).then(
      ({ invoke }) => {
        if (invoke?.type === 'application/vnd.microsoft.card.adaptive') latest.current();
      },
      // A card that could not be asked for stays as it is.
      () => undefined,
    );
  }, [as, conversation, activityId, written]);
}
