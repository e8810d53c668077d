/** SharePoint stalls, is away and refuses in storms: Teams is answered all the same, nobody asks too early, all is done after. */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { bodyYear } from '../../src/core/bodies/body';
import { outbox, proposals } from '../../src/storage/lists';
import { busy, quantile, verdict } from './around/figures';
import { startLine, type Weather } from './around/line';
import { nothingMet, propose } from './around/proposing';
import { startSurroundings } from './around/surroundings';
import { appoint, inhabitants, register, SITE } from './around/town';

const isShort = parseArgs({ options: { short: { type: 'boolean' } } }).values.short === true;
const PEOPLE = isShort ? 6 : 20;
const REST_MS = isShort ? 500 : 2_000;
/** What Teams itself waits for, and what the answers are held to, in milliseconds. */
const ANSWERED_WITHIN_MS = 5_000;

/** What happens one after another, and for how many seconds. */
const SHORT: readonly (readonly [string, number, (end: number) => Weather])[] = [
  ['calm', 3, () => ({ kind: 'open' })],
  ['stalled', 6, (until) => ({ kind: 'stalled', until })],
  ['calm', 2, () => ({ kind: 'open' })],
  ['away', 4, () => ({ kind: 'away' })],
  ['calm', 6, () => ({ kind: 'open' })],
  ['a storm of 429', 4, () => ({ kind: 'throttled', seconds: 2 })],
];
const LONG: typeof SHORT = [
  ['calm', 20, () => ({ kind: 'open' })],
  ['stalled', 40, (until) => ({ kind: 'stalled', until })],
  ['calm', 20, () => ({ kind: 'open' })],
  ['away', 300, () => ({ kind: 'away' })],
  ['calm', 30, () => ({ kind: 'open' })],
  ...Array.from({ length: 3 }, (_, at): (typeof SHORT)[number][] => [
    ['a storm of 429', 20 + 20 * at, () => ({ kind: 'throttled', seconds: 5 + 10 * at })],
    ['calm', 15, () => ({ kind: 'open' })],
  ]).flat(),
];
const DONE_AFTER_MS = isShort ? 40_000 : 300_000;

const people = inhabitants(PEOPLE);
const around = await startSurroundings({ people });
await register(around.site, people, around.teams.connector);
await appoint(around.site, people);
const line = await startLine(around.sharePoint.url);
const bot = await around.startService({ SITES: `strandby=${line.url}${SITE}` });
await bot.idle();

let ending = false;
let until = Infinity;
const met = nothingMet();
const wished: string[] = [];
const givenUp: string[] = [];
const working = people.map(async (who, at) => {
  for (let count = 1; !ending; count += 1) {
    const subject = `belysningen vid lekplats ${String((at + 1) * 1000 + count)}`;
    wished.push(subject);
    const came = await propose({ teams: around.teams, bot: () => bot.url, met }, who, subject, until);
    if (came === 'given up') givenUp.push(subject);
    await wait(REST_MS);
  }
});

for (const [what, seconds, weatherUntil] of isShort ? SHORT : LONG) {
  const [from, again, asked] = [met.took.length, met.again, line.seen.requests];
  line.weather = weatherUntil(Date.now() + seconds * 1000);
  await wait(seconds * 1000);
  const took = met.took.slice(from);
  process.stdout.write(
    `${what}, ${String(seconds)} s: ${String(took.length)} answers to Teams, median ${quantile(took, 0.5).toFixed(0)} ms, ` +
      `99 % ${quantile(took, 0.99).toFixed(0)} ms; tried again ${String(met.again - again)} times; ${String(line.seen.requests - asked)} requests to SharePoint.\n`,
  );
}
line.weather = { kind: 'open' };
const healed = Date.now();
ending = true;
until = healed + DONE_AFTER_MS;
await Promise.race([Promise.all(working), wait(DONE_AFTER_MS)]);
const seconds = (Date.now() - healed) / 1000;
await bot.idle();
const unsent = await unsentAtLast();
const told = (Date.now() - healed) / 1000;

const { written } = await around.site.read({
  written: { list: proposals, where: { bodyYear: bodyYear(1, 2026) } },
});
const said = written.rows.map(({ title, description }) => `${title} ${description}`.toLowerCase());
const wrong = wished.filter((subject) => said.filter((text) => text.includes(subject)).length !== 1);
const slowest = quantile(met.took, 0.99);
process.stdout.write(
  `${String(wished.length)} proposals wished for, ${String(said.length)} written; all done ${seconds.toFixed(1)} s after, all told ${told.toFixed(1)} s after. ` +
    `${String(met.took.length)} answers to Teams: median ${quantile(met.took, 0.5).toFixed(0)} ms, 99 % ${slowest.toFixed(0)} ms, ` +
    `longest ${quantile(met.took, 1).toFixed(0)} ms; ${String(line.seen.requests)} requests to SharePoint, ${String(line.seen.throttled)} × 429, ` +
    `${String(line.seen.disobeyed)} before their time (${busy().toFixed(1)} programs for each processor).\n`,
);
await line.stop();
await around.stop();

process.exitCode = verdict([
  ...(slowest < ANSWERED_WITHIN_MS ? [] : [`Teams waited ${slowest.toFixed(0)} ms (99 %).`]),
  ...(line.seen.disobeyed === 0
    ? []
    : [`${String(line.seen.disobeyed)} requests came before the time SharePoint had asked for.`]),
  ...met.odd.slice(0, 5).map((odd) => `Teams was answered ${odd}.`),
  ...givenUp.map((subject) => `Nobody took up ${subject}.`),
  ...wrong.map((subject) => `Not exactly one proposal about ${subject}.`),
  ...unsent.map(({ key, state }) => `${key} is ${state} when all is done.`),
]);

/** What is claimed is held for a while, and what could not be sent then is sent again: all goes in the end. */
async function unsentAtLast() {
  for (const end = healed + DONE_AFTER_MS; ;) {
    await bot.runDuties();
    const { waiting } = await around.site.read({
      waiting: { list: outbox, where: { state: ['waiting', 'claimed'] } },
    });
    if (waiting.rows.length === 0 || Date.now() > end) return waiting.rows;
    await wait(1_000);
  }
}
