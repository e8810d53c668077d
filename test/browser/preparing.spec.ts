import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openStage, picture, seriousFindings, type Stage, type Tab } from './stage';

/** The forum for the whole city, which the four heads of department prepare together. */
const CITY = 'goteborg-5';
const FIRST = 'Föregående anteckningar och uppföljning av beslut';
const SECOND = 'Årets samverkan och nästa års årshjul';

describe('A meeting is prepared and sent on its own page, in a browser', () => {
  let stage: Stage;
  let helena: Tab;
  let karim: Tab;
  /** Presses of a scripted person: a link, a button or a box; what is typed into a field is one. */
  let presses = 0;

  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00');
  });
  afterAll(async () => {
    await stage.close();
  });

  const toStep = async ({ frame }: Tab, step: string) => {
    await frame.getByRole('navigation', { name: 'Mötets steg' }).getByRole('link', { name: step }).click();
  };
  const openMeeting = async (tab: Tab, step: string) => {
    await tab.frame.getByRole('link', { name: 'Öppna mötet' }).first().click();
    await toStep(tab, step);
  };
  const pressKey = async (page: Page, control: Locator, key = 'Enter') => {
    await control.focus();
    await page.keyboard.press(key);
    presses += 1;
  };
  const saved = (frame: FrameLocator) => frame.getByText('Sparat', { exact: true }).first().waitFor();
  const line = (frame: FrameLocator, title: string) =>
    frame
      .getByRole('list', { name: 'Dagordningens punkter i ordning' })
      .getByRole('listitem')
      .filter({ hasText: title });
  const setPurpose = async ({ frame }: Tab, title: string, purpose: string) => {
    await frame.getByRole('button', { name: `Ändra ”${title}”` }).click();
    await frame.getByRole('textbox', { name: 'Syfte' }).fill(purpose);
    await frame.getByRole('button', { name: 'Spara punkten' }).click();
  };

  it('compiles itself, lies in sections, and a change is undone and made again by keyboard', async () => {
    helena = await stage.tab('helena-sandstrom', CITY);
    const { page, frame } = helena;
    await openMeeting(helena, 'Förbered');
    await line(frame, SECOND).waitFor();
    await saved(frame);
    expect(await frame.getByText('Inledning', { exact: true }).count()).toBe(1);
    expect(await frame.getByText('Avslutning', { exact: true }).count()).toBe(1);
    const up = frame.getByRole('button', { name: `Flytta upp ”${SECOND}”` });
    await pressKey(page, up);
    await frame.getByRole('heading', { name: `1. ${SECOND}` }).waitFor();
    await page.keyboard.press('Control+z');
    await frame
      .getByRole('heading', { name: `2. ${SECOND}` })
      .first()
      .waitFor();
    await page.keyboard.press('Control+y');
    await frame.getByRole('heading', { name: `1. ${SECOND}` }).waitFor();
    await pressKey(page, frame.getByRole('button', { name: 'Ångra' }));
    await frame.getByRole('heading', { name: `1. ${FIRST}` }).waitFor();
    await saved(frame);
    expect(await frame.getByText(/^\d+ av 150 minuter fördelade$/).count()).toBe(1);
    await picture(page, 'prepare-1');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('takes two browsers at once: both changes are kept, and one sees who made the other', async () => {
    karim = await stage.tab('karim-haddad', CITY);
    await openMeeting(karim, 'Förbered');
    await line(karim.frame, SECOND).waitFor();
    await setPurpose(helena, SECOND, 'Enas om årshjulet');
    await saved(helena.frame);
    // What Karim has before him is older than what Helena has saved.
    await karim.frame.getByRole('spinbutton', { name: `Minuter för ”${FIRST}”` }).fill('15');
    await line(karim.frame, SECOND).getByText('Ändrad av Helena Sandström').waitFor();
    await line(karim.frame, SECOND).getByText('Enas om årshjulet').waitFor();
    await saved(karim.frame);
    expect(await karim.frame.getByRole('spinbutton', { name: `Minuter för ”${FIRST}”` }).inputValue()).toBe('15');
    // Helena, who does nothing, sees it too in a while.
    await line(helena.frame, FIRST).getByText('Ändrad av Karim Haddad').waitFor({ timeout: 60_000 });
    expect(await helena.frame.getByRole('spinbutton', { name: `Minuter för ”${FIRST}”` }).inputValue()).toBe('15');
  });

  it('keeps both texts where both changed the same, until one of them is chosen', async () => {
    const { page, frame } = helena;
    // What she writes in shows how it was when she opened it, whatever comes meanwhile.
    await frame.getByRole('button', { name: `Ändra ”${SECOND}”` }).click();
    await frame.getByRole('textbox', { name: 'Syfte' }).fill('Helenas lydelse');
    await setPurpose(karim, SECOND, 'Karims lydelse');
    await saved(karim.frame);
    await frame.getByRole('button', { name: 'Spara punkten', exact: true }).click();
    await frame.getByRole('heading', { name: 'Ni ändrade samma sak samtidigt' }).waitFor();
    await frame.getByRole('definition').filter({ hasText: 'Karims lydelse' }).waitFor();
    await frame.getByRole('definition').filter({ hasText: 'Helenas lydelse' }).waitFor();
    await picture(page, 'prepare-2-both');
    expect(await seriousFindings(page)).toEqual([]);
    await pressKey(page, frame.getByRole('button', { name: 'Behåll min lydelse' }));
    await saved(frame);
    await line(frame, SECOND).getByText('Helenas lydelse').waitFor();
    expect(await frame.getByRole('spinbutton', { name: `Minuter för ”${FIRST}”` }).inputValue()).toBe('15');
  });

  it('takes a file to a line, and says in a sentence why another is refused', async () => {
    const { page, frame } = karim;
    const choose = frame.getByLabel(`Välj bilagor till ”${SECOND}”`);
    const file = (name: string, text: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) });
    await choose.setInputFiles(file('Lägesbild.pdf', 'PK'));
    await frame.getByText(/Innehållet är inte en fil av slaget pdf/).waitFor();
    await choose.setInputFiles(file('Lägesbild.pdf', '%PDF-1.7'));
    const annexes = frame.getByRole('list', { name: `Bilagor till ”${SECOND}”` });
    await annexes.getByText(/Lägesbild\.pdf/).waitFor();
    await choose.setInputFiles(file('Fel.pdf', '%PDF-1.7'));
    await pressKey(page, annexes.getByRole('button', { name: 'Ta bort bilagan Fel.pdf' }));
    await annexes.getByText(/Fel\.pdf/).waitFor({ state: 'detached' });
  });

  it('is signed off, commented on, and a wording taken in withdraws the sign-off of that line', async () => {
    const { page, frame } = karim;
    await page.reload();
    await openMeeting(karim, 'Förbered');
    await frame.getByText('0 av 4 har godkänt utkastet.').waitFor();
    await pressKey(page, frame.getByRole('button', { name: 'Godkänn utkastet' }));
    await frame.getByText('1 av 4 har godkänt utkastet.').waitFor();
    await pressKey(page, frame.getByRole('button', { name: `Skriv en synpunkt på ”${SECOND}”` }));
    const talk = frame.getByRole('region', { name: `Synpunkter på ”${SECOND}”` });
    await talk.getByLabel('Vad det gäller').selectOption({ label: 'Ny lydelse av syftet' });
    await talk.getByLabel('Text').fill('Besluta om årshjulet');
    await pressKey(page, talk.getByRole('button', { name: 'Lämna synpunkten' }));
    await pressKey(page, talk.getByRole('button', { name: 'Ta in lydelsen från Karim Haddad' }));
    await line(frame, SECOND).getByText('Besluta om årshjulet').first().waitFor();
    await frame.getByText('Godkände ett tidigare utkast').waitFor();
    await frame.getByText(`Ändrat sedan dess: ${SECOND}`).waitFor();
    await picture(page, 'prepare-3-together');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('shows at the gate what is missing with a link to the very line, and the document as it will look', async () => {
    const { page, frame } = helena;
    await page.reload();
    await openMeeting(helena, 'Förbered');
    await setPurpose(helena, SECOND, '');
    await saved(frame);
    await toStep(helena, 'Skicka');
    await frame.getByText(/Inte godkänt av .*Du kan skicka ändå/).waitFor();
    await pressKey(page, frame.getByRole('button', { name: 'Förhandsgranska dokumentet' }));
    const document = frame.getByRole('article', { name: 'Dagordning' });
    await document.getByRole('heading', { name: `2. ${SECOND}` }).waitFor();
    await picture(page, 'prepare-4-gate');
    expect(await seriousFindings(page)).toEqual([]);
    await pressKey(page, frame.getByRole('link', { name: new RegExp(`^Rätta till: .*${SECOND}`) }));
    await frame.getByRole('dialog').getByRole('textbox', { name: 'Syfte' }).fill('Besluta om årshjulet');
    await page.keyboard.press('Enter');
    await saved(frame);
  });

  it('goes from prepared to sent in at most 12 presses, counted (LSG-12)', async () => {
    const { page, frame } = helena;
    await page.reload();
    presses = 0;
    await pressKey(page, frame.getByRole('link', { name: 'Öppna mötet' }).first());
    await pressKey(page, frame.getByRole('link', { name: '2 Skicka' }));
    await pressKey(page, frame.getByRole('button', { name: 'Förhandsgranska dokumentet' }));
    await frame.getByRole('article', { name: 'Dagordning' }).waitFor();
    await pressKey(page, frame.getByRole('checkbox', { name: 'Jag har läst vad det innebär att skicka' }), 'Space');
    await pressKey(page, frame.getByRole('button', { name: 'Skicka dagordningen', exact: true }));
    await frame.getByText('Dagordningen är skickad och ligger fast.').waitFor();
    expect(presses).toBeLessThanOrEqual(12);
    await page.close();
  });

  it('is answered line by line by the one who represents a party, by keyboard', async () => {
    const representative = await stage.tab('lars-bohman', CITY);
    const { page, frame } = representative;
    await frame.getByRole('link', { name: 'Öppna mötet' }).first().click();
    await frame.getByText(/Svara vem som kommer till 4 punkter/).waitFor();
    await pressKey(
      page,
      frame.getByRole('group', { name: SECOND }).getByRole('radio', { name: 'Vi behöver inte delta' }),
      'Space',
    );
    await frame.getByText('1 av 4 besvarade').waitFor();
    const first = frame.getByRole('group', { name: FIRST });
    await pressKey(page, first.getByRole('radio', { name: 'Någon annan kommer' }), 'Space');
    await pressKey(page, first.getByRole('button', { name: 'Spara namnet' }));
    await first.getByText('Skriv namnet på den som kommer till punkten.').waitFor();
    await first.getByRole('textbox', { name: 'Vem kommer?' }).fill('Siv Alm');
    await page.keyboard.press('Enter');
    await frame.getByText('2 av 4 besvarade').waitFor();
    await pressKey(page, frame.getByRole('button', { name: 'Svara att representanten kommer till resten' }));
    await frame.getByText('Du har svarat på alla punkter som berör din part.').waitFor();
    await picture(page, 'prepare-5-answers');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
    const chair = await stage.tab('helena-sandstrom', CITY);
    await openMeeting(chair, 'Förbered');
    await chair.frame.getByRole('heading', { name: 'Vem kommer' }).waitFor();
    await chair.frame
      .getByText(/2\. Årets samverkan.*saknas/)
      .first()
      .waitFor();
    await chair.page.close();
  });

  it('is rehearsed by keyboard from its agenda to its notes, weeks ahead, and nothing of it is left behind', async () => {
    const { page, frame } = await stage.tab('karim-haddad', 'goteborg-2');
    await frame.getByRole('link', { name: 'Öppna mötet' }).click();
    await pressKey(page, frame.getByRole('button', { name: 'Öva mötet' }));
    await frame.getByRole('heading', { name: /^ÖVNING – Möte/, level: 1 }).waitFor();
    await frame.getByText(/Inget skickas, räknas, numreras eller arkiveras/).waitFor();
    await saved(frame);
    await picture(page, 'rehearse-1');
    expect(await seriousFindings(page)).toEqual([]);
    const step = (name: string) =>
      pressKey(page, frame.getByRole('navigation', { name: 'Mötets steg' }).getByRole('link', { name }));
    const confirm = async (box: RegExp, button: string) => {
      await pressKey(page, frame.getByRole('checkbox', { name: box }), 'Space');
      await pressKey(page, frame.getByRole('button', { name: button, exact: true }));
    };
    await step('Skicka');
    await frame.getByText('Det här är en övning. På riktigt händer det här:').waitFor();
    await picture(page, 'rehearse-2-gate');
    await confirm(/Jag har läst/, 'Skicka dagordningen');
    await frame.getByText(/^ÖVNING: /).waitFor();
    await step('Möte');
    await frame.getByLabel('Gå till').waitFor();
    await page.keyboard.press('Alt+PageDown');
    await frame.getByRole('textbox', { name: /^Anteckningar / }).focus();
    await page.keyboard.type('Vi övar.\n/beslut Vi övar igen i januari.\n');
    await frame.getByRole('textbox', { name: 'Beslut 1' }).waitFor();
    await saved(frame);
    await pressKey(page, frame.getByRole('button', { name: 'Visa storskärmen' }));
    await frame.getByText('Vi övar igen i januari.').waitFor();
    await frame.getByText(/^ÖVNING – .* · Möte/).waitFor();
    await picture(page, 'rehearse-3-screen');
    expect(await seriousFindings(page)).toEqual([]);
    await pressKey(page, frame.getByRole('button', { name: 'Lämna storskärmen' }));
    await step('Publicera');
    await frame.getByRole('textbox', { name: /^Motivering för att gå vidare/ }).fill('Det är en övning.');
    await confirm(/Jag har läst/, 'Publicera anteckningarna');
    await frame.getByText(/^ÖVNING: /).waitFor();
    await picture(page, 'rehearse-4-published');
    expect(await seriousFindings(page)).toEqual([]);
    await pressKey(page, frame.getByRole('button', { name: 'Avsluta övningen' }));
    await pressKey(page, frame.getByRole('button', { name: 'Gör det' }));
    await frame.getByRole('button', { name: 'Öva mötet' }).waitFor();
    await frame.getByText('Planerat', { exact: true }).waitFor();
    expect(await frame.getByText('ÖVNING.', { exact: true }).count()).toBe(0);
    await page.close();
  });

  it('is sent from a phone of 360 px by touch, in at most four presses from the card', async () => {
    const at = await stage.tab('karim-haddad', 'goteborg-2', { width: 360 });
    await openMeeting(at, 'Förbered');
    await at.frame.getByRole('heading', { name: /Nästa möte och sista dag för förslag/ }).waitFor();
    await saved(at.frame);
    const wide = at.page.frames().find((one) => one.url().includes('/tab/'));
    expect(
      await wide?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await picture(at.page, 'prepare-6-phone');
    await at.page.close();
    // The card of the agenda, in chat, leads to the meeting's own page.
    const chat = await stage.teams('karim-haddad', 'chat', 360);
    const question = 'Visa dagordningen till nästa möte i Hisingen';
    await chat.getByRole('textbox', { name: 'Skriv ett meddelande' }).fill(question);
    await chat.keyboard.press('Enter');
    // Other cards lead to the tab too: what is pressed is in the answer, behind the question.
    await chat.getByRole('article').filter({ hasText: question }).last().waitFor();
    const answer = chat.getByRole('article').last();
    presses = 0;
    const touch = async (control: Locator) => {
      await control.click();
      presses += 1;
    };
    await touch(
      answer
        .getByRole('button', { name: /Öppna i fliken|Öppna fliken/ })
        .or(answer.getByRole('link', { name: /fliken/ }))
        .last(),
    );
    const frame = chat.frameLocator('iframe');
    await touch(frame.getByRole('link', { name: '2 Skicka' }));
    await touch(frame.getByRole('checkbox', { name: 'Jag har läst vad det innebär att skicka' }));
    await touch(frame.getByRole('button', { name: 'Skicka dagordningen', exact: true }));
    await frame.getByText('Dagordningen är skickad och ligger fast.').waitFor();
    expect(presses).toBeLessThanOrEqual(4);
    await chat.close();
  });
});
