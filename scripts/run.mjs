// Runs one of the built programs by its name in dist (`node scripts/run.mjs provision --site …`), built first if needed.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installIfMissing } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name = '', ...args] = process.argv.slice(2);

installIfMissing();
const { buildIfChanged } = await import('./build.mjs');
// A build takes a minute on a slow machine, and whoever waits for the program is to know what for.
const building = setTimeout(() => console.log('Bygger …'), 300);
await buildIfChanged();
clearTimeout(building);
const program = join(root, 'dist', `${name}.js`);
if (!/^[a-z/]+$/.test(name) || !existsSync(program)) {
  console.error(`Det finns inget program som heter ${name}.`);
  process.exit(1);
}
process.argv = [process.argv[0] ?? '', program, ...args];
await import(pathToFileURL(program).href);
