import { openStage, picture, seriousFindings, type Stage } from './stage';
import { refuseSite, twoSites } from './twoSites';

describe('What is away', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00', { organisations: [twoSites()], faults: 'on' });
  });
  afterAll(async () => {
    await stage.close();
  });

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
