import { cpus, loadavg } from 'node:os';

/** Above this, figures of time are told and are no fault. */
export const BUSY = 2.5;

/** The value below which a share (0 to 1) of the numbers lies; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Runs `work` for each of the things, so many at once, in their order. */
export async function atOnce<Thing>(
  width: number,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const queue = [...things];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** Programs that want to run, for each processor: a machine that others use as well says nothing of time. */
export function busy(): number {
  return (loadavg()[0] ?? 0) / cpus().length;
}

/** Tells the faults of a proof, at most twenty, and gives its exit code. */
export function verdict(faults: readonly string[]): number {
  for (const fault of faults.slice(0, 20)) process.stderr.write(`${fault}\n`);
  if (faults.length > 20) process.stderr.write(`… and ${String(faults.length - 20)} more\n`);
  return faults.length === 0 ? 0 : 1;
}
