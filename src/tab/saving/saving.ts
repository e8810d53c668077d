/**
 * How what a person types is saved as they go: a value, what the service holds of it, and what is under way. Pure, so
 * that it can be tried in every order of answers; useSaving runs it.
 *
 * A try that got no answer is repeated as it was, with its key, before anything newer is sent: whether or not it was
 * done, the repeat does it once, and what the person has typed since can never clash with their own lost answer.
 */
export interface Saving<Value> {
  readonly value: Value;
  /** What the service holds, as far as known. */
  readonly base: Value;
  readonly attempt: Attempt<Value> | null;
  /** Tries of the attempt that got no answer. */
  readonly unanswered: number;
  readonly trouble: SavingTrouble<Value> | null;
}

export interface Attempt<Value> {
  readonly value: Value;
  readonly key: string;
}

export type SavingTrouble<Value> =
  | { readonly kind: 'refused'; readonly text: string }
  /** Somebody else changed the same part; both stand until the person chooses. */
  | { readonly kind: 'clash'; readonly theirs: Value };

/** What is known of the kind of value: when two are the same, and how changes from one base are put together. */
export interface ValueRules<Value> {
  readonly same: (one: Value, other: Value) => boolean;
  /** Both sets of changes in one value, or undefined where they concern the same part. */
  readonly merge: (base: Value, mine: Value, theirs: Value) => Value | undefined;
  /** Both values in one where they concern the same part; without this rule one of them is chosen. */
  readonly both?: (base: Value, mine: Value, theirs: Value) => Value;
  /** Whether it can be sent as it is; without this rule every value can. */
  readonly isComplete?: (value: Value) => 'complete' | 'incomplete';
}

/** What the person is told. */
export type SavingStatus = 'saved' | 'saving' | 'retrying' | 'refused' | 'clash' | 'incomplete';

/** Everything is as the service holds it. */
export function savedAs<Value>(value: Value): Saving<Value> {
  return { value, base: value, attempt: null, unanswered: 0, trouble: null };
}

/** What was typed before the page was left, on top of what the service holds now. */
export function takenUp<Value>(
  draft: { readonly base: Value; readonly value: Value },
  held: Value,
  rules: ValueRules<Value>,
): Saving<Value> {
  return newerArrived({ ...savedAs(draft.base), value: draft.value }, held, rules);
}

/** The person changed the value. A refusal is answered by changing it; a clash waits for its choice. */
export function typed<Value>(saving: Saving<Value>, value: Value): Saving<Value> {
  return { ...saving, value, trouble: saving.trouble?.kind === 'clash' ? saving.trouble : null };
}

/** Whether there is something to send now. */
export function isDue<Value>(saving: Saving<Value>, rules: ValueRules<Value>): 'due' | 'notDue' {
  if (saving.attempt !== null) return 'due';
  if (saving.trouble !== null || rules.same(saving.value, saving.base)) return 'notDue';
  return rules.isComplete?.(saving.value) === 'incomplete' ? 'notDue' : 'due';
}

/** A try begins: the one without an answer again, or a new one of what stands now. */
export function begun<Value>(saving: Saving<Value>, newKey: () => string): Saving<Value> & { attempt: Attempt<Value> } {
  return { ...saving, attempt: saving.attempt ?? { value: saving.value, key: newKey() } };
}

/** The service has the attempt, and holds it as `stored`. What was typed meanwhile stands on top of it. */
export function answered<Value>(saving: Saving<Value>, stored: Value, rules: ValueRules<Value>): Saving<Value> {
  const sent = saving.attempt?.value ?? saving.base;
  const value = rules.same(saving.value, sent) ? stored : (rules.merge(sent, saving.value, stored) ?? saving.value);
  return { value, base: stored, attempt: null, unanswered: 0, trouble: null };
}

/** No answer came. */
export function lost<Value>(saving: Saving<Value>): Saving<Value> {
  return { ...saving, unanswered: saving.unanswered + 1 };
}

/** A rule said no. What was typed stays. */
export function refusedWith<Value>(saving: Saving<Value>, text: string): Saving<Value> {
  return { ...saving, attempt: null, unanswered: 0, trouble: { kind: 'refused', text } };
}

/** The service holds something newer than the base: put together where the changes do not meet. */
export function newerArrived<Value>(saving: Saving<Value>, theirs: Value, rules: ValueRules<Value>): Saving<Value> {
  if (rules.same(theirs, saving.base)) return { ...saving, base: theirs, attempt: null, unanswered: 0 };
  const value = rules.merge(sharedWith(saving, theirs, rules), saving.value, theirs);
  if (value === undefined) return { ...saving, attempt: null, unanswered: 0, trouble: { kind: 'clash', theirs } };
  return { ...savedAs(theirs), value };
}

/** What both go out from: a try without an answer, where theirs rests on it, and else what was held before. */
function sharedWith<Value>({ base, attempt }: Saving<Value>, theirs: Value, rules: ValueRules<Value>): Value {
  const merged = attempt === null ? undefined : rules.merge(base, attempt.value, theirs);
  return attempt !== null && merged !== undefined && rules.same(merged, theirs) ? attempt.value : base;
}

/** The person chose what is to stand after a clash. */
export function chosen<Value>(saving: Saving<Value>, value: Value): Saving<Value> {
  return saving.trouble?.kind === 'clash' ? { ...savedAs(saving.trouble.theirs), value } : saving;
}

export function statusOf<Value>(saving: Saving<Value>, rules: ValueRules<Value>): SavingStatus {
  if (saving.trouble !== null) return saving.trouble.kind;
  if (saving.unanswered > 0) return 'retrying';
  if (saving.attempt !== null) return 'saving';
  if (rules.same(saving.value, saving.base)) return 'saved';
  return rules.isComplete?.(saving.value) === 'incomplete' ? 'incomplete' : 'saving';
}

/** Milliseconds to wait before the next try: 2, 4, 8 … at most 30 seconds. */
export function waitBeforeTry(unanswered: number): number {
  return Math.min(30_000, 1000 * 2 ** unanswered);
}
