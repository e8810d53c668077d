import type { Page } from 'playwright-core';

/** Whether a page was shown, and the texts that did not come to stand on it. */
interface Found {
  readonly ready: boolean;
  readonly missing: readonly string[];
}

const LONGEST_MS = 60_000;

/**
 * Looks in a page and its frames until `ready` stands there, and until each of the texts does: as the text of an element,
 * or in a field. What is drawn later is waited for, what never is, is missing.
 */
export async function textsOn(page: Page, ready: string, wanted: readonly string[]): Promise<Found> {
  const until = Date.now() + LONGEST_MS;
  let found: Found = { ready: false, missing: wanted };
  let same = 0;
  // Shown, and the same for a while: nothing more comes.
  while (Date.now() < until && !(found.ready && (found.missing.length === 0 || same > 10))) {
    await page.waitForTimeout(250);
    const all = await everyText(page);
    const now = { ready: all.includes(ready), missing: found.missing.filter((text) => !isIn(all, text)) };
    same = now.ready && now.missing.length === found.missing.length ? same + 1 : 0;
    found = now;
  }
  return found;
}

/** Line by line: what ends a line is drawn and is no letter. */
function isIn(all: string, text: string): boolean {
  return text.split(/\r\n?|\n/).every((line) => all.includes(line));
}

/** All texts that stand by themselves, with what no text has between them. */
async function everyText(page: Page): Promise<string> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const texts = [...document.querySelectorAll('body, body *')].map((element) => {
            if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
            return [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE)
              ? element.textContent
              : '';
          });
          return texts.join('\u0000');
        })
        // A frame on its way to another page has no texts yet.
        .catch(() => ''),
    ),
  );
  return all.join('\u0000');
}
