import type { FrameLocator, Page } from 'playwright-core';
import type { BodyView, MeetingView } from '../../src/api/views';
import { openStage, picture, seriousFindings, type Stage, type Tab } from './stage';

const FORUM = 'goteborg-2';
const CHAIR = 'karim-haddad';
const TYPED = 'Hemligt skrivet medan nätet var borta.';

/** What a page keeps of what was typed: whether its key may be taken out, and everything that lies there, as text. */
interface Kept {
  readonly extractable: readonly boolean[];
  readonly names: readonly string[];
  readonly bytes: string;
}

describe('What is typed in a tab', () => {
  let stage: Stage;
  let id = '';
  let token = '';
  let title = '';
  const meeting = () => stage.product.get(`/api/meetings/${id}`, token) as Promise<MeetingView>;
  const line = async () => {
    const item = (await meeting()).items.find((one) => one.title === title);
    if (item === undefined) throw new Error('The line is there.');
    return item;
  };
  const act = (name: string, fields: object) =>
    stage.product.post(`/api/acts/${name}`, { key: `drafts-${name}`, ...fields }, token);
  const notes = ({ frame }: Tab) => frame.getByRole('textbox', { name: `Anteckningar ${title}` });
  const goToLine = async (frame: FrameLocator) => {
    await frame.getByRole('link', { name: 'Öppna mötet' }).click();
    await frame.getByRole('link', { name: '3 Möte' }).click();
    const choice = frame.getByLabel('Gå till');
    const option = choice.locator('option').filter({ hasText: title }).first();
    await option.waitFor({ state: 'attached' });
    await choice.selectOption((await option.getAttribute('value')) ?? '');
  };
  const kept = (page: Page): Promise<Kept> =>
    page.evaluate(async () => {
      const answer = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = await answer(indexedDB.open('samverka-drafts'));
      const all = (store: string) =>
        answer(database.transaction(store).objectStore(store).getAll()) as Promise<never[]>;
      const keys: readonly CryptoKey[] = await all('keys');
      const sealed: readonly { readonly iv: Uint8Array; readonly bytes: ArrayBuffer }[] = await all('drafts');
      const names = (await answer(database.transaction('drafts').objectStore('drafts').getAllKeys())).map(String);
      database.close();
      const bytes = sealed.map((one) => `${JSON.stringify(one)} ${new TextDecoder('latin1').decode(one.bytes)}`);
      return { extractable: keys.map((key) => key.extractable), names, bytes: bytes.join('\n') };
    });
  /** As the page keeps it once that is so, or after a minute as it is. */
  const until = async (page: Page, isSo: (now: Kept) => boolean): Promise<Kept> => {
    for (let tries = 0; tries < 600 && !isSo(await kept(page)); tries += 1) await page.waitForTimeout(100);
    return kept(page);
  };

  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00');
    token = ((await stage.product.get(`/local/token?as=${CHAIR}`)) as { token: string }).token;
    const { meetings } = (await stage.product.get(`/api/bodies/${FORUM}`, token)) as BodyView;
    id = meetings.find(({ day }) => day === '2026-12-10')?.id ?? '';
    await act('arrangeAgenda', { id, version: (await meeting()).meeting.version });
    const { gate, items, meeting: ready } = await meeting();
    title = items[1]?.title ?? '';
    const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Det går bra.']));
    await act('sendAgenda', { id, version: ready.version, meaningRead: true, passed });
  });
  afterAll(() => stage.close());

  it('without a network lies encrypted in the browser, comes back when it is opened again, and is gone when it is saved (ASVS 14.3.3)', async () => {
    const tab = await stage.tab(CHAIR, FORUM);
    await goToLine(tab.frame);
    await notes(tab).waitFor();
    await tab.page.route('**/api/acts/*', (route) => route.abort());
    await notes(tab).fill(TYPED);
    await tab.frame.getByText('Inte sparat – försöker igen').filter({ visible: true }).first().waitFor();
    const offline = await until(tab.page, ({ names }) => names.length > 0);
    expect(offline.names).toEqual([expect.stringContaining('/notes')]);
    expect(offline.extractable).toEqual([false]);
    for (const word of TYPED.split(' ')) expect(offline.bytes).not.toContain(word);
    expect(await tab.page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('Hemligt');
    await picture(tab.page, 'draft-offline');
    expect(await seriousFindings(tab.page)).toEqual([]);

    const again = await tab.page.context().newPage();
    const { url } = stage.product;
    await again.route('**/api/acts/*', (route) => route.abort());
    await tab.page.close();
    await again.goto(`${url}/local/tab?as=${CHAIR}&body=${FORUM}&theme=light&context=content`);
    const reopened: Tab = { page: again, frame: again.frameLocator('iframe'), asked: [] };
    await goToLine(reopened.frame);
    await notes(reopened).waitFor();
    expect(await notes(reopened).inputValue()).toBe(TYPED);
    expect((await line()).notes).toBe('');
    await again.unroute('**/api/acts/*');
    const after = await until(again, ({ names }) => names.length === 0);
    expect(after).toMatchObject({ names: [], bytes: '' });
    expect((await line()).notes).toBe(TYPED);
    await again.close();
  });

  it('on what somebody else has changed since is not written over it: both texts are shown, and both can be kept', async () => {
    const tab = await stage.tab(CHAIR, FORUM);
    await goToLine(tab.frame);
    await notes(tab).waitFor();
    // The page stands still, as one that has slept: it learns nothing of what is done elsewhere.
    await tab.page.route('**/live?*', (route) => route.abort());
    const before = await line();
    const newer = { id: before.id, version: before.version, notes: 'Skrivet av någon annan.' };
    expect(await act('writeNotes', newer)).toMatchObject({ status: 200 });
    await notes(tab).fill('Skrivet i en gammal flik.');
    await tab.frame
      .getByText('Så här står det nu hos alla', { exact: false })
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(tab.asked).toContain('412 /api/acts/writeNotes');
    expect((await line()).notes).toBe('Skrivet av någon annan.');
    await tab.frame.getByText('Skrivet av någon annan.').filter({ visible: true }).first().waitFor();
    expect(await notes(tab).inputValue()).toBe('Skrivet i en gammal flik.');
    await picture(tab.page, 'stale-tab');
    expect(await seriousFindings(tab.page)).toEqual([]);
    await tab.frame.getByRole('button', { name: 'Behåll båda' }).focus();
    await tab.page.keyboard.press('Enter');
    await until(tab.page, ({ names }) => names.length === 0);
    expect((await line()).notes).toBe('Skrivet av någon annan.\nSkrivet i en gammal flik.');
    await tab.page.close();
  });
});
