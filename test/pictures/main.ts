/** `npm run pictures`: the pictures of the README, taken of the product as it is. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BodyView, MeetingView } from '../../src/api/views';
import { openStage, type Stage } from '../browser/stage';

const FOLDER = join(process.cwd(), 'docs', 'pictures');
/** What a picture may weigh, in bytes: the README is read on slow lines too. */
const HEAVIEST = 250_000;
const FORUM = 'goteborg-2';
const DAY = '2026-12-10';

const stage = await openStage('2026-11-20T09:00:00+01:00');
try {
  mkdirSync(FOLDER, { recursive: true });
  const { token } = (await stage.product.get('/local/token?as=karim-haddad')) as { token: string };
  await propose(stage);
  await takeForum(stage);
  await takeWheel(stage);
  await takeMeeting(stage, token);
} finally {
  await stage.close();
}

/** What a forum has before it on a morning three weeks before its meeting. */
async function takeForum(at: Stage): Promise<void> {
  const { page, frame } = await at.tab('karim-haddad', FORUM);
  await frame.getByRole('link', { name: 'Öppna mötet' }).waitFor();
  await frame
    .getByText(/Trygghetsvandringar/)
    .first()
    .waitFor();
  await take(page, 'forum', 700);
}

/** The year as it is planned. */
async function takeWheel(at: Stage): Promise<void> {
  const { page, frame } = await at.tab('karim-haddad', FORUM);
  await frame
    .getByRole('link', { name: /Årshjul/ })
    .first()
    .click();
  await frame.getByRole('heading', { name: /Årshjul/, level: 1 }).waitFor();
  await frame.getByRole('button', { name: 'Skriv ut' }).waitFor();
  await take(page, 'wheel', 760);
}

/** A meeting in progress: notes, a decision and who does what, on the shared screen. */
async function takeMeeting(at: Stage, token: string): Promise<void> {
  const { product } = at;
  const { meetings } = (await product.get(`/api/bodies/${FORUM}`, token)) as BodyView;
  const id = meetings.find(({ day }) => day === DAY)?.id ?? '';
  const meeting = async () => (await product.get(`/api/meetings/${id}`, token)) as MeetingView;
  const act = async (name: string, fields: object) => {
    const of = { id, version: (await meeting()).meeting.version, key: `pictures-${name}` };
    const { status, body } = await product.post(`/api/acts/${name}`, { ...of, ...fields }, token);
    if (status !== 200) throw new Error(`${name}: ${JSON.stringify(body)}`);
  };
  await act('arrangeAgenda', {});
  const { gate } = await meeting();
  const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Det går bra.']));
  await act('sendAgenda', { meaningRead: true, passed });
  await product.post('/local/clock', { now: `${DAY}T13:05:00+01:00` });
  const { page, frame } = await at.tab('karim-haddad', FORUM);
  await frame.getByRole('link', { name: 'Öppna mötet' }).click();
  await frame.getByRole('link', { name: '3 Möte' }).click();
  await frame.getByLabel('Gå till').waitFor();
  await page.keyboard.press('Alt+PageDown');
  await page.keyboard.press('Alt+PageDown');
  await frame.getByText(/^0 av \d+ min$/).waitFor();
  await frame.getByRole('textbox', { name: /^Anteckningar / }).focus();
  await page.keyboard.type('Stadsbyggnadsförvaltningen visade läget. Skolan och fritidsgårdarna vill vara med.\n');
  await page.keyboard.type('/beslut att gå en gemensam trygghetsvandring i februari\n');
  await page.keyboard.type('/uppdrag Nadia: boka vandringen med skolorna, senast 15/1\n');
  await frame.getByLabel('Vad ska göras?').waitFor();
  await frame.locator('[data-status="saving"]').first().waitFor({ state: 'detached' });
  await page.evaluate(() => window.scrollTo(0, 0));
  await take(page, 'meeting', 760);
}

async function propose({ product }: Stage): Promise<void> {
  const { token } = (await product.get('/local/token?as=nadia-benali')) as { token: string };
  const body = (await product.get(`/api/bodies/${FORUM}`, token)) as BodyView;
  const meeting = body.meetings.find(({ day }) => day === DAY);
  const fields = {
    ...{ id: meeting?.id, version: meeting?.version, key: 'pictures-propose', kind: 'question' },
    ...{ title: 'Trygghetsvandringar i Biskopsgården', description: 'Vi vill gå tillsammans i vinter.' },
  };
  const { status, body: answer } = await product.post('/api/acts/submitProposal', fields, token);
  if (status !== 200) throw new Error(JSON.stringify(answer));
}

async function take(page: Page, name: string, height: number): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.setViewportSize({ width: 1280, height });
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const { size } = statSync(path);
  console.log(`${path}: ${String(Math.round(size / 1000))} kB`);
  if (size > HEAVIEST) throw new Error(`${name}.png is heavier than ${String(HEAVIEST)} bytes.`);
}
