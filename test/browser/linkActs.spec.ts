import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BodyView, MeetingView } from '../../src/api/views';
import type { GroupView } from '../../src/api/groupViews';
import { writeBoardExample } from '../bot/boardExample';
import { callerOf, type Caller } from '../bot/calling';
import { commentRound } from '../bot/commentRound';
import { openLink, press } from './openedLink';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const GUNILLA = 'gunilla.fors@goteborg.example';
const LINA = 'lina.storhav@fk.example';

describe('What else a personal link is for, in a browser and without Teams', () => {
  const folder = mkdtempSync(join(tmpdir(), 'link-acts-'));
  let stage: Stage;
  let caller: Caller;
  let presses = 0;

  beforeAll(async () => {
    stage = await openStage('2026-11-13T09:00:00+01:00', { organisations: ['goteborg', writeBoardExample(folder)] });
    caller = callerOf({ get: (path, token) => stage.product.get(path, token), serviceUrl: stage.product.url });
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const done = async (who: string, name: string, fields: object) => {
    const { status, body } = await caller.act(who, name, { key: `link-acts-${String(++presses)}`, ...fields });
    if (!('done' in body)) throw new Error(`${name}: ${String(status)} ${JSON.stringify(body)}`);
    return body.done;
  };
  const link = (who: string, fields: object) => done(who, 'sendPersonalLink', { version: 'read', ...fields });

  it('somebody tells that nobody of theirs can come, once', async () => {
    const { meetings } = await caller.view<BodyView>('karim.haddad', '/bodies/goteborg-2');
    const meetingId = meetings.find(({ day }) => day === '2026-12-10')?.id ?? '';
    await link('karim.haddad', { id: 'goteborg-2', upn: GUNILLA, purpose: 'meeting', meetingId });
    const page = await openLink(stage, { address: GUNILLA, subject: 'Din länk', width: 360 });
    await page.getByRole('heading', { name: 'Kan er representant inte komma?' }).waitFor();
    await page.getByLabel('Vem kommer i stället?').focus();
    await page.keyboard.type('Bodil Strand');
    await press(page, page.getByRole('button', { name: 'Meddela frånvaro' }));
    await page.getByText('Du har gjort det här med länken.', { exact: false }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'link-absence-360');
    const view = await caller.view<MeetingView>('karim.haddad', `/meetings/${meetingId}`);
    expect(JSON.stringify(view.attendance)).toContain('Bodil Strand');
    await page.context().close();
  });

  it('somebody with a seat in a group reports for it', async () => {
    const { groups } = await caller.view<{ readonly groups: readonly GroupView[] }>(
      'karim.haddad',
      '/bodies/goteborg-2/groups',
    );
    await link('karim.haddad', { id: 'goteborg-2', upn: GUNILLA, purpose: 'group', groupId: groups[0]?.id });
    const page = await openLink(stage, { address: GUNILLA, subject: 'Din länk', width: 1280 });
    await page.getByLabel('Rubrik').focus();
    await page.keyboard.type('Två vandringar');
    await page.getByLabel('Vad har ni gjort, och vad ska ni göra nu?').focus();
    await page.keyboard.type('Båda är gjorda.');
    await press(page, page.getByRole('button', { name: 'Lämna rapporten' }));
    await page.getByText('Du har gjort det här med länken.', { exact: false }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'link-group-1280');
    const after = await caller.view<{ readonly groups: readonly GroupView[] }>(
      'karim.haddad',
      '/bodies/goteborg-2/groups',
    );
    expect(after.groups[0]?.pending).toMatchObject([{ title: 'Två vandringar', text: 'Båda är gjorda.' }]);
    await page.context().close();
  });

  it('somebody who was there reads the draft of the notes and comments on it', async () => {
    const meeting = (id: string, who: string) => caller.view<MeetingView>(who, `/meetings/${id}`);
    const id = await commentRound({
      done: (name, about, fields, who) => done(who, name, { id: about.id, version: about.version ?? '1', ...fields }),
      meeting,
      meetingOf: async (body, day, who) =>
        (await caller.view<BodyView>(who, `/bodies/${body}`)).meetings.find((one) => one.day === day)?.id ?? '',
      machine: { moveTo: (moment) => stage.product.post('/local/clock', { now: moment }) },
    });
    await link('tariq.aziz.lund', { id: 'stockholm-11', upn: LINA, purpose: 'comments', meetingId: id });
    const page = await openLink(stage, { address: LINA, subject: 'Din länk', width: 360 });
    await page.getByRole('heading', { name: 'Utkast till anteckningar' }).waitFor();
    await page.getByText('Kön minskar.').first().waitFor();
    await page.getByLabel('Din synpunkt').focus();
    await page.keyboard.type('Kön ökar.');
    await press(page, page.getByRole('button', { name: 'Lämna synpunkten' }));
    await page.getByRole('heading', { name: 'Lämnade synpunkter' }).waitFor();
    await page.getByText('Kön ökar.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    await picture(page, 'link-comments-360');
    await page.context().close();
  });
});
