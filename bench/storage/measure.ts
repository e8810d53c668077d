/** One figure against its limit. */
export interface Verdict {
  readonly what: string;
  readonly figure: number;
  readonly limit: number;
  /** How the figure came about. */
  readonly told: string;
}

/** Something done again and again, and the processor time the process that answers it has used so far, in milliseconds. */
export interface Work {
  readonly run: () => Promise<unknown>;
  readonly theirs: () => number;
}

/** Medians of one time, in milliseconds: by the clock, and of processor time here and in the process that answers. */
export interface Took {
  readonly clock: number;
  /** Here and in the process that answers, together; `here` is the part of it that is the product's own. */
  readonly processor: number;
  readonly here: number;
}

/** Before this many times what both do alike, in either process, is not the machine code it will be. */
const WARMING = 15;
/** Before this many times what is compared with a bare call is still being made faster: the bare call sooner than ours. */
export const WARM_THROUGH = 600;

/**
 * What each work takes, done in turns so that whatever else the machine does meets all of them alike; who begins changes
 * with the round.
 */
export async function inTurns(rounds: number, works: readonly Work[], warming = WARMING): Promise<readonly Took[]> {
  const clocks = works.map((): number[] => []);
  const processors = works.map((): number[] => []);
  const ownTimes = works.map((): number[] => []);
  for (let round = -warming; round < rounds; round += 1) {
    for (let step = 0; step < works.length; step += 1) {
      const at = (step + Math.abs(round)) % works.length;
      const work = works[at];
      if (work === undefined) continue;
      const [started, ours, theirs] = [performance.now(), process.cpuUsage(), work.theirs()];
      await work.run();
      const { user, system } = process.cpuUsage(ours);
      if (round < 0) continue;
      clocks[at]?.push(performance.now() - started);
      processors[at]?.push((user + system) / 1000 + work.theirs() - theirs);
      ownTimes[at]?.push((user + system) / 1000);
    }
  }
  return works.map((_, at) => ({
    clock: median(clocks[at] ?? []),
    processor: median(processors[at] ?? []),
    here: median(ownTimes[at] ?? []),
  }));
}

/** A ratio of processor times, told with that of the clock: others may use the machine meanwhile. */
export function ratio(what: string, one: Took | undefined, other: Took | undefined, limit: number): Verdict {
  if (one === undefined || other === undefined) throw new RangeError('Two things are compared.');
  const clock = `by the clock ${(one.clock / other.clock).toFixed(2)}, ${one.clock.toFixed(1)} ms against ${other.clock.toFixed(1)} ms`;
  const processor = `${one.processor.toFixed(2)} ms of processor against ${other.processor.toFixed(2)} ms`;
  return { what, figure: one.processor / other.processor, limit, told: `${processor}; ${clock}` };
}

/** A ratio of what the product itself takes, where the rest is the work of the service that it asks. */
export function ownRatio(what: string, one: Took | undefined, other: Took | undefined, limit: number): Verdict {
  if (one === undefined || other === undefined) throw new RangeError('Two things are compared.');
  const told = `${one.here.toFixed(2)} ms of processor against ${other.here.toFixed(2)} ms, without the service that was asked`;
  return { what, figure: one.here / other.here, limit, told };
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
