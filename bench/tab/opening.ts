import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

/** How one opening of a page in a frame went: milliseconds from the start of the frame's own navigation. */
export interface Opening {
  /** Until the text that only the service can have told stands on the page. */
  readonly data: number;
  readonly paint: number;
  /** What tasks longer than 50 ms held the main thread beyond those 50, until the page was idle. */
  readonly blocked: number;
  readonly shift: number;
}

/** A slow phone on a slow line (performance §0): a quarter of the processor, 150 ms, 1.6 Mbit/s down. */
const PROCESSOR = 4;
/** What the frame says once its data is seen: asking the page meanwhile would be work on the thread that is measured. */
const SEEN = 'opening: data';
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

declare global {
  interface Window {
    opening?: { data: number | null; blocked: number; shift: number };
  }
}

/** Runs in every frame before its page: notes when the text is there, long tasks and shifts of the layout. */
function watch({ text, SEEN }: { readonly text: string; readonly SEEN: string }): void {
  if (window === window.top) return;
  const noted: NonNullable<Window['opening']> = { data: null, blocked: 0, shift: 0 };
  window.opening = noted;
  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => (noted.blocked += duration - 50));
  observe('layout-shift', (entry) => (noted.shift += (entry as PerformanceEntry & { value: number }).value));
  const looking = new MutationObserver(() => {
    if (!(document.querySelector('body')?.textContent ?? '').includes(text)) return;
    looking.disconnect();
    noted.data = performance.now();
    console.debug(SEEN);
  });
  looking.observe(document, { childList: true, subtree: true, characterData: true });
}

/** A context of its own: nothing cached, no cookie. */
export async function freshContext(browser: Browser, text: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
  await context.addInitScript(watch, { text, SEEN });
  return context;
}

/** Opens an address in which the host frames a page, and waits until its data is seen and it is idle. */
export async function open(context: BrowserContext, address: string): Promise<Opening> {
  const { page, frame } = await slowPage(context, address);
  const opening = await frame.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 }));
    const paint = await new Promise<number>((resolve) => {
      const look = (list: PerformanceObserverEntryList) =>
        list.getEntriesByName('first-paint').forEach(({ startTime }) => resolve(startTime));
      new PerformanceObserver(look).observe({ type: 'paint', buffered: true });
    });
    const { data, blocked, shift } = window.opening ?? { data: null, blocked: 0, shift: 0 };
    return { data: data ?? Number.NaN, paint, blocked, shift };
  });
  await page.close();
  return opening;
}

/** The page, opened on a slow phone and line, and its frame, once its data is seen. */
export async function slowPage(context: BrowserContext, address: string): Promise<{ page: Page; frame: Frame }> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  // Not by routing, which turns the browser's cache off.
  await devtools.send('Network.setBlockedURLs', { urls: ['https://*'] });
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  const seen = page.waitForEvent('console', { predicate: (said) => said.text() === SEEN, timeout: 120_000 });
  await page.goto(address, { waitUntil: 'commit' });
  await seen;
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('The host has no frame.');
  return { page, frame };
}
