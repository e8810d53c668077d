import { useCallback, useEffect, useRef, useState } from 'react';
import { StorageError } from '../storage/storageError';

/** A question to the archive: under way, answered, or why not. */
export type Asked<Answer> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly because: 'refused' | 'away' }
  | { readonly state: 'answered'; readonly answer: Answer };

/** Asks again when `key` changes or `again` is called; an answer that was overtaken is not shown. */
export function useAnswer<Answer>(
  key: string,
  ask: () => Promise<Answer>,
): { readonly asked: Asked<Answer>; readonly again: () => void } {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const [round, setRound] = useState(0);
  const [held, setHeld] = useState<{ readonly of: string; readonly asked: Asked<Answer> }>();
  const of = `${String(round)} ${key}`;
  useEffect(() => {
    let wanted = true;
    const hold = (asked: Asked<Answer>) => {
      if (wanted) setHeld({ of, asked });
    };
    latest.current().then(
      (answer) => hold({ state: 'answered', answer }),
      (thrown: unknown) => hold({ state: 'failed', because: whyNot(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [of]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { asked: held?.of === of ? held.asked : { state: 'loading' }, again };
}

function whyNot(thrown: unknown): 'refused' | 'away' {
  return thrown instanceof StorageError && (thrown.status === 401 || thrown.status === 403) ? 'refused' : 'away';
}
