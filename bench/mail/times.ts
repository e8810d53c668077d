import { readFileSync } from 'node:fs';

/** What some work took: by the clock, and of the processor in the process that did it, in milliseconds. */
export interface Took {
  readonly ms: number;
  readonly cpuMs: number;
}

/** Does the work and says what it took. `pid`: of the process that does it. */
export async function timed(pid: number, work: () => Promise<unknown>): Promise<Took> {
  const before = processorOf(pid);
  const started = performance.now();
  await work();
  return { ms: performance.now() - started, cpuMs: processorOf(pid) - before };
}

/** All of these together. */
export function sum(all: readonly Took[]): Took {
  return all.reduce((one, other) => ({ ms: one.ms + other.ms, cpuMs: one.cpuMs + other.cpuMs }), { ms: 0, cpuMs: 0 });
}

/** Milliseconds of processor time of the first thread of a process, where its program runs; 0 where the machine does not tell. */
function processorOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}
