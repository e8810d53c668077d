import type { BrowserContext, Frame } from 'playwright-core';
import { slowPage } from './opening';

/** One move between views: milliseconds until the new view is there, and of one bare request for the same bytes. */
export interface Move {
  readonly moved: number;
  readonly bare: number;
}

/** How the link to the next view is reached: pressed at once, or after standing at it until its view has come. */
type How = 'atOnce' | 'stoodAt';

declare global {
  interface Window {
    moving?: { press: number; there: number; path: string };
  }
}

/** Runs in the frame: presses a link of the menu, and notes when the view it leads to is there. */
function press({ title, how }: { readonly title: string; readonly how: How }): Promise<void> {
  const links = [...document.querySelectorAll<HTMLElement>('nav a')];
  const link = links.find(({ textContent }) => textContent === title);
  if (link === undefined) throw new Error(`No link to ${title}.`);
  const asked = () =>
    performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.startsWith('/api/bodies/'));
  return new Promise((resolve) => {
    const go = () => {
      const noted = { press: performance.now(), there: 0, path: '' };
      window.moving = noted;
      const looking = new MutationObserver(() => {
        if (document.querySelector('nav a[aria-current]')?.textContent !== title) return;
        looking.disconnect();
        noted.there = performance.now();
        noted.path = new URL(asked().at(-1)?.name ?? '').pathname;
        resolve();
      });
      looking.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      link.click();
    };
    if (how === 'atOnce') {
      go();
      return;
    }
    new PerformanceObserver((list, observer) => {
      if (!list.getEntries().some(({ name }) => new URL(name).pathname.startsWith('/api/bodies/'))) return;
      observer.disconnect();
      clearInterval(standing);
      // The answer is here; the page's own reading of it is part of the move.
      setTimeout(go, 200);
    }).observe({ type: 'resource' });
    // Again until it is heard: what asks ahead comes a second after the first view.
    const standing = setInterval(() => link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })), 100);
  });
}

/** Moves to and fro between the views of a body, whose scripts are there; each beside one request for the same. */
export async function moves(
  context: BrowserContext,
  address: string,
  {
    titles,
    rounds,
    how,
    token,
  }: {
    readonly titles: readonly [string, ...string[]];
    readonly rounds: number;
    readonly how: How;
    readonly token: string;
  },
): Promise<readonly Move[]> {
  const { page, frame } = await slowPage(context, address);
  const went: Move[] = [];
  for (let round = -1; round < rounds; round += 1) {
    for (const title of titles) {
      const move = await oneMove(frame, title, how, token);
      // The first round fetches the scripts.
      if (round >= 0) went.push(move);
    }
  }
  await page.close();
  return went;
}

async function oneMove(frame: Frame, title: string, how: How, token: string): Promise<Move> {
  await frame.evaluate(press, { title, how });
  return frame.evaluate(async (bearer) => {
    const { press: from = 0, there = 0, path = '' } = window.moving ?? {};
    await new Promise((resolve) => requestIdleCallback(resolve));
    const begun = performance.now();
    await (await fetch(path, { headers: { authorization: `Bearer ${bearer}` } })).text();
    return { moved: there - from, bare: performance.now() - begun };
  }, token);
}
