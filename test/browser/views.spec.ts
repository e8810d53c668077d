import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { parse } from 'yaml';
import type { BodyView } from '../../src/api/views';
import { NOUNS, STEPS } from '../../src/tab/app/place';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const FORUM = 'goteborg-2';
const OTHER = 'goteborg-3';
/** Who chairs the other forum, made to read English. */
const ENGLISH = 'birgitta-oberg';
const TODAY = '2026-11-20';
const WIDTHS = [1280, 360] as const;

/** The example with the chair of Nordost reading English. */
function withAnEnglishChair(): string {
  const file = parse(readFileSync('local/examples/goteborg.yaml', 'utf8')) as {
    people: { upn: string; language?: string }[];
  };
  for (const person of file.people) if (person.upn.startsWith('birgitta.oberg@')) person.language = 'en';
  const path = join(mkdtempSync(join(tmpdir(), 'views-')), 'engelska.yaml');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

describe('Every view in every look', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(`${TODAY}T09:00:00+01:00`, { organisations: [withAnEnglishChair()] });
  });
  afterAll(() => stage.close());

  const inside = (page: Page): Frame => {
    const frame = page.frames().find((one) => one.url().includes('/tab/'));
    if (frame === undefined) throw new Error('The tab is not open.');
    return frame;
  };
  /** Shows a place and waits until it is there as a whole: nothing of it is on its way. */
  const leadTo = async (page: Page, query: string) => {
    const frame = inside(page);
    await frame.evaluate(async (to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
      for (let at = 0; at < 2; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, query);
    await frame.waitForFunction(
      () =>
        document.querySelector('main h1') !== null &&
        document.querySelector('[class*="skeleton"]') === null &&
        ![...document.querySelectorAll('main [role="status"]')].some(({ textContent }) =>
          /^(?:Hämtar|Loading)/.test(textContent ?? ''),
        ),
    );
    await frame.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })));
  };
  /** The places of a body with its next meeting, by name. */
  const viewsOf = async (as: string, body: string): Promise<readonly (readonly [name: string, query: string])[]> => {
    const people = (await stage.product.get('/local/people')) as readonly { id: string; upn: string }[];
    const id = people.find(({ upn }) => upn.startsWith(`${as.replace('-', '.')}@`))?.id ?? '';
    const { token } = (await stage.product.get(`/local/token?as=${id}`)) as { token: string };
    const { meetings } = (await stage.product.get(`/api/bodies/${body}`, token)) as BodyView;
    const next = meetings.find(({ day }) => day >= TODAY)?.id ?? '';
    return [
      ['bodies', '?'],
      ['forum', `?body=${body}`],
      ['wheel', `?body=${body}&wheel=2026`],
      ['acts', `?body=${body}&act=`],
      ...NOUNS.map((noun) => [noun, `?body=${body}&page=${noun}`] as const),
      ...STEPS.map((step) => [`meeting-${step}`, `?body=${body}&meeting=${next}&step=${step}`] as const),
    ];
  };
  const overflow = (page: Page) =>
    inside(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it.each(['light', 'dark', 'contrast'] as const)(
    'in %s, on a laptop and on a phone: axe finds nothing, and nothing is wider than the window',
    async (theme) => {
      const { page, frame } = await stage.tab('karim-haddad', FORUM, { theme });
      await frame.getByRole('heading', { level: 1 }).waitFor();
      for (const [name, query] of await viewsOf('karim-haddad', FORUM)) {
        await leadTo(page, query);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await picture(page, `view-${name}-${theme}-${String(width)}`);
          expect({ name, width, overflow: await overflow(page) }).toEqual({ name, width, overflow: 0 });
          // A look is a matter of colours, a width one of order: each is asked about once.
          if (width === WIDTHS[0] || theme === 'light')
            expect({ name, width, findings: await seriousFindings(page) }).toEqual({ name, width, findings: [] });
        }
      }
      await page.close();
    },
  );

  it('in English: every button, label and page of the menu is in that language', async () => {
    const { page, frame } = await stage.tab(ENGLISH, OTHER);
    await frame.getByRole('link', { name: 'Proposals' }).first().waitFor();
    for (const [name, query] of await viewsOf(ENGLISH, OTHER)) {
      await leadTo(page, query);
      await picture(page, `view-${name}-english`);
      expect({ name, findings: await seriousFindings(page) }).toEqual({ name, findings: [] });
      const words = await inside(page).evaluate(() =>
        [...document.querySelectorAll('button, label, summary, nav a')].map((one) => one.textContent?.trim() ?? ''),
      );
      // A line of an agenda begins with its number, and is the forum's own words.
      const ours = words.filter((said) => !/^\d+\. /.test(said));
      const swedish = ours.filter((said) =>
        /\b(?:och|att|för|inte|möte|mötet|visa|skicka|ändra|alla|året)\b/i.test(said),
      );
      expect({ name, swedish }).toEqual({ name, swedish: [] });
      expect(await inside(page).evaluate(() => document.documentElement.lang)).toBe('en');
    }
    await page.close();
  });
});
