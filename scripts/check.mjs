// `npm run check`: types, lint, format, architecture, what nobody uses, sizes, what comes from others, every branch of the
// rules, that a site is asked for no more as it grows, that garbage costs nothing, and that nothing answered is lost, by
// whatever goes wrong. Runs them all, what measures nothing two at a time, and says which failed.
import { spawn } from 'node:child_process';
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
/** What nothing is measured in: two of them at a time. The longest first. */
const together = [
  ['lint', 'eslint', ['.', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint/']],
  ['types', 'tsc', ['--noEmit']],
  ['branches of the rules', 'jest', branches],
  ['format', 'prettier', ['--check', '--log-level=warn', '.']],
  ['arrows', 'depcruise', ['src', 'bot', 'local', 'scripts', 'test', 'bench', '--config', '.dependency-cruiser.cjs']],
  ['unused', 'knip', []],
  ['sizes', 'size-limit', []],
  ['supply', process.execPath, ['scripts/run.mjs', 'supply']],
];

/** What measures or kills, or is several programs itself, has the machine to itself. */
const alone = [
  ['a year of two examples', process.execPath, ['scripts/year.mjs', ...examples(['goteborg', 'stockholm'])]],
  ['provisioning in time', process.execPath, ['scripts/bench.mjs', 'provision', '--bodies', '20']],
  ['storage', process.execPath, ['scripts/bench.mjs', 'storage', '--short']],
  ['garbage', process.execPath, ['scripts/prove.mjs', 'garbage', '--short']],
  ['time zones', process.execPath, ['scripts/prove.mjs', 'zones', '--short']],
  ['delivered again', process.execPath, ['scripts/prove.mjs', 'duplicates', '--short']],
  ['told by three', process.execPath, ['scripts/prove.mjs', 'notices', '--short']],
  ['told by letter', process.execPath, ['scripts/prove.mjs', 'mail', '--short']],
  ['load', process.execPath, ['scripts/prove.mjs', 'load', '--short']],
  ['soak', process.execPath, ['scripts/prove.mjs', 'soak', '--short']],
  ['backup', process.execPath, ['scripts/prove.mjs', 'backup', '--short']],
  ['kill -9', process.execPath, ['scripts/prove.mjs', 'kill', '--short']],
  ['SharePoint away', process.execPath, ['scripts/prove.mjs', 'stalls', '--short']],
  ['two editors', process.execPath, ['scripts/prove.mjs', 'editors', '--short']],
  ['broken off', process.execPath, ['scripts/prove.mjs', 'crash', '--short']],
  ['hostile texts', process.execPath, ['scripts/prove.mjs', 'hostile', '--short']],
];

function examples(names) {
  return names.flatMap((name) => ['--organisation', name]);
}

/** What is a ratio of times: measured once more when it is over, as one disturbance of the machine moves it by a tenth. */
const MEASURED = ['provisioning in time', 'storage'];

const failed = [];
await Promise.all(Array.from({ length: 2 }, () => inTurn(together)));
await inTurn(alone);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}

/** Takes one after the other from those that are left. */
async function inTurn(left) {
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const [name] = next;
    const started = Date.now();
    const first = await outcomeOf(next);
    const ended = first !== 0 && MEASURED.includes(name) ? await outcomeOf(next) : first;
    console.log(`${name}: ${ended === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (ended !== 0) failed.push(name);
  }
}

/** Runs it to its end and prints what it has said, whole: two at once do not speak in each other's words. */
function outcomeOf([, command, args]) {
  const program = isAbsolute(command) ? command : join(root, 'node_modules/.bin', command);
  return new Promise((resolve) => {
    const said = [];
    const run = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => said.push(chunk));
    run.on('error', (error) => said.push(`${error.message}\n`));
    run.on('close', (code) => {
      process.stdout.write(Buffer.concat(said.map((one) => Buffer.from(one))));
      resolve(code ?? 1);
    });
  });
}
