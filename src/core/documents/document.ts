import type { Day } from '../calendar';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';
import type { DocumentKind } from './kind';
import type { Rendition } from './rendition';

export { DOCUMENT_KINDS, type DocumentKind } from './kind';

/** The columns of a published document in the record library. The file itself lies beside them. */
export interface RecordDocument extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  /** The meeting it belongs to; `BEFORE_THE_PRODUCT` where that was held before. */
  readonly meetingId: number;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly status: 'published';
  /** 1 for the first; a correction is a new version. */
  readonly edition: number;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly day: Day;
  readonly retention: string;
  readonly recordsCreator: string;
  readonly registrationNumber: string;
  /** Folder and file it was imported from; null where it was made here. */
  readonly importedFrom: string | null;
  /** `pdf`: the same document as PDF, beside the one it copies. Null or missing for the document itself. */
  readonly rendition?: Rendition | null;
}
