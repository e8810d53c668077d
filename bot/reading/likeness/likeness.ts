import { INTENTS, type IntentName } from '../reading';
import { shares, sums } from './learning';
import { LEARNED } from './learned';
import { tracesOf, type Compared, type Trace } from './traces';

/** What a message is like: an intent, the share of all likeness it has (0 to 1), and the words that say so the most. */
export interface Like {
  readonly intent: IntentName;
  readonly share: number;
  readonly why: readonly string[];
}

const MOST_WORDS = 3;
const weights = new Int8Array(Buffer.from(LEARNED.weights, 'base64'));
const wanted = LEARNED.wanted.map((name) => INTENTS.find((intent) => intent === name));

/** Which known utterances a message is like, by what was wanted with them; the likeliest first. */
export function likenessOf(compared: Compared): readonly Like[] {
  const traces = tracesOf(compared);
  const found = shares(sums(weights, traces, wanted.length).map((sum) => sum * LEARNED.step));
  const ranked = wanted
    .flatMap((intent, column) => (intent === undefined ? [] : [{ intent, column, share: found[column] ?? 0 }]))
    .sort((one, other) => other.share - one.share)
    .slice(0, 5);
  return ranked.map(({ intent, share, column }, rank) => ({
    intent,
    share,
    why: rank === 0 ? wordsFor(column, traces, compared) : [],
  }));
}

/** The words of the message that speak the most for a column. */
function wordsFor(column: number, traces: readonly Trace[], { words }: Compared): readonly string[] {
  const byWord = new Map<number, number>();
  for (const { slot, weight, at } of traces) {
    const speaks = weight * (weights[slot * wanted.length + column] ?? 0);
    if (at >= 0) byWord.set(at, (byWord.get(at) ?? 0) + speaks);
  }
  return [...byWord]
    .filter(([, speaks]) => speaks > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_WORDS)
    .flatMap(([at]) => words[at]?.text ?? []);
}
