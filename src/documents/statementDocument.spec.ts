import { day } from '../core/calendar';
import type { StatementPart } from '../core/minutes/sectionRecord';
import { readBack } from './readBack';
import { statementDocument, type StatementContent } from './statementDocument';

const HEADINGS: readonly (readonly [StatementPart, string])[] = [
  ['description', 'Ärendebeskrivning'],
  ['decisionMaterial', 'Beslutsunderlag'],
  ['preparation', 'Ärendets beredning'],
  ['proposedDecision', 'Förslag till beslut'],
  ['reasons', 'Motivering'],
  ['economy', 'Ekonomiska konsekvenser'],
  ['patientSafety', 'Konsekvenser för patientsäkerhet'],
  ['equality', 'Konsekvenser för jämställd och jämlik vård'],
  ['environment', 'Miljökonsekvenser'],
  ['appendices', 'Bilagor'],
];
const textOf = (part: StatementPart) => `Text om ${part}.`;
const parts = Object.fromEntries(HEADINGS.map(([part]) => [part, textOf(part)])) as StatementContent['parts'];
const content: StatementContent = {
  bodyName: 'Styrelsen',
  title: 'Medel till insatsen',
  registrationNumber: 'HSN 1506-0772',
  caseOfficer: 'Karin Berg',
  meetingDay: day('2026-11-26'),
  itemNr: 10,
  recordsCreator: null,
  drawnUpOn: day('2026-11-02'),
  parts,
};
const written = async (differs: Partial<StatementContent> = {}, language: 'sv' | 'en' = 'sv') =>
  readBack(await statementDocument({ ...content, ...differs }, language));
/** What stands between a heading and the next. */
const under = (html: string, title: string) =>
  html.split('<h1>').find((part) => part.startsWith(`${title}</h1>`)) ?? '';

describe('A statement on a matter for decision as a document', () => {
  it('has its headings in order, consequences each by itself (DEC-15)', async () => {
    const { headings } = await written();
    expect(headings.slice(1)).toEqual(HEADINGS.map(([, title]) => `1 ${title}`));
  });

  it.each(HEADINGS)('has what is written of %s under %s, and nowhere else (DEC-15)', async (part, title) => {
    const { html } = await written();
    expect(under(html, title)).toContain(textOf(part));
    expect(html.split(textOf(part))).toHaveLength(2);
  });

  it('says under a heading that nothing is written there yet, and under no other (DEC-15)', async () => {
    const { html } = await written({ parts: { ...parts, economy: ' ' } });
    expect(under(html, 'Ekonomiska konsekvenser')).toContain('Inget är skrivet här än.');
    expect(html.split('Inget är skrivet här än.')).toHaveLength(2);
  });

  it('tells its number, its case officer, its day, and the meeting and item it is put before (DEC-16)', async () => {
    const { html } = await written();
    for (const said of ['HSN 1506-0772', 'Karin Berg', 'måndag 2 november 2026', 'torsdag 26 november 2026, punkt 10'])
      expect(html).toContain(said);
  });

  it('is there in English as well', async () => {
    const { headings } = await written({ registrationNumber: '', recordsCreator: 'Förbundet' }, 'en');
    expect(headings.slice(1, 3)).toEqual(['1 Description of the matter', '1 Decision material']);
  });
});
