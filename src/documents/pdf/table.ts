import type { Block } from '../description';
import { COLOURS } from '../look';
import type { Element, Setting, Sheet } from './sheet';

const PADDING = { x: 5, y: 3 };
const CELL: Setting = { face: 'text', size: 9.5, colour: `#${COLOURS.ink}` };
const HEAD: Setting = { ...CELL, face: 'bold' };

type Table = Extract<Block, { kind: 'table' }>;

/** A table whose first row is its header, drawn again at the head of every page it goes on over. */
export function drawTable(sheet: Sheet, { head, rows, widths }: Table): void {
  const columns = widths.map((percent) => (sheet.width * percent) / 100);
  const headHeight = heightOfRow(sheet, head, columns, HEAD);
  const room = sheet.bottom - sheet.top - headHeight;
  const parted = rows.flatMap((one) => partsThatFit(sheet, one, columns, room));
  const [first] = parted;
  const firstHeight = first === undefined ? 0 : heightOfRow(sheet, first, columns, CELL);
  sheet.needs(headHeight + firstHeight);
  const table = sheet.part('Table');
  drawRow(sheet, sheet.part('TR', table), head, { columns, setting: HEAD, height: headHeight, tag: 'TH' });
  for (const row of parted) {
    const height = heightOfRow(sheet, row, columns, CELL);
    if (sheet.y + height > sheet.bottom) {
      sheet.newPage();
      repeatHead(sheet, head, columns, headHeight);
    }
    drawRow(sheet, sheet.part('TR', table), row, { columns, setting: CELL, height, tag: 'TD' });
  }
  sheet.down(8);
}

/** What pdfkit takes and its types do not say. */
type ColumnHeader = PDFKit.Mixins.StructureElementOptions & { readonly scope?: 'Column' };

interface Row {
  readonly columns: readonly number[];
  readonly setting: Setting;
  readonly height: number;
  readonly tag: 'TH' | 'TD';
}

function drawRow(sheet: Sheet, row: Element, cells: readonly string[], drawn: Row): void {
  const { columns, setting, height, tag } = drawn;
  const y = sheet.y;
  if (tag === 'TH') shade(sheet, y, height);
  let x = sheet.left;
  cells.forEach((text, index) => {
    const width = columns[index] ?? 0;
    const at = x;
    const scope: ColumnHeader = tag === 'TH' ? { scope: 'Column' } : {};
    sheet.part(tag, row, scope).add(() => {
      if (text.trim() !== '') {
        sheet.text(text, setting, { x: at + PADDING.x, y: y + PADDING.y, width: width - 2 * PADDING.x });
      }
    });
    x += width;
  });
  frame(sheet, columns, y, height);
  sheet.doc.y = y + height;
}

/** On a following page the header is there for the eye alone: the table is one, and its header has been read. */
function repeatHead(sheet: Sheet, head: readonly string[], columns: readonly number[], height: number): void {
  const y = sheet.y;
  shade(sheet, y, height);
  let x = sheet.left;
  sheet.ornament(() => {
    head.forEach((text, index) => {
      const width = columns[index] ?? 0;
      sheet.text(text, HEAD, { x: x + PADDING.x, y: y + PADDING.y, width: width - 2 * PADDING.x });
      x += width;
    });
  });
  frame(sheet, columns, y, height);
  sheet.doc.y = y + height;
}

function shade(sheet: Sheet, y: number, height: number): void {
  sheet.ornament((doc) => doc.rect(sheet.left, y, sheet.width, height).fill(`#${COLOURS.shade}`));
}

function frame(sheet: Sheet, columns: readonly number[], y: number, height: number): void {
  sheet.ornament((doc) => {
    doc.lineWidth(0.5).strokeColor(`#${COLOURS.line}`).rect(sheet.left, y, sheet.width, height);
    let x = sheet.left;
    for (const width of columns.slice(0, -1)) {
      x += width;
      doc.moveTo(x, y).lineTo(x, y + height);
    }
    doc.stroke();
  });
}

function heightOfRow(sheet: Sheet, cells: readonly string[], columns: readonly number[], setting: Setting): number {
  const heights = cells.map((text, index) =>
    sheet.heightOf(text === '' ? ' ' : text, setting, (columns[index] ?? 0) - 2 * PADDING.x),
  );
  return Math.max(...heights) + 2 * PADDING.y;
}

/** A row no page has room for is parted into several, each cell going on where it stopped. */
function partsThatFit(
  sheet: Sheet,
  cells: readonly string[],
  columns: readonly number[],
  room: number,
): readonly (readonly string[])[] {
  const isShort = cells.every((text) => text.length <= MOST_SIGNS);
  if (isShort && heightOfRow(sheet, cells, columns, CELL) <= room) return [cells];
  const parted = cells.map((text, index) => {
    const width = (columns[index] ?? 0) - 2 * PADDING.x;
    return part(text, (one) => sheet.heightOf(one, CELL, width) + 2 * PADDING.y <= room);
  });
  const first = parted.map(([fits]) => fits);
  const rest = parted.map(([, left]) => left);
  return [first, ...partsThatFit(sheet, rest, columns, room)];
}

/** No cell of a page holds more signs than this, however narrow they are: no more are measured. */
const MOST_SIGNS = 12_000;

/** As much of a text as fits, cut between words or, in a word without end, between signs; and what is left. Never nothing. */
function part(text: string, fits: (text: string) => boolean): readonly [fits: string, left: string] {
  if (text.length <= MOST_SIGNS && fits(text)) return [text, ''];
  const words = text.slice(0, MOST_SIGNS).split(/(?<=\s)/);
  const [first = ''] = words;
  const units = words.length > 1 && fits(first) ? words : Array.from(first);
  let [low, high] = [1, units.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(units.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  const taken = units.slice(0, low).join('');
  return [taken, text.slice(taken.length)];
}
