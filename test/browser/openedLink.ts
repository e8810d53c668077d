import type { Locator, Page } from 'playwright-core';
import type { LocalMail } from '../contract';
import { picture, seriousFindings, type Stage } from './stage';

/** Whose link it is, by the letter it came in, and how wide their window is. */
interface Letter {
  readonly address: string;
  readonly subject: string;
  readonly width: number;
}

/** Presses something that has the focus, by a key. */
export async function press(page: Page, locator: Locator, key = 'Enter'): Promise<void> {
  await locator.focus();
  await page.keyboard.press(key);
}

/** Opens the link of a letter as its person does: a code, which comes by mail, and then the page. */
export async function openLink(stage: Stage, { address, subject, width }: Letter): Promise<Page> {
  const href = /http\S+\/link\/\S+/.exec((await mailTo(stage, address, subject)).text)?.[0] ?? '';
  const context = await stage.browser.newContext({ viewport: { width, height: 900 }, locale: 'sv-SE' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(href);
  await page.getByRole('heading', { name: 'Öppna din länk' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await press(page, page.getByRole('button', { name: 'Skicka koden' }));
  await page.getByText('En kod har skickats').waitFor();
  await picture(page, `link-code-${String(width)}`);
  const code = /\b\d{6}\b/.exec((await mailTo(stage, address, 'kod')).text)?.[0] ?? '';
  // The field has the focus: the code is written where the reading goes on.
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Stäng sidan' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  return page;
}

async function mailTo(stage: Stage, address: string, subject: string): Promise<LocalMail> {
  await stage.product.get('/local/idle');
  const mails = (await stage.product.get(`/local/mail?to=${address}`)) as readonly LocalMail[];
  const found = mails.filter((mail) => mail.subject.includes(subject)).at(-1);
  if (found === undefined) throw new Error(`No mail to ${address} about ${subject}.`);
  return found;
}
