import type { Page } from 'playwright-core';
import type { BodyView, MeetingView } from '../../src/api/views';
import { arrangedAs, callerOf, type Caller } from '../bot/calling';
import { openLink, press } from './openedLink';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const LARS = 'lars.bohman@goteborg.example';
const GUNILLA = 'gunilla.fors@goteborg.example';
const LINE = 'Trygga vägar till skolan';
const PROPOSAL = 'Belysning vid hållplatsen';

describe('A personal link in a browser, by keyboard and without Teams', () => {
  let stage: Stage;
  let caller: Caller;
  let meetingId = '';
  const meeting = () => caller.view<MeetingView>('karim.haddad', `/meetings/${meetingId}`);
  const act = async (name: string, fields: object) => {
    const { status, body } = await caller.act('karim.haddad', name, { key: `${name}-by-link`, ...fields });
    if (status !== 200) throw new Error(JSON.stringify(body));
  };

  beforeAll(async () => {
    stage = await openStage('2026-11-23T09:00:00+01:00');
    caller = callerOf({ get: (path, token) => stage.product.get(path, token), serviceUrl: stage.product.url });
    const { meetings } = await caller.view<BodyView>('karim.haddad', '/bodies/goteborg-2');
    meetingId = meetings.find(({ day }) => day === '2026-12-10')?.id ?? '';
    const view = await meeting();
    const line = {
      ...{ title: LINE, description: 'Vad varje part gör.', kind: 'discussion', purpose: 'Samtala', theme: null },
      ...{ parties: ['stadsmiljo', 'sf-hisingen'], presenter: 'Karim Haddad', minutes: 20 },
    };
    const { id, version } = view.meeting;
    await act('arrangeAgenda', { id, version, items: [...arrangedAs(view.items), line] });
    await act('sendPersonalLink', { id: 'goteborg-2', upn: LARS, purpose: 'sending', meetingId });
  });
  afterAll(async () => {
    await stage.close();
  });

  const opened = (address: string, subject: string, width: number) => openLink(stage, { address, subject, width });
  const fits = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  it('a deputy reads the agenda as it will be, answers what the gate found and approves sending', async () => {
    const page = await opened(LARS, 'Din länk', 360);
    await page.getByRole('heading', { name: 'Så här blir dagordningen' }).waitFor();
    expect(await page.getByText(LINE).count()).toBeGreaterThan(0);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await picture(page, 'link-sending-360');
    const send = page.getByRole('button', { name: 'Godkänn och skicka' });
    await press(page, send);
    await page.getByText('Läs och kryssa i rutan först.').waitFor();
    for (const reason of await page.getByLabel('Varför går det bra ändå?').all()) {
      await reason.focus();
      await page.keyboard.type('Vi har talat om det.');
    }
    await press(page, page.getByLabel('Jag har läst vad det innebär att skicka'), 'Space');
    await press(page, send);
    await page.getByText(/Dagordningen är skickad/).waitFor();
    expect((await meeting()).meeting.stage).toBe('agendaSent');
    expect(await seriousFindings(page)).toEqual([]);
    // Read anew, the page is still open, and what has been done is not offered again.
    await page.reload();
    await page.getByText('Du har gjort det här med länken.', { exact: false }).waitFor();
    expect(await send.count()).toBe(0);
    await press(page, page.getByRole('button', { name: 'Stäng sidan' }));
    await page.getByText('Sidan är stängd.', { exact: false }).waitFor();
    await page.context().close();
  });

  it('who is reached by mail alone reads what was sent, answers for a line and makes a proposal', async () => {
    const page = await opened(GUNILLA, 'Dagordning', 1280);
    await page.getByRole('heading', { name: LINE, exact: false }).waitFor();
    for (const [name, media] of [
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['contrast', { contrast: 'more' }],
    ] as const) {
      await page.emulateMedia(media);
      await page.reload();
      await page.getByRole('heading', { name: LINE, exact: false }).waitFor();
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        expect([name, width, await seriousFindings(page)]).toEqual([name, width, []]);
        expect([name, width, await fits(page)]).toEqual([name, width, true]);
        await picture(page, `link-meeting-${name}-${String(width)}`);
      }
    }
    const answer = page.getByRole('button', { name: `Svara: ${LINE}` });
    await press(page, answer);
    await page.getByText('Välj ett svar.').waitFor();
    await press(page, page.getByRole('group', { name: LINE }).getByRole('radio').last(), 'Space');
    await press(page, answer);
    await page.getByText('Ert svar: Vi behöver inte delta.').waitFor();
    await page.getByLabel('Vad gäller det?').focus();
    await page.keyboard.type(PROPOSAL);
    await page.keyboard.press('Enter');
    await page.getByText('Du har gjort det här med länken.', { exact: false }).waitFor();
    const { participation, proposals } = await meeting();
    expect(participation.answers).toContainEqual(
      expect.objectContaining({ partyKey: 'stadsmiljo', answer: 'notNeeded' }),
    );
    expect(proposals.map(({ title }) => title)).toContain(PROPOSAL);
    expect(await seriousFindings(page)).toEqual([]);
    await press(page, page.getByRole('button', { name: 'Be om en ny länk' }));
    await page.getByText('En länk går med e-post', { exact: false }).waitFor();
    await page.context().close();
  });
});
