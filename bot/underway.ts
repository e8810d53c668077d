/** What is under way: turns, acts, deliveries. `idle` is how a script, or a shutdown, knows that all has been done. */
export interface Underway {
  /** Counts the work until it has ended, well or not. */
  track<Value>(work: Promise<Value>): Promise<Value>;
  /** Resolves when nothing is under way, also nothing that what was under way has begun. */
  idle(): Promise<void>;
}

/** Nothing is under way yet. */
export function underway(): Underway {
  const open = new Set<Promise<unknown>>();
  return {
    track(work) {
      open.add(work);
      const close = () => void open.delete(work);
      work.then(close, close);
      return work;
    },
    async idle() {
      while (open.size > 0) await Promise.allSettled(open);
    },
  };
}
