import { BorderStyle, ShadingType, type IStylesOptions } from 'docx';

/** Twentieths of a point: A4 with margins of 2 cm, and 2.5 cm where pages are bound. */
const MARGIN = { top: 1304, bottom: 1134, left: 1417, right: 1134, header: 624, footer: 567 };
export const PAGE = { size: { width: 11906, height: 16838 }, margin: MARGIN };
export const CONTENT_WIDTH = PAGE.size.width - MARGIN.left - MARGIN.right;

const INK = '1F2A37';
const ACCENT = '17456B';
const QUIET = '4B5563';
const LINE = 'B6C2CF';
const FONT = 'Calibri';

const line = { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 0 };
export const TABLE_BORDERS = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
export const CELL_MARGINS = { top: 50, bottom: 50, left: 100, right: 100 };
export const HEAD_SHADING = { type: ShadingType.CLEAR, color: 'auto', fill: 'E7EEF5' };

/** Width of the names in a column of facts. */
const FACT_INDENT = 2300;

/** Styles with Word's own names, so that headings are headings in its navigation and to a screen reader. */
export const STYLES = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 269 } },
    },
    title: {
      run: { font: FONT, size: 44, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 0, after: 40 }, keepNext: true },
    },
    heading1: {
      run: { font: FONT, size: 30, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: FONT, size: 25, bold: true, color: INK },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true, keepLines: true },
    },
    heading3: {
      run: { font: FONT, size: 22, bold: true, color: QUIET },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true, keepLines: true },
    },
    listParagraph: { run: { font: FONT }, paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
  },
  characterStyles: [{ id: 'Strong', name: 'Strong', run: { bold: true } }],
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 26, color: QUIET },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Facts',
      name: 'Facts',
      basedOn: 'Normal',
      paragraph: {
        spacing: { after: 30 },
        indent: { left: FACT_INDENT, hanging: FACT_INDENT },
      },
    },
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { italics: true, color: QUIET } },
    {
      id: 'Marked',
      name: 'Marked',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 140 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: ACCENT, space: 8 } },
      },
    },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
    { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', run: { bold: true }, paragraph: { keepNext: true } },
    {
      id: 'AfterTable',
      name: 'After Table',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 18, color: QUIET },
      paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 4 } } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18, color: QUIET },
      paragraph: { alignment: 'right' },
    },
  ],
});

/** A text without the characters XML has no place for; they are never letters. */
export function plain(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
