import { INTENTS, type IntentName } from '../reading';
import { shares, sums, type Lesson } from './learning';
import { LEARNED } from './learned';
import { tracesOf, type Compared, type Trace } from './traces';

/** What a message is like: an intent, the share of all likeness it has (0 to 1), and the words that say so the most. */
export interface Like {
  readonly intent: IntentName;
  readonly share: number;
  readonly why: readonly string[];
}

const MOST_WORDS = 3;
const MOST_LIKE = 5;

/** Which known utterances a message is like, by what was wanted with them; the likeliest first. */
export type Likeness = (compared: Compared) => readonly Like[];

/** Likeness by what was learned. */
export function likenessBy({ weights, wanted, step }: Lesson): Likeness {
  const intents = wanted.map((name) => INTENTS.find((intent) => intent === name));
  return (compared) => {
    const traces = tracesOf(compared);
    const found = shares(sums(weights, traces, intents.length).map((sum) => sum * step));
    const ranked = intents
      .flatMap((intent, column) => (intent === undefined ? [] : [{ intent, column, share: found[column] ?? 0 }]))
      .sort((one, other) => other.share - one.share)
      .slice(0, MOST_LIKE);
    const speaking = ({ slot, weight }: Trace, column: number) =>
      weight * (weights[slot * intents.length + column] ?? 0);
    return ranked.map(({ intent, share, column }, rank) => ({
      intent,
      share,
      why: rank === 0 ? wordsFor(traces, compared, (trace) => speaking(trace, column)) : [],
    }));
  };
}

/** By what was learned of the known utterances of the corpus. */
export const likenessOf: Likeness = likenessBy({
  ...LEARNED,
  weights: new Int8Array(Buffer.from(LEARNED.weights, 'base64')),
});

/** The words of the message that speak the most for what it is like. */
function wordsFor(
  traces: readonly Trace[],
  { words }: Compared,
  speaking: (trace: Trace) => number,
): readonly string[] {
  const byWord = new Map<number, number>();
  for (const trace of traces) {
    if (trace.at >= 0) byWord.set(trace.at, (byWord.get(trace.at) ?? 0) + speaking(trace));
  }
  return [...byWord]
    .filter(([, speaks]) => speaks > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_WORDS)
    .flatMap(([at]) => words[at]?.text ?? []);
}
