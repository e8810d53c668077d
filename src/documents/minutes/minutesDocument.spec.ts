import { documentTexts } from '../../texts/documents';
import { readBackPdf, structuralFaults } from '../pdf/readBackPdf';
import { writePdf } from '../pdf/writePdf';
import { readBack } from '../readBack';
import { writeDocx } from '../writeDocx';
import type { MinutesContent } from './content';
import { describeMinutes } from './minutesDocument';
import { aSection, someMinutes } from './specimens';

jest.setTimeout(60_000);

const written = async (differs: Partial<MinutesContent> = {}) =>
  readBack(await writeDocx(describeMinutes(someMinutes(differs), documentTexts('sv'))));

describe('Minutes of a board as a document (domain §3)', () => {
  it('open with a front page, a page for the notice boards, a § for each line, and how to appeal (DEC-10, DEC-11)', async () => {
    const { headings, lines } = await written();
    expect(headings).toEqual([
      '1 Protokoll',
      '1 Justering',
      '1 Underskrifter',
      '1 Anslag och bevis om anslag',
      '1 Paragrafer',
      '2 § 84 Budget 2027',
      '3 Bakgrund',
      '3 Ärendets beredning',
      '3 Yrkanden',
      '3 Propositionsordning och beslutsgång',
      '3 Beslut',
      '3 Reservation av Bo Ström',
      '3 Protokollsanteckning av Siv Lind',
      '1 Expedieras till',
      '1 Så här överklagar du',
      '1 Bilagor',
      '1 Nästa möte',
    ]);
    const text = lines.join('\n');
    expect(text).toMatch(/Beslutande\s+Anna Ek, Regionen/);
    expect(text).toMatch(/Tjänstgörande ersättare\s+Bo Ström, Polisen, § 84/);
    expect(text).toContain('Siv Lind har skrivit under med e-underskrift måndag 14 december 2026.');
    expect(text).toContain('Justerare: Siv Lind');
    expect(text).toContain('28 § FinsamL. Tiden räknas från den dag då protokollet anslogs.');
  });

  it('tell of a § who left for a conflict of interest, the motions, the vote with names, each clause, the reservation (DEC-13, DEC-14, DEC-17)', async () => {
    const { lines, tables } = await written();
    const text = lines.join('\n');
    expect(text).toContain('Ulf Berg anmälde jäv, lämnade rummet kl. 13:10 och kom tillbaka kl. 13:40.');
    expect(text).toContain('Yrkande 2, Bo Ström: ändring. sänka anslaget till 300 tkr');
    expect(text).toContain('Ja vann: 3 ja, 1 nej, 0 avstår.');
    expect(text).toContain('Styrelsen beslutar\natt fastställa budgeten\natt sända den till medlemmarna');
    expect(text).toContain('Paragrafen justeras omedelbart.');
    expect(text).toContain('tisdag 3 november 2026: Arbetsutskottet');
    expect(tables).toContainEqual([
      ['Namn', 'Röst'],
      ['Anna Ek', 'Ja'],
      ['Bo Ström', 'Nej'],
    ]);
    expect(tables).toContainEqual([
      ['Anslagstavla', 'Anslaget sätts upp', 'Anslaget tas ned tidigast'],
      ['Stadens anslagstavla', 'tisdag 15 december 2026', 'onsdag 6 januari 2027'],
      ['Regionens anslagstavla', 'Fylls i när det sätts upp', 'Fylls i när det sätts upp'],
    ]);
    expect(tables).toContainEqual([
      ['Bilaga', 'Kontrollsumma (SHA-256)'],
      ['Budget.xlsx', 'a'.repeat(64)],
    ]);
  });

  it('say what a correction corrects, as a version of its own', async () => {
    const { headings, lines } = await written({ edition: 2, correction: 'Namnet i § 84 är rättat.' });
    expect(headings.slice(0, 2)).toEqual(['1 Rättat protokoll, version 2', '1 Rättelse']);
    expect(lines.join('\n')).toContain('Namnet i § 84 är rättat.');
  });

  it('hold no more of a masked § than its face, and say what is not decided', async () => {
    const masked = aSection({ face: 'masked', title: 'Sekretessbelagd punkt', ground: '26 kap. 1 § OSL', away: [] });
    const { lines, headings } = await written({
      sections: [masked],
      boards: [],
      appeal: null,
      closed: null,
      approvedOn: null,
      signatures: [],
      annexes: [],
      dispatchedTo: [],
    });
    const text = lines.join('\n');
    expect(headings).toContain('2 § 84 Sekretessbelagd punkt');
    expect(text).toContain('26 kap. 1 § OSL');
    expect(text).not.toMatch(/fastställa budgeten|Chefen föredrog|Bo Ström: ändring/);
    expect(text).toContain('Protokollet är inte justerat än.');
    expect(text).toMatch(/Anslagstavla\s+Inte bestämt/);
  });

  it('are the same as tagged PDF, with a bookmark for each §', async () => {
    const bytes = await writePdf(describeMinutes(someMinutes(), documentTexts('sv')));
    const { pages, bookmarks } = await readBackPdf(bytes);
    expect(bookmarks).toContain('2 § 84 Budget 2027');
    expect(pages[0]).toContain('Justerare: Siv Lind');
    expect(pages[1]).toContain('Anslag och bevis om anslag');
    expect(pages[2]).toContain('§ 84 Budget 2027');
    expect(await structuralFaults(bytes)).toEqual([]);
  });
});
