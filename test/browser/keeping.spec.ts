import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { bodyYear } from '../../src/core/bodies/body';
import { day } from '../../src/core/calendar';
import { BEFORE_THE_PRODUCT } from '../../src/core/meetings/meeting';
import { maskedCopy } from '../../src/documents/maskedCopy';
import { openSite } from '../../src/storage/openSite';
import { writeKeepingExample } from '../bot/keepingExample';
import { SITE } from './archiveKept';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const REGISTRAR = 'karim-haddad';
const BODY = 'goteborg-2';
const OWNER = 'ulf.garbo@goteborg.example';

jest.setTimeout(300_000);

describe('Those who keep the papers, in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keeping-'));
  let stage: Stage;
  let number = 0;

  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00', { organisations: [writeKeepingExample(folder)] });
    number = await publish();
    const { token } = (await stage.product.get('/local/token?as=asa-kvist')) as { readonly token: string };
    const request = { id: BODY, version: '1', key: 'keeping-request-1', request: 'Bilaga om belysningen' };
    expect(await stage.product.post('/api/acts/requestDocument', request, token)).toMatchObject({ status: 200 });
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  async function publish(): Promise<number> {
    const token = () => Promise.resolve(`dev:${OWNER}`);
    const site = openSite({ organisation: 'goteborg', url: stage.product.url + SITE, token });
    const bytes = await maskedCopy({
      ...{ title: 'Bilaga om belysningen', day: day('2026-03-12'), madeOn: day('2026-03-12'), bodyName: 'Hisingen' },
      ...{ ground: 'x', recordsCreator: '', registrationNumber: '', places: 1 },
      paragraphs: ['Frida Alm har ringt om belysningen vid sin port.', 'Lamporna byts i april.'],
    });
    const stored = await site.publish(
      {
        ...{ key: 'spec:annex', actedBy: 'system', bodyNr: 2, bodyYear: bodyYear(2, 2026), edition: 1 },
        ...{ meetingId: BEFORE_THE_PRODUCT, title: 'Bilaga om belysningen' },
        kind: 'annex',
        status: 'published',
        ...{ day: day('2026-03-12'), sha256: createHash('sha256').update(bytes).digest('hex'), retention: '' },
        ...{ recordsCreator: 'Socialnämnden Centrum', registrationNumber: '', importedFrom: null },
      },
      'Bilaga om belysningen.pdf',
      bytes,
    );
    return stored.id;
  }

  const pressOn = (page: Page) => async (locator: Locator) => {
    await locator.focus();
    await page.keyboard.press('Enter');
  };

  it('mask a document for a request by keyboard, fetch the copy and answer', async () => {
    const { page, frame } = await stage.tab(REGISTRAR, BODY);
    const press = pressOn(page);
    await frame.getByRole('link', { name: 'Inställningar' }).click();
    await frame.getByText(`Bilaga om belysningen (${String(number)})`).waitFor();
    await press(frame.getByRole('link', { name: /^Gör en maskad kopia: / }));
    const form = frame.getByRole('form', { name: 'Gör en maskad kopia' });
    await form.getByLabel(/Handlingens nummer/).fill(String(number));
    await form.getByLabel(/Det som maskas/).fill('Frida Alm');
    await form.getByLabel(/Lagrum/).fill('26 kap. 1 § OSL');
    await picture(page, 'keeping-mask');
    expect(await seriousFindings(page)).toEqual([]);
    await press(frame.getByRole('button', { name: 'Utför', exact: true }));
    await frame.getByText(/maskad på 1 ställe/).waitFor();
    await press(frame.getByRole('button', { name: 'Gör det', exact: true }));
    await frame.getByText(/är gjord, maskad på 1 ställe/).waitFor();
    await press(frame.getByRole('link', { name: /^Till / }).last());
    await frame.getByRole('link', { name: 'Inställningar' }).click();
    const copy = frame.getByRole('button', { name: 'Hämta Bilaga om belysningen, maskad på 1 ställe' });
    const [download] = await Promise.all([page.waitForEvent('download'), press(copy)]);
    expect(download.suggestedFilename()).toMatch(/^Bilaga om belysningen.*\.pdf$/);
    await picture(page, 'keeping-registrar');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
    ['contrast', 360],
  ] as const)('see the plan and the journal with version and source, in %s at %i px', async (theme, width) => {
    const { page, frame } = await stage.tab(REGISTRAR, BODY, { theme, width });
    await frame.getByRole('link', { name: 'Inställningar' }).click();
    await frame.getByRole('columnheader', { name: 'Källa' }).waitFor();
    await frame.getByRole('cell', { name: 'flik' }).first().waitFor();
    await frame.getByText(/Bilaga: gallras efter 5 år\. 1 handling/).waitFor();
    await pressOn(page)(frame.getByRole('button', { name: 'Kontrollera journalen' }));
    await frame.getByText(/inget är ändrat/).waitFor();
    await picture(page, `keeping-journal-${theme}-${String(width)}`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });
});
