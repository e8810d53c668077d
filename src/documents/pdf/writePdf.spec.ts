import { describeAgenda } from '../agendaDocument';
import { heading, list, paragraph, type Block, type DocumentDescription } from '../description';
import { documentTexts } from '../../texts/documents';
import { anAgenda } from '../specimens';
import { readBackPdf, structuralFaults } from './readBackPdf';
import { writePdf } from './writePdf';

function aDocument(blocks: readonly Block[], differs: Partial<DocumentDescription> = {}): DocumentDescription {
  return {
    language: 'sv-SE',
    name: 'Protokoll torsdag 10 december 2026, Styrelsen',
    title: 'Protokoll',
    subtitle: 'Styrelsen',
    creator: 'Samordningsförbundet Älven & Sjön',
    header: ['Styrelsen', 'Dnr 2026:14'],
    footer: documentTexts('sv').page,
    drawnUpOn: '2026-12-10',
    blocks,
    ...differs,
  };
}

const written = async (blocks: readonly Block[], differs: Partial<DocumentDescription> = {}) =>
  readBackPdf(await writePdf(aDocument(blocks, differs)));

jest.setTimeout(60_000);

describe('A document as tagged PDF/A (domain §3, archive export)', () => {
  it('says the same as the Word file, in the same order, with whose it is and "Sida 1 (1)" (BAD-25)', async () => {
    const bytes = await writePdf(describeAgenda(anAgenda(), documentTexts('sv')));
    const { pages, bookmarks, info } = await readBackPdf(bytes);
    expect(pages[0]).toContain('Överenskommelse om samverkan i kommungemensamma frågor');
    expect(pages[0]).toContain('Sida 1 (1)');
    expect(bookmarks).toEqual(['1 Översikt', '1 Punkter', '2 1. Trygghetsvandringar', '1 Kallade', '1 Nästa möte']);
    expect(info).toMatchObject({ Language: 'sv-SE', Title: expect.stringContaining('Dagordning') as string });
    expect(await structuralFaults(bytes)).toEqual([]);
  });

  it('tells a screen reader what is a heading, a list, a table and its header', async () => {
    const blocks: readonly Block[] = [
      heading(1, 'Beslut'),
      ...list(['fastställa budgeten', 'lägga rapporten till handlingarna'], 'numbers'),
      { kind: 'table', head: ['Part', 'Namn'], rows: [['Polisen', 'Bo Ström']], widths: [60, 40] },
      { kind: 'signatures', lines: [{ role: 'Ordförande', name: 'Anna Ek' }] },
    ];
    const { roles, pages } = await written(blocks);
    expect(roles.join(' ')).toBe('Document H1 P H2 L LI Lbl LBody LI Lbl LBody Table TR TH TH TR TD TD P');
    expect(pages[0]).toContain('Ordförande: Anna Ek');
  });

  it('goes on over pages with the header of a table on each, and the same number of pages at every foot', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [String(index + 1), `Punkt ${String(index + 1)}`]);
    const { pages } = await written([{ kind: 'table', head: ['Nr', 'Rubrik'], rows, widths: [10, 90] }]);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain('Rubrik');
      expect(page).toContain(`Sida ${String(index + 1)} (${String(pages.length)})`);
      expect(page).toContain('Dnr 2026:14');
    });
  });

  it('parts a row no page has room for, and loses no word of it', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `ord${String(index)}`);
    const rows = [[words.join(' '), 'kort']];
    const { pages } = await written([{ kind: 'table', head: ['Lång', 'Kort'], rows, widths: [30, 70] }]);
    const text = pages.join('\n').replace(/\s+/g, ' ');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    const run = [['x'.repeat(13_000), '']];
    expect(
      (await written([{ kind: 'table', head: ['A', 'B'], rows: run, widths: [50, 50] }])).pages.length,
    ).toBeGreaterThan(1);
  });

  it('keeps a heading with what stands under it, and a page of its own where one is asked for', async () => {
    const filling = Array.from({ length: 43 }, () => paragraph('En rad.')).flat();
    for (const count of [31, 33, 35]) {
      const { pages } = await written([
        ...filling.slice(0, count),
        heading(1, 'Nästa möte'),
        ...paragraph('Då ses vi.'),
      ]);
      const at = pages.findIndex((page) => page.includes('Nästa möte'));
      expect(pages[at]).toContain('Då ses vi.');
    }
    const { pages } = await written([...paragraph('Först.'), { kind: 'newPage' }, heading(1, 'Anslag')]);
    expect(pages).toHaveLength(2);
  });

  it('shows a box for a sign the font has no form for, and joins what is unseen (no sign breaks it)', async () => {
    const { pages } = await written(
      paragraph('Smörgås \u{1F9C0} på café, Čapek, Αθήνα, Київ, عمر\u200B \u0000 \uD800 slut'),
    );
    expect(pages[0]).toContain('Smörgås □ på café, Čapek, Αθήνα, Київ, □□□');
    expect(pages[0]).toContain('slut');
  });

  it('carries what a record says of itself in its properties, escaped', async () => {
    const properties = {
      body: 'Vård <&> omsorg',
      meeting: '2026-12-10',
      matter: '',
      kind: 'minutes',
      status: 'published',
      version: '2',
      registrationNumber: '2026:14',
      retention: 'Bevaras',
      recordsCreator: 'Förbundet',
    };
    const { info, xmp } = await written([], { properties, name: 'A & B <c>' });
    expect(info).toMatchObject({ Title: 'A & B <c>', Custom: { Body: 'Vård <&> omsorg', Version: '2' } });
    expect(xmp).toContain('<samverka:Body>Vård &lt;&amp;&gt; omsorg</samverka:Body>');
    expect(xmp).toContain('A &amp; B &lt;c&gt;');
    expect(xmp).not.toContain('samverka:Matter');
  });

  it('has the logo, the colour and the fixed text of the organisation, the logo with words for it', async () => {
    const letterhead = {
      logo: { bytes: PIXEL, type: 'png' as const, width: 1, height: 1, alt: 'Förbundets märke' },
      accent: '7A1F1F',
      footer: 'Box 1, 611 32 Nyköping',
    };
    const bytes = await writePdf(aDocument(paragraph('Text.', 'marked'), { letterhead }));
    const { alts, pages } = await readBackPdf(bytes);
    expect(alts).toEqual(['Förbundets märke']);
    expect(pages[0]).toContain('Box 1, 611 32 Nyköping');
    expect(await structuralFaults(bytes)).toEqual([]);
  });

  it('gives the same bytes for the same description', async () => {
    const description = describeAgenda(anAgenda(), documentTexts('sv'));
    expect(Buffer.from(await writePdf(description)).equals(Buffer.from(await writePdf(description)))).toBe(true);
  });
});

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
