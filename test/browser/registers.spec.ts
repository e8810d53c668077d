import type { Locator, Page } from 'playwright-core';
import type { ActAnswer } from '../../src/api/acts';
import type { BodyView, MeetingView } from '../../src/api/views';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const BODY = 'goteborg-2';
const TITLE = 'Belysning längs gångstråk';

describe('A body’s proposals, matters, decisions and assignments, in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00');
  });
  afterAll(async () => {
    await stage.close();
  });

  const pressing = (page: Page) => async (locator: Locator) => {
    await locator.focus();
    await page.keyboard.press('Enter');
  };

  it('a representative proposes on a phone in three presses', async () => {
    const { page, frame } = await stage.tab('nadia-benali', BODY, { width: 360 });
    await frame.getByRole('link', { name: 'Förslag', exact: true }).click();
    await frame.getByText('Här finns inga förslag från de här åren.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await frame.getByRole('button', { name: 'Lämna ett förslag' }).click();
    await page.keyboard.type(TITLE);
    await frame.getByRole('button', { name: 'Lämna förslaget' }).click();
    await frame.getByText(/Det ligger hos Karim Haddad/).waitFor();
    await frame.getByRole('button', { name: `Dra tillbaka: ${TITLE}` }).waitFor();
    await picture(page, 'proposals-phone');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('a chair answers by keyboard: told what is missing, and done', async () => {
    const { page, frame } = await stage.tab('karim-haddad', BODY);
    const press = pressing(page);
    await press(frame.getByRole('link', { name: 'Förslag', exact: true }));
    await press(frame.getByRole('button', { name: `Avböj: ${TITLE}` }));
    await press(frame.getByRole('button', { name: 'Avböj', exact: true }));
    await frame.getByText('Fyll i det här.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(frame.getByRole('button', { name: `Ta upp: ${TITLE}` }));
    await frame.getByText(/är med på dagordningen/).waitFor();
    await frame.getByText('Inga förslag väntar på svar.').waitFor();
    await page.close();
  });

  it('a matter that was lifted shows its way, drawn and as a list', async () => {
    const { token } = (await stage.product.get('/local/token?as=karim-haddad')) as { readonly token: string };
    const body = (await stage.product.get(`/api/bodies/${BODY}`, token)) as BodyView;
    const id = body.meetings.find(({ day }) => day === '2026-12-10')?.id ?? '';
    const { items } = (await stage.product.get(`/api/meetings/${id}`, token)) as MeetingView;
    const item = items.find(({ title }) => title === TITLE);
    const lift = { id: item?.id, version: item?.version, trigger: 'betterCityWide', reason: 'Rör alla.' };
    const lifted = await stage.product.post('/api/acts/liftMatter', { ...lift, key: 'lift-in-browser' }, token);
    expect((lifted.body as ActAnswer | undefined) ?? {}).toHaveProperty('done');

    const { page, frame } = await stage.tab('karim-haddad', BODY, { theme: 'dark' });
    const press = pressing(page);
    await press(frame.getByRole('link', { name: 'Ärenden', exact: true }));
    await press(frame.getByRole('link', { name: TITLE }));
    await frame.getByRole('img', { name: /^Ärendets väg som bild: 1 steg på 2 platser/ }).waitFor();
    await frame.getByText(/: lyft, till Forum för stadengemensam samverkan/).waitFor();
    await press(frame.getByRole('button', { name: 'Från slutet' }));
    await picture(page, 'matter');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('empty pages teach, and one that cannot be had is asked for again', async () => {
    const { page, frame } = await stage.tab('karim-haddad', BODY, { theme: 'contrast' });
    const press = pressing(page);
    await press(frame.getByRole('link', { name: 'Beslut', exact: true }));
    await frame.getByText('Skriv beslutet på punkten under mötet.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.route('**/assignments', (route) => route.abort());
    await press(frame.getByRole('link', { name: 'Uppdrag', exact: true }));
    await frame.getByText('Det går inte att hämta uppgifterna just nu').waitFor();
    await page.unroute('**/assignments');
    await press(frame.getByRole('button', { name: 'Försök igen' }));
    await frame.getByRole('button', { name: /^Försenade/ }).waitFor();
    await press(frame.getByRole('button', { name: /^Försenade/ }));
    await frame.getByText('Inget är försenat.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });
});
