/** Between two questions, in ms: seldom enough to be cheap, often enough to be live. */
const EVERY_MS = 4_000;
/** Spread over so many ms more, so that all who follow a meeting do not ask in the same moment. */
const SPREAD_MS = 2_000;
const SELDOM_MS = 60_000;

/** How long to wait before asking anew, in ms; longer for each time in a row that no answer came. `chance` is 0 to 1. */
export function nextAsk(missed: number, chance: number): number {
  return Math.min(SELDOM_MS, EVERY_MS * 2 ** missed) + chance * SPREAD_MS;
}
