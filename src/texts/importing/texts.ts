import type { ImportField } from '../../core/importing/columns';
import type { FileProblem, ImportHint, ImportProblem } from '../../core/importing/fault';
import type { ImportList } from '../../core/importing/facts';
import type { Place } from '../../core/importing/table';
import type { Said } from '../said';
import type { DocumentImportTexts } from './documents/texts';

/** How an import went, in the numbers its sentence is made of. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly same: number;
  readonly faults: number;
}

/** The sentences of importing: every fault says where, what is wrong and what to write instead. */
export interface ImportTexts {
  readonly problem: Said<ImportProblem>;
  readonly hint: Said<ImportHint>;
  readonly file: Said<FileProblem>;
  readonly documents: DocumentImportTexts;
  /** `Blad1, rad 4, kolumnen Organ`. */
  readonly place: (place: Place) => string;
  readonly field: (field: ImportField) => string;
  /** What a row of a list is called, one and several. */
  readonly rows: (list: ImportList, count: number) => string;
  readonly differs: (what: { readonly column: string; readonly inFile: string; readonly inProduct: string }) => string;
  /** Nothing written yet. */
  readonly preview: (counts: ImportCounts) => string;
  readonly done: (counts: ImportCounts) => string;
  readonly notAllowed: string;
  readonly nothing: string;
}
