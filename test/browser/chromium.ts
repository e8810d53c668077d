import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const NONE =
  'Ingen webbläsare finns. Sätt CHROMIUM_PATH till en Chromium, eller installera Chromium eller Chrome, och kör igen.';

/** Packages that carry a browser are fetched here, outside the product's own dependencies. */
const FETCHED = join(process.cwd(), '.cache', 'browser');

/**
 * A headless browser: CHROMIUM_PATH, then an installed one, then one from a package fetched on demand. With none, throws
 * the sentence: the walk then fails, it never counts as passed.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH'] ?? INSTALLED.find((one) => existsSync(one));
  if (path !== undefined) {
    return await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
  }
  return chromium.launch(fetched());
}

function fetched(): { executablePath: string; args: string[] } {
  try {
    mkdirSync(FETCHED, { recursive: true });
    execFileSync(
      'npm',
      ['install', '--prefix', FETCHED, '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@147'],
      {
        stdio: 'ignore',
      },
    );
    // The package's folder by path: it is no dependency of the product, so no module resolution finds it.
    const script = `import('${join(FETCHED, 'node_modules/@sparticuz/chromium/build/esm/index.js')}').then(async (m) => console.log(await m.default.executablePath()))`;
    const executablePath = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim();
    return {
      executablePath,
      args: ['--no-sandbox', '--headless', '--disable-gpu', '--single-process', '--no-zygote'],
    };
  } catch (cause) {
    throw new Error(NONE, { cause });
  }
}
