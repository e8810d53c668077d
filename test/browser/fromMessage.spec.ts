import type { Page } from 'playwright-core';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const ACTION = 'Föreslå till dagordningen';
const SAID = 'Lamporna i gångtunneln vid Vårväderstorget har varit trasiga sedan i september. Många vågar inte gå där.';
const TITLE = 'Lamporna i gångtunneln';

/** A message that a colleague wrote in the channel becomes a proposal of whoever reads it, by the three dots of Teams. */
describe('A proposal made of somebody’s message, in a browser', () => {
  let stage: Stage;
  let channel = '';

  const openChannel = (as: string, width?: number) =>
    stage.teams(as, `channel&channel=${encodeURIComponent(channel)}`, width);
  /** As a colleague writes to colleagues: the bot is not mentioned. */
  const write = async (page: Page, text: string) => {
    const mention = page.getByRole('switch', { name: 'Nämn @Samverka' });
    if (await mention.isChecked()) await mention.click();
    await page.getByRole('textbox', { name: 'Skriv ett inlägg i kanalen' }).focus();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.getByText(text).first().waitFor();
  };
  const actionOn = (page: Page, text: string) =>
    page.getByRole('article').filter({ hasText: text }).getByRole('button', { name: ACTION });

  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00');
    const bodies = (await stage.product.get('/local/bodies')) as readonly { nr: number; channel: string }[];
    channel = bodies.find(({ nr }) => nr === 2)?.channel ?? '';
    const page = await openChannel('karim-haddad');
    await write(page, SAID);
    await write(page, 'Jag tänker på 19121212-1212 igen.');
    await page.close();
  });
  afterAll(async () => {
    await stage.close();
  });

  it('opens a form with its words and the channel’s forum, and gives a draft in the person’s own chat', async () => {
    const page = await openChannel('nadia-benali');
    await actionOn(page, SAID).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: ACTION });
    const title = dialog.getByRole('textbox', { name: 'Rubrik' });
    await title.waitFor();
    expect((await title.inputValue()).length).toBeGreaterThan(5);
    expect(await dialog.getByRole('textbox', { name: 'Beskrivning' }).inputValue()).toBe(SAID);
    expect(await dialog.getByRole('combobox', { name: 'Forum' }).locator('option:checked').innerText()).toContain(
      'Hisingen',
    );
    await picture(page, 'from-message-form');
    expect(await seriousFindings(page)).toEqual([]);
    await title.fill(TITLE);
    await dialog.getByRole('button', { name: 'Gör utkast' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText(/^Utkastet finns i din egen chatt/).waitFor();
    await picture(page, 'from-message-made');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.close();
    const chat = await stage.teams('nadia-benali', 'chat');
    await chat.getByRole('button', { name: 'Ja, lämna förslaget' }).waitFor();
    expect(await chat.getByText(TITLE).count()).toBeGreaterThan(0);
    await picture(chat, 'from-message-draft');
    await chat.close();
  });

  it('fits a phone, and refuses what the door refuses with a sentence in the dialog', async () => {
    const page = await openChannel('nadia-benali', 390);
    await actionOn(page, SAID).click();
    const dialog = page.getByRole('dialog', { name: ACTION });
    await dialog.getByRole('button', { name: 'Gör utkast' }).scrollIntoViewIfNeeded();
    await picture(page, 'from-message-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await actionOn(page, '19121212').click();
    await dialog.getByText(/personnummer/).waitFor();
    expect(await dialog.getByRole('textbox').count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });
});
