/** What many look at in the same seconds, read once for all of them by this instance of the service. */
export interface SharedReads {
  /**
   * The value under a name: what was last read where that began at most `within` ms ago, or else a new read, which all who
   * ask meanwhile wait for together. A read that failed is told again for as long: a site that is down is not asked by
   * everybody.
   */
  readonly read: <Value>(name: string, within: number, load: () => Promise<Value>) => Promise<Value>;
}

interface Held {
  readonly began: number;
  readonly value: Promise<unknown>;
}

/** Nothing older is handed out, whatever a caller is content with. */
const OLDEST_MS = 60_000;

/** `now` is real time in milliseconds: how old an answer is has nothing to do with the domain clock. */
export function sharedReads(now: () => number = Date.now): SharedReads {
  const held = new Map<string, Held>();
  const forgetOld = () => {
    for (const [name, { began }] of held) if (now() - began > OLDEST_MS) held.delete(name);
  };
  return {
    async read<Value>(name: string, within: number, load: () => Promise<Value>) {
      const known = held.get(name);
      if (known !== undefined && now() - known.began <= Math.min(within, OLDEST_MS))
        return known.value as Promise<Value>;
      forgetOld();
      const value = load();
      held.set(name, { began: now(), value });
      return value;
    },
  };
}
