import type { LineCounter, Document, Node } from 'yaml';
import { isNode } from 'yaml';

/** One thing wrong in the organisation file: where, and in plain Swedish what is wrong and what to write instead. */
export interface Fault {
  /** Path in the file as a person reads it: `mandates[4].party`; empty for the whole file. */
  readonly path: string;
  /** Line in the file, 1 first; null when it cannot be told. */
  readonly line: number | null;
  readonly text: string;
}

export type Path = readonly PropertyKey[];

/** Where in the file a path lies, as JSON paths are written: `mandates[4].party` is the fifth. */
function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** Puts the line beside a path; the nearest part of the path that is written in the file gives it. */
export function faultsAt(document: Document, lines: LineCounter): (path: Path, text: string) => Fault {
  return (path, text) => ({ path: pathText(path), line: lineOf(document, lines, path), text });
}

/** The fault as one line of a list: `rad 31, mandates[4].party: …`. */
export function describeFault(fault: Fault): string {
  const where = [fault.line === null ? '' : `rad ${fault.line}`, fault.path].filter((part) => part !== '').join(', ');
  return where === '' ? fault.text : `${where}: ${fault.text}`;
}

function lineOf(document: Document, lines: LineCounter, path: Path): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && hasRange(node)) return lines.linePos(node.range[0]).line;
  }
  return null;
}

function hasRange(node: Node): node is Node & { range: [number, number, number] } {
  return Array.isArray(node.range);
}
