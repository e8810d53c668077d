import { BorderStyle, LineRuleType, ShadingType, type IStylesOptions } from 'docx';

import type { Fact } from './description';

/** Twentieths of a point: A4 with margins of 2 cm, and 2.5 cm where pages are bound. */
export const MARGIN = { top: 1304, bottom: 1134, left: 1417, right: 1134, header: 624, footer: 567 };
export const PAGE = { size: { width: 11906, height: 16838 }, margin: MARGIN };
export const CONTENT_WIDTH = PAGE.size.width - MARGIN.left - MARGIN.right;

/** `RRGGBB`, the same in Word and PDF. */
export const COLOURS = { ink: '1F2A37', accent: '17456B', quiet: '4B5563', line: 'B6C2CF', shade: 'E7EEF5' } as const;
const { ink: INK, quiet: QUIET, line: LINE } = COLOURS;
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
export const HEAD_SHADING = { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.shade };

/** Width of the names in a column of facts: room for the longest of them, in the widest font a reader may have instead. */
export function factIndent(facts: readonly Fact[]): number {
  const longest = Math.max(...facts.map(([name]) => name.length));
  return Math.min(Math.max(200 + longest * 145, 1900), 3700);
}
/** Room under the last fact, before what is said of them. */
export const AFTER_FACTS = 120;
/** Where a line to sign on ends. */
export const SIGNATURE_WIDTH = 5600;

/** Styles with Word's own names, so that headings are headings in its navigation and to a screen reader. */
export const STYLES = (language: string, accent: string = COLOURS.accent): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: language } },
      // Said in words: without it LibreOffice takes the number for an exact height, and cuts a logo to a line.
      paragraph: { spacing: { after: 120, line: 269, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 44, bold: true, color: accent },
      paragraph: { spacing: { before: 0, after: 40 }, keepNext: true },
    },
    heading1: {
      run: { font: FONT, size: 30, bold: true, color: accent },
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
      paragraph: { spacing: { after: 30 } },
    },
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { italics: true, color: QUIET } },
    {
      id: 'Marked',
      name: 'Marked',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 140 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: accent, space: 8 } },
      },
    },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
    { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', run: { bold: true }, paragraph: { keepNext: true } },
    {
      id: 'Signature',
      name: 'Signature',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 480, after: 80 }, keepLines: true },
    },
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
    },
  ],
});

/** A text without the characters XML has no place for; they are never letters. */
export function plain(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** Paragraphs are parted by an empty line, as people write them. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
