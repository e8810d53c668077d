/** Acts on one row go one after the other, each from the version the one before it left. */
export interface Turns {
  readonly inTurn: <Value>(row: string, task: () => Promise<Value>) => Promise<Value>;
  /** When nothing that has been started is under way any more. */
  readonly settled: () => Promise<void>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    inTurn(row, task) {
      const before = last.get(row) ?? Promise.resolve();
      const mine = before.then(task, task);
      last.set(
        row,
        mine.catch(() => undefined),
      );
      return mine;
    },
    async settled() {
      await Promise.all(last.values());
    },
  };
}
