// Builds what runs: the tab and the local page for the browser, and one bundle per Node process. Plain JavaScript,
// because it runs before anything has been built.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { installIfMissing } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const marker = join(root, 'dist', '.built');

/** The processes of the product and of one machine: name in dist → source. */
const processes = {
  service: 'bot/main.ts',
  provision: 'scripts/provision.ts',
  import: 'scripts/import.ts',
  archive: 'scripts/archive.ts',
  person: 'scripts/person.ts',
  doctor: 'scripts/doctor.ts',
  supply: 'scripts/supply.ts',
  docs: 'scripts/docs.ts',
  export: 'scripts/export.ts',
  restore: 'scripts/restore.ts',
  held: 'scripts/held.ts',
  'local/start': 'local/start/main.ts',
  'local/teams': 'local/teams/main.ts',
  'local/sharepoint': 'local/sharepoint/main.ts',
  'local/service': 'local/service/main.ts',
  'local/backup': 'local/backup/main.ts',
};
/** What runs in a browser: each has a Vite configuration of its own. The page of the links lies in the tab's folder. */
const pages = ['src/tab/vite.config.ts', 'src/tab/link/vite.config.ts', 'local/page/vite.config.ts'];
const sources = ['src', 'bot', 'local', 'scripts', 'package-lock.json', 'tsconfig.json'];

/** Builds when a source differs from what was built last. Gives what it did, for the person who waits. */
export async function buildIfChanged() {
  const now = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === now) return 'unchanged';
  rmSync(marker, { force: true });
  // What is built is what is shipped, also when a test run is the first to need it: React for production, whatever the
  // run calls itself.
  const called = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build();
  } finally {
    if (called === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = called;
  }
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, now);
  return 'built';
}

async function build() {
  const input = Object.fromEntries(
    Object.entries(processes)
      .filter(([, file]) => existsSync(join(root, file)))
      .map(([name, file]) => [name, join(root, file)]),
  );
  await bundleForNode(input, 'dist');
  const vite = await import('vite');
  for (const config of pages.filter((file) => existsSync(join(root, file)))) {
    await vite.build({ configFile: join(root, config), logLevel: 'warn' });
  }
  const tab = filesUnder(join(root, 'dist', 'tab')).filter((file) => /\.(?:html|js|css)$/.test(file));
  await Promise.all(tab.map(compress));
}

const brotli = promisify(brotliCompress);

/** Lays a compressed copy beside a file of the tab: it is compressed once, as well as can be, and not at every request. */
async function compress(file) {
  writeFileSync(`${file}.br`, await brotli(readFileSync(file)));
}

/** Bundles programs for Node: name → source file, into a folder of the repository. */
export async function bundleForNode(input, outDir) {
  // Only here: a start that has nothing to build must not pay for loading the bundler.
  const vite = await import('vite');
  await vite.build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // @pnp imports directories, which Node's own loader refuses: it is bundled, all else stays a package.
    ssr: { noExternal: [/^@pnp\//] },
    // What runs of the tab in Node runs there as it does in the browser (src/tab/preact.ts).
    resolve: {
      alias: [
        { find: /^react$/, replacement: 'preact/compat' },
        { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      ],
    },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      rollupOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  });
}

/** A hash over the names and bytes of all sources; specs do not run in the product and do not count. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((name) => filesUnder(join(root, name)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
    .filter((file) => !/\.spec\.tsx?$/.test(file));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  installIfMissing();
  console.log((await buildIfChanged()) === 'built' ? 'Built.' : 'Already built.');
}
