import {
  beginMarkedContent,
  endMarkedContent,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  StandardFonts,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { tagPages, type AddedAnnex } from './tagPages';

/** Points: A4, and the room left round a picture. */
const A4 = [595.28, 841.89] as const;
const MARGIN = 42;
const NUMBER_SIZE = 8.5;

/** An annex as pages, to be put after others. */
export interface Pages {
  readonly title: string;
  readonly pdf: PDFDocument;
}

/** A file as pages: a PDF that opens, or a picture on a page of its own. Undefined for what cannot be joined. */
export async function asPages(name: string, bytes: Uint8Array): Promise<PDFDocument | undefined> {
  try {
    const pdf = await opened(name, bytes);
    // A damaged file may open and tell first when its pages are counted.
    return pdf === undefined || pdf.getPageCount() === 0 ? undefined : pdf;
  } catch {
    // Locked with a password, or damaged: it is listed with its address instead.
    return undefined;
  }
}

async function opened(name: string, bytes: Uint8Array): Promise<PDFDocument | undefined> {
  if (/\.pdf$/i.test(name)) return PDFDocument.load(bytes, { updateMetadata: false });
  return /\.(?:png|jpe?g)$/i.test(name) ? onPage(name, bytes) : undefined;
}

async function onPage(name: string, bytes: Uint8Array): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const image = /\.png$/i.test(name) ? await pdf.embedPng(bytes) : await pdf.embedJpg(bytes);
  const page = pdf.addPage([...A4]);
  const room = { width: A4[0] - 2 * MARGIN, height: A4[1] - 3 * MARGIN };
  const { width, height } = image.scaleToFit(Math.min(room.width, image.width), Math.min(room.height, image.height));
  page.drawImage(image, { x: MARGIN, y: A4[1] - MARGIN - height, width, height });
  return pdf;
}

/**
 * Puts annexes after a tagged PDF: a bookmark for each, and the running number on each of their pages. The tags of the
 * first document are kept; each annex is a part of its own, read page by page in the order it is drawn.
 */
export async function joinPdf(
  front: Uint8Array,
  annexes: readonly Pages[],
  pageNumber: (page: number, of: number) => string,
): Promise<Uint8Array> {
  const whole = await PDFDocument.load(front, { updateMetadata: false });
  const font = await whole.embedFont(StandardFonts.Helvetica);
  const firstPages: { readonly title: string; readonly page: PDFRef }[] = [];
  const added: PDFPage[] = [];
  const joined: AddedAnnex[] = [];
  for (const { title, pdf } of annexes) {
    const pages = await whole.copyPages(pdf, pdf.getPageIndices());
    for (const [index, page] of pages.entries()) {
      for (const key of ['StructParents', 'AA']) page.node.delete(PDFName.of(key));
      whole.addPage(page);
      added.push(page);
      if (index === 0) firstPages.push({ title, page: page.ref });
    }
    joined.push({ title, is: /\.pdf$/i.test(title) ? 'pages' : 'picture', pages });
  }
  // Before the running numbers, which a screen reader passes by.
  tagPages(whole, joined);
  const of = whole.getPageCount();
  added.forEach((page, index) => {
    const text = pageNumber(of - added.length + index + 1, of);
    const { x, y, width } = page.getMediaBox();
    page.pushOperators(beginMarkedContent('Artifact'));
    page.drawText(text, {
      x: x + width - MARGIN - font.widthOfTextAtSize(text, NUMBER_SIZE),
      y: y + 18,
      size: NUMBER_SIZE,
      font,
    });
    page.pushOperators(endMarkedContent());
  });
  addBookmarks(whole, firstPages);
  return whole.save({ useObjectStreams: false });
}

/** Bookmarks after those there are, on the first level. */
function addBookmarks(pdf: PDFDocument, to: readonly { readonly title: string; readonly page: PDFRef }[]): void {
  const { catalog, context } = pdf;
  const root = catalog.lookup(PDFName.of('Outlines'));
  const parent = catalog.get(PDFName.of('Outlines'));
  if (!(root instanceof PDFDict) || parent === undefined) return;
  for (const { title, page } of to) {
    const last = root.get(PDFName.of('Last'));
    const before = root.lookup(PDFName.of('Last'));
    const item = context.register(
      context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: [page, 'Fit'],
        ...(last === undefined ? {} : { Prev: last }),
      }),
    );
    if (before instanceof PDFDict) before.set(PDFName.of('Next'), item);
    else root.set(PDFName.of('First'), item);
    root.set(PDFName.of('Last'), item);
  }
}
