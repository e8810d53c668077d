import type { DocumentDescription } from '../description';
import { COLOURS, MARGIN, PAGE } from '../look';
import { drawable, FACES, fontBytes, type Face } from './fonts';
import { describeProperties, PdfWithMetadata } from './metadata';

/** Twentieths of a point, as Word counts, in points. */
const points = (twips: number): number => twips / 20;

const MARGINS = {
  top: points(MARGIN.top),
  bottom: points(MARGIN.bottom),
  left: points(MARGIN.left),
  right: points(MARGIN.right),
};

/** How a text is set: size in points, colour `#rrggbb`. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
}

/** Where a text stands, in points from the left and the top of the page. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type Element = PDFKit.PDFStructureElement;

/** Lines are set a little apart, as in the Word file. */
const LINE_GAP = 1.5;

/** The pages of a document while they are drawn: where the next block goes, and what a screen reader is told. All in points. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly left = MARGINS.left;
  readonly top = MARGINS.top;
  readonly width = points(PAGE.size.width) - MARGINS.left - MARGINS.right;
  readonly bottom = points(PAGE.size.height) - MARGINS.bottom;
  readonly accent: string;
  readonly #root: Element;

  constructor(description: DocumentDescription, claims: 'PDF/A' | 'none') {
    const { language, name, creator, drawnUpOn, letterhead } = description;
    this.accent = `#${letterhead?.accent ?? COLOURS.accent}`;
    this.doc = new PdfWithMetadata({
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      ...(claims === 'PDF/A' ? { subset: 'PDF/A-2a' as const } : {}),
      tagged: true,
      displayTitle: true,
      lang: language,
      bufferPages: true,
      autoFirstPage: false,
      // None of the fonts every reader is said to have: all that is used is embedded.
      font: '',
      info: {
        Title: name,
        Author: creator,
        Creator: 'Samverka',
        CreationDate: new Date(`${drawnUpOn}T00:00:00Z`),
      },
    });
    describeProperties(this.doc, description);
    for (const face of Object.keys(FACES) as Face[]) this.doc.registerFont(FACES[face], fontBytes(face));
    this.#root = this.doc.struct('Document');
    this.doc.addStructure(this.#root);
    this.doc.addPage();
  }

  get y(): number {
    return this.doc.y;
  }

  /** Goes down the page by so many points; never over its end. */
  down(by: number): void {
    this.doc.y = Math.min(this.doc.y + by, this.bottom);
  }

  /** Begins a new page where less than this is left of the one at hand. */
  needs(height: number): void {
    if (this.doc.y + height > this.bottom && this.doc.y > this.top) this.newPage();
  }

  newPage(): void {
    this.doc.addPage();
  }

  /** A part of the document: `H1`, `P`, `Table` … in it what is drawn by `children`. */
  part(type: string, parent: Element = this.#root, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.doc.struct(type, options);
    parent.add(element);
    return element;
  }

  /** What is drawn for its looks alone, which a screen reader passes by. */
  ornament(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  /** Sets a text at a place, on over pages where it does not end on the first. */
  text(text: string, setting: Setting, { x, y, width }: Place): void {
    const { doc } = this;
    const drawn = this.#ready(text, setting);
    doc.fillColor(setting.colour).text(drawn, x, y, { width, lineGap: LINE_GAP });
  }

  /** How high a text is in a column, in points. */
  heightOf(text: string, setting: Setting, width: number): number {
    return this.doc.heightOfString(this.#ready(text, setting), { width, lineGap: LINE_GAP });
  }

  widthOf(text: string, setting: Setting): number {
    return this.doc.widthOfString(this.#ready(text, setting));
  }

  #ready(text: string, { face, size }: Setting): string {
    this.doc.font(FACES[face]).fontSize(size);
    return drawable(text, (point) => hasForm(this.doc, point));
  }
}

/** pdfkit keeps the font it has open to itself; it alone knows which signs that has. */
function hasForm(doc: PDFKit.PDFDocument, point: number): boolean {
  const { _font: open } = doc as unknown as {
    readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
  };
  return open.font.hasGlyphForCodePoint(point);
}
