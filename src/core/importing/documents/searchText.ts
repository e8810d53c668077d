import { findPersonalId } from '../../privacy/personalId';
import type { DocumentPart } from '../fault';

/** A piece of a document's text and where it stands. */
export interface TextPart {
  readonly part: DocumentPart;
  readonly text: string;
}

/** Where the first personal identity number of a document stands, or undefined: never which. */
export function placeOfPersonalId(parts: readonly TextPart[]): DocumentPart | undefined {
  return parts.find(({ text }) => findPersonalId(text) === 'found')?.part;
}

/** A path that may be shown: where it holds an identity number, with none of its digits. */
export function shownPath(path: string): string {
  return findPersonalId(path) === 'found' ? path.replace(/\p{Nd}/gu, '•') : path;
}
