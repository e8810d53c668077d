import type { Answer } from './answer';

/** A view that is asked for before it is gone to: on its way, and then here. */
export interface Ahead {
  readonly path: string;
  /** Undefined where it did not come: then the page asks for itself, and says why it cannot be had. */
  readonly coming: Promise<Answer<unknown> | undefined>;
  here?: Answer<unknown>;
}

let kept: Ahead | undefined;

/** Keeps the view that a person may go to next; one at a time. */
export function keepAhead(ahead: Ahead): void {
  kept = ahead;
}

/** Forgets it, where it is still the one that is kept. */
export function forgetAhead(ahead: Ahead | undefined): void {
  if (kept === ahead) kept = undefined;
}

/** The view of a path where it was asked for ahead, once: at once where it is here. Its reader knows what it is. */
export function takeAhead(path: string): Ahead['coming'] | Answer<unknown> | undefined {
  if (kept?.path !== path) return undefined;
  const { coming, here } = kept;
  kept = undefined;
  return here ?? coming;
}
