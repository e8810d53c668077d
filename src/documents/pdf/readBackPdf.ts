import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type StructTree = Awaited<ReturnType<Page['getStructTree']>>;

/** A PDF as a reader and a screen reader see it. */
export interface ReadBackPdf {
  /** The text of each page, running head and foot included. */
  readonly pages: readonly string[];
  /** The roles of the structure in order of reading, page by page: `Document`, `H1`, `Table`, `TR` … */
  readonly roles: readonly string[];
  /** Alternative texts of pictures. */
  readonly alts: readonly string[];
  /** Bookmarks with their depth from 1: `1 Punkter`. */
  readonly bookmarks: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
}

/** Reads a PDF back for specs, with another library than the one that wrote it. */
export async function readBackPdf(bytes: Uint8Array): Promise<ReadBackPdf> {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  try {
    const pages: string[] = [];
    const roles: string[] = [];
    const alts: string[] = [];
    for (let nr = 1; nr <= pdf.numPages; nr += 1) {
      const page = await pdf.getPage(nr);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      gather(await page.getStructTree(), roles, alts);
    }
    const { info, metadata } = await pdf.getMetadata();
    const raw: unknown = metadata.getRaw();
    return {
      pages,
      roles,
      alts,
      bookmarks: bookmarksOf(await pdf.getOutline(), 1),
      info: Object.fromEntries(Object.entries(info)),
      xmp: typeof raw === 'string' ? raw : '',
    };
  } finally {
    await pdf.destroy();
  }
}

interface Outlined {
  readonly title: string;
  readonly items: readonly Outlined[];
}

function bookmarksOf(items: readonly Outlined[] | null, depth: number): readonly string[] {
  return (items ?? []).flatMap((one) => [`${String(depth)} ${one.title}`, ...bookmarksOf(one.items, depth + 1)]);
}

function gather(tree: StructTree | null, roles: string[], alts: string[]): void {
  if (tree === null) return;
  for (const child of tree.children) {
    if (!('role' in child)) continue;
    roles.push(child.role);
    if ('alt' in child && typeof child.alt === 'string') alts.push(child.alt);
    gather(child, roles, alts);
  }
}

/**
 * Own structural checks of what PDF/A-2a asks for, as far as they can be made without a validator: no conformance is
 * claimed by them. Gives what is missing, in words for a developer; nothing where all is there.
 */
export async function structuralFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const faults: string[] = [];
  const has = (key: string) => catalog.lookup(PDFName.of(key)) !== undefined;
  for (const key of ['StructTreeRoot', 'Lang', 'MarkInfo', 'Metadata', 'OutputIntents', 'ViewerPreferences']) {
    if (!has(key)) faults.push(`the catalogue has no ${key}`);
  }
  const xmp = catalog.lookup(PDFName.of('Metadata'));
  const text = xmp instanceof PDFRawStream ? new TextDecoder().decode(xmp.contents) : '';
  if (!text.includes('<pdfaid:part>2<') || !text.includes('<pdfaid:conformance>A<'))
    faults.push('the XMP names no PDF/A part');
  if (pdf.isEncrypted) faults.push('it is encrypted');
  for (const [, object] of context.enumerateIndirectObjects()) faults.push(...faultsOf(object));
  for (const page of pdf.getPages()) {
    if (page.node.lookup(PDFName.of('StructParents')) === undefined) faults.push('a page is outside the structure');
  }
  return faults;
}

function faultsOf(object: PDFObject): readonly string[] {
  if (!(object instanceof PDFDict)) return [];
  const faults: string[] = [];
  const type = object.lookup(PDFName.of('Type'));
  if (type === PDFName.of('FontDescriptor') && object.lookup(PDFName.of('FontFile2')) === undefined) {
    faults.push('a font is not embedded');
  }
  if (type === PDFName.of('Font') && object.lookup(PDFName.of('Subtype')) === PDFName.of('Type0')) {
    if (object.lookup(PDFName.of('ToUnicode')) === undefined) faults.push('a font has no way back to letters');
    if (!(object.lookup(PDFName.of('DescendantFonts')) instanceof PDFArray)) faults.push('a font has no outlines');
  }
  if (object.lookup(PDFName.of('S')) === PDFName.of('JavaScript')) faults.push('it holds a script');
  return faults;
}
