import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { documentTexts } from '../../texts/documents';
import { describeAgenda } from '../agendaDocument';
import { readBackPdf } from '../pdf/readBackPdf';
import { writePdf } from '../pdf/writePdf';
import { anAgenda } from '../specimens';
import { packageDocument, type PackedAnnex } from './packageDocument';

jest.setTimeout(60_000);

async function aPdf(...texts: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of texts) pdf.addPage([595, 842]).drawText(text, { x: 50, y: 700, size: 12, font });
  return pdf.save();
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const at = (title: string): string => `https://exempel.example/${title}`;
const annex = (title: string, bytes: Uint8Array | null): PackedAnnex => ({ title, bytes, link: at(title) });
const packed = async (annexes: readonly PackedAnnex[]) =>
  readBackPdf(await packageDocument({ ...anAgenda(), annexes }, 'sv'));

describe('The papers of a meeting as one file', () => {
  it('are the agenda and every annex, with bookmarks and running numbers through all pages', async () => {
    const { pages, bookmarks, roles, xmp } = await packed([
      annex('Budget.pdf', await aPdf('Budgeten', 'Budgeten, andra sidan')),
      annex('Karta.png', PIXEL),
      annex('Underlag.docx', new Uint8Array([1])),
    ]);
    expect(pages).toHaveLength(5);
    expect(pages[0]).toContain('Handlingar till mötet');
    pages.forEach((page, index) => {
      expect(page).toContain(`Sida ${String(index + 1)} (5)`);
    });
    expect(pages[2]).toContain('Budgeten');
    expect(pages[1]).toMatch(/Budget\.pdf\s*På sida 3/);
    expect(pages[1]).toMatch(/Karta\.png\s*På sida 5/);
    expect(pages[1]?.replace(/\s/g, '')).toContain(`Somegenfil:${at('Underlag.docx')}`);
    expect(bookmarks.slice(-3)).toEqual(['1 Bilagor', '1 Budget.pdf', '1 Karta.png']);
    expect(roles).toContain('H2');
    expect(xmp).not.toContain('pdfaid');
  });

  it('are tagged to the end: each annex a part with its name, a picture told by its own, tags of another file gone', async () => {
    const tagged = await writePdf(describeAgenda(anAgenda({ bodyName: 'Bilagans forum' }), documentTexts('sv')));
    const { pages, roles, alts } = await packed([
      annex('Budget.pdf', await aPdf('Budgeten')),
      annex('Karta.png', PIXEL),
      annex('Taggad.pdf', tagged),
    ]);
    // The structure is told page by page, each from the whole document down.
    expect(roles.filter((role) => role !== 'Document').slice(-6)).toEqual(['Part', 'P', 'Part', 'Figure', 'Part', 'P']);
    expect(alts).toEqual(['Karta.png']);
    expect(pages.at(-1)).toContain('Bilagans forum');
  });

  it('list what is locked, damaged or too large with its address, and join the rest', async () => {
    const { pages } = await packed([
      annex('Skadad.pdf', Buffer.from('%PDF-1.7 inget mer')),
      annex('Stor.pdf', null),
      annex('Hel.pdf', await aPdf('Hel')),
    ]);
    expect(pages.at(-1)).toContain('Hel');
    const [, listed = ''] = pages;
    expect(listed.replace(/\s/g, '')).toContain(`Somegenfil:${at('Skadad.pdf')}`);
    expect(listed.replace(/\s/g, '')).toContain(`Somegenfil:${at('Stor.pdf')}`);
  });

  it('tell on which page each begins, also of two that are called the same', async () => {
    const { pages } = await packed([
      annex('Budget.pdf', await aPdf('Första', 'Andra')),
      annex('Budget.pdf', await aPdf('Tredje')),
      annex('Sist.pdf', await aPdf('Fjärde')),
    ]);
    const [, listed = ''] = pages;
    expect(listed.match(/På sida \d+/g)).toEqual(['På sida 3', 'På sida 5', 'På sida 6']);
    expect([pages[4], pages[5]]).toEqual([expect.stringContaining('Tredje'), expect.stringContaining('Fjärde')]);
  });

  it('say so where there is no annex', async () => {
    const { pages } = await packed([]);
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('Mötet har inga bilagor.');
    expect(pages[1]).toContain('Sida 2 (2)');
  });
});
