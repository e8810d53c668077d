import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A browser in which every script that is not the product’s own is told of. */
export interface Canary {
  open(path: string): Promise<Page>;
  /** What a text has set off, with the page it was on; answers of 500 and above among it. */
  ran(): readonly string[];
}

/** Looks for what the texts of this proof would do: call `canary`, open a dialog, ask a server, be stopped by the policy. */
export function canaryIn(browser: Browser, url: string): Canary {
  const ran: string[] = [];
  let context: Promise<BrowserContext> | undefined;
  const opened = async (): Promise<BrowserContext> => {
    const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
    await made.exposeBinding('canary', ({ page }, what) => void ran.push(`${page.url()}: ran ${String(what)}`));
    // What the policy stops was let into the page first.
    await made.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        // Teams' own library asks for its list of hosts, which is not to be had here.
        if (blockedURI.startsWith('https://res.cdn.office.net/teams-js/')) return;
        const call = Reflect.get(window, 'canary') as ((what: string) => void) | undefined;
        call?.(`stopped by the policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await made.route(
      (asked) => !['127.0.0.1', 'localhost'].includes(asked.hostname),
      (route) => {
        ran.push(`${route.request().frame().url()}: asked ${route.request().url()}`);
        return route.abort();
      },
    );
    made.on('dialog', (dialog) => {
      ran.push(`${dialog.page()?.url() ?? ''}: dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    made.on('response', (response) => {
      if (response.status() >= 500) ran.push(`${response.url()}: ${String(response.status())}`);
    });
    return made;
  };
  return {
    async open(path) {
      const page = await (await (context ??= opened())).newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(`${url}${path}`);
      return page;
    },
    ran: () => ran,
  };
}
