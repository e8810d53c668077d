/** A thousand people are told by three instances side by side, within Teams' limits: once each when calm, and all of them although instances are killed. */
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { instant } from '../../src/core/calendar';
import type { Notice } from '../../src/core/notices/notice';
import { tell } from '../../src/doing/outbox/telling';
import { meetings, outbox } from '../../src/storage/lists';
import { BUSY, busy, verdict } from './around/figures';
import { Limits } from './around/limits';
import { clockAhead } from './around/process';
import { startSurroundings, type Instance, type Surroundings } from './around/surroundings';
import { CHAIR, inhabitants, NOW, register, type Inhabitant } from './around/town';

const isShort = parseArgs({ options: { short: { type: 'boolean' } } }).values.short === true;
const RECIPIENTS = isShort ? 150 : 1000;
/** How many seconds the clock of each instance is ahead of SharePoint's. */
const CLOCKS_AHEAD = [0, 60, -60];
const INSTANCES = CLOCKS_AHEAD.length;
const MOST_SECONDS = 60;
const KILLS = isShort ? 0 : 12;
/** So often one of them is stopped, for longer than it holds what it has claimed, and goes on. */
const PAUSES = isShort ? 0 : 3;
const PAUSED_MS = 75_000;
/** Every so many does not take the bot's messages: 403 or 404 by turns. */
const UNREACHABLE_EACH = 25;

/** Has everybody told of the same, by instances that look when they are asked. */
async function told(around: Surroundings, people: readonly Inhabitant[], about: string): Promise<void> {
  const { found } = await around.site.read({ found: { list: meetings, where: { bodyYear: '0001-2026' } } });
  await tell({ sites: [around.site], now: () => instant(NOW) }, around.site, {
    ...{ bodyNr: 1, meetingId: found.rows[0]?.id ?? null, kind: 'agendaSent', aboutId: null, about },
    ...{ to: people.map(({ upn }) => upn), actedBy: CHAIR.upn },
  });
}

async function rowsOf(around: Surroundings, about: string): Promise<readonly Notice[]> {
  const { rows } = (await around.site.read({ rows: { list: outbox, where: { bodyNr: [1] } } })).rows;
  return rows.filter(({ key }) => key.includes(`:${about}:`));
}

/** How often each of them was told in their own chat since a moment. */
function counts(around: Surroundings, people: readonly Inhabitant[], since: number): readonly number[] {
  const told = new Map<string, number>();
  for (const { at, conversation } of around.teams.said)
    if (at >= since) told.set(conversation, (told.get(conversation) ?? 0) + 1);
  return people.map(({ objectId }) => told.get(`a:${objectId}`) ?? 0);
}

async function calm(around: Surroundings, people: readonly Inhabitant[], limits: Limits): Promise<readonly string[]> {
  const bots = await Promise.all(
    CLOCKS_AHEAD.map((seconds) => around.startService({ NODE_ARGS: clockAhead(seconds) })),
  );
  await Promise.all(bots.map((bot) => bot.idle()));
  await told(around, people, 'calm');
  const begun = Date.now();
  await Promise.all(bots.map((bot) => bot.runDuties()));
  const isSent = async () => (await rowsOf(around, 'calm')).every(({ state }) => state === 'sent');
  while (!(await isSent()) && Date.now() - begun < 5 * MOST_SECONDS * 1000) await wait(500);
  const seconds = ((around.teams.said.at(-1)?.at ?? Infinity) - begun) / 1000;
  const each = counts(around, people, begun);
  const lost = each.filter((count) => count === 0).length;
  const doubled = each.filter((count) => count > 1).length;
  process.stdout.write(
    `calm: ${String(people.length)} people by ${String(INSTANCES)} instances, one a minute ahead and one behind, in ${seconds.toFixed(1)} s: ${String(lost)} lost, ` +
      `${String(doubled)} doubled, ${String(limits.refused)} × 429, ${String(limits.disobeyed)} of them not obeyed (${busy().toFixed(1)} programs for each processor).\n`,
  );
  await Promise.all(bots.map((bot) => bot.child.end('SIGTERM')));
  return [
    ...(lost === 0 ? [] : [`${String(lost)} were not told.`]),
    ...(doubled === 0 ? [] : [`${String(doubled)} were told twice.`]),
    ...(limits.disobeyed === 0 ? [] : [`${String(limits.disobeyed)} calls came before the time Teams had asked for.`]),
    ...(seconds <= MOST_SECONDS || busy() > BUSY
      ? []
      : [`It took ${seconds.toFixed(1)} s of ${String(MOST_SECONDS)}.`]),
    ...((await isSent()) ? [] : ['The outbox does not say of all that they were sent.']),
  ];
}

