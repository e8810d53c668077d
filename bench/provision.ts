/** How long a site with 200 bodies takes to provision, new and again, against the stand-in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { instant } from '../src/core/calendar';
import { provision } from '../src/storage/provisioning/provision';
import { changesIn } from '../src/storage/provisioning/summary';
import { cityOf, OWNER, SITE } from './city/organisation';
import { startStandIn } from './standIn';

const LIMIT_S = 60;

const { bodies = '200', steps } = parseArgs({
  options: { bodies: { type: 'string' }, steps: { type: 'boolean' } },
}).values;
const folder = mkdtempSync(join(tmpdir(), 'bench-provision-'));
const organisation = cityOf(Number(bodies));
const standIn = await startStandIn(folder, organisation);
const took: number[] = [];
const worked: number[] = [];
for (const which of ['new', 'again']) {
  const started = performance.now();
  const before = { ours: process.cpuUsage(), theirs: standIn.processor() };
  const since = () => ((performance.now() - started) / 1000).toFixed(1);
  const result = await provision({
    url: standIn.url + SITE,
    token: () => Promise.resolve(`dev:${OWNER}`),
    organisation,
    now: instant('2026-11-20T08:00:00Z'),
    report: (line) => (steps === true ? console.log(`  ${since()} s ${line}`) : undefined),
  });
  took.push((performance.now() - started) / 1000);
  const { user, system } = process.cpuUsage(before.ours);
  const [ours, theirs] = [(user + system) / 1e6, standIn.processor() - before.theirs];
  worked.push(ours + theirs);
  const requests = await standIn.log();
  const parts = requests.reduce((sum, { batchParts }) => sum + (batchParts?.length ?? 1), 0);
  const changed = result.ok ? changesIn(result.value) : Number.NaN;
  console.log(
    `${which}: ${since()} s, ${String(changed)} changes, ${String(requests.length)} requests with ${String(parts)} parts`,
  );
  console.log(`  processor: ${ours.toFixed(1)} s here, ${theirs.toFixed(1)} s in the stand-in`);
}
console.log(`Memory of the stand-in: ${String(standIn.memory())} MB`);
await standIn.stop();
rmSync(folder, { recursive: true, force: true });
const within = (took[0] ?? Infinity) <= LIMIT_S;
console.log(
  `${bodies} bodies in ${(took[0] ?? 0).toFixed(1)} s; limit ${String(LIMIT_S)} s: ${within ? 'ok' : 'OVER'}`,
);
process.exitCode = within ? 0 : 1;
