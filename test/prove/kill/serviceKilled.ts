import { setTimeout as wait } from 'node:timers/promises';
import { bodyYear } from '../../../src/core/bodies/body';
import { instant } from '../../../src/core/calendar';
import { verifyAndSeal } from '../../../src/doing/journal';
import * as lists from '../../../src/storage/lists';
import { freePorts } from '../../../local/start/ports';
import { BUSY, busy, quantile } from '../around/figures';
import { startSurroundings, type Instance, type Surroundings } from '../around/surroundings';
import { appoint, inhabitants, NOW, register } from '../around/town';
import { History, type Seen } from './history';
import { InChat } from './inChat';
import { InTab } from './inTab';
import { goOn, readBack, type Around } from './person';
import type { Killing } from './standinKilled';
import { random } from './writers';

const IN_TAB = 5;
const IN_CHAT = 5;
const LONGEST_LIFE_MS = 4_000;
const REST_MS = 30;
const ALL_SENT_MS = 600_000;
const READY_WITHIN_MS = 5_000;
const YEARS = [bodyYear(1, 2026), bodyYear(1, 2027)];

/** Kills the service while people work in the tab and in chats; gives a sentence for each thing that was lost or doubled. */
export async function killService({ cycles, forMs, seed }: Killing): Promise<readonly string[]> {
  const people = inhabitants(IN_TAB + IN_CHAT);
  const around = await startSurroundings({ people });
  await register(around.site, people, around.teams.connector);
  await appoint(around.site, people);
  const history = new History();
  const chance = random(seed);
  const { found } = await around.site.read({ found: { list: lists.meetings, where: { bodyYear: '0001-2026' } } });
  const meeting = found.rows[0];
  if (meeting === undefined) throw new Error('The town has no meeting.');
  let gone = false;
  const shared: Around = {
    ...{ teams: around.teams, history, chance },
    meeting: { id: `strandby-${String(meeting.id)}`, version: meeting.version },
    isGone: () => gone,
  };
  const inTab = people.slice(0, IN_TAB).map((who, at) => new InTab(who, at + 1, shared));
  const inChat = people.slice(IN_TAB).map((who, at) => new InChat(who, IN_TAB + at + 1, shared));
  const ready: number[] = [];
  const faults: string[] = [];
  let service = await started(around, ready);
  let done = 0;
  const until = performance.now() + forMs;
  while (done < cycles && performance.now() < until && faults.length === 0) {
    // Asked to end as well, each fourth time: that is no kill, and it ends by itself.
    const signals = done % 4 === 3 ? (['SIGKILL', 'SIGTERM'] as const) : (['SIGKILL'] as const);
    for (const signal of signals) {
      const working = [...inTab, ...inChat].map((doer) => goOn(doer, service.url, REST_MS));
      await wait(5 + chance() * LONGEST_LIFE_MS);
      gone = true;
      const begun = performance.now();
      const code = await service.child.end(signal);
      if (signal === 'SIGTERM') faults.push(...endedWrong(code, performance.now() - begun));
      faults.push(...(await Promise.all(working)).flat());
      gone = false;
      service = await started(around, ready);
      faults.push(...history.compare(await proposalsIn(around)));
    }
    done += 1;
    if (done % 25 === 0) process.stdout.write(`${String(done)} cycles …\n`);
  }
  // What the one before was broken off in is completed by the last one, without anybody pressing again.
  await service.idle();
  const keys = inTab.flatMap(({ answeredKeys }) => answeredKeys);
  faults.push(...(await afterAll(around, keys)), ...tooLate(ready));
  // What a killed one held is held for a minute: the short form does not wait for that.
  if (forMs === Infinity) faults.push(...(await allSent(around, service)));
  report(done, history, ready);
  await around.stop();
  return faults;
}

/** Whoever asks it to end waits at most ten seconds for what is under way, and a moment for the process. */
const ENDS_WITHIN_MS = 12_000;

