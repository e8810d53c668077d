import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { keepSomething, SITE } from './archiveKept';
import { openStage, picture, seriousFindings, type Stage } from './stage';

describe('The archive on a page of the site', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00', { faults: 'on' });
    await keepSomething(stage.product.url);
  });
  afterAll(async () => {
    await stage.close();
  });

  const open = (as: string, archive: string, width?: number): Promise<Page> =>
    stage.teams(as, `sharepoint&site=samverka-goteborg&archive=${encodeURIComponent(archive)}`, width);

  it('is found from the site, and browsed by body, year and meeting by keyboard', async () => {
    const page = await stage.teams('karim-haddad', 'sharepoint&site=samverka-goteborg');
    await page.getByRole('link', { name: 'Öppna arkivet' }).press('Enter');
    await page.getByRole('heading', { name: 'Välj ett organ' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page
      .getByRole('listitem')
      .getByRole('link', { name: /Hisingen/ })
      .press('Enter');
    await page.getByRole('link', { name: 'Öppna Anteckningar 12 mars' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'archive-year');
    await page.getByLabel('Visa bara det som innehåller').fill('finns inte');
    await page.getByText('Inget i året innehåller det du skrev.').waitFor();
    await page.getByLabel('Visa bara det som innehåller').fill('lampor');
    await page.getByText('Forumet enades om fler lampor.').waitFor();
    await page.getByLabel('Visa bara det som innehåller').fill('');
    await page.getByRole('link', { name: 'Visa 2027' }).press('Enter');
    await page.getByRole('heading', { name: 'Hisingen 2027' }).waitFor();
    await page.close();
  });

  it('opens a document in place, by a link that lasts', async () => {
    const page = await open('karim-haddad', 'organ=2&ar=2026');
    await page.getByRole('link', { name: 'Öppna Anteckningar 12 mars' }).press('Enter');
    await page.getByRole('heading', { name: 'Anteckningar.txt' }).waitFor();
    await page.getByText('Handlingen visas inte här.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Anteckningar.txt' }).waitFor();
    await page.getByRole('button', { name: 'Stäng handlingen' }).press('Enter');
    await page.getByRole('heading', { name: 'Anteckningar.txt' }).waitFor({ state: 'detached' });
    await page.close();
  });

  it('finds what was decided, with the hit in its context, on a phone', async () => {
    const page = await open('karim-haddad', 'start', 360);
    const search = page.getByRole('searchbox', { name: 'Sök i handlingar och beslut' });
    await search.fill('lampor');
    await search.press('Enter');
    await page.getByText('2 träffar på ”lampor”').waitFor();
    expect(await page.locator('mark').first().innerText()).toBe('lampor');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await picture(page, 'archive-search-phone');
    await page.getByRole('link', { name: 'Öppna Belysning' }).press('Enter');
    await page.getByRole('article', { name: 'torsdag 12 mars 2026, Marsmötet' }).waitFor();
    await page.close();
  });

  it('holds nothing for one who may not read it, and says so', async () => {
    const member = await open('mikael-stahl', 'sok=orangeri');
    await member.getByText('1 träff på ”orangeri”').waitFor();
    const other = await open('lars-bohman', 'sok=orangeri');
    await other.getByText('Inget du får läsa innehåller ”orangeri”.').waitFor();
    await member.close();
    await other.close();
  });

  it('says when SharePoint does not answer, and asks again', async () => {
    const page = await open('karim-haddad', 'organ=2&ar=2026');
    await page.getByRole('heading', { name: 'Hisingen 2026' }).waitFor();
    await page.route('**/_api/$batch', (route) => route.abort());
    await page.reload();
    await page.getByText('SharePoint svarar inte just nu.').waitFor({ timeout: 60_000 });
    await page.unroute('**/_api/$batch');
    await page.getByRole('button', { name: 'Försök igen' }).press('Enter');
    await page.getByRole('heading', { name: 'Hisingen 2026' }).waitFor();
    await page.close();
  });
});

/** The module that the web part for SharePoint shows, on a page that is not ours. */
describe('The archive as it is built for a web part', () => {
  let stage: Stage;
  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['scripts/sppkg.mjs', 'views'], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
    stage = await openStage('2026-11-20T09:00:00+01:00');
    await keepSomething(stage.product.url);
  });
  afterAll(() => stage.close());

  it('is shown in English and in the dark, and stands in the address of the page', async () => {
    const page = await stage.teams('karim-haddad', 'sharepoint');
    await page.route('**/archive-views/mount.js', (route) => route.fulfill({ path: 'dist/archive-views/mount.js' }));
    const body = `<!doctype html><html lang="en"><title>Archive</title><main id="archive"></main><script type="module">
      import { mountArchive } from '/archive-views/mount.js';
      mountArchive(document.getElementById('archive'), {
        siteUrl: location.origin + '${SITE}', culture: 'en-US', look: 'dark',
        send: (url, init) => fetch(url, { ...init, headers: { ...init.headers, Authorization: 'Bearer dev:karim.haddad@goteborg.example' } }),
      });
    </script></html>`;
    await page.route('**/page?*', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${stage.product.url}/page?env=WebView`);
    const search = page.getByRole('searchbox', { name: 'Search documents and decisions' });
    await search.fill('lampor');
    await search.press('Enter');
    await page.getByText('2 hits for “lampor”').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'archive-web-part-dark');
    expect(new URL(page.url()).search).toBe('?env=WebView&sok=lampor');
    await page.reload();
    await page.getByRole('link', { name: 'Open Anteckningar 12 mars' }).press('Enter');
    await page.getByRole('heading', { name: 'Anteckningar.txt' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Anteckningar.txt' }).waitFor({ state: 'detached' });
    await page.close();
  });
});
