import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Trouble } from './answer';
import { keptParts } from './keptParts';
import type { Answering } from './service';

/** A value that is on its way, could not be had, or is here. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly trouble: Trouble }
  | { readonly state: 'ready'; readonly value: Value };

export interface Reloadable<Value> {
  readonly loaded: Loaded<Value>;
  /**
   * Asks again and keeps what is shown until the answer is here. Gives the new value, or undefined on trouble. `adopt`
   * puts into the answer what has been learnt since it was asked for.
   */
  readonly reload: (adopt?: (answer: Value) => Value) => Promise<Value | undefined>;
  /** Puts what an answer to an act has told into what is shown, without asking anew. */
  readonly patch: (change: (value: Value) => Value) => void;
}

interface Held<Value> {
  readonly name: string;
  readonly loaded: Loaded<Value>;
}

/** Loads what `name` says; a new name loads anew, a new `load` does not. */
export function useLoaded<Value>(name: string, load: () => Answering<Value>): Reloadable<Value> {
  const [held, setHeld] = useState<Held<Value>>();
  const latest = useRef({ name, load });
  useLayoutEffect(() => {
    latest.current = { name, load };
  });

  const reload = useCallback(async (adopt = (answer: Value) => answer) => {
    const asked = latest.current;
    const coming = asked.load();
    // What is here already is shown at once, in place of the skeleton.
    const answer = coming instanceof Promise ? await coming : coming;
    // The person has gone on to something else: what comes late is not shown.
    if (latest.current.name !== asked.name) return undefined;
    if (answer.kind === 'ok') {
      const value = adopt(answer.value);
      const ready = (before: Held<Value> | undefined): Held<Value> => ({
        name: asked.name,
        loaded: {
          state: 'ready',
          value: before?.loaded.state === 'ready' ? keptParts(before.loaded.value, value) : value,
        },
      });
      setHeld(ready);
      return value;
    }
    setHeld((before) =>
      before?.name === asked.name && before.loaded.state === 'ready'
        ? before
        : { name: asked.name, loaded: { state: 'failed', trouble: answer.trouble } },
    );
    return undefined;
  }, []);

  const patch = useCallback((change: (value: Value) => Value) => {
    setHeld((before) =>
      before?.loaded.state === 'ready'
        ? {
            name: before.name,
            loaded: { state: 'ready', value: keptParts(before.loaded.value, change(before.loaded.value)) },
          }
        : before,
    );
  }, []);

  // Before the skeleton is painted, not after: what is waited for is asked for at once.
  useLayoutEffect(() => void reload(), [name, reload]);
  return { loaded: held?.name === name ? held.loaded : { state: 'loading' }, reload, patch };
}
