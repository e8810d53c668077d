import { useCallback, useEffect, useRef, useState } from 'react';
import {
  answered,
  begun,
  chosen,
  isDue,
  lost,
  newerArrived,
  refusedWith,
  statusOf,
  typed,
  waitBeforeTry,
  type Saving,
  type SavingStatus,
  type ValueRules,
} from './saving';

/** How one try went. `stored` is the value as the service now holds it. */
export type TryOutcome<Value> =
  | { readonly kind: 'stored'; readonly stored: Value }
  | { readonly kind: 'newer'; readonly theirs: Value }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'lost' };

export interface SavingOptions<Value> {
  /** What is shown first: `savedAs` what the service holds, or a draft `takenUp`. Only the first counts. */
  readonly start: Saving<Value>;
  readonly rules: ValueRules<Value>;
  /** Quiet time before what was typed is sent, in ms. */
  readonly pause: number;
  readonly send: (value: Value, key: string) => Promise<TryOutcome<Value>>;
}

export interface SavingHandle<Value> {
  readonly saving: Saving<Value>;
  readonly status: SavingStatus;
  readonly change: (value: Value) => void;
  /** The service holds this now, though nothing was sent from here. */
  readonly arrived: (theirs: Value) => void;
  readonly choose: (value: Value) => void;
}

/** What is newest, also for what was started before the page was drawn anew. */
interface Latest<Value> {
  saving: Saving<Value>;
  options: SavingOptions<Value>;
  sending: boolean;
  dirtySince: number;
  newerInRow: number;
  /** What the service held at an arrival while a try was under way. */
  missed: { readonly theirs: Value } | null;
}

/** Longest time that steady typing may put off the saving, in ms. */
const LONGEST_PAUSE = 10_000;

/** How often in a row somebody else may be first before it counts as trouble. */
const NEWER_IN_ROW = 3;

/** Saves a value while it is being changed: one try at a time, after a pause, until the service holds it. */
export function useSaving<Value>(options: SavingOptions<Value>): SavingHandle<Value> {
  const [saving, setSaving] = useState(options.start);
  const latest = useRef<Latest<Value>>({ saving, options, sending: false, dirtySince: 0, newerInRow: 0, missed: null });
  useEffect(() => {
    latest.current.options = options;
  });

  const become = useCallback((next: (before: Saving<Value>) => Saving<Value>) => {
    latest.current.saving = next(latest.current.saving);
    setSaving(latest.current.saving);
  }, []);

  const trySending = useCallback(async () => {
    const at = latest.current;
    if (at.sending || isDue(at.saving, at.options.rules) === 'notDue') return;
    at.sending = true;
    const { attempt, ...rest } = begun(at.saving, () => crypto.randomUUID());
    become(() => ({ ...rest, attempt }));
    const outcome = await at.options.send(attempt.value, attempt.key).catch(() => ({ kind: 'lost' }) as const);
    at.sending = false;
    at.dirtySince = Date.now();
    at.newerInRow = outcome.kind === 'newer' ? at.newerInRow + 1 : 0;
    // Always beaten by somebody else: wait longer each time, as when nobody answers.
    const beaten = Math.max(0, at.newerInRow - NEWER_IN_ROW);
    become((before) => {
      const next = after(before, outcome, at.options.rules);
      const isDone = next.trouble !== null || at.options.rules.same(next.value, next.base);
      return beaten === 0 || isDone ? next : { ...next, unanswered: beaten };
    });
    const { missed } = at;
    at.missed = null;
    // The try is made again from the newest version: what others wrote in it must be in what is sent.
    if (outcome.kind === 'lost' && missed !== null)
      become((before) => newerArrived(before, missed.theirs, at.options.rules));
  }, [become]);

  const { rules, pause } = options;
  useEffect(() => {
    if (isDue(saving, rules) === 'notDue') return;
    const typing = Date.now() - latest.current.dirtySince;
    const quiet =
      saving.unanswered > 0 ? waitBeforeTry(saving.unanswered) : Math.max(0, Math.min(pause, LONGEST_PAUSE - typing));
    const timer = setTimeout(() => void trySending(), quiet);
    return () => clearTimeout(timer);
  }, [saving, rules, pause, trySending]);

  // Hidden or left: what has been typed goes now, not after the pause.
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void trySending();
    };
    const online = () => void trySending();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('online', online);
      void trySending();
    };
  }, [trySending]);

  const change = useCallback(
    (value: Value) => {
      const at = latest.current;
      if (at.options.rules.same(at.saving.value, at.saving.base)) at.dirtySince = Date.now();
      become((before) => typed(before, value));
    },
    [become],
  );
  const arrived = useCallback(
    (theirs: Value) => {
      // A try under way will tell itself what is newer, unless it is lost; an arrival in between would be taken twice.
      if (latest.current.sending) latest.current.missed = { theirs };
      else become((before) => newerArrived(before, theirs, latest.current.options.rules));
    },
    [become],
  );
  const choose = useCallback((value: Value) => become((before) => chosen(before, value)), [become]);
  return { saving, status: statusOf(saving, rules), change, arrived, choose };
}

function after<Value>(saving: Saving<Value>, outcome: TryOutcome<Value>, rules: ValueRules<Value>): Saving<Value> {
  switch (outcome.kind) {
    case 'stored':
      return answered(saving, outcome.stored, rules);
    case 'newer':
      return newerArrived(saving, outcome.theirs, rules);
    case 'refused':
      return refusedWith(saving, outcome.text);
    case 'lost':
      return lost(saving);
  }
}
