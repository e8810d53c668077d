import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodyYear } from '../../src/core/bodies/body';
import { day, instant } from '../../src/core/calendar';
import { maskedCopy } from '../../src/documents/maskedCopy';
import * as lists from '../../src/storage/lists';
import { openSite } from '../../src/storage/openSite';
import type { Site } from '../../src/storage/site';
import { writeBoardExample } from '../bot/boardExample';
import { openStage, picture, seriousFindings, type Stage } from './stage';

const MANAGER = 'ingrid-falkenhem';
const BODY = 'stockholm-1';
const OWNER = 'nils.arkvist@samordning-stockholm.example';
const CHOOSE = /^Välj den underskrivna filen/;

jest.setTimeout(300_000);

describe('The signed minutes, in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signed-'));
  let stage: Stage;
  let site: Site;
  let meetingId = 0;

  beforeAll(async () => {
    stage = await openStage('2026-11-20T09:00:00+01:00', { organisations: [writeBoardExample(folder)] });
    const url = `${stage.product.url}/sites/samverka-stockholm`;
    site = openSite({ organisation: 'stockholm', url, token: () => Promise.resolve(`dev:${OWNER}`) });
    meetingId = await approve();
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  /** A meeting of the board whose minutes are approved and published, as a year of work leaves it. */
  async function approve(): Promise<number> {
    const { known } = await site.read({ known: { list: lists.meetings, where: { bodyNr: 1 } } });
    const [like] = known.rows;
    if (like === undefined) throw new Error('The board has no meeting to be like.');
    const of = { bodyNr: 1, bodyYear: bodyYear(1, 2026), actedBy: OWNER };
    const { id } = await site.add(lists.meetings, {
      ...{ ...like, ...of, key: 'meeting:signed', title: 'Oktobermötet' },
      ...{ day: day('2026-10-08'), stage: 'notesPublished' },
    });
    await site.add(lists.minutes, {
      ...{ ...of, key: 'minutes:signed', meetingId: id, edition: 1, stage: 'noticed', secretary: OWNER, presider: '' },
      ...{ approvers: [], signatures: [], commentsLastDay: null, closed: null, correction: '' },
      approvedAt: instant('2026-10-14T09:00:00Z'),
    });
    return id;
  }

  const kept = async () => {
    const { documents } = await site.read({ documents: { list: lists.documents, where: { meetingId } } });
    return documents.rows.filter(({ kind }) => kind === 'signedMinutes');
  };

  it('are taken from a file by keyboard, asked about once, and become the record with their number', async () => {
    const file = join(folder, 'Protokoll underskrivet #1 50 %.pdf');
    const about = { title: 'Protokoll', day: day('2026-10-08'), madeOn: day('2026-10-14'), bodyName: 'Styrelsen' };
    const words = { ground: 'x', recordsCreator: '', registrationNumber: '', places: 1, paragraphs: ['§ 1'] };
    writeFileSync(file, await maskedCopy({ ...about, ...words }));
    const { page, frame } = await stage.tab(MANAGER, BODY);
    await frame.getByRole('link', { name: 'Inställningar' }).click();
    const row = frame.getByRole('listitem').filter({ hasText: 'Oktobermötet' });
    await row.getByText('Underskrivet protokoll saknas').waitFor();

    const wrong = join(folder, 'Protokoll.docx');
    writeFileSync(wrong, 'inget');
    await row.getByLabel(CHOOSE).setInputFiles(wrong);
    await frame.getByText(/Filen ska vara en PDF/).waitFor();
    const broken = join(folder, 'Skanning.pdf');
    writeFileSync(broken, 'inte en PDF');
    await row.getByLabel(CHOOSE).setInputFiles(broken);
    await frame.getByText(/Filen är ingen PDF/).waitFor();
    expect(await kept()).toEqual([]);

    await row.getByLabel('Diarienummer').fill('Dnr 2026-44');
    await row.getByLabel(CHOOSE).setInputFiles(file);
    await frame.getByText(/blir det underskrivna protokollet i arkivet/).waitFor();
    await frame.getByText(/kan inte bytas ut/).waitFor();
    await picture(page, 'signed-asked');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await kept()).toEqual([]);
    const yes = frame.getByRole('button', { name: 'Gör det', exact: true });
    await yes.focus();
    await page.keyboard.press('Enter');
    await frame.getByText(/Det underskrivna protokollet från .* finns nu i arkivet/).waitFor();
    expect(await kept()).toMatchObject([{ registrationNumber: 'Dnr 2026-44', edition: 1, status: 'published' }]);
    await row.waitFor({ state: 'detached' });
    await picture(page, 'signed-kept');
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('cannot be exchanged by another file, from an older page either', async () => {
    const { page, frame } = await stage.tab(MANAGER, BODY);
    await frame.getByRole('link', { name: 'Inställningar' }).click();
    await frame.getByRole('heading', { name: 'Handlingar som väntar' }).waitFor();
    expect(await frame.getByText('Oktobermötet').count()).toBe(0);
    const { token } = (await stage.product.get(`/local/token?as=${MANAGER}`)) as { readonly token: string };
    const { minutes } = await site.read({ minutes: { list: lists.minutes, where: { meetingId } } });
    const [of] = minutes.rows;
    const content = Buffer.from('%PDF-1.7\nEn annan\n%%EOF\n').toString('base64');
    const act = {
      id: `stockholm-${String(of?.id)}`,
      version: of?.version,
      key: 'signed-other',
      name: 'Annan.pdf',
      content,
    };
    const answer = await stage.product.post('/api/acts/keepSigned', { ...act, consequencesRead: true }, token);
    expect(JSON.stringify(answer)).toMatch(/byts inte ut/);
    expect(await kept()).toHaveLength(1);
    await page.close();
  });
});
