import type { Trace } from './traces';
import { SLOTS } from './traces';

/** A known utterance: what it leaves to be compared by, and what was wanted. */
export interface Known {
  readonly traces: readonly Trace[];
  readonly wanted: string;
}

/** What is learned: for each of what may be wanted, how much each slot speaks for it. */
export interface Lesson {
  readonly wanted: readonly string[];
  /** One row a slot, one column for each of `wanted`, in steps of `step` from −127 to 127. */
  readonly weights: Int8Array;
  readonly step: number;
}

const ROUNDS = 10;
/** How far one utterance moves what is learned, at first and at last. */
const PACE = { first: 4, last: 0.5 };
/**
 * Of what an utterance leaves, this share is left out each time it is learned from, another share each time: no single
 * word is leant on, and those who say it in other words are understood as well.
 */
const LEFT_OUT = 0.5;

/**
 * Learns from known utterances by softmax regression, each taken up in turn in an order that is always the same. Gives
 * the same lesson for the same utterances.
 */
export function learn(known: readonly Known[]): Lesson {
  const wanted = [...new Set(known.map((one) => one.wanted))].sort();
  const columns = wanted.length;
  const weights = new Float64Array(SLOTS * columns);
  const order = known.map((_, index) => index);
  const next = dice();
  const steps = ROUNDS * known.length;
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next);
    for (const index of order) {
      const one = known[index];
      if (one === undefined) continue;
      const pace = PACE.first + ((PACE.last - PACE.first) * step) / steps;
      const part = { traces: someOf(one.traces, next), wanted: one.wanted };
      moveTowards(weights, part, wanted.indexOf(one.wanted), { columns, pace });
      step += 1;
    }
  }
  return inSteps(weights, wanted);
}

/** What each column has for these traces, before it is made a share. */
export function sums(weights: Float64Array | Int8Array, traces: readonly Trace[], columns: number): Float64Array {
  const found = new Float64Array(columns);
  for (const { slot, weight } of traces) {
    const row = slot * columns;
    for (let column = 0; column < columns; column += 1) {
      found[column] = (found[column] ?? 0) + weight * (weights[row + column] ?? 0);
    }
  }
  return found;
}

/** Shares that add up to one, of sums. */
export function shares(found: Float64Array): Float64Array {
  const most = Math.max(...found);
  const raised = found.map((one) => Math.exp(one - most));
  const all = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
}

/** A part of the traces, together as weighty as all of them. */
function someOf(traces: readonly Trace[], next: () => number): readonly Trace[] {
  const more = 1 / Math.sqrt(1 - LEFT_OUT);
  return traces.filter(() => next() >= LEFT_OUT).map((trace) => ({ ...trace, weight: trace.weight * more }));
}

function moveTowards(
  weights: Float64Array,
  { traces }: Known,
  right: number,
  { columns, pace }: { readonly columns: number; readonly pace: number },
): void {
  const read = shares(sums(weights, traces, columns));
  for (const { slot, weight } of traces) {
    const row = slot * columns;
    for (let column = 0; column < columns; column += 1) {
      const off = (read[column] ?? 0) - (column === right ? 1 : 0);
      weights[row + column] = (weights[row + column] ?? 0) - pace * weight * off;
    }
  }
}

function inSteps(weights: Float64Array, wanted: readonly string[]): Lesson {
  const most = weights.reduce((found, one) => Math.max(found, Math.abs(one)), 0);
  const step = most / 127;
  return { wanted, step, weights: Int8Array.from(weights, (one) => Math.round(one / step)) };
}

function shuffle(order: number[], next: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const [one, two] = [order[last] ?? 0, order[other] ?? 0];
    order[last] = two;
    order[other] = one;
  }
}

/** Numbers from 0 to 1 that are the same every time. */
function dice(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
