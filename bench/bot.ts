/** A turn of the bot beside botbuilder's own echo and a bare handler: processor, latency, start, memory; --short for a minute. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startSide, type Running } from './bot/child';
import { stepTimes } from './bot/reading';
import { SIDES, serve, type Side } from './bot/sides';
import { startTeams, type Teams } from './bot/teams';

/** Processor of our gate and adapter against botbuilder's own echo, and memory from the first tenth of the turns to the last. */
const MOST_PROCESSOR = 1.1;
const MOST_GROWTH = 1.05;

const { side, teams, short } = parseArgs({
  options: { side: { type: 'string' }, teams: { type: 'string' }, short: { type: 'boolean' } },
}).values;

const serving = SIDES.find((one) => one === side);
if (serving !== undefined && teams !== undefined) serve(serving, teams);
else process.exitCode = await measure();

interface Figures {
  cpuMs: number;
  turns: number;
  seconds: number;
  readonly latencies: number[];
}

async function measure(): Promise<number> {
  const [rounds, perRound, at] = short === true ? [8, 60, 8] : [25, 400, 16];
  const world = await startTeams();
  const sides = await Promise.all(SIDES.map(async (name) => ({ name, running: await startSide(name, world.url) })));
  const starts = await coldStarts(world, short === true ? 2 : 5);
  const figures = new Map<Side, Figures>();
  const memory = new Map<Side, number[]>();
  for (const { name, running } of sides) {
    await turns(world, running, 200, at);
    figures.set(name, { cpuMs: 0, turns: 0, seconds: 0, latencies: [] });
    memory.set(name, []);
  }
  for (let round = 0; round < rounds; round += 1) {
    // Whatever else the machine does meets all of them alike; who begins changes with the round.
    for (let step = 0; step < sides.length; step += 1) {
      const { name, running } = sides[(step + round) % sides.length] ?? {};
      const sum = name === undefined ? undefined : figures.get(name);
      if (name === undefined || running === undefined || sum === undefined) continue;
      const before = await running.used();
      const started = performance.now();
      sum.latencies.push(...(await turns(world, running, perRound, at)));
      sum.seconds += (performance.now() - started) / 1000;
      const after = await running.used();
      sum.cpuMs += after.cpuMs - before.cpuMs;
      sum.turns += perRound;
      memory.get(name)?.push(after.rssMb);
    }
  }
  for (const { running } of sides) await running.stop();
  await world.stop();
  return tell({ figures, memory, starts });
}

async function turns(world: Teams, running: Running, count: number, at: number): Promise<readonly number[]> {
  const took: number[] = [];
  let left = count;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      await world.turn(running.url, 'Hej');
      took.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: at }, one));
  return took;
}

/** From the start of a process to its first turn answered, in milliseconds: the median of some, taken in turns. */
async function coldStarts(world: Teams, times: number): Promise<ReadonlyMap<Side, number>> {
  const took = new Map<Side, number[]>(SIDES.map((name) => [name, []]));
  for (let time = 0; time < times; time += 1) {
    for (const name of SIDES) {
      const started = performance.now();
      const running = await startSide(name, world.url);
      await world.turn(running.url, 'Hej');
      took.get(name)?.push(performance.now() - started);
      await running.stop();
    }
  }
  return new Map([...took].map(([name, all]) => [name, quantile(all, 0.5)]));
}

function tell(all: {
  readonly figures: ReadonlyMap<Side, Figures>;
  readonly memory: ReadonlyMap<Side, readonly number[]>;
  readonly starts: ReadonlyMap<Side, number>;
}): number {
  const perTurn = (name: Side) => (all.figures.get(name)?.cpuMs ?? Number.NaN) / (all.figures.get(name)?.turns ?? 1);
  const growth = (name: Side) => {
    const seen = all.memory.get(name) ?? [];
    const early = seen[Math.floor(seen.length / 10)] ?? Number.NaN;
    return (seen.at(-1) ?? Number.NaN) / early;
  };
  for (const name of SIDES) {
    const sum = all.figures.get(name);
    const [p50, p95] = [quantile(sum?.latencies ?? [], 0.5), quantile(sum?.latencies ?? [], 0.95)];
    const rate = (sum?.turns ?? 0) / (sum?.seconds ?? 1);
    const told = [
      `${rate.toFixed(0)} turns/s`,
      `${perTurn(name).toFixed(2)} ms of processor a turn`,
      `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
      `first turn ${(all.starts.get(name) ?? Number.NaN).toFixed(0)} ms after start`,
      `${(all.memory.get(name)?.at(-1) ?? Number.NaN).toFixed(0)} MB, grown ${growth(name).toFixed(3)} x`,
    ];
    console.log(`${name.padEnd(11)} ${told.join('; ')}`);
  }
  for (const { step, median, slowest, count } of stepTimes(readFileSync('bot/reading/corpus/tuning.yaml', 'utf8'))) {
    const told = `${median.toFixed(2)} ms median, ${slowest.toFixed(2)} ms at most, over ${String(count)} messages`;
    console.log(`${step.padEnd(11)} ${told}`);
  }
  const verdicts = [
    {
      what: 'gate and adapter against botbuilder’s echo, processor',
      figure: perTurn('product') / perTurn('botbuilder'),
      limit: MOST_PROCESSOR,
    },
    { what: 'memory, last turn against the first tenth', figure: growth('product'), limit: MOST_GROWTH },
  ];
  for (const { what, figure, limit } of verdicts) {
    console.log(`${what}: ${figure.toFixed(3)} (at most ${String(limit)}) ${figure <= limit ? 'ok' : 'OVER'}`);
  }
  return verdicts.every(({ figure, limit }) => figure <= limit) ? 0 : 1;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
