import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Where a Word file of the specs has text besides its paragraphs. */
interface Besides {
  readonly header?: string;
  readonly footnote?: string;
  readonly comment?: string;
  readonly title?: string;
}

/** The bytes of a Word file with these paragraphs, as small as Word would open it. Each run of a paragraph is told by `|`. */
export function wordFile(paragraphs: readonly string[], besides: Besides = {}): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
  };
  const { header, footnote, comment, title } = besides;
  if (header !== undefined) files['word/header1.xml'] = `${XML}<w:hdr ${W}>${paragraph(header)}</w:hdr>`;
  if (footnote !== undefined)
    files['word/footnotes.xml'] = `${XML}<w:footnotes ${W}>${paragraph(footnote)}</w:footnotes>`;
  if (comment !== undefined) files['word/comments.xml'] = `${XML}<w:comments ${W}>${paragraph(comment)}</w:comments>`;
  if (title !== undefined)
    files['docProps/core.xml'] = `${XML}<c:coreProperties xmlns:c="c"><c:title>${title}</c:title></c:coreProperties>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function paragraph(text: string): string {
  return `<w:p>${text.split('|').map(run).join('')}</w:p>`;
}

/** `-text` is what a tracked change took away; a tab stands for itself. */
function run(text: string): string {
  const tag = text.startsWith('-') ? 'delText' : 't';
  const said = text.replace(/^-/, '').replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return said === '\t' ? '<w:r><w:tab/></w:r>' : `<w:r><w:${tag} xml:space="preserve">${said}</w:${tag}></w:r>`;
}

/** What a PDF of the specs may be besides its pages. */
interface PdfBesides {
  /** Locked with a password nobody knows. */
  readonly locked?: true;
  /** What somebody filled in, in a field on the first page. */
  readonly field?: string;
}

/** The bytes of a PDF with these pages; an empty text is a page without any, as a scanned one is. */
export function pdfFile(pages: readonly string[], { locked, field }: PdfBesides = {}): Uint8Array {
  const kids = pages.map((_, at) => `${String(4 + at * 2)} 0 R`).join(' ');
  const fieldNr = 4 + pages.length * 2;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((text, at) => {
      const content = text === '' ? '' : `BT /F1 12 Tf 72 720 Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
      const annotations = field !== undefined && at === 0 ? ` /Annots [${String(fieldNr)} 0 R]` : '';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + at * 2)} 0 R${annotations} >>`,
        `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...(field === undefined
      ? []
      : [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (falt) /V (${field}) /Rect [0 0 100 20] >>`]),
    ...(locked === true
      ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`]
      : []),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const encrypted = locked === true ? ` /Encrypt ${String(objects.length)} 0 R /ID [<00> <00>]` : '';
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R${encrypted} >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return Uint8Array.from(body + end, (letter) => letter.charCodeAt(0));
}
