// Installs what is missing, so that the README's two commands work on a fresh clone with nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const marker = join(root, 'node_modules', '.samverka');
const OLDEST = [20, 11];

/** Stops with a sentence on a Node that is too old, and installs the locked packages when they are not there. */
export function installIfMissing() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(`Samverka behöver Node ${OLDEST.join('.')} eller senare. Här finns ${process.versions.node}.`);
    process.exit(1);
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.version)
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log('Installerar det som saknas (en till två minuter första gången) …');
  // Not `npm ci`: it refuses a lock that lacks the binaries of platforms a registry does not carry. This installs what
  // the lock says, checks its integrity, and writes nothing back.
  const npm = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
  );
  if (npm.status !== 0) {
    console.error('Paketen kunde inte installeras. Kontrollera att npm når sitt paketregister och försök igen.');
    process.exit(1);
  }
  // A new file: where packages are shared between copies of the repository by links, another copy's word stays its own.
  rmSync(marker, { force: true });
  writeFileSync(marker, wanted);
}
