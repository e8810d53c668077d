/** What is done with a meeting by whoever asks about it: it is held, or prepared together. */
export type Pace = 'held' | 'prepared';

/** Between two questions, in ms: seldom enough to be cheap, often enough to be live. */
const EVERY_MS: Readonly<Record<Pace, number>> = { held: 4_000, prepared: 15_000 };
/**
 * Spread over so much more: who follow a meeting do not ask in the same moment, and do not fall into step when the service
 * comes back. Little while all is well: one who asks then asks as often as the service reads for many (500 as one).
 */
const SPREAD = { answered: 0.1, missed: 0.5 };
const SELDOM_MS = 60_000;

/** How long to wait before asking anew, in ms; longer for each time in a row that no answer came. `chance` is 0 to 1. */
export function nextAsk(missed: number, chance: number, pace: Pace): number {
  const wait = Math.min(SELDOM_MS, EVERY_MS[pace] * 2 ** missed);
  return wait * (1 + chance * SPREAD[missed === 0 ? 'answered' : 'missed']);
}
