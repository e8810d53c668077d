/** Four hundred people propose within a minute while a hundred write notes, beside the least that could answer; and again with SharePoint's units counted. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { bodyYear } from '../../src/core/bodies/body';
import { agendaItems, outbox, proposals } from '../../src/storage/lists';
import { busy, quantile, verdict } from './around/figures';
import { startLine } from './around/line';
import { startProcess } from './around/process';
import { nothingMet, propose, type Met } from './around/proposing';
import { startSurroundings, type Surroundings } from './around/surroundings';
import { appoint, inhabitants, register, SITE, type Inhabitant } from './around/town';
import { serveBare } from './load/bare';
import { editorsOf, typeNotes, type Editor, type Typed } from './load/typing';

const { values } = parseArgs({
  options: { short: { type: 'boolean' }, bare: { type: 'boolean' }, only: { type: 'string' } },
});
const isShort = values.short === true;
const PEOPLE = isShort ? 10 : 400;
const EACH = isShort ? 1 : 3;
const EDITORS = isShort ? 5 : 100;
const WINDOW_MS = isShort ? 6_000 : 60_000;
const EVERY_MS = 5_000;
const METERED_PEOPLE = 30;
const UNITS_A_MINUTE = 1_250;
const PATIENT_MS = isShort ? 30_000 : 1_500_000;

interface Load {
  readonly people: readonly Inhabitant[];
  readonly editors: readonly Editor[];
  /** The first number of the subjects, so that no two loads have the same. */
  readonly from: number;
}

interface Came {
  readonly met: Met;
  readonly subjects: readonly string[];
  readonly givenUp: number;
  readonly typed: readonly Typed[];
  readonly seconds: number;
}

/** The same load on whatever answers at `service`. */
async function run({ teams }: Surroundings, service: string, { people, editors, from }: Load): Promise<Came> {
  const met = nothingMet();
  const begun = Date.now();
  const until = begun + PATIENT_MS;
  const typing = editors.map((editor) =>
    typeNotes({ teams, service }, editor, { until: begun + WINDOW_MS, everyMs: EVERY_MS }),
  );
  const subjects: string[] = [];
  let givenUp = 0;
  const proposing = people.map(async (who, at) => {
    for (let count = 0; count < EACH; count += 1) {
      await wait(Math.max(0, begun + ((count + Math.random()) * WINDOW_MS) / EACH - Date.now()));
      const subject = `belysningen vid lekplats ${String(from + at * EACH + count)}`;
      subjects.push(subject);
      if ((await propose({ teams, bot: () => service, met }, who, subject, until)) === 'given up') givenUp += 1;
    }
  });
  await Promise.all(proposing);
  const seconds = (Date.now() - begun) / 1000;
  return { met, subjects, givenUp, typed: await Promise.all(typing), seconds };
}

function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

function tell(what: string, { met, subjects, typed, seconds }: Came, mb: number): void {
  const saves = typed.flatMap(({ took }) => took);
  const at = (numbers: readonly number[], share: number) => `${quantile(numbers, share).toFixed(0)} ms`;
  process.stdout.write(
    `${what}: ${String(subjects.length)} proposals by message and yes in ${seconds.toFixed(0)} s, answers to Teams median ` +
      `${at(met.took, 0.5)}, 95 % ${at(met.took, 0.95)}; ${String(saves.length)} saves of notes, median ${at(saves, 0.5)}, ` +
      `95 % ${at(saves, 0.95)}; at most ${String(mb)} MB (${busy().toFixed(1)} programs for each processor).\n`,
  );
}

