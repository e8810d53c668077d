// `npm run sppkg`: builds the archive as a web part for SharePoint (spfx/), a package for the app catalog, and checks it.
// It installs SharePoint's own tools in spfx/, over a gigabyte. `-- views` builds only what they take from here;
// `-- check FILE` looks into a package.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const spfx = join(root, 'spfx');
const [asked = 'all', file = join(spfx, 'sharepoint', 'solution', 'samverka-archive.sppkg')] = process.argv.slice(2);

installIfMissing();
if (asked === 'all' || asked === 'views') await buildViews();
if (asked === 'all') {
  inSpfx('npm', 'ci', '--no-audit', '--no-fund');
  inSpfx('npm', 'run', 'build');
}
if (asked === 'all' || asked === 'check') await check(file);

/** The archive as one module with its types, in dist/archive-views: SharePoint's tools build nothing outside spfx/src. */
async function buildViews() {
  process.env['NODE_ENV'] = 'production';
  const vite = await import('vite');
  await vite.build({ configFile: join(root, 'src', 'archive', 'vite.config.ts'), logLevel: 'warn' });
}

function inSpfx(command, ...args) {
  // Without our NODE_ENV: npm leaves the tools out where it says production.
  const { NODE_ENV, ...env } = process.env;
  const { status } = spawnSync(command, args, {
    cwd: spfx,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function check(path) {
  const { bundleForNode } = await import('./build.mjs');
  await bundleForNode({ webPart: join(root, 'scripts', 'webPart.ts') }, join('.cache', 'sppkg'));
  const program = join(root, '.cache', 'sppkg', 'webPart.js');
  process.exitCode = spawnSync(process.execPath, [program, path], { stdio: 'inherit' }).status ?? 1;
}
