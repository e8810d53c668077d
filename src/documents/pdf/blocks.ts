import type { Block } from '../description';
import { COLOURS, paragraphsOf } from '../look';
import type { Setting, Sheet } from './sheet';
import { drawTable } from './table';

const INK = `#${COLOURS.ink}`;
const QUIET = `#${COLOURS.quiet}`;
const BODY: Setting = { face: 'text', size: 10.5, colour: INK };

const LOOKS: Readonly<Record<'plain' | 'quiet' | 'marked', Setting>> = {
  plain: BODY,
  quiet: { ...BODY, face: 'italic', colour: QUIET },
  marked: BODY,
};

/** Size, and room above and below, of the headings; what must be left under one for it to stay on its page. */
const HEADINGS = {
  1: { size: 15, above: 16, below: 5, colour: 'accent' },
  2: { size: 12.5, above: 12, below: 3, colour: INK },
  3: { size: 10.5, above: 7, below: 2, colour: QUIET },
} as const;
const UNDER_HEADING = 46;
const NAME_WIDTH = 115;
const LIST_INDENT = 18;

/** The bookmarks of a document: a heading goes under the nearest one above it of a higher level. */
export class Bookmarks {
  readonly #open: { readonly level: number; readonly at: PDFKit.PDFOutline }[] = [];

  add({ doc }: Sheet, level: number, text: string): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    // pdfkit counts from the right: the width of the page is its left edge.
    const place = { expanded: level === 1, left: doc.page.width, top: doc.y };
    const at = (this.#open.at(-1)?.at ?? doc.outline).addItem(text, place);
    this.#open.push({ level, at });
  }
}

/** Draws a block where the page stands, tagged as what it is. */
export function drawBlock(sheet: Sheet, block: Block, bookmarks: Bookmarks): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(sheet, block, bookmarks);
      return;
    case 'paragraph':
      for (const text of paragraphsOf(block.text)) drawParagraph(sheet, text, block.look);
      return;
    case 'list':
      drawList(sheet, block);
      return;
    case 'facts':
      drawFacts(sheet, block);
      return;
    case 'table':
      drawTable(sheet, block);
      return;
    case 'signatures':
      drawSignatures(sheet, block);
      return;
    case 'newPage':
      if (sheet.y > sheet.top) sheet.newPage();
      return;
  }
}

function drawHeading(sheet: Sheet, { level, text }: Extract<Block, { kind: 'heading' }>, bookmarks: Bookmarks): void {
  const { size, above, below, colour } = HEADINGS[level];
  const setting: Setting = { face: 'bold', size, colour: colour === 'accent' ? sheet.accent : colour };
  sheet.needs(above + sheet.heightOf(text, setting, sheet.width) + below + UNDER_HEADING);
  if (sheet.y > sheet.top) sheet.down(above);
  bookmarks.add(sheet, level, text);
  // The title of the document is its first heading, so that its parts are one below.
  sheet.part(`H${String(level + 1)}`).add(() => {
    sheet.text(text, setting, { x: sheet.left, y: sheet.y, width: sheet.width });
  });
  sheet.down(below);
}

function drawParagraph(sheet: Sheet, text: string, look: 'plain' | 'quiet' | 'marked'): void {
  const setting = LOOKS[look];
  const indent = look === 'marked' ? 10 : 0;
  sheet.needs(26);
  const from = sheet.y;
  const page = sheet.doc.page;
  sheet.part('P').add(() => {
    sheet.text(text, setting, { x: sheet.left + indent, y: sheet.y, width: sheet.width - indent });
  });
  if (look === 'marked') {
    const top = sheet.doc.page === page ? from : sheet.top;
    sheet.ornament((doc) => doc.rect(sheet.left, top, 2.5, sheet.y - top - 1).fill(sheet.accent));
  }
  sheet.down(6);
}

function drawList(sheet: Sheet, { items, look = 'bullets' }: Extract<Block, { kind: 'list' }>): void {
  const list = sheet.part('L');
  items.forEach((item, index) => {
    sheet.needs(18);
    const y = sheet.y;
    const one = sheet.part('LI', list);
    sheet.part('Lbl', one).add(() => {
      const label = look === 'bullets' ? '•' : `${String(index + 1)}.`;
      sheet.text(label, BODY, { x: sheet.left + 4, y, width: LIST_INDENT - 4 });
    });
    sheet.part('LBody', one).add(() => {
      sheet.text(item, BODY, { x: sheet.left + LIST_INDENT, y, width: sheet.width - LIST_INDENT });
    });
    sheet.down(3);
  });
  sheet.down(4);
}

function drawFacts(sheet: Sheet, { facts }: Extract<Block, { kind: 'facts' }>): void {
  const name: Setting = { ...BODY, face: 'bold' };
  for (const [what, value] of facts) {
    const width = sheet.width - NAME_WIDTH;
    sheet.needs(Math.min(sheet.heightOf(value, BODY, width), 60));
    const y = sheet.y;
    const page = sheet.doc.page;
    sheet.part('P').add(() => {
      sheet.text(what, name, { x: sheet.left, y, width: NAME_WIDTH - 8 });
      const under = sheet.y;
      sheet.text(value, BODY, { x: sheet.left + NAME_WIDTH, y, width });
      // A long name may end below its value.
      if (sheet.doc.page === page) sheet.doc.y = Math.max(under, sheet.y);
    });
    sheet.down(2);
  }
  sheet.down(5);
}

/** A line to sign on, and under it who signs and as what. */
function drawSignatures(sheet: Sheet, { lines }: Extract<Block, { kind: 'signatures' }>): void {
  const width = sheet.width * 0.6;
  for (const { role, name } of lines) {
    sheet.needs(58);
    sheet.down(30);
    const y = sheet.y;
    sheet.ornament((doc) =>
      doc
        .lineWidth(0.7)
        .strokeColor(INK)
        .moveTo(sheet.left, y)
        .lineTo(sheet.left + width, y)
        .stroke(),
    );
    sheet.part('P').add(() => {
      sheet.text(name === '' ? role : `${role}: ${name}`, BODY, { x: sheet.left, y: y + 3, width: sheet.width });
    });
    sheet.down(4);
  }
}
