import { DOMParser } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import type { TextPart } from '../../core/importing/documents/searchText';
import type { DocumentPart, DocumentProblem } from '../../core/importing/fault';
import { ok, refused, type Result } from '../../core/result';
import { unpack } from './unpack';

const MAIN_TYPE = 'wordprocessingml.document.main+xml';
/** The parts of a Word file where text may stand, and what a person calls them. */
const PARTS: readonly (readonly [RegExp, DocumentPart['in']])[] = [
  [/^word\/document\.xml$/, 'paragraph'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(?:footnotes|endnotes)\.xml$/, 'footnote'],
  [/^word\/comments\.xml$/, 'comment'],
  [/^docProps\/(?:core|app|custom)\.xml$/, 'properties'],
];
/** More text than any protocol has; beyond it the tree of a part would fill the memory. */
const MOST_OF_A_PART = 30_000_000;
const ELEMENT = 1;
const SAID = new Set(['t', 'delText', 'instrText']);

/**
 * The text of a Word file (.docx), a piece per paragraph, numbered as they come. Headers, footers, notes, comments and
 * what tracked changes took away belong to it: all of it is in the file for whoever opens it.
 */
export function readDocx(bytes: Uint8Array): Result<readonly TextPart[], DocumentProblem> {
  const unpacked = unpack(bytes, (name) => name === '[Content_Types].xml' || kindOf(name) !== undefined);
  if (!unpacked.ok) {
    return refused({
      reason: unpacked.refusal.reason === 'unpacksTooLarge' ? 'documentUnpacksTooLarge' : 'documentDamaged',
    });
  }
  const parts = unpacked.value;
  const types = parts['[Content_Types].xml'];
  if (types === undefined || parts['word/document.xml'] === undefined || !strFromU8(types).includes(MAIN_TYPE)) {
    return refused({ reason: 'documentKind' });
  }
  if (Object.values(parts).some((part) => part.length > MOST_OF_A_PART)) {
    return refused({ reason: 'documentUnpacksTooLarge' });
  }
  try {
    return ok(
      Object.entries(parts).flatMap(([name, part]) => {
        const kind = kindOf(name);
        return kind === undefined ? [] : piecesOf(strFromU8(part), kind);
      }),
    );
  } catch {
    return refused({ reason: 'documentDamaged' });
  }
}

function kindOf(name: string): DocumentPart['in'] | undefined {
  return PARTS.find(([pattern]) => pattern.test(name))?.[1];
}

function piecesOf(xml: string, kind: DocumentPart['in']): readonly TextPart[] {
  const root = parsed(xml);
  if (kind === 'properties') {
    return childrenOf(root).map((child) => ({ part: { in: kind, nr: null }, text: child.textContent ?? '' }));
  }
  const paragraphs = Array.from(root.getElementsByTagNameNS('*', 'p'));
  return paragraphs.map((paragraph, at) => ({
    part: { in: kind, nr: kind === 'paragraph' ? at + 1 : null },
    text: saidIn(paragraph),
  }));
}

/** What a paragraph says; a paragraph within it (a text box) is a piece of its own. */
function saidIn(element: Element): string {
  return childrenOf(element)
    .map((child) => {
      const name = child.localName;
      if (SAID.has(name)) return child.textContent ?? '';
      if (name === 'tab' || name === 'br' || name === 'cr') return ' ';
      if (name === 'noBreakHyphen') return '-';
      return name === 'p' ? '' : saidIn(child);
    })
    .join('');
}

function parsed(xml: string): Element {
  const fail = (message: unknown): never => {
    throw new SyntaxError(String(message));
  };
  const errorHandler = { warning: () => undefined, error: fail, fatalError: fail };
  const { documentElement } = new DOMParser({ errorHandler }).parseFromString(
    xml.replace(/^\uFEFF/, ''),
    'text/xml',
  ) as {
    documentElement: Element | null;
  };
  return documentElement ?? fail('nothing');
}

function childrenOf(element: Element): readonly Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) children.push(node as Element);
  }
  return children;
}
