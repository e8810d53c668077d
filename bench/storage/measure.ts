/** One figure against its limit. */
export interface Verdict {
  readonly what: string;
  readonly figure: number;
  readonly limit: number;
  /** How the figure came about. */
  readonly told: string;
}

/** Milliseconds of two things, measured in turns so that whatever else the machine does meets both. Medians. */
export async function sideBySide(
  rounds: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  await one();
  await other();
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of [one, other].entries()) {
      const started = performance.now();
      await work();
      times[at]?.push(performance.now() - started);
    }
  }
  return [median(times[0]), median(times[1])];
}

/** Milliseconds of processor time of this process, for so many times of the work. */
export async function processor(times: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
