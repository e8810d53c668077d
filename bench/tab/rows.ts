import type { BrowserContext, Frame } from 'playwright-core';
import type { DecisionRow, DecisionsPage } from '../../src/api/decisionsView';
import { day } from '../../src/core/calendar';
import { slowPage } from './opening';

/** A page of so many decisions, as the service would answer it. */
export function decisionsPage(empty: DecisionsPage, rows: number): string {
  const decisions = Array.from({ length: rows }, (_, at): DecisionRow => {
    const nr = String(at + 1);
    return {
      id: `goteborg-${String(100_000 + at)}`,
      version: '1',
      face: 'open',
      title: `Punkt ${nr}: belysning längs gångstråk och trygghet på torget`,
      text: `Forumet enas om att gå en gemensam trygghetsvandring i område ${nr} och att redovisa vad den visar.`,
      decidedOn: day(`20${String(10 + (at % 16))}-0${String(1 + (at % 9))}-12`),
      section: at % 3 === 0 ? at + 1 : null,
      meetingId: null,
      theme: at % 2 === 0 ? 'safety' : null,
      tags: [],
      goals: [],
      clauses: [],
      conditions: null,
      effectiveFrom: null,
      standing: 'open',
      assignments: [],
      informed: null,
      matterId: null,
      may: [],
    };
  });
  return JSON.stringify({ ...empty, decisions });
}

declare global {
  interface Window {
    showing?: { answered: number; painted: number };
  }
}

/** Runs in the frame: goes to a view of the menu, and notes when its answer was here and when its rows were painted. */
function show({ title, rows }: { readonly title: string; readonly rows: string }): Promise<void> {
  const link = [...document.querySelectorAll<HTMLElement>('nav a')].find(({ textContent }) => textContent === title);
  if (link === undefined) throw new Error(`No link to ${title}.`);
  performance.clearResourceTimings();
  return new Promise((resolve) => {
    const noted = { answered: 0, painted: 0 };
    window.showing = noted;
    const looking = new MutationObserver(() => {
      if (document.querySelector('nav a[aria-current]')?.textContent !== title) return;
      if (document.querySelector(rows) === null) return;
      looking.disconnect();
      // The frame that paints the rows begins in the first of the two; the second begins when it has been painted.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          noted.painted = performance.now();
          const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          noted.answered = asked.findLast(({ name }) => new URL(name).pathname.startsWith('/api/'))?.responseEnd ?? NaN;
          resolve();
        }),
      );
    });
    looking.observe(document, { childList: true, subtree: true, attributes: true });
    link.click();
  });
}

/** Milliseconds from the arrival of an answer with so many rows until they have been painted; the sizes take turns. */
export async function rowsShown<Size extends number>(
  context: BrowserContext,
  address: string,
  {
    sizes,
    rounds,
    give,
  }: { readonly sizes: readonly Size[]; readonly rounds: number; readonly give: (rows: Size) => void },
): Promise<ReadonlyMap<Size, readonly number[]>> {
  const { page, frame } = await slowPage(context, address);
  const shown = new Map<Size, number[]>(sizes.map((size) => [size, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const size of sizes) {
      give(size);
      const took = await oneShowing(frame);
      // The first round fetches the scripts.
      if (round >= 0) shown.get(size)?.push(took);
    }
  }
  await page.close();
  return shown;
}

async function oneShowing(frame: Frame): Promise<number> {
  await frame.evaluate(show, { title: 'Beslut', rows: 'main li[aria-setsize]' });
  const took = await frame.evaluate(() => (window.showing?.painted ?? NaN) - (window.showing?.answered ?? NaN));
  await frame.evaluate(show, { title: 'Ledamöter', rows: 'main h1' });
  return took;
}