function endedWrong(code: number | null, ms: number): readonly string[] {
  if (code === 0 && ms <= ENDS_WITHIN_MS) return [];
  return [`Asked to end, it ended with ${String(code)} after ${(ms / 1000).toFixed(1)} s.`];
}

/** Starts it and waits until it says that it is ready. */
async function started(around: Surroundings, ready: number[]): Promise<Instance> {
  const begun = performance.now();
  const [port = 0] = await freePorts(1);
  const service = await around.startService({ PORT: String(port) });
  while ((await fetch(`${service.url}/ready`)).status !== 200) await wait(20);
  ready.push(performance.now() - begun);
  return service;
}

/** All proposals that stand, by what they are about. */
async function proposalsIn({ site }: Surroundings): Promise<ReadonlyMap<string, readonly Seen[]>> {
  const { all } = await site.read({ all: { list: lists.proposals, where: { bodyYear: YEARS } } });
  const things = new Map<string, Seen[]>();
  for (const { title, description, status } of all.rows) {
    if (status === 'withdrawn') continue;
    const { key, edition } = readBack(title, description);
    things.set(key, [...(things.get(key) ?? []), { count: edition, newest: edition, all: null }]);
  }
  return things;
}

/** The journal names each act that was answered, and the outbox tells the chair of each proposal once. */
async function afterAll({ site }: Surroundings, keys: readonly string[]): Promise<readonly string[]> {
  const read = await site.read({
    journal: { list: lists.journal, where: { bodyYear: YEARS } },
    proposals: { list: lists.proposals, where: { bodyYear: YEARS } },
    outbox: { list: lists.outbox, where: { bodyNr: [1] } },
  });
  const lines = new Set(read.journal.rows.map(({ key }) => key));
  const unwritten = keys.filter((key) => !lines.has(`journal:${key}`));
  const told = read.outbox.rows.filter(({ kind }) => kind === 'proposalReceived').map(({ aboutId }) => aboutId);
  const untold = read.proposals.rows.filter(({ id }) => !told.includes(id));
  const world = { sites: [site], now: () => instant(NOW) };
  const sealed = await Promise.all(YEARS.map((year) => verifyAndSeal(world, site, year)));
  const broken = sealed.flatMap((one) => one.faults);
  return [
    ...unwritten.map((key) => `The journal does not tell of ${key}, which was answered.`),
    ...untold.map(({ title }) => `The chair was not told of ${title}.`),
    ...(new Set(told).size === told.length ? [] : ['The outbox tells twice of a proposal.']),
    ...broken.map((fault) => `The journal: ${JSON.stringify(fault)}`),
  ];
}

/** What was to be told is told, also what the killed ones had begun with. */
async function allSent({ site }: Surroundings, service: Instance): Promise<readonly string[]> {
  for (const end = Date.now() + ALL_SENT_MS; ;) {
    await service.runDuties();
    const { rows } = (await site.read({ rows: { list: lists.outbox, where: { bodyNr: [1] } } })).rows;
    const open = rows.filter(({ state }) => state === 'waiting' || state === 'claimed');
    if (open.length === 0) return [];
    if (Date.now() > end) return open.map(({ key, state }) => `${key} is ${state} when all is done.`);
    await wait(2_000);
  }
}

function tooLate(ready: readonly number[]): readonly string[] {
  const longest = Math.max(...ready);
  if (longest <= READY_WITHIN_MS || busy() > BUSY) return [];
  return [
    `It took ${(longest / 1000).toFixed(1)} s until the service was ready, of ${String(READY_WITHIN_MS / 1000)} s.`,
  ];
}

function report(done: number, history: History, ready: readonly number[]): void {
  const at = (share: number): string => `${quantile(ready, share).toFixed(0)} ms`;
  process.stdout.write(
    `${String(done)} cycles of kill -9 of the service; ${String(history.acknowledgedWrites)} answered writes read back; ` +
      `${String(history.unknownDone)} unanswered ones were done, ${String(history.unknownUndone)} were not until they were sent again.\n` +
      `Ready again after: median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)} (${busy().toFixed(1)} programs for each processor).\n`,
  );
}
