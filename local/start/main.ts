import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchLineage } from './lineage';
import { parseOptions } from './options';
import { StartRefusal } from './refusal';
import { runAll, type Everything } from './run';

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const root = dirname(dist);
// npm runs scripts in the folder of package.json; INIT_CWD is where the person stands.
const from = process.env['INIT_CWD'] ?? process.cwd();

let everything: Everything | undefined;
let ending: Promise<void> | undefined;

/** Takes everything down once, however many times it is asked. */
function end(code: 0 | 1): void {
  ending ??= (everything?.stop() ?? Promise.resolve()).then(() => process.exit(code));
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
watchLineage(process.env, () => end(0));

try {
  const options = parseOptions(process.argv.slice(2), { from, dataDir: join(root, '.data') });
  everything = await runAll(options, { from, examples: join(root, 'local/examples'), dist }, (sentence) => {
    if (ending !== undefined) return;
    console.error(sentence);
    end(1);
  });
  console.log(`Samverka is ready: ${everything.url}`);
} catch (error) {
  console.error(error instanceof StartRefusal ? error.message : error);
  process.exit(1);
}
