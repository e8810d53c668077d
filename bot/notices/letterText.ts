import type { Language } from '../../src/core/people/person';

/** Something to press: its words, and where it leads. */
export interface Pressable {
  readonly open: string;
  readonly address: string;
}

/** What stands above one of several notices. */
interface Heading {
  readonly heading: string;
}

/** A line of a letter, and lines that belong together. Empty lines and blocks are left out. */
type Line = string | Pressable | Heading;
export type Block = readonly Line[];

/** The blocks as plain text. */
export function textOf(blocks: readonly Block[]): string {
  return filled(blocks)
    .map((block) => block.map(plain).join('\n'))
    .join('\n\n');
}

/** The same as HTML. What a person has written is text in it and never markup. */
export function htmlOf(blocks: readonly Block[], language: Language, subject: string): string {
  const paragraphs = filled(blocks).map((block) => {
    const [first] = block;
    if (isHeading(first)) return `<h2 style="font-size: 18px">${escaped(first.heading)}</h2>`;
    return `<p>${block.map(marked).join('<br>\n')}</p>`;
  });
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family: Segoe UI, Arial, sans-serif; font-size: 16px; line-height: 1.5">',
    ...paragraphs,
    '</body>',
    '</html>',
  ].join('\n');
}

/** A text as one line of a header. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Line breaks within a paragraph are kept; everything else a person has written is text and never markup. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r?\n/g, '<br>\n');
}

function filled(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => block.filter((line) => line !== '')).filter((block) => block.length > 0);
}

function isHeading(line: Line | undefined): line is Heading {
  return typeof line === 'object' && 'heading' in line;
}

function plain(line: Line): string {
  if (typeof line === 'string') return line;
  return isHeading(line)
    ? `${line.heading}\n${'-'.repeat(Math.min(70, line.heading.length))}`
    : `${line.open}:\n${line.address}`;
}

function marked(line: Line): string {
  if (typeof line === 'string') return escaped(line);
  return isHeading(line) ? escaped(line.heading) : `<a href="${escaped(line.address)}">${escaped(line.open)}</a>`;
}
