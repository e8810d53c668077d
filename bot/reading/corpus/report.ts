import type { Reading } from '../reading';
import type { Utterance } from './corpus';
import type { Verdict } from './judge';

/** An utterance, what was read of it and how that was. */
export interface Scored {
  readonly utterance: Utterance;
  readonly reading: Reading;
  readonly verdict: Verdict;
}

/** Where an utterance is counted: its first right intent, or what the door is to say. */
export function countedAs({ outcomes, doors }: Utterance): string {
  return outcomes[0]?.is[0] ?? `door: ${doors[0] ?? 'none'}`;
}

/** The share of the scored that are right, 0 to 1. */
export function shareRight(scored: readonly Scored[]): number {
  return scored.filter(({ verdict }) => verdict.kind === 'right').length / scored.length;
}

/** The share of those that the door lets by of which it is right what is wanted, whatever else is read. */
export function intentRight(scored: readonly Scored[]): number {
  const asked = scored.filter(({ utterance }) => utterance.outcomes.length > 0);
  const right = asked.filter(({ utterance, reading }) =>
    utterance.outcomes.some(({ is }) => is.includes(reading.intent)),
  );
  return right.length / asked.length;
}

/** What must never happen and did, one sentence each. */
export function hardFailuresOf(scored: readonly Scored[]): readonly string[] {
  return scored
    .filter(({ verdict }) => verdict.kind === 'hard')
    .map(({ utterance, verdict }) => `${verdict.why.join('; ')}: ${shown(utterance.text)}`);
}

/** The wrong ones, one sentence each. */
export function wrongOf(scored: readonly Scored[]): readonly string[] {
  return scored
    .filter(({ verdict }) => verdict.kind === 'wrong')
    .map(({ utterance, reading, verdict }) => `${reading.intent}: ${verdict.why.join('; ')}: ${shown(utterance.text)}`);
}

/** How a half went: per intent, what was taken for what, and what must never happen. */
export function reportOf(scored: readonly Scored[]): readonly string[] {
  const byIntent = grouped(scored, ({ utterance }) => countedAs(utterance));
  const confused = grouped(
    scored.filter(({ verdict }) => verdict.kind !== 'right'),
    ({ utterance, reading }) => `${countedAs(utterance)} → ${reading.intent}`,
  ).sort(([, one], [, other]) => other.length - one.length);
  const hard = hardFailuresOf(scored);
  return [
    ...byIntent.map(([intent, some]) => `${intent.padEnd(22)} ${percent(shareRight(some))} of ${String(some.length)}`),
    `Right: ${percent(shareRight(scored))} of ${String(scored.length)}`,
    ...(confused.length === 0 ? [] : ['Wrong, expected → read:']),
    ...confused.map(([what, some]) => `  ${String(some.length).padStart(3)}  ${what}`),
    `Hard failures: ${String(hard.length)}`,
    ...hard.map((line) => `  ${line}`),
  ];
}

function grouped(scored: readonly Scored[], key: (one: Scored) => string): (readonly [string, readonly Scored[]])[] {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}

function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
