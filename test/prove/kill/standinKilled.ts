import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { History } from './history';
import { inspect, integrity } from './inspect';
import { prepare } from './site';
import { startStandin } from './standin';
import { random, Writer, type Shared } from './writers';

/** How often something is killed: so many times, but no more after so many milliseconds. */
export interface Killing {
  readonly cycles: number;
  readonly forMs: number;
  readonly seed: number;
}

const LONGEST_LIFE_MS = 600;
const WRITERS = [1, 2, 3, 4];

/** Kills it while four write; gives a sentence for each fault. */
export async function killStandin({ cycles, forMs, seed }: Killing): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const faults = await inFolder(folder, { cycles, forMs, seed });
  if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
  return faults.length === 0 ? [] : [...faults, `The data is kept in ${folder}.`];
}

async function inFolder(folder: string, { cycles, forMs, seed }: Killing): Promise<readonly string[]> {
  const chance = random(seed);
  const until = performance.now() + forMs;
  const history = new History();
  const shared: Shared = { added: 0, unknown: 0 };
  const writers = WRITERS.map((n) => new Writer(n, history, shared, random(seed + n)));
  const opened: number[] = [];
  const faults: string[] = [];
  let standin = await startStandin(folder);
  await prepare(standin.url, WRITERS.length);
  let done = 0;
  while (done < cycles && performance.now() < until && faults.length === 0) {
    const writing = writers.map((writer) => writer.write(standin.url));
    await wait(5 + chance() * LONGEST_LIFE_MS);
    await standin.kill();
    faults.push(...(await Promise.all(writing)).flat());
    standin = await startStandin(folder);
    opened.push(standin.opened);
    const found = await inspect(standin.url, history.touched);
    faults.push(...history.compare(found.things));
    if (found.count < shared.added || found.count > shared.added + shared.unknown)
      faults.push(`The counter is ${found.count} after ${shared.added} additions and ${shared.unknown} unknown ones.`);
    // Those that were unknown are known now.
    Object.assign(shared, { added: found.count, unknown: 0 });
    const verdict = await integrity(join(folder, 'data'));
    if (verdict !== 'ok') faults.push(`integrity_check: ${verdict}`);
    for (const writer of writers) writer.learn(found.ids);
    done += 1;
    if (done % 25 === 0) process.stdout.write(`${done} cycles …\n`);
  }
  await standin.kill();
  report(done, history, opened, shared);
  return faults;
}

function report(done: number, history: History, opened: readonly number[], shared: Shared): void {
  const sorted = [...opened].sort((left, right) => left - right);
  const at = (share: number): string => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`;
  process.stdout.write(
    `${done} cycles of kill -9 of SharePoint’s stand-in; ${history.acknowledgedWrites} answered writes and ${shared.added} shared additions, ` +
      `each read back with its content; ${history.unknownDone} unanswered writes were done, ${history.unknownUndone} were not.\n` +
      `Open again after: median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}.\n`,
  );
}
