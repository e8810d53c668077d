import type { Day } from '../../../core/calendar';
import type { DocumentKind } from '../../../core/documents/document';
import type { DocumentPart, DocumentProblem, ImportHint } from '../../../core/importing/fault';
import type { Said } from '../../said';

/** How an import of documents went, in the numbers its sentence is made of. */
export interface DocumentCounts {
  readonly added: number;
  readonly same: number;
  readonly faults: number;
}

/** Something to look at that only documents have. */
export type DocumentHint = Extract<ImportHint, { readonly reason: 'noText' | 'sameBytesAs' | 'thereAs' }>;

/** The sentences of importing old documents. */
export interface DocumentImportTexts {
  readonly problem: Said<DocumentProblem>;
  readonly hint: Said<DocumentHint>;
  /** `på sidan 3`, `i stycke 14`. */
  readonly part: (part: DocumentPart) => string;
  /** One document in a preview: what it will be, and what of that was guessed from its name. */
  readonly label: (what: {
    readonly path: string;
    readonly body: string;
    readonly day: Day;
    readonly kind: DocumentKind;
    readonly guessed: readonly ('body' | 'day' | 'kind')[];
  }) => string;
  /** Nothing written yet. */
  readonly preview: (counts: DocumentCounts) => string;
  readonly done: (counts: DocumentCounts) => string;
}
