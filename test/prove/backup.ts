/** A backup, or a copy of the site, taken while ten write is a prefix of what they wrote; restored, it opens, and nothing is sent before somebody has said yes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { restoreBackup } from '../../local/backup/restoring';
import { takeBackup } from '../../local/backup/taking';
import { freePorts } from '../../local/start/ports';
import { instant } from '../../src/core/calendar';
import { answerHeld } from '../../src/doing/outbox/restored';
import { tell } from '../../src/doing/outbox/telling';
import { inbox } from '../../src/storage/lists';
import { openSite } from '../../src/storage/openSite';
import type { Site } from '../../src/storage/site';
import { quantile, verdict } from './around/figures';
import { startProcess } from './around/process';
import { startSurroundings } from './around/surroundings';
import { emptyPlace, exportSite, importSite } from './backup/exported';
import { CHAIR, inhabitants, NOW, OWNER, register, SITE } from './around/town';

const isShort = parseArgs({ options: { short: { type: 'boolean' } } }).values.short === true;
const WRITERS = 10;
const BACKUPS = isShort ? 2 : 20;
const PAUSE_MS = isShort ? 1_000 : 3_000;
/** Each so many rows name a file, kept before the row. */
const FILE_EACH = 5;

/** How far each writer has come: what was sent, and what was answered. */
interface Written {
  sent: number;
  answered: number;
}

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const people = inhabitants(20);
const around = await startSurroundings({ people });
const data = dirname(around.sharePoint.folder);
await register(around.site, people, around.teams.connector);
await tell({ sites: [around.site], now: () => instant(NOW) }, around.site, {
  ...({ bodyNr: 1, meetingId: null, kind: 'agendaSent', aboutId: null, about: 'before' } as const),
  ...{ to: people.map(({ upn }) => upn), actedBy: CHAIR.upn },
});

const written: Written[] = Array.from({ length: WRITERS }, () => ({ sent: 0, answered: 0 }));
let state: 'writing' | 'ending' = 'writing';
const bytesOf = (writer: number, count: number) => Buffer.from(`${String(writer)}-${String(count)} `.repeat(2_000));
const writing = written.map(async (own, writer) => {
  while (state === 'writing') {
    const count = own.sent + 1;
    own.sent = count;
    const file =
      count % FILE_EACH === 0
        ? await around.site.keepFile(1, `${String(writer)}-${String(count)}.txt`, bytesOf(writer, count))
        : '';
    const key = `written:${String(writer)}:${String(count)}`;
    await around.site.add(inbox, { key, actedBy: 'system', receivedAt: instant(NOW), what: file });
    own.answered = count;
  }
});

const taking: number[] = [];
const restoring: number[] = [];
const faults: string[] = [];
const copies: { readonly path: string; readonly atLeast: readonly number[]; readonly atMost: readonly number[] }[] = [];
for (let taken = 0; taken < BACKUPS; taken += 1) {
  await wait(PAUSE_MS);
  const path = join(folder, `copy-${String(taken)}`);
  const atLeast = written.map(({ answered }) => answered);
  const begun = performance.now();
  await takeBackup(data, path, new Date());
  taking.push(performance.now() - begun);
  copies.push({ path, atLeast, atMost: written.map(({ sent }) => sent) });
}
const exported = join(folder, 'export');
const before = written.map(({ answered }) => answered);
const exporting = performance.now();
const unreadable = await exportSite(`${around.sharePoint.url}${SITE}`, exported);
const exportMs = performance.now() - exporting;
const after = written.map(({ sent }) => sent);
if (unreadable > 0) faults.push(`${String(unreadable)} rows could not be exported.`);
state = 'ending';
await Promise.all(writing);

