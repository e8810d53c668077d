import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { ActAnswer } from '../../src/api/acts';
import type { BodyView, MeetingView } from '../../src/api/views';
import { writeBoardExample } from '../bot/boardExample';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const SECRETARY = 'pernilla-ohlin';
const CHAIR = 'margit-ekenstam';
const BOARD = 'stockholm-1';
const GROUP = 'stockholm-11';
const TITLE = 'Rutin för brandskydd';

jest.setTimeout(600_000);

/** A board's meeting from the room to the notice boards, and a group's notes with a comment round: one product, in turn. */
describe('From the meeting to the record, in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'publishing-'));
  let stage: Stage;
  let meetingId = '';
  let notesId = '';
  let keys = 0;

  const tokenOf = async (as: string) =>
    ((await stage.product.get(`/local/token?as=${as}`)) as { readonly token: string }).token;
  const meeting = async (id: string, as: string) =>
    (await stage.product.get(`/api/meetings/${id}`, await tokenOf(as))) as MeetingView;
  const act = async (as: string, name: string, fields: object) => {
    keys += 1;
    const body = { version: '1', key: `publishing-${String(keys)}`, ...fields };
    const answer = await stage.product.post(`/api/acts/${name}`, body, await tokenOf(as));
    const { done } = answer.body as Extract<ActAnswer, { done: unknown }>;
    expect({ name, body: answer.body }).toMatchObject({ body: { done: { text: expect.any(String) as string } } });
    return done;
  };
  const clock = (now: string) => stage.product.post('/local/clock', { now });
  const dayOf = async (body: string, day: string, as: string) =>
    ((await stage.product.get(`/api/bodies/${body}`, await tokenOf(as))) as BodyView).meetings.find(
      (one) => one.day === day,
    )?.id ?? '';
  const send = async (id: string, by: string, chair: string, titles: readonly string[]) => {
    const items = titles.map((title) => ({
      ...{ title, description: '', kind: 'decision', purpose: 'Besluta', theme: null },
      ...{ parties: ['staden'], presenter: 'Ingrid', minutes: 20 },
    }));
    const { version } = (await meeting(id, by)).meeting;
    const arranged = await act(by, 'arrangeAgenda', { id, version, items });
    const passed = { sentLate: 'x', tooLong: 'x', purposeMissing: 'x' };
    await act(chair, 'sendAgenda', { id, version: arranged.version, meaningRead: true, passed });
  };
  /** Opens a meeting as somebody, and one of its steps by keyboard. */
  const open = async (as: string, id: string, step: string | null, more: { width?: number } = {}) => {
    const tab = await stage.tab(as, id === meetingId ? BOARD : GROUP, more);
    await tab.frame.getByRole('heading', { level: 1 }).waitFor();
    const inside = tab.page.frames().find((one) => one.url().includes('/tab/'));
    await inside?.goto(`${inside.url()}&meeting=${id}`);
    await tab.frame.getByRole('heading', { level: 1, name: /Möte|Meeting/ }).waitFor();
    const press = pressing(tab.page);
    if (step !== null) await press(tab.frame.getByRole('link', { name: step }));
    return { ...tab, press };
  };
  const pressing = (page: Page) => async (locator: Locator) => {
    await locator.focus();
    await page.keyboard.press('Enter');
  };
  const fill = async (page: Page, field: Locator, text: string) => {
    await field.focus();
    await page.keyboard.type(text);
  };
  const told = (frame: FrameLocator, text: RegExp) => frame.locator('.told').getByText(text).first().waitFor();

  beforeAll(async () => {
    const file = writeBoardExample(folder);
    const reza = 'upn: reza.moradi@af.example, mail';
    writeFileSync(file, readFileSync(file, 'utf8').replace(reza, reza.replace(', mail', ', language: en, mail')));
    stage = await openStage('2026-11-13T09:00:00+01:00', { organisations: [file] });
    notesId = await dayOf(GROUP, '2026-11-16', 'marie-jarvsten');
    meetingId = await dayOf(BOARD, '2026-11-26', SECRETARY);
    await send(notesId, 'tariq-aziz-lund', 'marie-jarvsten', ['Läget i stadsdelarna']);
    await send(meetingId, SECRETARY, CHAIR, [TITLE, 'Delårsuppföljning']);
    await clock('2026-11-16T14:00:00+01:00');
    const [item] = (await meeting(notesId, 'tariq-aziz-lund')).items;
    await act('tariq-aziz-lund', 'writeNotes', { ...about(item), notes: 'Kön minskar.', outcome: 'handled' });
    for (const partyKey of ['staden', 'fk']) {
      const there = { partyKey, presence: 'representative', name: 'Närvarande' };
      await act('tariq-aziz-lund', 'recordAttendance', { id: notesId, ...there });
    }
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  it('notes go out to those who attended, whose remarks the chair decides, before they are published (LSG-15)', async () => {
    const helper = await open('tariq-aziz-lund', notesId, '4 Publicera');
    await helper.frame.getByText(/Öppna för synpunkter först/).waitFor();
    await helper.press(helper.frame.getByRole('button', { name: 'Visa anteckningarna' }));
    await helper.frame.getByText('Kön minskar.').waitFor();
    await helper.press(helper.frame.getByRole('button', { name: 'Öppna för synpunkter' }));
    await told(helper.frame, /till och med lördag 21 november/);
    expect(await seriousFindings(helper.page)).toEqual([]);
    await helper.page.close();

    const member = await open('lina-storhav', notesId, null, { width: 360 });
    await member.press(member.frame.getByRole('button', { name: 'Visa anteckningarna' }));
    await member.frame.getByText('Kön minskar.').waitFor();
    await member.press(member.frame.getByRole('button', { name: 'Lämna synpunkten' }));
    await member.frame.getByText('Skriv vad som ska ändras.').waitFor();
    await member.page.keyboard.type('Kön ökar i Kista.');
    await member.press(member.frame.getByRole('button', { name: 'Lämna synpunkten' }));
    await told(member.frame, /Synpunkten är lämnad/);
    await picture(member.page, 'publish-remark-phone');
    expect(await seriousFindings(member.page)).toEqual([]);
    await member.page.close();

    await clock('2026-11-22T08:00:00+01:00');
    const chair = await open('marie-jarvsten', notesId, '4 Publicera');
    await chair.frame.getByText('Kön ökar i Kista.').waitFor();
    await chair.page.route('**/api/acts/*', (route) => route.abort());
    await chair.press(chair.frame.getByRole('button', { name: 'Ta inte med synpunkten från Lina Storhav' }));
    await told(chair.frame, /Vi fick inget svar|Vi når inte|Försök/);
    await chair.page.unroute('**/api/acts/*');
    await chair.press(chair.frame.getByRole('button', { name: 'Ta inte med synpunkten från Lina Storhav' }));
    await told(chair.frame, /Skriv varför synpunkten inte tas med/);
    await fill(chair.page, chair.frame.getByLabel('Svar till Lina Storhav'), 'Mötet sa att den minskar.');
    await chair.press(chair.frame.getByRole('button', { name: 'Ta inte med synpunkten från Lina Storhav' }));
    await told(chair.frame, /Synpunkten tas inte med/);
    await picture(chair.page, 'publish-round');
    await publish(chair, 'Publicera anteckningarna');
    await chair.frame
      .getByText(/Anteckningarna är publicerade/)
      .first()
      .waitFor();
    expect(await seriousFindings(chair.page)).toEqual([]);
    await chair.page.close();
  });

  it('a board decides by keyboard: who is there, the proposal, a vote by name, and dissent', async () => {
    await clock('2026-11-26T09:30:00+01:00');
    const { page, frame, press } = await open(SECRETARY, meetingId, '3 Möte');
    for (const name of ['Margit Ekenstam', 'Håkan Brovall', 'Olle Vikander', 'Reza Moradi']) {
      await press(frame.getByRole('button', { name: `${name} kom nu` }));
      await frame.getByRole('button', { name: `${name} gick nu` }).waitFor();
    }
    await page.keyboard.press('Alt+PageDown');
    await frame
      .getByText(/Beslutsfört: 4 av 4 tjänstgör/)
      .first()
      .waitFor();
    await press(frame.getByText('Yrkanden', { exact: true }));
    await frame.getByLabel('Vem yrkar?').selectOption({ label: 'Håkan Brovall' });
    await frame.getByLabel('Vad yrkas?').selectOption({ label: 'Avslag' });
    await press(frame.getByRole('button', { name: 'Anteckna yrkandet' }));
    await frame.getByText(/1\. Håkan Brovall: Avslag/).waitFor();
    await fill(page, frame.getByLabel('Förslag till beslut'), 'anta rutinen\nfölja upp om ett år');
    await press(frame.getByRole('button', { name: 'Spara förslaget' }));
    await press(frame.getByRole('button', { name: 'Fastställ propositionsordningen' }));
    await press(frame.getByRole('button', { name: 'Räkna röster' }));
    const votes = { 'Margit Ekenstam': 'Ja', 'Reza Moradi': 'Ja', 'Håkan Brovall': 'Nej', 'Olle Vikander': 'Nej' };
    for (const [name, vote] of Object.entries(votes)) {
      await frame
        .getByRole('radiogroup', { name: `${name} röstar` })
        .getByLabel(vote, { exact: true })
        .focus();
      await page.keyboard.press('Space');
    }
    await picture(page, 'board-votes');
    expect(await seriousFindings(page)).toEqual([]);
    await press(frame.getByRole('button', { name: 'Spara rösterna' }));
    await frame
      .getByText(/avgjorde med sin utslagsröst/)
      .first()
      .waitFor();
    for (const nr of ['1', '2']) {
      await press(frame.getByRole('button', { name: `Anta: Att-sats ${nr}` }));
      await frame.getByRole('button', { name: `Anta: Att-sats ${nr}` }).waitFor({ state: 'detached' });
    }
    await press(frame.getByText('Reservationer och anteckningar', { exact: true }));
    await frame.getByLabel('Vem?', { exact: true }).selectOption({ label: 'Håkan Brovall' });
    await press(frame.getByRole('button', { name: 'Anteckna reservationen' }));
    await frame.getByText('Håkan Brovall reserverar sig').waitFor();
    await press(frame.getByRole('button', { name: 'Justera paragrafen omedelbart' }));
    await frame.getByText('§ 1', { exact: false }).first().waitFor();
    await picture(page, 'board-decided');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('minutes go to those who approve them, are published, posted with evidence and corrected (DEC-10, DEC-11, DEC-14)', async () => {
    const { page, frame, press } = await open(SECRETARY, meetingId, '4 Publicera');
    for (const name of ['Margit Ekenstam', 'Reza Moradi']) {
      await frame.getByLabel(name, { exact: true }).focus();
      await page.keyboard.press('Space');
    }
    await press(frame.getByRole('button', { name: 'Spara justerarna' }));
    await told(frame, /Margit Ekenstam och Reza Moradi justerar protokollet/);
    await press(frame.getByRole('button', { name: 'Anteckna tiden' }));
    await told(frame, /avslutades kl/);
    await press(frame.getByRole('button', { name: 'Visa protokollet' }));
    await frame.getByText('Arbetsmaterial').first().waitFor();
    await picture(page, 'publish-minutes-draft');
    expect(await seriousFindings(page)).toEqual([]);
    await clock('2026-11-27T09:00:00+01:00');
    await press(frame.getByRole('button', { name: 'Skicka för justering' }));
    await confirm(frame, press);
    await told(frame, /skickat för justering/);
    await frame.getByText('Margit Ekenstam och Reza Moradi återstår.').first().waitFor();
    await page.close();

    const reader = await open('reza-moradi', meetingId, null);
    await reader.press(reader.frame.getByRole('button', { name: 'Approve § 1' }));
    await told(reader.frame, /§ 1/);
    await reader.press(reader.frame.getByRole('button', { name: 'Approve the minutes' }));
    await reader.frame.locator('.told').getByRole('button').first().waitFor();
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    await reader.frame.getByText(/Approved on .* by e-signature/).waitFor();
    await picture(reader.page, 'publish-approve-en');
    expect(await seriousFindings(reader.page)).toEqual([]);
    await reader.page.close();

    const chair = await open(CHAIR, meetingId, '4 Publicera');
    await chair.press(chair.frame.getByRole('button', { name: 'Justera protokollet' }));
    await confirm(chair.frame, chair.press);
    await told(chair.frame, /Protokollet är justerat/);
    await publish(chair, 'Publicera protokollet');
    for (const board of ['Stockholms stads anslagstavla', 'Region Stockholms anslagstavla']) {
      const row = chair.frame.getByRole('article', { name: new RegExp(board) });
      await fill(chair.page, row.getByLabel(/Var finns beviset/), 'Dnr 2026-114');
      await chair.press(row.getByRole('button', { name: `Anteckna anslaget på ${board}` }));
      await row.getByText('Bevis: Dnr 2026-114').waitFor();
    }
    await chair.frame.getByText(/Tas ned tidigast lördag 19 december 2026/).waitFor();
    await chair.press(chair.frame.getByRole('button', { name: 'Rätta protokollet' }));
    await chair.frame.getByText('Skriv vad som rättas, och varför.').waitFor();
    await chair.page.keyboard.type('Rätt datum i § 2.');
    await picture(chair.page, 'publish-posted');
    expect(await seriousFindings(chair.page)).toEqual([]);
    await chair.press(chair.frame.getByRole('button', { name: 'Rätta protokollet' }));
    await confirm(chair.frame, chair.press);
    await chair.frame.getByText('Utgåva 2 rättar den förra').waitFor();
    await chair.press(chair.frame.getByRole('button', { name: 'Visa protokollet' }));
    await chair.frame.getByRole('article').getByText('Rätt datum i § 2.').first().waitFor();
    await picture(chair.page, 'publish-corrected');
    expect(await seriousFindings(chair.page)).toEqual([]);
    await chair.page.close();
  });

  type Press = (locator: Locator) => Promise<void>;

  async function confirm(frame: FrameLocator, press: Press): Promise<void> {
    await press(frame.locator('.told').getByRole('button'));
  }

  async function publish({ page, frame, press }: { page: Page; frame: FrameLocator; press: Press }, name: string) {
    const why = frame.getByLabel('Motivering för att gå vidare ändå');
    await frame.getByLabel(/Jag har läst vad det innebär/).waitFor();
    for (const field of await why.all()) await fill(page, field, 'Det går bra.');
    await frame.getByLabel(/Jag har läst vad det innebär/).focus();
    await page.keyboard.press('Space');
    await press(frame.getByRole('button', { name }));
    await told(frame, /publicera/i);
  }
});

function about(row: { readonly id: string; readonly version: string } | undefined) {
  return { id: row?.id ?? '', version: row?.version ?? '' };
}
