import type { Browser, BrowserContext } from 'playwright-core';

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
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

declare global {
  interface Window {
    opening?: { data: number | null; blocked: number; shift: number };
  }
}

/** Runs in every frame before its page: notes when the text is there, long tasks and shifts of the layout. */
function watch(text: string): void {
  if (window === window.top) return;
  const noted: NonNullable<Window['opening']> = { data: null, blocked: 0, shift: 0 };
  window.opening = noted;
  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => (noted.blocked += duration - 50));
  observe('layout-shift', (entry) => (noted.shift += (entry as PerformanceEntry & { value: number }).value));
  new MutationObserver(() => {
    if (noted.data === null && (document.documentElement.textContent ?? '').includes(text))
      noted.data = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** A context of its own: nothing cached, no cookie. */
export async function freshContext(browser: Browser, text: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await context.addInitScript(watch, text);
  return context;
}

/** Opens an address in which the host frames a page, and waits until its data is seen and it is idle. */
export async function open(context: BrowserContext, address: string): Promise<Opening> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  await page.goto(address, { waitUntil: 'commit' });
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The host has no frame.');
  await frame.waitForFunction(() => typeof window.opening?.data === 'number', undefined, { timeout: 120_000 });
  const opening = await frame.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 }));
    const paint = performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN;
    const { data, blocked, shift } = window.opening ?? { data: null, blocked: 0, shift: 0 };
    return { data: data ?? Number.NaN, paint, blocked, shift };
  });
  await page.close();
  return opening;
}
