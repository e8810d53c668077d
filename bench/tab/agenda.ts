import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { slowPage } from './opening';

/** The lines of an agenda as `arrangeAgenda` takes them, of so many titles. */
export function linesOfAgenda(count: number): readonly object[] {
  return Array.from({ length: count }, (_, at) => ({
    title: titleOf(at + 1),
    description: '',
    kind: 'discussion',
    purpose: 'Enas om vad vi gör härnäst',
    theme: null,
    parties: [],
    presenter: 'Karim Haddad',
    minutes: 2,
  }));
}

const titleOf = (nr: number) => `Fråga ${String(nr)} om trygghet`;

declare global {
  interface Window {
    interacting?: { longest: number };
  }
}

/** Runs in the frame: notes how long the longest interaction took until the next paint, as the browser itself tells it. */
function watch(): void {
  const noted = { longest: 0 };
  window.interacting = noted;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
      if (entry.interactionId > 0) noted.longest = Math.max(noted.longest, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** What was noted since the last time; under 16 ms the browser tells of none, and it is 0. */
async function longest(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    // The browser tells of an interaction after the frame that painted what came of it.
    for (let at = 0; at < 3; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 }));
    // It tells when the screen has shown the frame, which it does not wait for when it is idle: what came later than this
    // was taken for the next interaction.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const took = window.interacting?.longest ?? NaN;
    if (window.interacting !== undefined) window.interacting.longest = 0;
    return took;
  });
}

type Interaction = readonly [name: string, does: (frame: Frame, page: Page) => Promise<void>];

const button = (frame: Frame, name: string): Locator => frame.getByRole('button', { name, exact: true });
const field = (frame: Frame, name: string): Locator => frame.getByRole('textbox', { name, exact: true });

const minutesOf = (frame: Frame): Locator => frame.getByRole('spinbutton', { name: `Minuter för ”${titleOf(31)}”` });

/** What a chair does with a long agenda, in this order; it ends as it began, so that it can be done again. */
const INTERACTIONS: readonly Interaction[] = [
  ['moves a line by its button', (frame) => button(frame, `Flytta ner ”${titleOf(30)}”`).click()],
  ['moves a line by keyboard', (_frame, page) => page.keyboard.press('Alt+ArrowUp')],
  ['takes a line by its handle, and lets it go', drag],
  ['takes it back', (frame) => button(frame, 'Ångra').click()],
  ['goes to the minutes of a line', (frame) => minutesOf(frame).click()],
  ['changes them', (_frame, page) => page.keyboard.press('ArrowUp')],
  ['and again', (_frame, page) => page.keyboard.press('ArrowDown')],
  ['opens a line', (frame) => button(frame, `Ändra ”${titleOf(31)}”`).click()],
  ['writes in its title', (frame) => field(frame, 'Rubrik').press('x')],
  ['wipes it out', (frame) => field(frame, 'Rubrik').press('Backspace')],
  ['writes who presents it', (frame) => frame.getByRole('combobox', { name: 'Föredragande' }).press('a')],
  ['chooses among those found', (_frame, page) => page.keyboard.press('ArrowDown')],
  ['closes it', (frame) => button(frame, 'Avbryt').click()],
  ['takes a line away', (frame) => button(frame, `Ta bort ”${titleOf(32)}”`).click()],
  ['takes that back', (frame) => button(frame, 'Ångra').click()],
  ['opens the talk of a line', (frame) => button(frame, `Skriv en synpunkt på ”${titleOf(33)}”`).click()],
];

async function drag(frame: Frame, page: Page): Promise<void> {
  const lines = frame.getByRole('list', { name: 'Dagordningens punkter i ordning' });
  const row = lines.getByRole('listitem').filter({ hasText: titleOf(40) });
  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const handle = await row.locator('span[aria-hidden="true"]').first().boundingBox();
  if (handle === null) throw new Error('The line has no handle.');
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 130, { steps: 6 });
  await page.mouse.up();
}

/** Milliseconds of each interaction with a long agenda, from the press until the next paint, in rounds. */
export async function interactions(
  context: BrowserContext,
  address: string,
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const took = new Map<string, number[]>(INTERACTIONS.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const { page, frame } = await slowPage(context, address);
    await button(frame, `Ändra ”${titleOf(31)}”`).waitFor();
    // The dialog's script is fetched a while after the page; what an interaction takes is asked about with it here.
    await page.waitForLoadState('networkidle');
    await frame.evaluate(watch);
    for (const [name, does] of INTERACTIONS) {
      await does(frame, page);
      took.get(name)?.push(await longest(frame));
    }
    await page.close();
  }
  return took;
}
