import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provisionEnv, siteOf, type Layout } from './layout';
import type { Organisation } from './organisations';
import { StartRefusal } from './refusal';

/** Brings a site to what its organisation file and the declarations say, by the same program as in production. */
export async function provisionSite(layout: Layout, organisation: Organisation): Promise<void> {
  const { name } = organisation.file.organisation;
  const file = writeFile(layout, organisation);
  const logFile = layout.folder.in('logs', `provision-${name}.log`);
  const log = createWriteStream(logFile);
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      join(layout.dist, 'provision.js'),
      '--site',
      siteOf(layout, organisation),
      '--organisation',
      file,
    ],
    { env: { ...process.env, ...provisionEnv(layout) }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  log.end();
  if (code !== 0)
    throw new StartRefusal(`Webbplatsen för ${name} kunde inte förberedas. Vad som hände står i ${logFile}.`);
}

/** What a site is provisioned from: the file, and the program as it was built. Another fingerprint means once more. */
export function fingerprintOf(layout: Layout, organisation: Organisation): string {
  const built = join(layout.dist, '.built');
  const program = existsSync(built) ? readFileSync(built, 'utf8') : '';
  return createHash('sha256').update(program).update('\0').update(organisation.fingerprint).digest('hex');
}

/** The file as it was read, with the channels of the local Teams, for the program to read. JSON is YAML too. */
function writeFile(layout: Layout, organisation: Organisation): string {
  const folder = layout.folder.in('organisations');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${organisation.file.organisation.name}.yaml`);
  writeFileSync(file, JSON.stringify(organisation.file, null, 2));
  return file;
}
