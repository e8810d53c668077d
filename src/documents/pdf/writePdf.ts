import type { DocumentDescription } from '../description';
import { COLOURS } from '../look';
import { Bookmarks, drawBlock } from './blocks';
import { Sheet, type Setting } from './sheet';

const QUIET: Setting = { face: 'text', size: 8.5, colour: `#${COLOURS.quiet}` };

/**
 * Writes a described document as tagged PDF, marked as PDF/A-2a: headings, lists and tables a screen reader knows, the
 * document's language and title, bookmarks, fonts inside, the page and number of pages at the foot. No conformance is
 * claimed: no validator has looked at it. The same description gives the same bytes.
 */
export async function writePdf(
  description: DocumentDescription,
  { pagesAfter = 0, claims = 'PDF/A' }: PdfPart = {},
): Promise<Uint8Array> {
  const sheet = new Sheet(description, claims);
  const done = collected(sheet.doc);
  drawTitle(sheet, description);
  const bookmarks = new Bookmarks();
  for (const block of description.blocks) drawBlock(sheet, block, bookmarks);
  drawEdges(sheet, description, pagesAfter);
  sheet.doc.end();
  return done;
}

/** What is to be joined with other files says how many pages come after it, and claims nothing for them. */
export interface PdfPart {
  readonly pagesAfter?: number;
  readonly claims?: 'PDF/A' | 'none';
}

async function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of doc as AsyncIterable<Uint8Array>) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

function drawTitle(sheet: Sheet, { title, subtitle, letterhead }: DocumentDescription): void {
  const { left: x, width } = sheet;
  const logo = letterhead?.logo ?? null;
  if (logo !== null) {
    const height = 40;
    sheet.part('Figure', undefined, { alt: logo.alt }).add(() => {
      sheet.doc.image(Buffer.from(logo.bytes), x, sheet.y, { height });
    });
    sheet.doc.y = sheet.top + height + 10;
  }
  sheet.part('H1').add(() => {
    sheet.text(title, { face: 'bold', size: 22, colour: sheet.accent }, { x, y: sheet.y, width });
  });
  sheet.down(1);
  sheet.part('P').add(() => {
    sheet.text(subtitle, { face: 'text', size: 13, colour: `#${COLOURS.quiet}` }, { x, y: sheet.y, width });
  });
  sheet.down(10);
}

/** The running head and foot of every page, once it is known how many there are. A screen reader passes them by. */
function drawEdges(
  sheet: Sheet,
  { header: [left, right], footer, letterhead }: DocumentDescription,
  pagesAfter: number,
): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Text over the lower margin would begin a new page.
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    sheet.ornament(() => {
      const rightWidth = sheet.widthOf(right, QUIET);
      sheet.text(left, QUIET, { x: sheet.left, y: 31, width: sheet.width - rightWidth - 12 });
      sheet.text(right, QUIET, { x: sheet.left + sheet.width - rightWidth, y: 31, width: rightWidth + 1 });
      const under = 46;
      doc.lineWidth(0.5).strokeColor(`#${COLOURS.line}`);
      doc
        .moveTo(sheet.left, under)
        .lineTo(sheet.left + sheet.width, under)
        .stroke();
      const number = `${footer.before}${String(page + 1)}${footer.between}${String(count + pagesAfter)}${footer.after}`;
      const width = sheet.widthOf(number, QUIET);
      const y = doc.page.height - 42;
      sheet.text(number, QUIET, { x: sheet.left + sheet.width - width, y, width: width + 1 });
      const fixed = letterhead?.footer ?? '';
      if (fixed !== '') sheet.text(fixed, QUIET, { x: sheet.left, y, width: sheet.width - width - 12 });
    });
    doc.page.margins.bottom = bottom;
  }
}
