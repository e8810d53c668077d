import type { Locator, Page } from 'playwright-core';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const BODY = 'sormland-2';
const TITLE = 'Ungas sommarjobb';

describe('What is due in several bodies, and the meetings of a coming year, in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00', { organisations: ['sormland'] });
  });
  afterAll(async () => {
    await stage.close();
  });

  const pressing = (page: Page) => async (locator: Locator) => {
    await locator.focus();
    await page.keyboard.press('Enter');
  };

  it('a process leader sees all that is due at once on a laptop, and does it from there by keyboard', async () => {
    const { page, frame } = await stage.tab('disa-malmgren', null);
    await page.setViewportSize({ width: 1280, height: 720 });
    const press = pressing(page);
    const rows = frame.getByRole('table').getByRole('row');
    await frame.getByRole('link', { name: 'Möte: Styrgruppen för TRIS', exact: true }).waitFor();
    const last = await rows.last().boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(720);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'cockpit');
    await press(frame.getByRole('button', { name: 'Klarmarkera: Lägesrapport, Gnesta' }));
    await frame.getByRole('button', { name: 'Klarmarkera: Lägesrapport, Gnesta' }).waitFor({ state: 'detached' });
    await press(frame.getByRole('button', { name: 'Lämna samma förslag till flera' }));
    await page.keyboard.type(TITLE);
    expect(await seriousFindings(page)).toEqual([]);
    await press(frame.getByRole('button', { name: 'Visa vad det blir' }));
    await frame.getByText(/Styrgruppen för TRIS tar inte emot det/).waitFor();
    await press(frame.getByRole('button', { name: 'Gör det' }));
    await frame.getByText(`”${TITLE}” är lämnat till 4 av 5 organ.`, { exact: false }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('the dates of a year are proposed, asked about and moved by keyboard, with what comes of it told first', async () => {
    const { page, frame } = await stage.tab('disa-malmgren', BODY, { theme: 'dark' });
    const press = pressing(page);
    await press(frame.getByRole('link', { name: 'Årshjul', exact: true }));
    await press(frame.getByRole('link', { name: 'Planera 2027' }));
    await frame.getByText('Inga dagar är föreslagna än').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await frame.getByLabel('Lov och uppehåll').fill('Sportlov');
    await press(frame.getByRole('button', { name: 'Föreslå dagar' }));
    await frame.getByText('Raden ”Sportlov” går inte att läsa.', { exact: false }).waitFor();
    await frame.getByLabel('Lov och uppehåll').fill('Sportlov 2027-02-22 2027-02-26');
    await frame.getByLabel('Antal möten').fill('6');
    await press(frame.getByRole('button', { name: 'Föreslå dagar' }));
    await frame.getByText(/personer får frågan om 2 dagar 2027/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await press(frame.getByRole('button', { name: 'Gör det' }));
    await frame.getByText(/har fått frågan/).waitFor();
    await press(frame.getByRole('button', { name: /^Flytta / }).first());
    await frame.getByLabel('Ny dag').fill('2027-02-25');
    await press(frame.getByRole('button', { name: 'Visa vad det blir' }));
    await frame
      .getByText(/25 feb.* är Sportlov/)
      .first()
      .waitFor();
    await press(frame.getByRole('button', { name: 'Gör det' }));
    await frame.getByText(/är flyttad till torsdag 25 februari 2027/).waitFor();
    await picture(page, 'planning');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('somebody who serves answers on a phone, and whoever calls the meetings enters them all at once', async () => {
    const { page, frame } = await stage.tab('ismail-yildiz', BODY, { theme: 'contrast', width: 360 });
    await frame.getByRole('link', { name: 'Årshjul', exact: true }).click();
    await frame.getByRole('link', { name: 'Planera 2027' }).click();
    await frame.getByRole('radio', { name: 'Kan inte' }).first().check();
    await frame.getByRole('button', { name: 'Spara svaren' }).click();
    await frame.getByText('Tack. Du har svarat för 1 av 2 dagar.').waitFor();
    await frame.getByText('Kan inte: Ismail Yildiz').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();

    const chair = await stage.tab('samuel-bergstrand', BODY);
    const press = pressing(chair.page);
    await press(chair.frame.getByRole('link', { name: 'Årshjul', exact: true }));
    await press(chair.frame.getByRole('link', { name: 'Planera 2027' }));
    await press(chair.frame.getByRole('button', { name: 'Lägg in 2 möten' }));
    await press(chair.frame.getByRole('button', { name: 'Gör det' }));
    await chair.frame.getByText('2 möten 2027 är inlagda.', { exact: false }).waitFor();
    await chair.frame.getByText('torsdag 25 februari 2027', { exact: false }).first().waitFor();
    await chair.page.close();
  });

  it('a page that cannot be had is asked for again', async () => {
    const { page, frame } = await stage.tab('samuel-bergstrand', BODY);
    const press = pressing(page);
    await press(frame.getByRole('link', { name: 'Årshjul', exact: true }));
    await page.route('**/planning?*', (route) => route.abort());
    await press(frame.getByRole('link', { name: 'Planera 2027' }));
    await frame.getByText('Det går inte att hämta uppgifterna just nu').waitFor();
    await page.unroute('**/planning?*');
    await press(frame.getByRole('button', { name: 'Försök igen' }));
    await frame.getByRole('heading', { name: 'Planera 2027' }).waitFor();
    await page.close();
  });
});
