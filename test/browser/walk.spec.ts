import type { FrameLocator, Page, Request } from 'playwright-core';
import { openStage, picture, seriousFindings, type Stage, type Tab } from './stage';

const QUESTION = 'Trygghetsvandringar i Biskopsgården';

/** The seven steps of a question, as people take them: by keyboard where they write and order, in a real browser. */
describe('The whole way of one question, in a browser', () => {
  let stage: Stage;
  let chair: Tab;

  const openMeeting = async (frame: FrameLocator, step: string) => {
    await frame.getByRole('link', { name: 'Öppna mötet' }).click();
    await frame.getByRole('navigation', { name: 'Mötets steg' }).getByRole('link', { name: step }).click();
  };
  const lookAtLine = async (frame: FrameLocator) => {
    const choice = frame.getByLabel('Gå till');
    const titles = await choice.locator('option').allInnerTexts();
    await choice.selectOption({ label: titles.find((title) => title.endsWith(QUESTION)) ?? QUESTION });
  };
  const moveClock = (now: string) => stage.product.post('/local/clock', { now });
  /** Waits for a control and presses it by keyboard alone. */
  const pressKey = async (page: Page, frame: FrameLocator, button: string) => {
    const control = frame.getByRole('button', { name: button, exact: true }).first();
    await control.focus();
    await page.keyboard.press('Enter');
  };

  /** Takes the line of that number by its handle and lets it go where the line below it lies. */
  const dragDown = async (page: Page, frame: FrameLocator, number: number) => {
    const row = (at: number) =>
      frame
        .getByRole('listitem')
        .filter({ has: frame.getByRole('heading', { name: new RegExp(`^${String(at)}\\. `) }) });
    // In the middle: at the edge of the window the page would scroll under the pointer.
    await row(number + 1).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const handle = await row(number).locator('span[aria-hidden="true"]').first().boundingBox();
    const [line, below] = [await row(number).boundingBox(), await row(number + 1).boundingBox()];
    if (handle === null || line === null || below === null) throw new Error(`Line ${String(number)} cannot be taken.`);
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    const way = below.y + below.height / 2 - (line.y + line.height / 2);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + way, { steps: 12 });
    await page.mouse.up();
  };

  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00');
  });
  afterAll(async () => {
    await stage.close();
  });

  it('0. a person is picked by keyboard', async () => {
    const page = await stage.teams('', '');
    await page.goto(`${stage.product.url}/`);
    await page.getByRole('searchbox').fill('Nadia');
    await page
      .getByRole('button', { name: /^Nadia Benali/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Skriv ett meddelande' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('1. a representative proposes in chat, by keyboard, and says yes', async () => {
    const page = await stage.teams('nadia-benali', 'chat');
    await page.getByRole('textbox', { name: 'Skriv ett meddelande' }).focus();
    await page.keyboard.type('Kan vi ta upp trygghetsvandringar i Biskopsgården på nästa möte?');
    await page.keyboard.press('Enter');
    const yes = page.getByRole('button', { name: 'Ja, lämna förslaget' });
    await yes.waitFor();
    await picture(page, '1-draft-card');
    expect(await seriousFindings(page)).toEqual([]);
    await yes.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Förslaget är lämnat' }).waitFor();
    await picture(page, '1-proposed');
    await page.close();
  });

  it('the forum view costs the service one request, and the tab shows what waits', async () => {
    chair = await stage.tab('karim-haddad', 'goteborg-2');
    await chair.frame.getByRole('link', { name: QUESTION }).first().waitFor();
    expect(chair.asked).toEqual(['200 /api/bodies/goteborg-2']);
    await picture(chair.page, '2-forum');
    expect(await seriousFindings(chair.page)).toEqual([]);
  });

  it('opened again, the view is asked for before Teams has said who it is; for another person it is asked anew', async () => {
    const { page, frame } = chair;
    const views: Request[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/api/bodies/goteborg-2') views.push(request);
    });
    await page.reload();
    await frame.getByRole('link', { name: QUESTION }).first().waitFor();
    expect(views.map((request) => 'authorization' in request.headers())).toEqual([false]);
    const reader = await frame.getByText(/^Du är /).innerText();
    await page.goto(page.url().replace('karim-haddad', 'nadia-benali'));
    await frame
      .getByText(/^Du är /)
      .filter({ hasNotText: reader })
      .waitFor();
    expect(views.map((request) => 'authorization' in request.headers())).toEqual([false, false, true]);
    await page.goto(page.url().replace('nadia-benali', 'karim-haddad'));
    await frame.getByText(reader).waitFor();
  });

  it('2. the chair takes it up, and orders the agenda that compiled itself, by keyboard and by drag', async () => {
    const { page, frame } = chair;
    await openMeeting(frame, 'Förbered');
    await frame.getByRole('heading', { name: /Nästa möte och sista dag för förslag/ }).waitFor();
    await pressKey(page, frame, 'Ta upp');
    const numbered = new RegExp(`^\\d+\\. ${QUESTION}`);
    await frame.getByRole('heading', { name: numbered }).waitFor();
    const heading = await frame.getByRole('heading', { name: numbered }).innerText();
    const number = Number(heading.split('.')[0]);
    await pressKey(page, frame, `Flytta upp ”${QUESTION}”`);
    await frame.getByRole('heading', { name: `${String(number - 1)}. ${QUESTION}` }).waitFor();
    await frame.getByText('Sparat', { exact: true }).first().waitFor();
    await dragDown(page, frame, number - 1);
    await frame.getByRole('heading', { name: `${String(number)}. ${QUESTION}` }).waitFor();
    await frame.getByText('Sparat', { exact: true }).first().waitFor();
    expect(await frame.getByText(/Förslag från Nadia Benali, Stadsbyggnadsförvaltningen/).count()).toBeGreaterThan(0);
    await picture(page, '2-prepare');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('a participant sees neither the draft agenda nor the preparing', async () => {
    const { page, frame } = await stage.tab('marcus-engdahl', '2');
    await frame.getByRole('link', { name: 'Öppna mötet' }).click();
    await frame.getByRole('heading', { level: 1, name: /10 december 2026/ }).waitFor();
    expect(await frame.getByRole('button', { name: 'Ta upp' }).count()).toBe(0);
    expect(await frame.getByText(QUESTION).count()).toBe(0);
    await page.close();
  });

  it('3. sending says what it means, files the agenda, and each representative gets one notice', async () => {
    const { page, frame } = chair;
    await frame.getByRole('link', { name: '2 Skicka' }).click();
    await frame.getByText(/blir en färdig, allmän handling/).waitFor();
    await picture(page, '3-gate');
    expect(await seriousFindings(page)).toEqual([]);
    await frame.getByRole('checkbox', { name: 'Jag har läst vad det innebär att skicka' }).focus();
    await page.keyboard.press('Space');
    await pressKey(page, frame, 'Skicka dagordningen');
    await frame.getByText('Dagordningen är skickad och ligger fast.').waitFor();
    await picture(page, '3-sent');
    await stage.product.get('/local/idle');
    // The list is checked, not the opened letter: its frame runs no script, not even the checker's.
    const mail = await stage.teams('gunilla-fors', 'mail');
    const letter = mail.getByText(/^Dagordning: /).first();
    await letter.waitFor();
    expect(await seriousFindings(mail)).toEqual([]);
    await letter.click();
    await mail
      .getByText(/\.docx/)
      .first()
      .waitFor();
    await picture(mail, '3-mail');
    await mail.close();
    const bodies = (await stage.product.get('/local/bodies')) as readonly { nr: number; channel: string }[];
    const channel = encodeURIComponent(bodies.find((one) => one.nr === 2)?.channel ?? '');
    const posts = JSON.stringify(await stage.product.get(`/local/conversations/${channel}?as=karim-haddad`));
    expect(posts).toContain('Dagordningen till mötet torsdag 10 december 2026');
  });

  it('4. the meeting is noted as it is held, and what was typed is there after a reload', async () => {
    await moveClock('2026-12-10T13:05:00+01:00');
    const { page, frame } = chair;
    await page.reload();
    await openMeeting(frame, '3 Möte');
    const party = frame.getByRole('group', { name: 'Stadsbyggnadsförvaltningen' });
    await party.getByRole('button', { name: 'Representant' }).focus();
    await page.keyboard.press('Enter');
    await frame.getByText(/1 av 13 parter antecknade/).waitFor();
    await lookAtLine(frame);
    const line = frame.getByRole('region', { name: new RegExp(`^\\d+\\. ${QUESTION}`) });
    await line.getByRole('textbox', { name: `Anteckningar ${QUESTION}` }).focus();
    await page.keyboard.type('Vi går tillsammans i mars och april.');
    await line.getByText('Sparat', { exact: true }).first().waitFor();
    await line.getByRole('button', { name: 'Lägg till beslut' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Forumet genomför två vandringar under våren.');
    await line.getByRole('button', { name: 'Lägg till uppdrag' }).focus();
    await page.keyboard.press('Enter');
    await line.getByLabel('Vad ska göras?').fill('Boka vandringarna');
    await line.getByLabel('Vem?').selectOption('nadia.benali@goteborg.example');
    await line.getByLabel('När ska det vara klart?').fill('2027-01-15');
    await line.getByLabel(`Hur det gick ${QUESTION}`).selectOption({ label: 'Behandlad' });
    await page.waitForFunction(
      () => {
        const inside = document.querySelector('iframe')?.contentDocument?.body.innerText ?? '';
        return !/Sparar|Inte sparat/.test(inside);
      },
      undefined,
      { timeout: 60_000 },
    );
    await picture(page, '4-meeting');
    expect(await seriousFindings(page)).toEqual([]);
    await page.reload();
    await openMeeting(frame, '3 Möte');
    await lookAtLine(frame);
    const again = frame.getByRole('textbox', { name: `Anteckningar ${QUESTION}` });
    await again.waitFor();
    expect(await again.inputValue()).toBe('Vi går tillsammans i mars och april.');
    expect(await frame.getByLabel('Vad ska göras?').inputValue()).toBe('Boka vandringarna');
    expect(await frame.getByRole('textbox', { name: 'Beslut 1' }).inputValue()).toBe(
      'Forumet genomför två vandringar under våren.',
    );
  });

  it('5. the notes are published through the same gate, and the proposer hears what became of the question', async () => {
    const { page, frame } = chair;
    await frame.getByRole('link', { name: '4 Publicera' }).click();
    await frame.getByText(/blir en färdig, allmän handling/).waitFor();
    for (const why of await frame.getByLabel('Motivering för att gå vidare ändå').all()) {
      await why.fill('Antecknas inte den här gången.');
    }
    await frame.getByRole('checkbox', { name: 'Jag har läst vad det innebär att publicera' }).focus();
    await page.keyboard.press('Space');
    await picture(page, '5-gate');
    expect(await seriousFindings(page)).toEqual([]);
    await pressKey(page, frame, 'Publicera anteckningarna');
    await frame.getByText('Anteckningarna är publicerade.').first().waitFor();
    await stage.product.get('/local/idle');
    const chat = await stage.teams('nadia-benali', 'chat');
    await chat.getByText('Forumet genomför två vandringar under våren.').first().waitFor();
    await picture(chat, '5-told');
    expect(await seriousFindings(chat)).toEqual([]);
    await chat.close();
  });

  it('6. the documents lie in the forum’s folder by year in SharePoint', async () => {
    const page = await stage.teams('nadia-benali', 'sharepoint');
    await page.getByRole('link', { name: /Handlingar/ }).click();
    await page.getByRole('link', { name: '0002' }).click();
    await page.getByRole('link', { name: '2026' }).click();
    await page
      .getByText(/2026-12-10 .*\.docx/)
      .first()
      .waitFor();
    await picture(page, '6-sharepoint');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('7. the clock is moved on the page, and the reminder of the next last day comes in the chat, once', async () => {
    const page = await stage.teams('nadia-benali', 'chat');
    const reminder = page.getByText('Förslag till mötet torsdag 28 januari 2027 lämnas senast torsdag 14 januari 2027');
    // It opens when the page knows what the clock shows.
    await page.getByRole('button', { name: 'Flytta klockan', disabled: false }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Ny tid (svensk tid)').fill('2027-01-07T09:00');
    await picture(page, '7-clock');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await reminder.count()).toBe(0);
    await page.getByRole('button', { name: 'Flytta', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Samverka skrev i Teams till/).waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: 'Stäng' }).focus();
    await page.keyboard.press('Enter');
    await reminder.first().waitFor();
    expect(await reminder.count()).toBe(1);
    await picture(page, '7-reminder');
    await page.close();
  });
});
