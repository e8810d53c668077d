// `npm test`: installs what is missing, builds, runs every spec and then the walk in a real browser.
// With words after it (`npm test -- src/core`) only the specs whose path holds one of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const chosen = process.argv.slice(2);

installIfMissing();
const { buildIfChanged } = await import('./build.mjs');
if ((await buildIfChanged()) === 'built') console.log('Built.');

const runs = [
  { name: 'specs', config: 'jest.config.cjs', more: ['--maxWorkers=2'] },
  // Two here too: each starts the whole product and a browser, and waits for them half of its time.
  { name: 'browser', config: 'test/browser/jest.config.cjs', more: ['--maxWorkers=2'] },
];
const totals = { passed: 0, failed: 0 };
let status = 0;
mkdirSync(join(root, '.cache'), { recursive: true });
for (const { name, config, more } of runs) {
  const report = join(root, '.cache', `jest-${name}.json`);
  rmSync(report, { force: true });
  const jest = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      `--config=${config}`,
      '--json',
      `--outputFile=${report}`,
      ...(chosen.length > 0 ? ['--passWithNoTests'] : []),
      ...more,
      ...chosen,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  totals.passed += counted?.numPassedTests ?? 0;
  // A suite that could not even start counts as failed: it never passes by silence.
  totals.failed += (counted?.numFailedTests ?? 0) + (counted?.numRuntimeErrorTestSuites ?? 1);
  if (jest.status !== 0) status = 1;
}
console.log(`${String(totals.passed)} passed, ${String(totals.failed)} failed`);
process.exit(status);
