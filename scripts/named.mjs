// What `npm run prove` and `npm run bench` share: a folder of programs, one file each, run by name. A program is found
// by its file, so that adding one is adding a file; its first comment says what it is for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installIfMissing } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The programs of a folder: name and purpose. */
function programsIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((file) => /^[a-z-]+\.(ts|mjs)$/.test(file))
    .map((file) => {
      const purpose = /^\/\*\* (.*?)(?: \*\/)?$/m.exec(readFileSync(join(root, folder, file), 'utf8'))?.[1] ?? '';
      return { name: basename(file).replace(/\.(ts|mjs)$/, ''), file: join(folder, file), purpose };
    });
}

/** Builds the product and the program called first among the arguments, and runs it; without a name it lists them. */
export async function runNamed(kind, folder) {
  const [name, ...args] = process.argv.slice(2);
  const programs = programsIn(folder);
  const chosen = programs.find((one) => one.name === name);
  if (chosen === undefined) {
    if (name !== undefined) console.error(`There is nothing called ${name} in ${folder}.`);
    console.log(`npm run ${kind} -- NAME [options]`);
    for (const one of programs) console.log(`  ${one.name.padEnd(14)} ${one.purpose}`);
    process.exit(name === undefined ? 0 : 1);
  }
  installIfMissing();
  await runProgram(kind, chosen.file, args);
}

/** Builds the product and one program, and runs it with these arguments, from the root. `kind` names its place among what is built. */
export async function runProgram(kind, file, args) {
  const { buildIfChanged, bundleForNode } = await import('./build.mjs');
  await buildIfChanged();
  const out = join('.cache', kind);
  const name = basename(file).replace(/\.(ts|mjs)$/, '');
  await bundleForNode({ [name]: join(root, file) }, out);
  const program = join(root, out, `${name}.js`);
  process.chdir(root);
  process.argv = [process.argv[0] ?? '', program, ...args];
  await import(pathToFileURL(program).href);
}