let rows = 0;
for (const [at, copy] of copies.entries()) {
  const begun = performance.now();
  const place = join(folder, `data-${String(at)}`);
  const restored = await restoreBackup(copy.path, place);
  if (!restored.ok) {
    faults.push(`Copy ${String(at)}: ${restored.refusal.reason}.`);
    continue;
  }
  restoring.push(performance.now() - begun);
  if ((restored.value[0]?.held?.count ?? 0) < people.length)
    faults.push(`Copy ${String(at)} holds ${String(restored.value[0]?.held?.count)} notices.`);
  await opened(place, async (site, url) => {
    rows = await inspect(site, copy, `Copy ${String(at)}`);
    if (at === copies.length - 1) await sendsNothing(site, url);
  });
  rmSync(place, { recursive: true, force: true });
}
const imported = join(folder, 'imported');
emptyPlace(data, imported);
const importing = performance.now();
let importedRows = 0;
await opened(imported, async (site, url) => {
  const held = await importSite(exported, url);
  if (held < people.length) faults.push(`The restored site holds ${String(held)} notices.`);
  importedRows = await inspect(site, { atLeast: before, atMost: after }, 'The restored site');
  await sendsNothing(site, url);
});
const importMs = performance.now() - importing;
await around.stop();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  `${String(BACKUPS)} backups while ${String(WRITERS)} wrote: taken in ${quantile(taking, 0.5).toFixed(0)} ms, longest ${quantile(taking, 1).toFixed(0)} ms; ` +
    `restored in ${quantile(restoring, 0.5).toFixed(0)} ms, the last with ${String(rows)} rows. ` +
    `The site exported while they wrote in ${exportMs.toFixed(0)} ms, and brought to an empty one in ${(importMs / 1000).toFixed(1)} s with ${String(importedRows)} rows.\n`,
);
process.exitCode = verdict(faults);

/** Runs SharePoint on a restored folder. */
async function opened(place: string, work: (site: Site, url: string) => Promise<void>): Promise<void> {
  const [port = 0] = await freePorts(1);
  const config = join(place, 'config', 'sharepoint.json');
  mkdirSync(dirname(config), { recursive: true });
  const was = JSON.parse(readFileSync(config, 'utf8')) as object;
  writeFileSync(config, JSON.stringify({ ...was, port, dataDir: join(place, 'sharepoint') }));
  const sharePoint = await startProcess('dist/local/sharepoint.js', ['--config', config], { ready: /stand-in: http/ });
  const url = `http://127.0.0.1:${String(port)}${SITE}`;
  await work(openSite({ organisation: 'strandby', url, token: () => Promise.resolve(`dev:${OWNER}`) }), url);
  await sharePoint.end('SIGTERM');
}

/** Everything answered before is there, nothing is there without what its writer wrote before it, nor a row without its file. */
async function inspect(site: Site, copy: Pick<(typeof copies)[number], 'atLeast' | 'atMost'>, what: string) {
  const { all } = await site.read({ all: { list: inbox, where: { receivedAt: { from: instant(NOW) } } } });
  const own = all.rows.filter(({ key }) => key.startsWith('written:'));
  for (const [writer, least] of copy.atLeast.entries()) {
    const numbers = own
      .filter(({ key }) => key.split(':')[1] === String(writer))
      .map(({ key }) => Number(key.split(':')[2]));
    const most = Math.max(0, ...numbers);
    if (numbers.length !== most)
      faults.push(`${what}: writer ${String(writer)} has ${String(numbers.length)} rows up to ${String(most)}.`);
    if (most < least || most > (copy.atMost[writer] ?? 0))
      faults.push(
        `${what}: writer ${String(writer)} ends at ${String(most)}, answered ${String(least)}, sent ${String(copy.atMost[writer])}.`,
      );
  }
  const first = own[0]?.id ?? 0;
  if (own.some(({ id }, place) => id !== first + place)) faults.push(`${what} has a gap.`);
  for (const { key, what } of own.filter((row) => row.what !== '')) {
    const [, writer = '', count = ''] = key.split(':');
    const bytes = await site.documentBytes(what);
    if (bytes === undefined || !bytesOf(Number(writer), Number(count)).equals(bytes))
      faults.push(`${key} lacks its file.`);
  }
  return own.length;
}

/** Nothing goes before somebody has said yes, and everything after. */
async function sendsNothing(site: Site, url: string): Promise<void> {
  const [saidBefore, lettersBefore] = [around.teams.said.length, around.letters.length];
  const service = await around.startService({ SITES: `strandby=${url}` });
  await service.idle();
  await service.runDuties();
  const already = around.teams.said.length - saidBefore + around.letters.length - lettersBefore;
  if (already > 0) faults.push(`${String(already)} were told before anybody had said yes.`);
  await answerHeld(site, 'send');
  await service.runDuties();
  const reached = new Set(around.teams.said.slice(saidBefore).map(({ conversation }) => conversation)).size;
  if (reached < people.length) faults.push(`${String(reached)} of ${String(people.length)} were told after the yes.`);
  await service.child.end('SIGTERM');
}
