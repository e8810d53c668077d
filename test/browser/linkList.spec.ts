import type { BodyView } from '../../src/api/views';
import type { LocalMail } from '../contract';
import { callerOf, type Caller } from '../bot/calling';
import { openLink, press } from './openedLink';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const GUNILLA = 'gunilla.fors@goteborg.example';
const HISINGEN = 'goteborg-2';

describe('The list of personal links in the tab', () => {
  let stage: Stage;
  let caller: Caller;
  let meetingId = '';

  beforeAll(async () => {
    stage = await openStage('2026-11-23T09:00:00+01:00');
    caller = callerOf({ get: (path, token) => stage.product.get(path, token), serviceUrl: stage.product.url });
    const { meetings } = await caller.view<BodyView>('karim.haddad', `/bodies/${HISINGEN}`);
    meetingId = meetings.find(({ day }) => day === '2026-12-10')?.id ?? '';
    const link = { id: HISINGEN, version: 'read', key: 'listed-by-chair', upn: GUNILLA, purpose: 'meeting', meetingId };
    expect(await caller.act('karim.haddad', 'sendPersonalLink', link)).toMatchObject({ status: 200 });
  });
  afterAll(async () => {
    await stage.close();
  });

  it('takes one back in one press by keyboard, and its open page does nothing more', async () => {
    const theirs = await openLink(stage, { address: GUNILLA, subject: 'Din länk', width: 360 });
    const { page, frame } = await stage.tab('karim-haddad', HISINGEN);
    await frame.getByRole('link', { name: 'Inställningar' }).click();
    // She has one with the reminder of proposals too: the newest stands first.
    const revoke = frame.getByRole('button', { name: 'Återkalla länken till Gunilla Fors' });
    await revoke.first().waitFor();
    const before = await revoke.count();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'links-in-settings');
    await press(page, revoke.first());
    await frame.getByText(/är återkallad/).waitFor();
    await revoke.nth(before - 1).waitFor({ state: 'detached' });
    expect(await revoke.count()).toBe(before - 1);
    expect(await seriousFindings(page)).toEqual([]);
    await theirs.getByLabel('Vad gäller det?').focus();
    await theirs.keyboard.type('För sent');
    await theirs.keyboard.press('Enter');
    await theirs.getByText('Sidan har stängts.', { exact: false }).waitFor();
    expect(await seriousFindings(theirs)).toEqual([]);
    const mails = (await stage.product.get(`/local/mail?to=${GUNILLA}`)) as readonly LocalMail[];
    const letter = mails.find(({ subject }) => subject.includes('Din länk'));
    await theirs.goto(/http\S+\/link\/\S+/.exec(letter?.text ?? '')?.[0] ?? '');
    await press(theirs, theirs.getByRole('button', { name: 'Skicka koden' }));
    await theirs.getByText('Länken är återkallad', { exact: false }).waitFor();
    const { proposals } = await caller.view<{ readonly proposals: readonly { readonly title: string }[] }>(
      'karim.haddad',
      `/meetings/${meetingId}`,
    );
    expect(proposals.map(({ title }) => title)).not.toContain('För sent');
    await page.context().close();
    await theirs.context().close();
  });

  it('shows a person their own links alone, and lets them take those back', async () => {
    const link = { id: HISINGEN, version: 'read', key: 'listed-as-own', upn: GUNILLA, purpose: 'meeting', meetingId };
    expect(await caller.act('karim.haddad', 'sendPersonalLink', link)).toMatchObject({ status: 200 });
    const other = await stage.tab('nadia-benali', HISINGEN);
    await other.frame.getByRole('link', { name: 'Inställningar' }).click();
    await other.frame.getByRole('heading', { name: 'Personliga länkar', exact: false }).waitFor();
    expect(await other.frame.getByRole('button', { name: /^Återkalla länken/ }).count()).toBe(0);
    await other.page.context().close();
    const { page, frame } = await stage.tab('gunilla-fors', HISINGEN, { width: 360 });
    await frame.getByRole('link', { name: 'Inställningar' }).click();
    const revoke = frame.getByRole('button', { name: 'Återkalla länken till Gunilla Fors' });
    await revoke.first().waitFor();
    for (let left = await revoke.count(); left > 0; left -= 1) {
      await press(page, revoke.first());
      await revoke.nth(left - 1).waitFor({ state: 'detached' });
    }
    await frame.getByText('Ingen länk är öppen.').waitFor();
    await page.context().close();
  });
});
