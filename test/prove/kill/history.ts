/** What a row or a file may be: the numbers of its versions, oldest first; null where it is not there. */
export type State = readonly number[] | null;

/** What was found of a thing: how many versions, the newest of them, and all of them where they were looked at. */
export interface Seen {
  readonly count: number;
  readonly newest: number;
  readonly all: readonly number[] | null;
}

interface Thing {
  acknowledged: State;
  /** What it may have become: the write was sent and never answered. */
  unknown: State | undefined;
}

const says = (state: State): string => (state === null ? 'not there' : `versions ${state.join(', ')}`);

const fits = (state: State, seen: Seen | undefined): boolean => {
  if (state === null || seen === undefined) return state === null && seen === undefined;
  const whole = seen.all === null || seen.all.join() === state.join();
  return seen.count === state.length && seen.newest === state.at(-1) && whole;
};

/** Everything that was written, as those who wrote it know it. Each thing has one writer at a time. */
export class History {
  private readonly things = new Map<string, Thing>();
  private readonly touchedKeys = new Set<string>();
  acknowledgedWrites = 0;
  unknownDone = 0;
  unknownUndone = 0;

  /** A write is sent: until it is answered, both states are right. */
  sent(key: string, becomes: State): void {
    const thing = this.things.get(key) ?? { acknowledged: null, unknown: undefined };
    this.things.set(key, { ...thing, unknown: becomes });
    this.touchedKeys.add(key);
  }

  /** The write was answered: it is never to be lost again. */
  answered(key: string): void {
    const thing = this.things.get(key);
    if (thing?.unknown === undefined) throw new Error(`Nothing was sent for ${key}.`);
    this.things.set(key, { acknowledged: thing.unknown, unknown: undefined });
    this.acknowledgedWrites += 1;
  }

  state(key: string): State {
    return this.things.get(key)?.acknowledged ?? null;
  }

  /** What was written since the last comparison. */
  get touched(): ReadonlySet<string> {
    return this.touchedKeys;
  }

  /**
   * One sentence for each thing that is not as it may be. What was unknown is known afterwards: the next comparison
   * holds the store to it.
   */
  compare(seen: ReadonlyMap<string, readonly Seen[]>): string[] {
    const faults = [...seen.keys()].filter((key) => !this.things.has(key)).map((key) => `${key} was never written.`);
    for (const [key, thing] of this.things) {
      const [one, ...more] = seen.get(key) ?? [];
      if (more.length > 0) faults.push(`${key} is there ${more.length + 1} times.`);
      faults.push(...this.settle(key, thing, one));
    }
    this.touchedKeys.clear();
    return faults;
  }

  private settle(key: string, { acknowledged, unknown }: Thing, seen: Seen | undefined): string[] {
    if (unknown !== undefined && fits(unknown, seen)) {
      this.things.set(key, { acknowledged: unknown, unknown: undefined });
      this.unknownDone += 1;
      return [];
    }
    if (fits(acknowledged, seen)) {
      if (unknown !== undefined) this.unknownUndone += 1;
      this.things.set(key, { acknowledged, unknown: undefined });
      return [];
    }
    const found =
      seen === undefined ? 'not there' : `versions ${(seen.all ?? [seen.newest]).join(', ')} (${seen.count})`;
    const allowed = unknown === undefined ? says(acknowledged) : `${says(acknowledged)} or ${says(unknown)}`;
    return [`${key} should be ${allowed}, and is ${found}.`];
  }
}
