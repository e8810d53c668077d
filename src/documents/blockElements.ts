import { LeaderType, PageBreak, Paragraph, Table, TableCell, TableRow, TabStopType, TextRun, WidthType } from 'docx';
import type { Block } from './description';
import {
  AFTER_FACTS,
  CELL_MARGINS,
  CONTENT_WIDTH,
  HEAD_SHADING,
  SIGNATURE_WIDTH,
  TABLE_BORDERS,
  factIndent,
  paragraphsOf,
  plain,
} from './look';

const PARAGRAPH_STYLES = { plain: 'Normal', quiet: 'Quiet', marked: 'Marked' } as const;

/** Lists that are numbered, each counted from 1. */
export const NUMBERED = 'numbered';

/** The Word elements of a block. `list` is a number no other block of the document has: its numbers begin anew. */
export function blockElements(block: Block, list: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ style: `Heading${block.level}`, children: runs(block.text) })];
    case 'paragraph':
      return paragraphsOf(block.text).map(
        (text) => new Paragraph({ style: PARAGRAPH_STYLES[block.look], children: runs(text) }),
      );
    case 'list':
      return listElements(block, list);
    case 'facts':
      return block.facts.map(
        ([name, value], index) =>
          new Paragraph({
            style: 'Facts',
            indent: { left: factIndent(block.facts), hanging: factIndent(block.facts) },
            ...(index === block.facts.length - 1 ? { spacing: { after: AFTER_FACTS } } : {}),
            children: [
              new TextRun({ text: plain(name), style: 'Strong' }),
              new TextRun({ children: ['\t'] }),
              ...runs(value),
            ],
          }),
      );
    case 'table':
      return [table(block), new Paragraph({ style: 'AfterTable' })];
    case 'signatures':
      return block.lines.map(
        ({ role, name }) =>
          // A line of its own, not a border: Word draws one border for paragraphs that follow one another.
          new Paragraph({
            style: 'Signature',
            tabStops: [{ type: TabStopType.LEFT, position: SIGNATURE_WIDTH, leader: LeaderType.UNDERSCORE }],
            children: [
              new TextRun({ children: ['\t'] }),
              new TextRun({ text: plain(name === '' ? role : `${role}: ${name}`), break: 1 }),
            ],
          }),
      );
    case 'newPage':
      return [new Paragraph({ style: 'AfterTable', children: [new PageBreak()] })];
  }
}

function listElements(
  { items, look = 'bullets' }: Extract<Block, { kind: 'list' }>,
  list: number,
): readonly Paragraph[] {
  const marked =
    look === 'bullets' ? { bullet: { level: 0 } } : { numbering: { reference: NUMBERED, level: 0, instance: list } };
  return items.map((item) => new Paragraph({ style: 'ListParagraph', ...marked, children: runs(item) }));
}

function table({ head, rows, widths }: Extract<Block, { kind: 'table' }>): Table {
  return new Table({
    width: { size: CONTENT_WIDTH, type: WidthType.DXA },
    columnWidths: widths.map(columnWidth),
    borders: TABLE_BORDERS,
    margins: CELL_MARGINS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, column) => cell(text, widths[column], 'head')),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, widths[column], 'body')) }),
      ),
    ],
  });
}

function cell(text: string, width: number | undefined, part: 'head' | 'body'): TableCell {
  const size = columnWidth(width ?? 0);
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(part === 'head' ? { shading: HEAD_SHADING } : {}),
    children: [new Paragraph({ style: part === 'head' ? 'TableHead' : 'TableText', children: runs(text) })],
  });
}

function columnWidth(percent: number): number {
  return Math.round((CONTENT_WIDTH * percent) / 100);
}

/** A text with its line breaks. */
function runs(text: string): readonly TextRun[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => new TextRun({ text: plain(line), ...(index > 0 ? { break: 1 } : {}) }));
}
