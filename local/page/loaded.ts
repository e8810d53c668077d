import { useCallback, useEffect, useRef, useState } from 'react';
import { sentenceOf } from './api/request';

/** Something that is fetched: it is under way, it could not be had, or it is here. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly sentence: string }
  | { readonly state: 'ready'; readonly value: Value };

export type Reloadable<Value> = Loaded<Value> & { readonly reload: () => void };

const LOADING = { state: 'loading' } as const;

/**
 * Fetches what `key` names, again when the key or the round changes or `reload` is called. While the same key is fetched
 * again the old value stays: a list that reloads must not blink. `load` may be a new function each time.
 */
export function useLoaded<Value>(key: string, load: () => Promise<Value>, round = 0): Reloadable<Value> {
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  const [held, setHeld] = useState<{ readonly key: string; readonly loaded: Loaded<Value> }>({ key, loaded: LOADING });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    const hold = (loaded: Loaded<Value>) => {
      if (wanted) setHeld({ key, loaded });
    };
    latest.current().then(
      (value) => hold({ state: 'ready', value }),
      (thrown: unknown) => hold({ state: 'failed', sentence: sentenceOf(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, round, asked]);
  const reload = useCallback(() => setAsked((before) => before + 1), []);
  return { ...(held.key === key ? held.loaded : LOADING), reload };
}
