import { originalsAmong, pdfKeyOf, pdfOf } from './rendition';

describe('A document and its PDF', () => {
  const notes = { key: 'document:notes:7' };
  const pdf = { key: pdfKeyOf(notes), rendition: 'pdf' as const };
  const older = { key: 'document:notes:3', rendition: null };

  it('are one document, of which the PDF is a copy', () => {
    expect(originalsAmong([notes, pdf, older])).toEqual([notes, older]);
  });

  it('are found by each other, where the document has a PDF', () => {
    expect(pdfOf(notes, [notes, pdf, older])).toBe(pdf);
    expect(pdfOf(older, [notes, pdf, older])).toBeUndefined();
  });
});
