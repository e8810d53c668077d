import type { Frame, Locator, Page } from 'playwright-core';
import type { ChoicesView } from '../../src/api/choices';
import { openStage, picture, seriousFindings, type Stage, type Tab } from './stage';

type Forms = Readonly<Record<string, { readonly title?: string; readonly group?: string }>>;

const CHAIR = 'margit-ekenstam';
const BOARD = 'stockholm-1';

describe('Every act by one form, and the year wheel, in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('2026-05-20T09:00:00+02:00', { organisations: ['stockholm'] });
  });
  afterAll(async () => {
    await stage.close();
  });

  /** Leads the tab to a place as a link within it would. */
  const leadTo = async (page: Page, query: string) => {
    await inside(page).evaluate((to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, query);
  };
  const inside = (page: Page): Frame => {
    const frame = page.frames().find((one) => one.url().includes('/tab/'));
    if (frame === undefined) throw new Error('The tab is not open.');
    return frame;
  };
  const overflow = (page: Page) =>
    inside(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  /** Fields that nothing names, by what they are. */
  const unnamed = (page: Page) =>
    inside(page).evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('main input, main select, main textarea, main fieldset')]
        .filter((one) => {
          const legend = one.querySelector(':scope > legend');
          const words = [...(one.labels ?? [])].map((label) => label.textContent ?? '').join('');
          return `${words}${one.ariaLabel ?? ''}${legend?.textContent ?? ''}`.trim() === '';
        })
        .map((one) => one.outerHTML),
    );

  /** Somebody else writes in an entry of the year wheel, by the same acts. */
  const changedBy = async (who: string, title: string) => {
    const { token } = (await stage.product.get(`/local/token?as=${who}`)) as { readonly token: string };
    const view = (await stage.product.get(`/api/bodies/${BOARD}/choices`, token)) as ChoicesView;
    const row = view.rows['YearWheel']?.find((one) => one.title === title);
    const fields = {
      id: row?.id,
      version: row?.version,
      key: `changed-by-${who}`,
      title,
      about: 'Hela dagen.',
      month: 9,
    };
    expect(await stage.product.post('/api/acts/changeWheelEntry', fields, token)).toMatchObject({ status: 200 });
  };

  it('each is drawn without error, with a label on every field, also of what is added to it', async () => {
    const { page, frame }: Tab = await stage.tab(CHAIR, BOARD);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await frame.getByRole('link', { name: 'Fler åtgärder' }).waitFor();
    const forms = Object.entries((await stage.product.get('/api/acts')) as Forms);
    const acts = forms.filter(([, { group }]) => group !== undefined);
    expect(acts.length).toBeGreaterThan(10);
    for (const [name, { title = '' }] of acts) {
      await leadTo(page, `?body=${BOARD}&act=${name}`);
      if (name === 'askPlannedDates') {
        // Dates are asked about where they are proposed, on a page of its own.
        await frame.getByRole('heading', { level: 1, name: /^Planera 20\d\d$/ }).waitFor();
        continue;
      }
      await frame.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await frame.getByRole('form', { name: title, exact: true }).waitFor();
      for (const more of await frame.getByRole('button', { name: /^Lägg till: / }).all()) await more.click();
      expect({ name, unnamed: await unnamed(page) }).toEqual({ name, unnamed: [] });
      expect({ name, overflow: await overflow(page) }).toEqual({ name, overflow: 0 });
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a chair does one by keyboard: refused with the clause, told what follows, and done', async () => {
    const { page, frame } = await stage.tab(CHAIR, BOARD);
    const press = async (locator: Locator) => {
      await locator.focus();
      await page.keyboard.press('Enter');
    };
    const choose = async (words: string) => {
      const combobox = frame.getByRole('combobox', { name: 'Post i årshjulet' });
      await combobox.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(words);
      await frame.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    const inWheel = frame.getByText('Delårsuppföljning med helårsprognos');
    await inWheel.first().waitFor();
    const before = await inWheel.count();
    await press(frame.getByRole('link', { name: 'Fler åtgärder' }));
    await frame.getByRole('searchbox', { name: 'Sök åtgärd' }).focus();
    await page.keyboard.type('årshjul ta bort');
    await press(frame.getByRole('link', { name: 'Ta bort ur årshjulet' }));
    await frame.getByRole('form', { name: 'Ta bort ur årshjulet' }).waitFor();

    await press(frame.getByRole('button', { name: 'Utför', exact: true }));
    await press(frame.getByRole('link', { name: 'Post i årshjulet: Välj ett alternativ.' }));
    await choose('budget 2026');
    await press(frame.getByRole('button', { name: 'Utför', exact: true }));
    await frame.getByText(/\(Förbundsordning, 13 §\), så det kan inte tas bort/).waitFor();
    await picture(page, 'acts-refused');
    expect(await seriousFindings(page)).toEqual([]);

    await choose('delår juni 2026');
    await press(frame.getByRole('button', { name: 'Utför', exact: true }));
    await frame.getByRole('heading', { name: 'Det här följer av det' }).waitFor();
    await frame.getByText('Den kommer inte med på dagordningar').waitFor();
    expect(await frame.getByRole('button', { name: 'Utför', exact: true }).count()).toBe(0);
    await picture(page, 'acts-consequences');
    expect(await seriousFindings(page)).toEqual([]);
    await press(frame.getByRole('button', { name: 'Gör det', exact: true }));
    await frame.getByText('är borttagen ur årshjulet.').waitFor();
    await picture(page, 'acts-done');
    expect(await seriousFindings(page)).toEqual([]);

    await press(frame.getByRole('link', { name: /^Till / }).last());
    await inWheel.first().waitFor();
    expect(await inWheel.count()).toBe(before - 1);
    await page.close();
  });

  it('from a meeting are the acts of that meeting, and it is chosen already', async () => {
    const { page, frame } = await stage.tab(CHAIR, BOARD);
    await frame.getByRole('link', { name: 'Öppna mötet' }).click();
    await frame.getByRole('link', { name: 'Fler åtgärder' }).click();
    await frame.getByText(/^Det du får göra för mötet/).waitFor();
    await picture(page, 'acts-meeting');
    await frame.getByRole('link', { name: 'Be att få bjuda in någon' }).click();
    expect(await frame.getByRole('combobox', { name: 'Möte' }).inputValue()).not.toBe('');
    await page.close();
  });

  it('what was typed is kept when somebody else was first and when nobody answers, and is then done once', async () => {
    const { page, frame } = await stage.tab(CHAIR, BOARD);
    await frame.getByRole('link', { name: 'Fler åtgärder' }).click();
    await frame.getByRole('link', { name: 'Lägg till i årshjulet' }).click();
    await frame.getByRole('textbox', { name: 'År' }).fill('2026');
    await frame.getByRole('combobox', { name: 'Slag' }).selectOption({ label: 'Händelse' });
    await frame.getByRole('textbox', { name: 'Rubrik' }).fill('Medlemsdag');
    await frame.getByRole('textbox', { name: 'Månad' }).fill('9');
    await page.route('**/api/acts/*', (route) => route.abort());
    await frame.getByRole('button', { name: 'Utför', exact: true }).click();
    await frame.getByText('Vi fick inget svar.').waitFor();
    await picture(page, 'acts-unanswered');
    expect(await frame.getByRole('textbox', { name: 'Rubrik' }).inputValue()).toBe('Medlemsdag');
    await page.unroute('**/api/acts/*');
    await frame.getByRole('button', { name: 'Försök igen' }).click();
    await frame.getByText('”Medlemsdag” är med i årshjulet för 2026.').waitFor();

    await frame.getByRole('link', { name: 'Gör något mer' }).click();
    await frame.getByRole('link', { name: 'Ändra i årshjulet' }).click();
    await frame.getByRole('combobox', { name: 'Post i årshjulet' }).pressSequentially('Medlemsdag');
    await frame.getByRole('option', { name: 'Medlemsdag' }).click();
    await frame.getByRole('textbox', { name: 'Rubrik' }).fill('Medlemsdag med politiker');
    await frame.getByRole('textbox', { name: 'Månad' }).fill('10');
    await changedBy('ingrid-falkenhem', 'Medlemsdag');
    await frame.getByRole('button', { name: 'Utför', exact: true }).click();
    await frame.getByRole('button', { name: 'Hämta det senaste' }).click();
    await frame.getByRole('button', { name: 'Hämta det senaste' }).waitFor({ state: 'detached' });
    expect(await frame.getByRole('textbox', { name: 'Rubrik' }).inputValue()).toBe('Medlemsdag med politiker');
    await frame.getByRole('button', { name: 'Utför', exact: true }).click();
    await frame.getByText('är ändrad i årshjulet.').waitFor();
    await page.close();
  });

  it('the year wheel is walked by keyboard: its months, another year, and an entry to change', async () => {
    const { page, frame } = await stage.tab(CHAIR, BOARD);
    const press = async (link: Locator) => {
      await link.focus();
      await page.keyboard.press('Enter');
    };
    await press(frame.getByRole('link', { name: 'Öppna årshjulet' }));
    await frame.getByRole('heading', { name: 'Årshjul 2026', level: 1 }).waitFor();
    await frame.getByRole('img', { name: /^Hjul med årets tolv månader 2026: \d+ poster och \d+ möten/ }).waitFor();
    const months = frame.getByRole('heading', { level: 3 });
    expect(await months.count()).toBe(12);
    // In May the annual report of March is late, and the budget of November has its meeting.
    const listed = (title: string) => frame.getByRole('listitem').filter({ hasText: title });
    await listed('Revisionsberättelse').getByText('Försenat').first().waitFor();
    await listed('Budget för nästa kalenderår').getByText('Planerat', { exact: true }).waitFor();
    expect(await frame.getByRole('link', { name: /^Möte \p{L}+ \d+ \p{L}+ 2026/u }).count()).toBe(4);
    await frame.locator('svg').getByText('mars', { exact: true }).click();
    await frame.locator('h3:focus', { hasText: 'mars' }).waitFor();
    await frame.getByText('Senast måndag 30 november 2026').first().waitFor();
    await press(frame.getByRole('link', { name: 'Visa 2027' }));
    await frame.getByRole('heading', { name: 'Årshjul 2027', level: 1 }).waitFor();
    await press(frame.getByRole('link', { name: 'Visa 2026' }));
    await press(frame.getByRole('link', { name: 'Ändra ”Samråd med medlemmarna om budgeten”' }));
    await frame.getByRole('heading', { name: 'Ändra i årshjulet' }).waitFor();
    const chosen = frame.getByRole('combobox', { name: 'Post i årshjulet' });
    expect(await chosen.inputValue()).toContain('Samråd med medlemmarna om budgeten');
    await page.close();
  });

  it.each([
    ['dark', 1280],
    ['contrast', 360],
  ] as const)('a form in %s at %i px: nothing serious, nothing wider', async (theme, width) => {
    const { page, frame } = await stage.tab(CHAIR, BOARD, { theme, width });
    await frame.getByRole('link', { name: 'Fler åtgärder' }).click();
    await frame.getByRole('searchbox', { name: 'Sök åtgärd' }).waitFor();
    await frame.getByRole('link', { name: 'Lägg till i årshjulet' }).click();
    await frame.getByLabel('Dag', { exact: true }).fill('2026-09-24');
    await frame.getByRole('button', { name: 'Utför', exact: true }).click();
    await frame.getByRole('heading', { name: /^Rätta/ }).waitFor();
    await picture(page, `acts-form-${theme}-${String(width)}`);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});
