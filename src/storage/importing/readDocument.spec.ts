import { strToU8, zipSync } from 'fflate';
import { pdfFile, wordFile } from '../../../test/importing/documents';
import { workbook } from '../../../test/importing/workbook';
import { placeOfPersonalId } from '../../core/importing/documents/searchText';
import { readDocument, textOf } from './readDocument';

const NUMBER = '19811228-9874';
const read = async (name: string, bytes: Uint8Array) => {
  const parts = await readDocument(name, bytes);
  return parts.ok ? parts.value : parts.refusal.reason;
};
/** Where the number is found, or why the file is not read. */
const found = async (name: string, bytes: Uint8Array) => {
  const parts = await read(name, bytes);
  return typeof parts === 'string' ? parts : placeOfPersonalId(parts);
};

describe('The text of a Word file', () => {
  it('comes a piece per paragraph, numbered as they stand', async () => {
    expect(await read('a.docx', wordFile(['Anteckningar', 'Punkt |1|\t|Belysning & vägar']))).toEqual([
      { part: { in: 'paragraph', nr: 1 }, text: 'Anteckningar' },
      { part: { in: 'paragraph', nr: 2 }, text: 'Punkt 1 Belysning & vägar' },
    ]);
  });

  it.each([
    [
      'in a paragraph, written in several runs',
      wordFile(['Ett', `Gäller ${NUMBER.slice(0, 5)}|${NUMBER.slice(5)}`]),
      'paragraph',
      2,
    ],
    ['in what a tracked change took away', wordFile([`-${NUMBER}`]), 'paragraph', 1],
    ['in a header', wordFile(['Ett'], { header: NUMBER }), 'header', null],
    ['in a footnote', wordFile(['Ett'], { footnote: NUMBER }), 'footnote', null],
    ['in a comment', wordFile(['Ett'], { comment: NUMBER }), 'comment', null],
    ['in its properties', wordFile(['Ett'], { title: NUMBER }), 'properties', null],
  ] as const)('is searched for identity numbers: %s', async (_where, bytes, where, nr) => {
    expect(await found('a.docx', bytes)).toEqual({ in: where, nr });
  });

  it('is found in a text box by the paragraph it stands in', async () => {
    const box =
      '<w:p><w:r><w:t>Ram</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>19811228-</w:t><w:noBreakHyphen/></w:r></w:p><w:p><w:r><w:t>19811228</w:t><w:noBreakHyphen/><w:t>9874</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>';
    const xml = `<w:document xmlns:w="w"><w:body>${box}</w:body></w:document>`;
    const types = '<Types>wordprocessingml.document.main+xml</Types>';
    const bytes = zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(xml) });
    expect(await found('a.docx', bytes)).toEqual({ in: 'paragraph', nr: 3 });
  });

  it('that has none is told, whatever its properties say', async () => {
    const parts = await readDocument('a.docx', wordFile(['', ' '], { title: 'Bilaga' }));
    expect(parts.ok && textOf(parts.value)).toBe('none');
  });
});

describe('The text of a PDF', () => {
  it('comes a piece per page', async () => {
    const parts = await read('a.pdf', pdfFile(['Protokoll (AU)', 'Andra sidan']));
    expect(parts).toContainEqual({ part: { in: 'page', nr: 1 }, text: 'Protokoll (AU)' });
    expect(parts).toContainEqual({ part: { in: 'page', nr: 2 }, text: 'Andra sidan' });
  });

  it('is searched for identity numbers, page by page, and what was filled in on them', async () => {
    expect(await found('a.pdf', pdfFile(['Ett', `Gäller ${NUMBER}`]))).toEqual({ in: 'page', nr: 2 });
    expect(await found('a.pdf', pdfFile(['Ett'], { field: NUMBER }))).toEqual({ in: 'form', nr: 1 });
  });

  it('that was scanned is told to have none', async () => {
    const parts = await readDocument('a.pdf', pdfFile(['', '']));
    expect(parts.ok && textOf(parts.value)).toBe('none');
  });
});

describe('A file that is not what is wanted is refused by its bytes', () => {
  it.each([
    ['a text', 'a.docx', strToU8('hej'), 'documentKind'],
    ['a workbook', 'a.docx', workbook([{ name: 'Blad1', rows: [['ett']] }]), 'documentKind'],
    ['an old or locked Office file', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'documentLocked'],
    ['a locked PDF', 'a.pdf', pdfFile(['Hemligt'], { locked: true }), 'documentLocked'],
    ['a PDF with a Word file’s name', 'a.docx', pdfFile(['Ett']), 'otherThanNamed'],
    ['a Word file with a PDF’s name', 'a.pdf', wordFile(['Ett']), 'otherThanNamed'],
    ['half a PDF', 'a.pdf', strToU8('%PDF-1.7 och inget mer'), 'documentDamaged'],
    ['half a Word file', 'a.docx', wordFile(['Ett']).subarray(0, 200), 'documentDamaged'],
    ['a Word file whose text is no XML', 'a.docx', spoilt('<w:document><w:p>'), 'documentDamaged'],
    ['a Word file whose text is nothing', 'a.docx', spoilt(''), 'documentDamaged'],
    ['a Word file with more text than any', 'a.docx', spoilt(' '.repeat(30_000_001)), 'documentUnpacksTooLarge'],
  ])('%s', async (_what, name, bytes, reason) => {
    expect(await read(name, bytes)).toBe(reason);
  });

  it('a Word file that would unpack to more than memory', async () => {
    const entries = Array.from({ length: 2_001 }, (_, at) => [`word/${String(at)}.xml`, new Uint8Array()] as const);
    expect(await read('a.docx', zipSync(Object.fromEntries(entries)))).toBe('documentUnpacksTooLarge');
  });
});

function spoilt(xml: string): Uint8Array {
  const types = '<Types>wordprocessingml.document.main+xml</Types>';
  return zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(xml) });
}
