import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtLock } from './supply/lock';
import { secretsIn } from './supply/secrets';

/** Where what goes with a release is written. */
const OUT = 'dist/supply';
/** Larger files are data, and no secret is hidden by being in the middle of them. In bytes. */
const LARGEST_LOOKED_AT = 8_000_000;

/**
 * `npm run supply`: looks at what the product is made of. Every package locked with its hash, none that runs a program
 * unasked, licences that are allowed, no secret among the files or in what browsers are sent; writes the list of parts
 * (CycloneDX) and of licences for a release to dist/supply.
 */
function main(): number {
  const { faults, packages } = lookAtLock(readFileSync('package-lock.json', 'utf8'));
  const found = [...faults, ...lookForSecrets([...kept(), ...sent()])];
  mkdirSync(OUT, { recursive: true });
  const shipped = packages.filter(({ part }) => part === 'shipped');
  const lines = shipped.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  writeFileSync(join(OUT, 'licences.txt'), `${[...new Set(lines)].sort().join('\n')}\n`);
  writeFileSync(join(OUT, 'parts.cdx.json'), partsList());
  process.stdout.write(`${packages.length} packages locked, ${shipped.length} of them shipped; ${OUT} written.\n`);
  found.forEach((fault) => process.stderr.write(`${fault}\n`));
  return found.length === 0 ? 0 : 1;
}

function partsList(): string {
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' } as const;
  return execFileSync('npm', asked, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The files of the repository. */
function kept(): readonly string[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
}

/** What browsers are sent. */
function sent(): readonly string[] {
  const folder = 'dist/tab';
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

function lookForSecrets(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const about = statSync(file, { throwIfNoEntry: false });
    if (about?.isFile() !== true || about.size > LARGEST_LOOKED_AT) return [];
    return secretsIn(readFileSync(file, 'utf8')).map((kind) => `${file} holds ${kind}.`);
  });
}

process.exitCode = main();
