/** Half an hour at ten turns a second: the memory of the service does not grow with what it has done. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { TELLS_ITS_HEAP } from './around/process';
import { busy, quantile, verdict } from './around/figures';
import { startSurroundings } from './around/surroundings';
import { appoint, inhabitants, register } from './around/town';

const { values } = parseArgs({ options: { short: { type: 'boolean' }, minutes: { type: 'string', default: '30' } } });
const isShort = values.short === true;
const LASTS_MS = isShort ? 25_000 : Number(values.minutes) * 60_000;
/** Until what is kept on purpose (registers, compiled code) is kept, in milliseconds. */
const WARM_MS = isShort ? 5_000 : Math.min(300_000, LASTS_MS / 5);
const LOOK_EACH_MS = isShort ? 4_000 : 30_000;
const TURNS_A_SECOND = 10;
const PEOPLE = 60;
const MOST_MB_A_MINUTE = 1;

/** What people ask and say, by turns: questions, talk, a proposal that is not said yes to, and nothing to be read. */
const SAID = [
  'När är nästa möte?',
  'Vad står på dagordningen?',
  'hjälp',
  'Vilka uppdrag har jag?',
  'Jag föreslår att vi tar upp belysningen vid lekplats',
  'Vad har vi beslutat om belysning?',
  'tack',
];

const people = inhabitants(PEOPLE);
const around = await startSurroundings({ people });
await register(around.site, people, around.teams.connector);
await appoint(around.site, people);
const bot = await around.startService({ NODE_ARGS: TELLS_ITS_HEAP });
await bot.idle();

const took: number[] = [];
const odd: string[] = [];
const looked: { readonly minutes: number; readonly mb: number }[] = [];
const begun = performance.now();
const underway = new Set<Promise<void>>();
let next = begun;
let turns = 0;
let lookAt = begun + WARM_MS;
while (performance.now() - begun < LASTS_MS) {
  const who = people[turns % people.length];
  const text = `${SAID[turns % SAID.length] ?? ''}${turns % SAID.length === 4 ? ` ${String(1000 + (turns % 5_000))}` : ''}`;
  if (who !== undefined) {
    const turn = around.teams
      .deliver(bot.url, who, { type: 'message', id: `s${String(turns)}`, text })
      .then((answer) => {
        took.push(answer.ms);
        if (answer.status !== 200) odd.push(`${String(answer.status)} after ${answer.ms.toFixed(0)} ms`);
        underway.delete(turn);
      });
    underway.add(turn);
  }
  turns += 1;
  if (performance.now() > lookAt) {
    lookAt += LOOK_EACH_MS;
    looked.push({ minutes: (performance.now() - begun) / 60_000, mb: (await bot.child.heap()) / 1e6 });
  }
  next += 1000 / TURNS_A_SECOND;
  await wait(Math.max(0, next - performance.now()));
}
await Promise.all(underway);
const minutes = (performance.now() - begun) / 60_000;
const growth = slopeOf(looked);
const status = readFileSync(`/proc/${String(bot.child.pid)}/status`, 'utf8');
const resident = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
process.stdout.write(
  `${String(turns)} turns in ${minutes.toFixed(1)} minutes (${(turns / minutes / 60).toFixed(1)} a second): heap ` +
    `${(looked[0]?.mb ?? 0).toFixed(1)} MB, at last ${(looked.at(-1)?.mb ?? 0).toFixed(1)} MB, slope ${growth.toFixed(2)} MB a minute ` +
    `over ${String(looked.length)} looks; at most ${resident.toFixed(0)} MB resident; answers median ${quantile(took, 0.5).toFixed(0)} ms, ` +
    `99 % ${quantile(took, 0.99).toFixed(0)} ms (${busy().toFixed(1)} programs for each processor).\n`,
);
await around.stop();
process.exitCode = verdict([
  ...odd.map((one) => `Teams was answered ${one}.`),
  // Half a minute says nothing of a slope: only that it can be measured.
  ...(isShort || growth < MOST_MB_A_MINUTE ? [] : [`The heap grew by ${growth.toFixed(2)} MB a minute.`]),
]);

/** The slope of the straight line nearest to what was seen, in MB a minute. */
function slopeOf(seen: readonly { readonly minutes: number; readonly mb: number }[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const x = mean(seen.map((one) => one.minutes));
  const y = mean(seen.map((one) => one.mb));
  const over = seen.reduce((sum, one) => sum + (one.minutes - x) * (one.mb - y), 0);
  const under = seen.reduce((sum, one) => sum + (one.minutes - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}
