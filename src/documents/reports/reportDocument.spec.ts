import { day } from '../../core/calendar';
import { documentTexts } from '../../texts/documents';
import { readBackPdf, structuralFaults } from '../pdf/readBackPdf';
import { writePdf } from '../pdf/writePdf';
import { readBack } from '../readBack';
import { writeDocx } from '../writeDocx';
import { describeDraftedReport, type DraftedReport } from './reportDocument';

const report: DraftedReport = {
  ...{ kind: 'halfYearReport', bodyName: 'LSG Nyköping', recordsCreator: 'Region Sörmland' },
  ...{ from: day('2026-07-01'), to: day('2026-12-31'), drawnUpOn: day('2026-12-15'), compiledBy: 'Maria Lund' },
  parts: [
    { heading: 'Möten', lines: [{ day: day('2026-09-10'), text: 'LSG Nyköping' }], nothing: null },
    { heading: 'Beslut', lines: [], nothing: 'Inget är antecknat.' },
  ],
};
const described = (differs: Partial<DraftedReport> = {}) =>
  describeDraftedReport({ ...report, ...differs }, documentTexts('sv'));

describe('A half-yearly report as a document (PL-11, PL-13, PL-14)', () => {
  it('has every part as a heading, each line with its day, and says where nothing is noted', async () => {
    const { headings, lines } = await readBack(await writeDocx(described()));
    expect(headings).toEqual(['1 Halvårsrapport', '1 Möten', '1 Beslut']);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Period\tonsdag 1 juli 2026 till torsdag 31 december 2026',
        'Arkivbildare\tRegion Sörmland',
        'Sammanställd av\tMaria Lund',
        'torsdag 10 september 2026: LSG Nyköping',
        'Inget är antecknat.',
      ]),
    );
    expect(lines.join(' ')).toMatch(/Utkast\. Allt här kommer ur det som är antecknat/);
  });

  it('is a status report by the same rule, and the same as tagged PDF', async () => {
    const bytes = await writePdf(described({ kind: 'statusReport', recordsCreator: null }));
    const { pages, bookmarks } = await readBackPdf(bytes);
    expect(pages[0]).toContain('Lägesrapport');
    expect(pages[0]).not.toContain('Arkivbildare');
    expect(bookmarks).toEqual(['1 Möten', '1 Beslut']);
    expect(await structuralFaults(bytes)).toEqual([]);
  });
});
