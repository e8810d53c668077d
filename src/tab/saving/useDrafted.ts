import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDrafts } from './drafts';
import { savedAs, takenUp, type ValueRules } from './saving';
import { useSaving, type SavingHandle, type TryOutcome } from './useSaving';

export interface DraftedOptions<Value> {
  /** Name of the draft: who, which meeting, which row, which field. */
  readonly name: string;
  readonly held: Value;
  readonly rules: ValueRules<Value>;
  readonly send: (value: Value, key: string) => Promise<TryOutcome<Value>>;
  /** Gives what the service holds the marks it has on the screen, where the value has such. */
  readonly recognise?: (shown: Value, held: Value) => Value;
}

/** Quiet time before what was typed is sent: well within the two seconds promised. */
const PAUSE = 900;

/** Saves as it is typed, and keeps every keystroke in the browser until the service holds it. */
export function useDrafted<Value>({ name, held, rules, send, recognise }: DraftedOptions<Value>): SavingHandle<Value> {
  const { store, found } = useDrafts();
  const [start] = useState(() => {
    const draft = found.get(name) as { readonly base: Value; readonly value: Value } | undefined;
    return draft === undefined ? savedAs(held) : takenUp(draft, held, rules);
  });
  const shown = useRef(start.value);
  const handle = useSaving({
    start,
    rules,
    pause: PAUSE,
    async send(value, key) {
      const outcome = await send(value, key);
      if (outcome.kind === 'stored' && rules.same(shown.current, value)) await store.forget(name);
      return outcome;
    },
  });
  const { saving } = handle;
  const { value, base } = saving;
  const { arrived } = handle;
  useEffect(() => {
    shown.current = value;
    if (!rules.same(value, base)) void store.keep(name, { base, value });
    else void store.forget(name);
  }, [value, base, name, rules, store]);
  // Before anything else can be sent: what is sent as newest must rest on what is newest.
  useLayoutEffect(
    () => arrived(recognise === undefined ? held : recognise(shown.current, held)),
    [held, arrived, recognise],
  );
  return handle;
}