/** Nothing lost, nothing doubled, and what was to be told is told. */
async function kept(around: Surroundings, came: Came, editors: readonly Editor[]): Promise<readonly string[]> {
  const open = async () =>
    (await around.site.read({ told: { list: outbox, where: { state: ['waiting', 'claimed'] } } })).told.rows;
  for (const end = Date.now() + PATIENT_MS; (await open()).length > 0 && Date.now() < end;) await wait(1_000);
  const { written, lines } = await around.site.read({
    written: { list: proposals, where: { bodyYear: bodyYear(1, 2026) } },
    lines: { list: agendaItems, where: { bodyYear: bodyYear(2, 2026) } },
  });
  const said = written.rows.map(({ title, description }) => `${title} ${description}`.toLowerCase());
  const wrong = came.subjects.filter((one) => said.filter((text) => text.includes(one)).length !== 1);
  const notes = new Map(lines.rows.map((line) => [`strandby-${String(line.id)}`, line.notes]));
  const lost = editors.filter(({ id }, at) => notes.get(id) !== came.typed[at]?.saved);
  return [
    ...wrong.map((one) => `Not exactly one proposal about ${one}.`),
    ...lost.map(({ id }) => `The notes of ${id} are not what was answered as saved last.`),
    ...(await open()).map(({ key }) => `${key} was not sent.`),
    ...(came.givenUp === 0 ? [] : [`${String(came.givenUp)} were not answered at last.`]),
  ];
}

async function unthrottled(): Promise<readonly string[]> {
  const everybody = inhabitants(PEOPLE + EDITORS);
  const people = everybody.slice(0, PEOPLE);
  const around = await startSurroundings({ people: everybody });
  await register(around.site, everybody, around.teams.connector);
  await appoint(around.site, people);
  const editors = await editorsOf(around.site, everybody.slice(PEOPLE));
  const load = { people, editors, from: 1_000 };
  const program = process.argv[1] ?? '';
  const bare = await startProcess(program, ['--bare'], { ready: /^bare http/ });
  const bareUrl = /bare (http\S+)/.exec(bare.printed())?.[1] ?? '';
  tell('a bare handler', await run(around, bareUrl, load), memoryOf(bare.pid));
  await bare.end('SIGTERM');
  const service = await around.startService();
  await service.idle();
  const came = await run(around, service.url, load);
  const mb = memoryOf(service.child.pid);
  tell('the service', came, mb);
  const faults = [
    ...came.met.odd.map((odd) => `Teams was answered ${odd}.`),
    ...came.typed.flatMap(({ odd }) => odd.map((one) => `Notes were answered ${one}`)),
    ...(await kept(around, came, editors)),
  ];
  await around.stop();
  return faults;
}

/** The same with SharePoint's resource units of a minute enforced: slower, and still everything once. */
async function metered(): Promise<readonly string[]> {
  const people = inhabitants(METERED_PEOPLE);
  const around = await startSurroundings({ people });
  await register(around.site, people, around.teams.connector);
  await appoint(around.site, people);
  const line = await startLine(around.sharePoint.url);
  line.weather = { kind: 'metered', unitsAMinute: UNITS_A_MINUTE };
  const service = await around.startService({ SITES: `strandby=${line.url}${SITE}` });
  const came = await run(around, service.url, { people, editors: [], from: 1_000 });
  const faults = [...came.met.odd.map((odd) => `Teams was answered ${odd}.`), ...(await kept(around, came, []))];
  tell(`${String(UNITS_A_MINUTE)} units a minute`, came, memoryOf(service.child.pid));
  const { requests, throttled, disobeyed, units } = line.seen;
  process.stdout.write(
    `${String(requests)} requests of ${String(units)} units, ${String(throttled)} × 429, ${String(disobeyed)} before their time; ` +
      `written or pressed again ${String(came.met.again)} times.\n`,
  );
  if (disobeyed > 0) faults.push(`${String(disobeyed)} requests came before the time SharePoint had asked for.`);
  await line.stop();
  await around.stop();
  return faults;
}

if (values.bare === true) serveBare();
else {
  const faults = values.only === 'metered' ? [] : [...(await unthrottled())];
  if (!isShort && values.only !== 'unthrottled') faults.push(...(await metered()));
  process.exitCode = verdict(faults);
}
