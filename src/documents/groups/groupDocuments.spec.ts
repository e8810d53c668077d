import { day } from '../../core/calendar';
import { documentTexts } from '../../texts/documents';
import { readBack } from '../readBack';
import { writeDocx } from '../writeDocx';
import { describeCharter, describeReport } from './groupDocuments';
import { aCharter } from './specimens';

describe('The papers of a working group', () => {
  it('are its charter with every part, and what nobody has written told so (WG-05)', async () => {
    const { headings, lines, tables } = await readBack(
      await writeDocx(describeCharter(aCharter(), documentTexts('sv'))),
    );
    expect(headings).toEqual([
      '1 Uppdragsbeskrivning',
      '1 Syfte',
      '1 Uppdrag',
      '1 Parter',
      '2 Deltar också',
      '1 Omfattning i tid',
      '1 Omfattning i resurser',
      '1 Uppföljning',
    ]);
    const text = lines.join('\n');
    expect(text).toContain('Tillfällig, till onsdag 30 juni 2027');
    expect(text).toContain('Inget är skrivet här än.');
    expect(tables[0]).toEqual([
      ['Part', 'Representant'],
      ['Polisen', 'Bo Ström'],
      ['Skolan', 'Ingen utsedd'],
    ]);
  });

  it('say what is not decided, and which group took the assignment', async () => {
    const charter = aCharter({
      ...{ horizon: null, permanence: null, nextReport: null, parties: [], associated: [] },
      formation: { kind: 'existing', groupName: 'Torggruppen' },
    });
    const { lines } = await readBack(await writeDocx(describeCharter(charter, documentTexts('sv'))));
    expect(lines.join('\n')).toContain('Befintlig grupp: Torggruppen');
    expect(lines.filter((line) => line.includes('Inte bestämt'))).toHaveLength(3);
  });

  it('are a status report with who reports, and on what (WG-08)', async () => {
    const report = { day: day('2027-03-01'), title: 'Efter vintern', text: 'Nio vandringar.', by: 'Bo Ström' };
    const described = describeReport(aCharter(), report, documentTexts('sv'));
    const { headings, lines } = await readBack(await writeDocx(described));
    expect(headings).toEqual(['1 Lägesrapport', '1 Efter vintern', '1 Uppdrag']);
    expect(lines.join('\n')).toMatch(/Rapporterad av\s+Bo Ström/);
  });
});
