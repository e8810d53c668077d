import { strToU8, zipSync } from 'fflate';
import { agendaDocument } from '../documents/agendaDocument';
import { anAgenda } from '../documents/specimens';
import { wordTextOf } from './readWord';

const word = (body: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`) });
const p = (text: string, style = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('What a Word file says', () => {
  it('is an agenda as the product writes it: title, headings, tables and text', async () => {
    const pieces = wordTextOf(await agendaDocument(anAgenda())) ?? [];
    const headings = pieces.flatMap((piece) =>
      piece.is === 'heading' ? [`${String(piece.level)} ${piece.text}`] : [],
    );
    expect(headings[0]).toBe('1 Dagordning');
    expect(headings).toContain('2 Kallade');
    expect(pieces.some((piece) => piece.is === 'table' && piece.rows.flat().includes('Polisen'))).toBe(true);
  });

  it('keeps its order, with lists, cells of several lines and parts that were filled in', () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(p('Part'))}${cell(p('Namn'))}</w:tr><w:tr>${cell(p('a') + p('b'))}</w:tr></w:tbl>`;
    const filledIn = `<w:sdt><w:sdtContent>${p('Ifyllt')}</w:sdtContent></w:sdt>`;
    expect(wordTextOf(word(p('Djup', 'Rubrik 5') + p('En', 'ListBullet') + table + filledIn + p(' ')))).toEqual([
      { is: 'heading', level: 3, text: 'Djup' },
      { is: 'listItem', text: 'En' },
      { is: 'table', rows: [['Part', 'Namn'], ['a\nb']] },
      { is: 'paragraph', text: 'Ifyllt' },
    ]);
  });

  it('cannot be read where it is damaged or something else', () => {
    expect(wordTextOf(strToU8('ingen zip'))).toBeUndefined();
    expect(wordTextOf(zipSync({ 'a.txt': strToU8('a') }))).toBeUndefined();
    expect(wordTextOf(zipSync({ 'word/document.xml': strToU8('<w:document') }))).toBeUndefined();
    expect(wordTextOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBeUndefined();
  });
});
