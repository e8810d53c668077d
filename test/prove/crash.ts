/** Every act is broken off at each of its writes to SharePoint, and finished by the next run and the same press. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { acts } from '../../src/api/acts';
import { verdict } from './around/figures';
import { breakOff, type BrokenOff } from './crash/breakingOff';
import { recordFrom } from './crash/specs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean' },
    /** A folder of acts recorded before (RECORD_ACTS), and which of them: names with commas between, so many of each. */
    from: { type: 'string' },
    only: { type: 'string' },
    each: { type: 'string' },
    /** `0/2`: the first of two halves. */
    part: { type: 'string' },
  },
});
const isShort = values.short === true;
/** Their specs do every act there is; in the short form those of one noun, and a few of its acts. */
const SPECS = ['bot/api', 'bot/confidential.spec', 'bot/links', 'bot/notices/invitations'];
const FEW = { specs: ['bot/api/groups.spec'], acts: ['changeCharter', 'endGroup', 'reportFromGroup', 'startGroup'] };

async function main(): Promise<number> {
  const folder = values.from ?? mkdtempSync(join(tmpdir(), 'acts-'));
  try {
    const recorded = values.from === undefined ? await recordFrom(isShort ? FEW.specs : SPECS, folder) : [];
    const all = await breakAll(folder, chosen(readdirSync(folder).sort()));
    const isWhole = !isShort && values.from === undefined;
    const done = new Set(all.map(({ act }) => act));
    const missing = isWhole ? Object.keys(acts).filter((act) => !done.has(act)) : [];
    const sum = (of: (one: BrokenOff) => number) => String(all.reduce((total, one) => total + of(one), 0));
    process.stdout.write(
      `${String(done.size)} acts in ${String(all.length)} ways, broken off at ${sum(({ points }) => points)} points: ` +
        `${sum(({ wrongPoints }) => wrongPoints)} wrong.\n`,
    );
    return verdict([
      ...recorded,
      ...missing.map((act) => `${act} is done by no spec.`),
      ...all.flatMap(({ act, faults }) => faults.map((fault) => `${act} ${fault.slice(0, 600)}`)),
    ]);
  } finally {
    if (values.from === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of folders begin with their act. */
function chosen(folders: readonly string[]): readonly string[] {
  const only = values.only?.split(',') ?? (isShort ? FEW.acts : undefined);
  const most = Number(values.each ?? (isShort ? 1 : Number.POSITIVE_INFINITY));
  const [part = 0, of = 1] = (values.part ?? '0/1').split('/').map(Number);
  const actOf = (name: string) => name.split('-')[0] ?? '';
  return folders
    .filter((one) => only === undefined || only.includes(actOf(one)))
    .filter((one, at, all) => all.slice(0, at).filter((other) => actOf(other) === actOf(one)).length < most)
    .filter((_one, at) => at % of === part);
}

async function breakAll(folder: string, folders: readonly string[]): Promise<readonly BrokenOff[]> {
  const shapes = new Set<string>();
  const all: BrokenOff[] = [];
  for (const one of folders) {
    const started = performance.now();
    const broken = await breakOff(join(folder, one), shapes);
    if (broken === 'seen') continue;
    all.push(broken);
    const { act, requests, points, wrongPoints, faults } = broken;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const told = `${String(requests)} requests, ${String(points)} points, ${String(wrongPoints)} wrong`;
    process.stdout.write(`${act}: ${told} (${seconds} s)\n`);
    for (const fault of faults.slice(0, 6)) process.stdout.write(`   ${fault.slice(0, 600)}\n`);
  }
  return all;
}

process.exitCode = await main();
