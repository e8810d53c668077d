import { agendaDocument } from './agendaDocument';
import { notesDocument } from './notesDocument';
import { readBack } from './readBack';
import { anAgenda, aPrintedItem, noted, someNotes } from './specimens';

const hostile = `åäö ÅÄÖ é <b>&amp;</b> "' ]]> \${x} {{y}} 😀 <script>alert(1)</script>`;

describe('A document as a file', () => {
  it('says what was written, letter for letter, in every field', async () => {
    const line = {
      title: hostile,
      description: `b ${hostile}`,
      purpose: `c ${hostile}`,
      parties: [`d ${hostile}`],
      presenter: `e ${hostile}`,
      originText: `f ${hostile}`,
    };
    const { lines, headings, tables } = await readBack(
      await agendaDocument(
        anAgenda({
          items: [aPrintedItem(line)],
          bodyName: `g ${hostile}`,
          agreement: `h ${hostile}`,
          chairName: `i ${hostile}`,
          place: `j ${hostile}`,
          receivers: [{ party: `k ${hostile}`, name: `l ${hostile}` }],
        }),
      ),
    );
    const all = [...lines, ...headings, ...tables.flat(2)].join('\n');
    expect(headings).toContain(`2 1. ${hostile}`);
    for (const letter of 'bcdefghijkl') expect(all).toContain(`${letter} ${hostile}`);
  });

  it('says so of notes, decisions, assignments and names as well', async () => {
    const item = noted({
      notes: `b ${hostile}`,
      decisions: [`c ${hostile}`],
      assignments: [{ who: `d ${hostile}`, what: `e ${hostile}`, due: anAgenda().day }],
    });
    const attendance = [{ party: `f ${hostile}`, presence: 'guest', name: `g ${hostile}` }] as const;
    const { lines, tables } = await readBack(await notesDocument(someNotes({ items: [item], attendance })));
    const all = [...lines, ...tables.flat(2)].join('\n');
    for (const letter of 'bcdefg') expect(all).toContain(`${letter} ${hostile}`);
  });

  it('drops what XML has no place for and keeps the rest', async () => {
    const { headings } = await readBack(
      await agendaDocument(anAgenda({ items: [aPrintedItem({ title: 'a\u0000\u000b\ud800b\uffff' })] })),
    );
    expect(headings).toContain('2 1. ab');
  });

  it('is the same, byte for byte, for the same content, and another for another', async () => {
    const [one, again, other] = await Promise.all([
      agendaDocument(anAgenda()),
      agendaDocument(anAgenda()),
      agendaDocument(anAgenda({ chairName: 'Eva Sand' })),
    ]);
    expect(Buffer.compare(one, again)).toBe(0);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  it('carries the day it was drawn up and no other time', async () => {
    const { part } = await readBack(await agendaDocument(anAgenda()));
    expect(part('docProps/core.xml').match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual([
      '2026-12-03T00:00:00Z',
      '2026-12-03T00:00:00Z',
    ]);
  });

  it('has title and record owner among its properties', async () => {
    const { part } = await readBack(await agendaDocument(anAgenda()));
    expect(part('docProps/core.xml')).toContain(
      '<dc:title>Dagordning torsdag 10 december 2026, Forum för stadsområdessamverkan Hisingen</dc:title>',
    );
    expect(part('docProps/core.xml')).toContain('<dc:creator>Socialförvaltningen Hisingen</dc:creator>');
    const undecided = await readBack(await agendaDocument(anAgenda({ recordsCreator: null })));
    expect(undecided.part('docProps/core.xml')).toContain('<dc:creator>Forum för stadsområdessamverkan Hisingen');
  });

  it('is in Swedish to a screen reader and a spell checker, with headings Word knows', async () => {
    const { part } = await readBack(await agendaDocument(anAgenda()));
    expect(part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(/<w:name w:val="heading 1"\/>/i.test(part('word/styles.xml'))).toBe(true);
  });

  it('repeats the header row of a table on every page, and counts its pages: Sida X (Y)', async () => {
    const { part } = await readBack(await agendaDocument(anAgenda()));
    expect(part('word/document.xml')).toContain('<w:tblHeader/>');
    const footer = part('word/footer1.xml').replace(/<w:instrText[^>]*>([A-Z]+)<\/w:instrText>/g, '$1');
    expect(footer.replace(/<[^>]*>/g, '').trim()).toBe('Sida PAGE (NUMPAGES)');
  });

  it('takes 200 lines in their order', async () => {
    const items = Array.from({ length: 200 }, (_, index) =>
      aPrintedItem({ order: index + 1, title: `Punkt ${index + 1}` }),
    );
    const { headings, tables } = await readBack(await agendaDocument(anAgenda({ items })));
    const expected = items.map((item) => `2 ${item.order}. ${item.title}`);
    expect(headings.filter((heading) => heading.startsWith('2 '))).toEqual(expected);
    expect(tables[0]).toHaveLength(201);
  });

  it('is a file also with nothing in it', async () => {
    const { headings } = await readBack(
      await notesDocument(someNotes({ items: [], attendance: [], receivers: [], agreement: '' })),
    );
    expect(headings).toEqual(['1 Anteckningar', '1 Närvaro', '1 Punkter', '1 Nästa möte']);
  });
});
