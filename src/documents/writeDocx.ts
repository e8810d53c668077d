import { Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blockElements } from './blockElements';
import type { DocumentDescription } from './description';
import { CONTENT_WIDTH, PAGE, STYLES, plain } from './look';

/**
 * Writes a described document as .docx: Word's own heading styles, tables with header rows repeated, the document's
 * language, page numbers. The same description gives the same bytes, so that its hash says whether anything differs.
 */
export async function writeDocx(description: DocumentDescription): Promise<Uint8Array> {
  const { name, title, subtitle, creator, language, blocks } = description;
  const document = new Document({
    title: plain(name),
    creator: plain(creator),
    lastModifiedBy: plain(creator),
    revision: 1,
    compatibility: { version: 15 },
    styles: STYLES(language),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: header(description) },
        footers: { default: footer(description) },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(plain(title))] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(plain(subtitle))] }),
          ...blocks.flatMap(blockElements),
        ],
      },
    ],
  });
  return datedOn(new Uint8Array(await Packer.toBuffer(document)), description.drawnUpOn);
}

function header({ header: [left, right] }: DocumentDescription): Header {
  const tabStops = [{ type: TabStopType.RIGHT, position: CONTENT_WIDTH }];
  const children = [new TextRun(plain(left)), new TextRun({ children: ['\t', plain(right)] })];
  return new Header({ children: [new Paragraph({ style: 'Header', tabStops, children })] });
}

function footer({ footer: { before, between, after } }: DocumentDescription): Footer {
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })] });
}

/** The docx library stamps the clock of the machine into the properties and on every part; the day drawn up replaces it. */
function datedOn(bytes: Uint8Array, drawnUpOn: string): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const dated = properties.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${drawnUpOn}T00:00:00Z`);
  // Zip times are wall clock without a zone: noon on that day reads the same wherever this runs.
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(dated) }, { mtime: new Date(`${drawnUpOn}T12:00:00`) });
}
