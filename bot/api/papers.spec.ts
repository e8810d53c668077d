import type { ReportPage } from '../../src/api/healthView';
import type { MatterPage } from '../../src/api/mattersView';
import { readBackPdf, structuralFaults } from '../../src/documents/pdf/readBackPdf';
import { readBack } from '../../src/documents/readBack';
import * as lists from '../../src/storage/lists';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { signIn } from '../../test/bot/calling';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

const HISINGEN = 'goteborg-2';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PASTED =
  '<p class=MsoNormal>Lampor vid <b>torget</b><o:p></o:p></p><p class=MsoNormal>Fler p&aring; v&auml;gen</p>';

let machine: OneMachine;
let karim: AsPerson;
beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', ['goteborg']);
  karim = asPerson(machine, 'karim.haddad');
});
afterAll(() => machine.stop());

const fileFor = async (who: string, path: string) => {
  const headers = { Authorization: `Bearer ${await signIn(machine, who)}` };
  const response = await fetch(`${machine.serviceUrl}/api${path}`, { headers });
  const { status } = response;
  return { status, type: response.headers.get('content-type'), bytes: new Uint8Array(await response.arrayBuffer()) };
};

describe('The half-yearly report as a file (PL-11, PL-13)', () => {
  const asked = 'kind=halfYearReport&year=2026&half=second';

  it('says what the page of Health shows, and nothing more, as Word and as PDF', async () => {
    const shown = (await karim.get(`/bodies/${HISINGEN}/report?${asked}`)).body as ReportPage;
    const docx = await fileFor('karim.haddad', `/bodies/${HISINGEN}/report/document?${asked}`);
    expect([docx.status, docx.type]).toEqual([200, WORD]);
    const { headings, lines } = await readBack(docx.bytes);
    expect(headings).toEqual(['1 Halvårsrapport', ...shown.parts.map(({ heading }) => `1 ${heading}`)]);
    const told = shown.parts.flatMap((part) => part.lines);
    expect(lines.filter((line) => told.some(({ text }) => line.endsWith(text)))).toHaveLength(told.length);
    const pdf = await fileFor('karim.haddad', `/bodies/${HISINGEN}/report/document?${asked}&as=pdf`);
    expect([pdf.status, pdf.type, await structuralFaults(pdf.bytes)]).toEqual([200, 'application/pdf', []]);
    expect((await readBackPdf(pdf.bytes)).bookmarks).toEqual(headings.slice(1));
  });

  it('is for those who follow up alone', async () => {
    expect((await fileFor('nadia.benali', `/bodies/${HISINGEN}/report/document?${asked}`)).status).toBe(404);
  });
});

describe('A matter that has been registered (DEC-15, DEC-16)', () => {
  it('has its number and who is responsible for it on its page and on its statement, pasted text as what it says', async () => {
    const { meeting } = await karim.meeting(HISINGEN, '2026-12-10');
    const proposed = { id: meeting.id, version: meeting.version, title: 'Belysning', description: PASTED };
    expect((await asPerson(machine, 'nadia.benali').act('submitProposal', proposed)).status).toBe(200);
    const { proposals } = await karim.meeting(HISINGEN, '2026-12-10');
    const { id: proposal, version } = proposals.find(({ title }) => title === 'Belysning') ?? { id: '', version: '' };
    expect((await karim.act('acceptProposal', { id: proposal, version, reason: '' })).status).toBe(200);
    const { items } = await karim.meeting(HISINGEN, '2026-12-10');
    const statement = `/items/${items.find(({ title }) => title === 'Belysning')?.id ?? ''}/statement`;
    const [row, ...none] = await matters();
    if (row === undefined) throw new Error('The line has no matter.');
    expect(none).toEqual([]);
    const id = `goteborg-${String(row.id)}`;
    const fields = { id, version: row.version, number: 'SFH 2026-12', caseOfficer: 'Eva Sand' };
    expect(await asPerson(machine, 'nadia.benali').act('registerMatter', fields)).toMatchObject({
      body: { refused: { reason: 'notAllowed' } },
    });
    expect(await karim.act('registerMatter', fields)).toMatchObject({
      status: 200,
      body: { done: { text: '”Belysning” har diarienummer SFH 2026-12.' } },
    });
    // Again, and from the version it had before: it says so already.
    expect((await karim.act('registerMatter', fields)).status).toBe(200);
    expect((await karim.act('registerMatter', { ...fields, number: 'Annat' })).status).toBe(412);
    const { body } = await karim.get(`/bodies/${HISINGEN}/matter?row=${id}`);
    expect((body as MatterPage).matter).toMatchObject({ registrationNumber: 'SFH 2026-12', caseOfficer: 'Eva Sand' });

    const { lines, part } = await readBack((await fileFor('karim.haddad', statement)).bytes);
    expect(lines).toEqual(expect.arrayContaining(['Diarienummer\tSFH 2026-12', 'Handläggare\tEva Sand']));
    expect(lines).toContain('Lampor vid torget\nFler på vägen');
    expect(part('word/header1.xml')).toContain('Dnr SFH 2026-12');
    const pdf = await fileFor('karim.haddad', `${statement}?as=pdf`);
    expect((await readBackPdf(pdf.bytes)).pages[0]).toContain('Dnr SFH 2026-12');
    expect((await fileFor('nadia.benali', statement)).status).toBe(404);
  });

  it('has no number any more once it is taken away', async () => {
    const [row] = await matters();
    const id = `goteborg-${String(row?.id)}`;
    const done = await karim.act('registerMatter', { id, version: row?.version, number: '', caseOfficer: '' });
    expect(done.body).toMatchObject({ done: { text: '”Belysning” har inget diarienummer.' } });
  });
});

async function matters() {
  const { found } = await machine.site.read({ found: { list: lists.matters, where: { bodyNr: 2 } } });
  return found.rows.filter(({ title }) => title === 'Belysning');
}