/** Whom Teams lets nothing through to gets a letter, nobody else waits for that, and an instance that is ended gives up what it holds. */
async function unreachable(around: Surroundings, people: readonly Inhabitant[]): Promise<readonly string[]> {
  const closed = new Map(
    people
      .filter((_, at) => at % UNREACHABLE_EACH === 0)
      .map(({ objectId }, at): readonly [string, number] => [`a:${objectId}`, at]),
  );
  around.teams.answers((conversation) => {
    const place = closed.get(conversation);
    return place === undefined ? undefined : place % 2 === 0 ? 403 : 404;
  });
  const [first, second] = [await around.startService(), await around.startService()];
  await Promise.all([first.idle(), second.idle()]);
  await told(around, people, 'unreachable');
  const begun = Date.now();
  const running = Promise.all([first.runDuties().catch(() => undefined), second.runDuties()]);
  while (around.teams.said.filter(({ at }) => at >= begun).length < people.length / 5) await wait(50);
  const code = await first.child.end('SIGTERM');
  await running;
  await second.runDuties();
  const each = counts(around, people, begun);
  const reached = people.map(({ upn, objectId }, at) =>
    closed.has(`a:${objectId}`) ? around.letters.filter(({ to }) => to === upn).length : (each[at] ?? 0),
  );
  const wrong = reached.filter((count) => count !== 1).length;
  const results = (await rowsOf(around, 'unreachable')).map(({ result }) => result);
  around.teams.answers(undefined);
  process.stdout.write(
    `unreachable: ${String(closed.size)} of ${String(people.length)} got a letter instead ` +
      `(${String(results.filter((result) => result.startsWith('403')).length)} × 403, ` +
      `${String(results.filter((result) => result.startsWith('404')).length)} × 404); ` +
      `one of two instances was ended meanwhile, with code ${String(code)}.\n`,
  );
  await second.child.end('SIGTERM');
  return [
    ...(wrong === 0 ? [] : [`${String(wrong)} were not told exactly once, in the chat or by letter.`]),
    ...(code === 0 ? [] : [`An instance that was asked to end ended with ${String(code)}.`]),
  ];
}

async function killed(around: Surroundings, people: readonly Inhabitant[]): Promise<readonly string[]> {
  const bots: Instance[] = await Promise.all(Array.from({ length: INSTANCES }, () => around.startService()));
  await Promise.all(bots.map((bot) => bot.idle()));
  await told(around, people, 'killed');
  const begun = Date.now();
  bots.forEach((bot) => void bot.runDuties().catch(() => undefined));
  for (let kill = 0; kill < KILLS; kill += 1) {
    await wait(1_000 + Math.random() * 3_000);
    const at = kill % INSTANCES;
    await bots[at]?.child.end('SIGKILL');
    bots[at] = await around.startService();
  }
  const isSent = async () => (await rowsOf(around, 'killed')).every(({ state }) => state === 'sent');
  while (!(await isSent()) && Date.now() - begun < 600_000) await wait(2_000);
  const each = counts(around, people, begun);
  const lost = each.filter((count) => count === 0).length;
  const doubled = each.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  process.stdout.write(
    `killed: ${String(KILLS)} × kill -9 of one of ${String(INSTANCES)}: ${String(lost)} lost, ${String(doubled)} doubled, ` +
      `all done after ${((Date.now() - begun) / 1000).toFixed(0)} s.\n`,
  );
  return [
    ...(lost === 0 ? [] : [`${String(lost)} were not told although instances lived.`]),
    // What was under way in the send itself, four at once in each.
    ...(doubled <= KILLS * 4 ? [] : [`${String(doubled)} were told twice, by ${String(KILLS)} kills.`]),
  ];
}

/** One that was stopped past its hold sends nothing of it when it goes on, but what was on its way. */
async function paused(around: Surroundings, people: readonly Inhabitant[]): Promise<readonly string[]> {
  const bots = await Promise.all(Array.from({ length: INSTANCES }, () => around.startService()));
  await Promise.all(bots.map((bot) => bot.idle()));
  const begun = Date.now();
  for (let pause = 0; pause < PAUSES; pause += 1) {
    const part = people.filter((_, at) => at % PAUSES === pause);
    await told(around, part, `paused${String(pause)}`);
    bots.forEach((bot) => void bot.runDuties().catch(() => undefined));
    await wait(1_000 + Math.random() * 3_000);
    const { child } = bots[pause % INSTANCES] ?? {};
    child?.signal('SIGSTOP');
    await wait(PAUSED_MS);
    child?.signal('SIGCONT');
  }
  const open = async () =>
    (await around.site.read({ rows: { list: outbox, where: { state: ['waiting', 'claimed'] } } })).rows.rows.length;
  while ((await open()) > 0 && Date.now() - begun < 600_000) await wait(2_000);
  const each = counts(around, people, begun);
  const lost = each.filter((count) => count === 0).length;
  const doubled = each.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  await Promise.all(bots.map((bot) => bot.child.end('SIGTERM')));
  process.stdout.write(
    `paused: one of ${String(INSTANCES)} stopped ${String(PAUSES)} times for ${String(PAUSED_MS / 1000)} s: ${String(lost)} lost, ${String(doubled)} doubled.\n`,
  );
  return [
    ...(lost === 0 ? [] : [`${String(lost)} were not told although others went on.`]),
    ...(doubled <= PAUSES * 4 ? [] : [`${String(doubled)} were told twice, by ${String(PAUSES)} pauses.`]),
  ];
}

const limits = new Limits();
const people = inhabitants(RECIPIENTS);
const around = await startSurroundings({ people, limits });
await register(around.site, people, around.teams.connector);
const faults = [...(await calm(around, people, limits)), ...(await unreachable(around, people))];
if (KILLS > 0) faults.push(...(await paused(around, people)), ...(await killed(around, people)));
await around.stop();
process.exitCode = verdict(faults);
