/** Teams takes 30 messages a second of an app in a tenant; kept below with room for the conversation itself. */
const APART_MS = 45;
/** However often Teams asks for patience, an instance tries this often. */
const LONGEST_APART_MS = 1_000;
/** How much closer the next message may follow after one that Teams took. */
const CLOSER = 0.97;

/** When this instance sends its next message outside of a turn. */
export interface Pace {
  /** Resolves when it is its turn. */
  turn(): Promise<void>;
  /** Teams took one. */
  taken(): void;
  /** Teams asked to wait so many seconds: nothing is sent before, and half as often after. */
  askedToWait(seconds: number): void;
}

/**
 * Messages are sent evenly. Instances do not know of each other and share what Teams takes of the app: each of them goes
 * slower when Teams says so, and faster again while it says nothing. Real time in milliseconds.
 */
export function evenPace(
  now: () => number = Date.now,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Pace {
  let next = 0;
  let apart = APART_MS;
  let closedUntil = 0;
  return {
    async turn() {
      next = Math.max(next + apart, now());
      for (let mine = next; mine > now(); mine = Math.max(mine, closedUntil)) await pause(mine - now());
    },
    taken() {
      apart = Math.max(APART_MS, apart * CLOSER);
    },
    askedToWait(seconds) {
      // Those that were on their way together are asked together: that is one request to go slower.
      if (now() >= closedUntil) apart = Math.min(LONGEST_APART_MS, apart * 2);
      closedUntil = Math.max(closedUntil, now() + seconds * 1000);
      next = Math.max(next, closedUntil);
    },
  };
}
