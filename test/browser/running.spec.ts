import type { FrameLocator, Page } from 'playwright-core';
import type { BodyView, MeetingView } from '../../src/api/views';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const DAY = '2026-12-10';
const FORUM = 'goteborg-2';

/** A meeting while it is held: one thing at a time, by keyboard, by two people at once, and inside Teams. */
describe('A meeting in progress, in a browser', () => {
  let stage: Stage;
  let id = '';
  let token = '';
  let title = '';

  const meeting = () => stage.product.get(`/api/meetings/${id}`, token) as Promise<MeetingView>;
  const act = async (name: string, fields: object) => {
    const { status, body } = await stage.product.post(
      `/api/acts/${name}`,
      { id, version: (await meeting()).meeting.version, key: `browser-${name}`, ...fields },
      token,
    );
    if (status !== 200) throw new Error(`${name}: ${JSON.stringify(body)}`);
  };
  const open = async (as: string) => {
    const tab = await stage.tab(as, FORUM);
    await tab.frame.getByRole('link', { name: 'Öppna mötet' }).click();
    await tab.frame.getByRole('link', { name: '3 Möte' }).click();
    await tab.frame.getByLabel('Gå till').waitFor();
    return tab;
  };
  const notesOf = (frame: FrameLocator) => frame.getByRole('textbox', { name: `Anteckningar ${title}` });
  /** Until nothing of what has been typed is on its way any more. */
  const saved = (page: Page) =>
    page.waitForFunction(() => {
      const inside = document.querySelector('iframe')?.contentDocument?.body;
      return !/Sparar|Inte sparat/.test(inside?.innerText ?? 'Sparar');
    });

  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00');
    token = ((await stage.product.get('/local/token?as=karim-haddad')) as { token: string }).token;
    const { meetings } = (await stage.product.get(`/api/bodies/${FORUM}`, token)) as BodyView;
    id = meetings.find(({ day }) => day === DAY)?.id ?? '';
    await act('arrangeAgenda', {});
    const { gate, items } = await meeting();
    title = items[1]?.title ?? '';
    const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Det går bra.']));
    await act('sendAgenda', { meaningRead: true, passed });
    await stage.product.post('/local/clock', { now: `${DAY}T13:05:00+01:00` });
  });
  afterAll(async () => {
    await stage.close();
  });

  it('is gone through by keyboard, with commands in the notes, on a shared screen', async () => {
    const { page, frame } = await open('karim-haddad');
    await frame.getByText(/blir inspelningen en allmän handling/).waitFor();
    const party = frame.getByRole('group', { name: 'Stadsbyggnadsförvaltningen', exact: true });
    await party.getByRole('button', { name: 'Representant' }).focus();
    await page.keyboard.press('Enter');
    await party.getByRole('button', { name: 'Stadsbyggnadsförvaltningen kom nu' }).focus();
    await page.keyboard.press('Enter');
    await party.getByLabel('Kom kl.').waitFor();
    expect(await party.getByLabel('Kom kl.').inputValue()).toMatch(/^13:/);
    await picture(page, 'run-attendance');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Alt+PageDown');
    await page.keyboard.press('Alt+PageDown');
    await frame.getByText(/^0 av \d+ min$/).waitFor();
    await notesOf(frame).focus();
    await page.keyboard.type('Vi går tillsammans.\n/beslut Forumet går två gånger.\n');
    await page.keyboard.type('/uppdrag Nadia: boka vandringarna, senast 15/1\n/besult Ja\n');
    await frame.getByText('Menade du /beslut?').waitFor();
    expect(await frame.getByRole('textbox', { name: 'Beslut 1' }).inputValue()).toBe('Forumet går två gånger.');
    expect(await frame.getByLabel('Vad ska göras?').inputValue()).toBe('boka vandringarna');
    expect(await frame.getByLabel('När ska det vara klart?').inputValue()).toBe('2027-01-15');
    expect(await notesOf(frame).inputValue()).toBe('Vi går tillsammans.\n/besult Ja');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await frame.getByRole('button', { name: 'Storbild' }).focus();
    await page.keyboard.press('Enter');
    await saved(page);
    await picture(page, 'run-big');
    expect(await seriousFindings(page)).toEqual([]);
    await page.reload();
    await frame.getByRole('link', { name: 'Öppna mötet' }).click();
    await frame.getByRole('link', { name: '3 Möte' }).click();
    await notesOf(frame).waitFor();
    expect(await notesOf(frame).inputValue()).toBe('Vi går tillsammans.');
    expect(await frame.getByRole('button', { name: 'Storbild' }).getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });

  it('loses no sentence when two write its notes at once, and both read all of it without asking', async () => {
    const both = await Promise.all([open('karim-haddad'), open('anna-lindgren')]);
    const sentences = both.map((_, who) =>
      Array.from({ length: 5 }, (_none, at) => `Mening ${String(at + 1)} av ${who === 0 ? 'Karim' : 'Anna'}.`),
    );
    for (const [who, { page, frame }] of both.entries()) {
      await notesOf(frame).focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(`\n${who === 0 ? 'Karim' : 'Anna'} skriver: `, { delay: 20 });
    }
    await Promise.all(
      both.map(async ({ page }, who) => {
        for (const sentence of sentences[who] ?? []) await page.keyboard.type(`${sentence} `, { delay: 60 });
      }),
    );
    await Promise.all(both.map(({ page }) => saved(page)));
    for (const { frame } of both) {
      for (const sentence of sentences.flat())
        await until(async () => (await notesOf(frame).inputValue()).includes(sentence));
    }
    const stored = (await meeting()).items.find((item) => item.title === title)?.notes ?? '';
    expect(sentences.flat().filter((sentence) => !stored.includes(sentence))).toEqual([]);
    await picture(both[1].page, 'run-two');
    await Promise.all(both.map(({ page }) => page.close()));
  });

  it('is beside the video at 320 px, and on the stage only the line and what was decided', async () => {
    const panel = await stage.tab('anna-lindgren', FORUM, { width: 320, context: 'sidePanel' });
    await panel.frame.getByLabel('Gå till').waitFor();
    await picture(panel.page, 'run-side-panel');
    expect(await seriousFindings(panel.page)).toEqual([]);
    expect(await overflowOf(panel.page)).toBe(0);
    const follower = await stage.tab('marcus-engdahl', FORUM, { width: 320, context: 'sidePanel' });
    await follower.frame.getByText(`2: ${title}`).waitFor();
    expect(await follower.frame.getByText('Vi går tillsammans.').count()).toBe(0);
    expect(await seriousFindings(follower.page)).toEqual([]);
    const screen = await stage.tab('karim-haddad', FORUM, { context: 'meetingStage', theme: 'dark' });
    await screen.frame.getByRole('heading', { name: `2. ${title}` }).waitFor();
    await screen.frame.getByText('Forumet går två gånger.').waitFor();
    expect(await screen.frame.getByText('Vi går tillsammans.').count()).toBe(0);
    await picture(screen.page, 'run-stage');
    expect(await seriousFindings(screen.page)).toEqual([]);
    // The panel takes the meeting on, and both follow it.
    await panel.frame.getByRole('button', { name: 'Gå vidare' }).focus();
    await panel.page.keyboard.press('Enter');
    await screen.frame.getByRole('heading', { name: /^3\. / }).waitFor();
    await follower.frame.getByText(/på punkt 3: /).waitFor();
    for (const { page } of [panel, follower, screen]) await page.close();
  });
});

async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument?.documentElement;
    return inside ? inside.scrollWidth - inside.clientWidth : -1;
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  expect(await holds()).toBe(true);
}
