import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { preparedProduct, startProduct, type Product, type Start } from '../product';
import { launchBrowser } from './chromium';

/** Pictures of the walk are kept as files, to be looked at. */
const PICTURES = join(process.cwd(), 'screenshots');

export type Theme = 'light' | 'dark' | 'contrast';

/** How a tab is shown, and where in the host. */
interface Look {
  readonly theme?: Theme;
  readonly width?: number;
  readonly context?: 'content' | 'sidePanel' | 'meetingStage';
}

/** The product and a browser in front of it. */
export interface Stage {
  readonly product: Product;
  readonly browser: Browser;
  /** The tab of a body, or with null their own, as a person, in the host frame. */
  tab(as: string, body: string | null, more?: Look): Promise<Tab>;
  /** The local Teams page as a person, at a place in it. */
  teams(as: string, at: string, width?: number): Promise<Page>;
  close(): Promise<void>;
}

export interface Tab {
  readonly page: Page;
  readonly frame: FrameLocator;
  /** What the page has asked the service, from its first moment: status and path. */
  readonly asked: readonly string[];
}

/** Starts both. The browser reaches nothing but this machine. */
export async function openStage(now: string, more: Omit<Start, 'now'> = {}): Promise<Stage> {
  const product = await startProduct({ now, ...more, data: await preparedProduct(now, more.organisations) });
  const browser = await launchBrowser();
  const newPage = async (width: number) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
    });
    await context.route(
      (url) => !['127.0.0.1', 'localhost'].includes(url.hostname),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return page;
  };
  return {
    product,
    browser,
    async tab(as, body, { theme = 'light', width = 1280, context = 'content' } = {}) {
      const page = await newPage(width);
      const asked: string[] = [];
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.startsWith('/api/')) asked.push(`${String(response.status())} ${pathname}`);
      });
      await page.goto(
        `${product.url}/local/tab?as=${as}${body === null ? '' : `&body=${body}`}&theme=${theme}&context=${context}`,
      );
      return { page, frame: page.frameLocator('iframe'), asked };
    },
    async teams(as, at, width = 1280) {
      const page = await newPage(width);
      await page.goto(`${product.url}/#as=${as}&at=${at}`);
      return page;
    },
    async close() {
      await browser.close();
      await product.stop();
    },
  };
}

/** Keeps a picture of the whole page. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

/** What axe finds of moderate weight or more on the page and in its frames; empty when all is well. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join('; ')})`);
}
