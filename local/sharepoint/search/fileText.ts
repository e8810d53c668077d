import { setImmediate as turn } from 'node:timers/promises';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** No more of a file is indexed than this many characters, and no more of a package is unpacked than this many bytes. */
const MOST_TEXT = 2_000_000;
const MOST_UNPACKED = 50_000_000;

/** The parts of a Word file people read. */
const PARTS = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

class TooLarge extends Error {}

/** The text of a Word file: a line for each paragraph. Throws where the file is damaged or locked. */
function wordText(bytes: Uint8Array): string {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!PARTS.test(name)) return false;
      size += originalSize;
      if (size > MOST_UNPACKED) throw new TooLarge(name);
      return true;
    },
  });
  const document = (name: string): number => (name === 'word/document.xml' ? 0 : 1);
  return Object.entries(parts)
    .sort(([one], [other]) => document(one) - document(other))
    .map(([, xml]) => paragraphs(strFromU8(xml)))
    .join('\n');
}

const ignore = (): void => undefined;
const refuse = (message: string): never => {
  throw new Error(message);
};
const reader = new DOMParser({ errorHandler: { warning: ignore, error: refuse, fatalError: refuse } });

/** Walked step by step and not by recursion: nothing limits how deep a file nests. */
function paragraphs(xml: string): string {
  const root = reader.parseFromString(xml, 'text/xml').documentElement as Node | null;
  const said: string[] = [];
  for (let node = root; node !== null;) {
    const name = node.nodeName.replace(/^.*:/, '');
    if (name === 't') said.push(node.textContent ?? '');
    else if (name === 'tab' || name === 'br') said.push(' ');
    if (node.firstChild !== null && name !== 't') {
      node = node.firstChild;
      continue;
    }
    node = following(node, root, said);
  }
  return said.join('');
}

function following(from: Node, root: Node | null, said: string[]): Node | null {
  for (let node: Node | null = from; node !== null && node !== root; node = node.parentNode) {
    if (/(^|:)p$/.test(node.nodeName)) said.push('\n');
    if (node.nextSibling !== null) return node.nextSibling;
  }
  return null;
}

/** The text of a PDF, page by page, so that requests are answered in between. Throws where it is damaged or locked. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  // Loaded with the first PDF: most sites have been searched before there is one.
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    let text = '';
    for (let at = 1; at <= pdf.numPages && text.length < MOST_TEXT; at += 1) {
      const { items } = await (await pdf.getPage(at)).getTextContent();
      for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
      text += '\n';
      await turn();
    }
    return text;
  } finally {
    await pdf.destroy();
  }
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => string | Promise<string>>> = {
  docx: wordText,
  pdf: pdfText,
  txt: (bytes) => strFromU8(bytes),
};

/** Whether there is text to be read from files with the ending. */
export const isReadable = (ending: string): boolean => ending in readers;

/** The text of a file; null where it is damaged or locked, so that it is found by its name alone. */
export async function fileText(ending: string, bytes: Uint8Array): Promise<string | null> {
  try {
    const text = (await readers[ending]?.(bytes)) ?? '';
    // Some files come with decomposed letters; people do not type them so.
    return text.slice(0, MOST_TEXT).normalize('NFC');
  } catch {
    return null;
  }
}
