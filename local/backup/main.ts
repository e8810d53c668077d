import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceOf } from '../../scripts/copying/held';
import { describeFault } from './words';
import { restoreBackup } from './restoring';
import { takeBackup } from './taking';

const USAGE = [
  'Skriv: npm run backup -- take --data MAPP --to KOPIA',
  'eller: npm run backup -- restore KOPIA --data NY_MAPP',
].join('\n');

/** `npm run backup -- …`: copies the data folder of a Samverka that runs, or makes a new one of a copy. */
async function main(): Promise<number> {
  const said = argumentsOrUndefined();
  const [what, copy] = said?.positionals ?? [];
  const { data, to } = said?.values ?? {};
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const place = (path: string) => resolve(from, path);
  if (what === 'take' && data !== undefined && to !== undefined) return take(place(data), place(to));
  if (what === 'restore' && copy !== undefined && data !== undefined) return restore(place(copy), place(data));
  return failed(USAGE);
}

async function take(data: string, to: string): Promise<number> {
  if (!existsSync(resolve(data, 'sharepoint', 'sharepoint.sqlite'))) return failed(`I ${data} finns inga data.`);
  if (existsSync(to)) return failed(`${to} finns redan. Välj ett annat namn på kopian.`);
  const { files, takenAt } = await takeBackup(data, to, new Date());
  process.stdout.write(`${to}: databasen och ${String(files)} filer, som de var ${takenAt}.\n`);
  return 0;
}

async function restore(copy: string, data: string): Promise<number> {
  const restored = await restoreBackup(copy, data);
  if (!restored.ok) return failed(describeFault(restored.refusal, { copy, data }));
  process.stdout.write(`${data} är återställd ur ${copy}.\n`);
  for (const { organisation, held } of restored.value)
    process.stdout.write(`${organisation}: ${sentenceOf(held, Date.now())}\n`);
  return 0;
}

function failed(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

function argumentsOrUndefined() {
  try {
    return parseArgs({
      options: { data: { type: 'string' }, to: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = failed(`Det gick inte: ${error instanceof Error ? error.message : 'okänt fel'}`);
  },
);
