import { openStage, picture, seriousFindings, type Stage } from './stage';
import { refuseSite, twoSites } from './twoSites';

describe('The views in every look', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00', { organisations: [twoSites()], faults: 'on' });
  });
  afterAll(async () => {
    await stage.close();
  });

  it.each([
    ['light', 1280],
    ['light', 360],
    ['dark', 1280],
    ['dark', 360],
    ['contrast', 1280],
    ['contrast', 360],
  ] as const)(
    'forum and meeting in %s at %i px: nothing serious, nothing wider than the window',
    async (theme, width) => {
      const { page, frame } = await stage.tab('karim-haddad', 'goteborg-2', { theme, width });
      await frame.getByRole('link', { name: 'Öppna mötet' }).waitFor();
      await picture(page, `look-forum-${theme}-${String(width)}`);
      expect(await seriousFindings(page)).toEqual([]);
      await frame.getByRole('link', { name: 'Öppna mötet' }).click();
      await frame.getByRole('heading', { name: /Nästa möte och sista dag för förslag/ }).waitFor();
      await picture(page, `look-meeting-${theme}-${String(width)}`);
      expect(await seriousFindings(page)).toEqual([]);
      const overflow = await page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentDocument?.documentElement;
        return inside ? inside.scrollWidth - inside.clientWidth : -1;
      });
      expect(overflow).toBe(0);
      await page.close();
    },
  );

  it('a site that does not answer hides only what lies in it, and is told; when it is back it is shown again', async () => {
    const { page, frame } = await stage.tab('karim-haddad', null);
    // In the list, and on the card of what is due.
    const forum = (name: RegExp) => frame.getByRole('link', { name });
    const told = frame.getByText('Webbplatsen samverkanordost svarar inte just nu. Det övriga visas.');
    await forum(/Nordost/)
      .first()
      .waitFor();
    expect(await told.count()).toBe(0);
    const heal = await refuseSite(stage.product, 'samverka-nordost');
    await page.reload();
    await told.waitFor();
    expect(await forum(/Hisingen/).count()).toBeGreaterThan(0);
    expect(await forum(/Nordost/).count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'look-site-down');
    await heal();
    for (const end = Date.now() + 60_000; (await told.count()) > 0 && Date.now() < end;) {
      await page.reload();
      await told
        .or(forum(/Nordost/))
        .first()
        .waitFor();
    }
    expect(await forum(/Nordost/).count()).toBeGreaterThan(0);
    await page.close();
  });
});
