import type { Frame, Locator, Page } from 'playwright-core';
import { openStage, picture, seriousFindings, type Stage, type Tab } from './stage';

type Forms = Readonly<Record<string, { readonly title?: string; readonly group?: string }>>;

describe('Every act by one form, in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00');
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

  it('each is drawn without error, with a label on every field, also of what is added to it', async () => {
    const { page, frame }: Tab = await stage.tab('karim-haddad', 'goteborg-2');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await frame.getByRole('link', { name: 'Fler åtgärder' }).waitFor();
    const forms = Object.entries((await stage.product.get('/api/acts')) as Forms);
    const acts = forms.filter(([, { group }]) => group !== undefined);
    expect(acts.length).toBeGreaterThan(10);
    for (const [name, { title = '' }] of acts) {
      await leadTo(page, `?body=goteborg-2&act=${name}`);
      await frame.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await frame.getByRole('form', { name: title, exact: true }).waitFor();
      for (const more of await frame.getByRole('button', { name: /^Lägg till: / }).all()) await more.click();
      expect({ name, unnamed: await unnamed(page) }).toEqual({ name, unnamed: [] });
      expect({ name, overflow: await overflow(page) }).toEqual({ name, overflow: 0 });
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a chair does one by keyboard: refused with the reason, told what follows, and done', async () => {
    const { page, frame } = await stage.tab('helena-sandstrom', 'goteborg-5');
    const press = async (locator: Locator) => {
      await locator.focus();
      await page.keyboard.press('Enter');
    };
    const choose = async (field: string, words: string) => {
      const combobox = frame.getByRole('combobox', { name: field });
      await combobox.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(words);
      await frame.getByRole('option', { name: words }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await frame.getByText('Helena Sandström').first().waitFor();
    await press(frame.getByRole('link', { name: 'Fler åtgärder' }));
    await frame.getByRole('searchbox', { name: 'Sök åtgärd' }).focus();
    await page.keyboard.type('ordförande');
    await press(frame.getByRole('link', { name: 'Sätt in en ordförande' }));
    await frame.getByRole('form', { name: 'Sätt in en ordförande' }).waitFor();

    await press(frame.getByRole('button', { name: 'Utför', exact: true }));
    await press(frame.getByRole('link', { name: 'Möte: Välj ett alternativ.' }));
    await choose('Möte', '17 december 2026');
    await choose('Vem som ska leda mötet', 'Nadia Benali');
    await press(frame.getByRole('button', { name: 'Utför', exact: true }));
    await frame.getByText('Personen står inte i turordningen.').waitFor();
    await picture(page, 'acts-refused');
    expect(await seriousFindings(page)).toEqual([]);

    await choose('Vem som ska leda mötet', 'Karim Haddad');
    await press(frame.getByRole('button', { name: 'Utför', exact: true }));
    await frame.getByRole('heading', { name: 'Det här följer av det' }).waitFor();
    await frame.getByText('Karim Haddad i stället för Helena Sandström').waitFor();
    await picture(page, 'acts-consequences');
    expect(await seriousFindings(page)).toEqual([]);
    await press(frame.getByRole('button', { name: 'Gör det', exact: true }));
    await frame.getByText('Karim Haddad är ordförande för mötet torsdag 17 december 2026.').waitFor();
    await picture(page, 'acts-done');
    expect(await seriousFindings(page)).toEqual([]);

    await press(frame.getByRole('link', { name: /^Till Forum/ }).last());
    await frame.getByText('Karim Haddad').first().waitFor();
    await picture(page, 'acts-seen');
    await page.close();
  });

  it.each([
    ['light', 1280],
    ['light', 360],
    ['dark', 1280],
    ['dark', 360],
    ['contrast', 1280],
    ['contrast', 360],
  ] as const)('the page and a form in %s at %i px: nothing serious, nothing wider', async (theme, width) => {
    const { page, frame } = await stage.tab('karim-haddad', 'goteborg-2', { theme, width });
    await frame.getByRole('link', { name: 'Fler åtgärder' }).click();
    await frame.getByRole('searchbox', { name: 'Sök åtgärd' }).waitFor();
    await picture(page, `acts-list-${theme}-${String(width)}`);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await frame.getByRole('link', { name: 'Anteckna närvaro' }).click();
    await frame.getByRole('button', { name: 'Utför', exact: true }).click();
    await frame.getByRole('heading', { name: /^Rätta/ }).waitFor();
    await frame.getByRole('combobox', { name: 'Part' }).pressSequentially('Na');
    await frame.getByRole('option').first().waitFor();
    await picture(page, `acts-form-${theme}-${String(width)}`);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});
