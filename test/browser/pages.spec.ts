import type { Frame, Locator, Page } from 'playwright-core';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const HISINGEN = 'goteborg-2';

describe('The pages of a body, in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('2026-12-04T09:00:00+01:00', { organisations: ['goteborg', 'badesa'] });
  });
  afterAll(() => stage.close());

  const inside = (page: Page): Frame => {
    const frame = page.frames().find((one) => one.url().includes('/tab/'));
    if (frame === undefined) throw new Error('The tab is not open.');
    return frame;
  };
  const leadTo = (page: Page, query: string) =>
    inside(page).evaluate((to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, query);
  const pressOn = (page: Page) => async (locator: Locator) => {
    await locator.focus();
    await page.keyboard.press('Enter');
  };

  it('a charter is begun by keyboard, shown part by part, and cannot be started incomplete (WG-05)', async () => {
    const { page, frame } = await stage.tab('karim-haddad', HISINGEN);
    const press = pressOn(page);
    await press(frame.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Arbetsgrupper' }));
    await frame.locator('h1:focus', { hasText: 'Arbetsgrupper' }).waitFor();
    await frame.getByText('1 dag sen').waitFor();
    await press(frame.getByRole('link', { name: 'Ge uppdrag till arbetsgrupp' }));
    await frame.getByRole('textbox', { name: 'Gruppens namn' }).fill('Vandringsgruppen');
    await press(frame.getByRole('button', { name: 'Utför', exact: true }));
    await frame.getByRole('link', { name: 'Gör något mer' }).waitFor();
    await leadTo(page, `?body=${HISINGEN}&page=groups`);
    const draft = frame.getByRole('region', { name: 'Vandringsgruppen', exact: true });
    await draft.getByText('0 av 6 delar klara').waitFor();
    expect(await draft.getByText('Saknas', { exact: true }).count()).toBe(6);
    const start = draft.getByRole('button', { name: 'Starta gruppen' });
    expect(await start.getAttribute('aria-disabled')).toBe('true');
    await picture(page, 'groups-draft');
    expect(await seriousFindings(page)).toEqual([]);
    await press(draft.getByRole('link', { name: 'Skriv uppdragsbeskrivningen' }));
    const chosen = frame.getByRole('combobox', { name: 'Uppdragsbeskrivning' }).locator('option:checked');
    expect(await chosen.textContent()).toContain('Vandringsgruppen');
    await page.close();
  });

  it('settings are changed where they stand, once although the first answer was lost', async () => {
    const { page, frame } = await stage.tab('karim-haddad', HISINGEN);
    const press = pressOn(page);
    await frame.getByRole('link', { name: 'Inställningar' }).click();
    await frame
      .getByText('När förslag')
      .or(frame.getByText('Sista dag för förslag, dagar före mötet'))
      .first()
      .waitFor();
    expect(await frame.getByText('Bestämt, se källan').count()).toBe(0);
    await frame.getByLabel('Från').fill('17:00');
    await press(frame.getByRole('button', { name: 'Spara' }));
    await frame.getByText('Fyll i båda klockslagen, eller inget.').waitFor();
    await frame.getByLabel('Till', { exact: true }).fill('08:00');
    await frame.getByRole('radio', { name: 'Samlat en gång om dagen' }).press('Space');
    await page.route('**/api/acts/*', (route) => route.abort());
    await press(frame.getByRole('button', { name: 'Spara' }));
    await frame.getByText('Vi fick inget svar.').waitFor();
    await page.unroute('**/api/acts/*');
    await press(frame.getByRole('button', { name: 'Försök igen' }));
    await frame
      .getByText(/^Sparat\. Du får meddelanden samlat en gång om dagen, men inte mellan 17:00 och 08:00/)
      .waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('a page that cannot be had says so and is had again; one that is not for everybody says who to ask', async () => {
    const { page, frame } = await stage.tab('nadia-benali', HISINGEN);
    await frame.getByRole('link', { name: 'Ledamöter' }).waitFor();
    await page.route('**/members', (route) => route.abort());
    await frame.getByRole('link', { name: 'Ledamöter' }).click();
    await frame.getByText('Det går inte att hämta uppgifterna just nu').waitFor();
    await page.unroute('**/members');
    await frame.getByRole('button', { name: 'Försök igen' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Ledamöter' }).waitFor();
    expect(await frame.getByRole('link', { name: 'Ge en roll' }).count()).toBe(0);
    await frame.getByRole('link', { name: 'Insatser' }).click();
    await frame.getByText('Ni har inga insatser.').waitFor();
    await frame.getByRole('link', { name: 'Hälsa' }).click();
    await frame.getByText('Hälsan visas för den som leder eller stödjer samverkan.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('an association sees the 300 tkr that nothing explains, and a draft report of its records (AMB-04, PL-11)', async () => {
    const { page, frame } = await stage.tab('ulla-tornborg', 'badesa-1');
    await frame.getByRole('link', { name: 'Insatser' }).click();
    await frame.getByText('300 tkr av ramen är inte förklarat.').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await frame.getByRole('link', { name: 'Hälsa' }).click();
    await frame.getByRole('button', { name: 'Visa utkastet' }).press('Enter');
    await frame.locator('h3:focus', { hasText: 'Halvårsrapport' }).waitFor();
    await frame.getByRole('button', { name: 'Kopiera texten' }).waitFor();
    await picture(page, 'health-report');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });
});
