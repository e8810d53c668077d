import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { keepSomething, SITE } from './archiveKept';
import { openStage, picture, seriousFindings, type Stage, type Theme } from './stage';

describe('The archive in every look', () => {
  let stage: Stage;
  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['scripts/sppkg.mjs', 'views'], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
    stage = await openStage('2026-11-20T09:00:00+01:00');
    await keepSomething(stage.product.url);
  });
  afterAll(() => stage.close());

  /** The web part's views on a page that is light, dark or in Windows' own contrast. */
  async function open(theme: Theme, width: number, at: string): Promise<Page> {
    const page = await stage.teams('karim-haddad', 'sharepoint', width);
    if (theme === 'contrast') await page.emulateMedia({ forcedColors: 'active' });
    const look = theme === 'dark' ? 'dark' : 'light';
    const colours = look === 'dark' ? 'background:#1b1a19;color-scheme:dark' : 'background:#fff';
    const body = `<!doctype html><html lang="sv" style="${colours}"><title>Arkiv</title><meta name="viewport" content="width=device-width"><main id="archive"></main><script type="module">
      import { mountArchive } from '/archive-views/mount.js';
      mountArchive(document.getElementById('archive'), {
        siteUrl: location.origin + '${SITE}', culture: 'sv-SE', look: '${look}',
        send: (url, init) => fetch(url, { ...init, headers: { ...init.headers, Authorization: 'Bearer dev:karim.haddad@goteborg.example' } }),
      });
    </script></html>`;
    await page.route('**/archive-views/mount.js', (route) => route.fulfill({ path: 'dist/archive-views/mount.js' }));
    await page.route('**/page?*', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${stage.product.url}/page?${at}`);
    return page;
  }

  it.each([
    ['light', 1280],
    ['light', 360],
    ['dark', 1280],
    ['dark', 360],
    ['contrast', 1280],
    ['contrast', 360],
  ] as const)('in %s at %i px: nothing serious, nothing wider than the window', async (theme, width) => {
    const looked = async (page: Page, name: string) => {
      await picture(page, `archive-${name}-${theme}-${String(width)}`);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await page.close();
    };
    const year = await open(theme, width, 'organ=2&ar=2026');
    await year.getByRole('link', { name: 'Öppna Trygghetsmätningen 2026' }).waitFor();
    await looked(year, 'year');
    const found = await open(theme, width, 'sok=otrygga');
    await found.locator('mark').first().waitFor();
    await looked(found, 'found');
    const read = await open(theme, width, 'organ=2&ar=2026');
    await read.getByRole('link', { name: 'Öppna Trygghetsmätningen 2026' }).click();
    await read.getByRole('heading', { name: 'Var människor känner sig otrygga' }).waitFor();
    await looked(read, 'document');
  });
});
