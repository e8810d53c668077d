import { DOMParser } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { unpack } from '../storage/importing/unpack';

/** A piece of a Word file as it is shown: its text, and what it is. */
export type WordPiece =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph' | 'listItem'; readonly text: string }
  /** Its rows, the first the head of the columns. */
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

const TEXT = 'word/document.xml';
/** More than any document of a meeting; beyond it the page would stand still. */
const MOST = 10_000_000;
const NUMBERED = /^(?:heading|rubrik) ?([1-9])$/i;

/** What a Word file (.docx) says, piece by piece in its order; undefined where it cannot be read. */
export function wordTextOf(bytes: Uint8Array): readonly WordPiece[] | undefined {
  const unpacked = unpack(bytes, (name) => name === TEXT);
  const text = unpacked.ok ? unpacked.value[TEXT] : undefined;
  if (text === undefined || text.length > MOST) return undefined;
  try {
    const errorHandler = { warning: () => undefined, error: fail, fatalError: fail };
    const whole = new DOMParser({ errorHandler }).parseFromString(strFromU8(text), 'text/xml');
    const [body] = Array.from(whole.getElementsByTagNameNS('*', 'body'));
    return body === undefined ? undefined : childrenOf(body).flatMap(pieceOf);
  } catch {
    return undefined;
  }
}

function fail(message: unknown): never {
  throw new SyntaxError(String(message));
}

function pieceOf(element: Element): readonly WordPiece[] {
  if (element.localName === 'tbl') {
    const rows = named(element, 'tr').map((row) => named(row, 'tc').map((cell) => saidIn(cell).trim()));
    return rows.length === 0 ? [] : [{ is: 'table', rows }];
  }
  if (element.localName !== 'p') return element.localName === 'sdt' ? inside(element).flatMap(pieceOf) : [];
  const text = saidIn(element).trim();
  if (text === '') return [];
  const style = valueOf(element, 'pStyle');
  if (style === 'Title') return [{ is: 'heading', level: 1, text }];
  const level = NUMBERED.exec(style)?.[1];
  // Under the title, and no deeper than three: what is deeper is read as well so.
  if (level !== undefined) return [{ is: 'heading', level: level === '1' ? 2 : 3, text }];
  const listed = /^list/i.test(style) || named(element, 'numPr').length > 0;
  return [{ is: listed ? 'listItem' : 'paragraph', text }];
}

function inside(element: Element): readonly Element[] {
  return named(element, 'sdtContent').slice(0, 1).flatMap(childrenOf);
}

function named(element: Element, name: string): readonly Element[] {
  return Array.from(element.getElementsByTagNameNS('*', name));
}

function valueOf(element: Element, name: string): string {
  return named(element, name)[0]?.getAttribute('w:val') ?? '';
}

/** What an element says; a line break and a tab are a space, a paragraph of a cell its own line. */
function saidIn(element: Element): string {
  return childrenOf(element)
    .map((child) => {
      if (child.localName === 't') return child.textContent ?? '';
      if (child.localName === 'tab') return ' ';
      if (child.localName === 'br' || child.localName === 'cr') return '\n';
      return child.localName === 'p' ? `${saidIn(child)}\n` : saidIn(child);
    })
    .join('');
}

function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}
