// `npm run check`: types, lint, format, architecture, what nobody uses, sizes, what comes from others, every branch of the
// rules, that a site is asked for no more as it grows, that garbage costs nothing, and that nothing answered is lost. Runs
// them all and says which failed.
import { spawnSync } from 'node:child_process';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
installIfMissing();
const { buildIfChanged } = await import('./build.mjs');
await buildIfChanged();

// Every branch of every rule is taken by the rule's own specs.
const branches = [
  '--config=jest.config.cjs',
  'src/core',
  '--silent',
  '--coverage',
  '--coverageReporters=text-summary',
  '--collectCoverageFrom=src/core/**/*.ts',
  // What builds examples for specs is no rule.
  '--collectCoverageFrom=!src/core/**/specimens.ts',
  '--coverageThreshold={"global":{"branches":100}}',
];
const checks = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'eslint', ['.', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint/']],
  ['format', 'prettier', ['--check', '--log-level=warn', '.']],
  ['arrows', 'depcruise', ['src', 'bot', 'local', 'scripts', 'test', 'bench', '--config', '.dependency-cruiser.cjs']],
  ['unused', 'knip', []],
  ['sizes', 'size-limit', []],
  ['supply', process.execPath, ['scripts/run.mjs', 'supply']],
  ['branches of the rules', 'jest', branches],
  ['provisioning in time', process.execPath, ['scripts/bench.mjs', 'provision', '--bodies', '20']],
  ['a year of two examples', process.execPath, ['scripts/year.mjs', ...examples(['goteborg', 'stockholm'])]],
  ['storage', process.execPath, ['scripts/bench.mjs', 'storage', '--short']],
  ['garbage', process.execPath, ['scripts/prove.mjs', 'garbage', '--short']],
  ['time zones', process.execPath, ['scripts/prove.mjs', 'zones', '--short']],
  ['delivered again', process.execPath, ['scripts/prove.mjs', 'duplicates', '--short']],
  ['told by three', process.execPath, ['scripts/prove.mjs', 'notices', '--short']],
  ['kill -9', process.execPath, ['scripts/prove.mjs', 'kill', '--short']],
];
function examples(names) {
  return names.flatMap((name) => ['--organisation', name]);
}

/** What is a ratio of times: measured once more when it is over, as one disturbance of the machine moves it by a tenth. */
const MEASURED = ['provisioning in time', 'storage'];

const failed = [];
for (const [name, command, args] of checks) {
  const started = Date.now();
  const program = isAbsolute(command) ? command : join(root, 'node_modules/.bin', command);
  const once = () => spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  const first = once();
  const run = first.status !== 0 && MEASURED.includes(name) ? once() : first;
  console.log(`${name}: ${run.status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (run.status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
