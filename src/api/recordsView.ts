import type { Day, Instant } from '../core/calendar';
import type { DocumentKind } from '../core/documents/document';
import type { ActSource } from '../core/journal/entry';
import type { ActName } from './acts';
import type { Me, Unreadable } from './views';

/** GET /api/bodies/<nr>/records?year=: how a body keeps its papers, for those who inspect it. Read only. */
export interface RecordsPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly year: number;
  /** Whose records they are, or null: not decided. */
  readonly recordsCreator: string | null;
  /** Who supervises the archive, with its source, or null: not decided (FIN-17). */
  readonly archiveAuthority: { readonly name: string; readonly source: string } | null;
  /** The authority's own decision on disposal with its source, or null. */
  readonly disposal: { readonly text: string; readonly source: string } | null;
  /** What becomes of each kind of document, or null: not decided. */
  readonly plan: {
    readonly source: string;
    readonly lines: readonly {
      readonly kind: DocumentKind;
      readonly outcome: 'preserve' | 'dispose';
      readonly years: number | null;
    }[];
  } | null;
  readonly disposals: readonly {
    readonly id: string;
    readonly kind: DocumentKind;
    readonly what: string;
    readonly from: Day;
    readonly to: Day;
    readonly decision: string;
    readonly decidedOn: Day;
    readonly disposedOn: Day;
    /** How many documents went; null where that was not noted. */
    readonly documents: number | null;
  }[];
  /** Documents of each kind in the year that the plan lets go of, by the first day they may be destroyed. */
  readonly disposable: readonly { readonly kind: DocumentKind; readonly count: number; readonly from: Day }[];
  readonly journal: {
    readonly rows: number;
    /** The newest, at most 200. */
    readonly entries: readonly {
      readonly id: number;
      readonly at: Instant;
      /** Its title in words, and the list's, in the language of whoever reads. */
      readonly act: string;
      readonly by: string;
      readonly list: string;
      readonly row: number | null;
      /** The version of the row that the act left; null where it left none. */
      readonly version: string | null;
      /** The way it came; null for older rows. */
      readonly source: ActSource | null;
    }[];
  };
  readonly may: readonly ActName[];
  readonly unreadable: readonly Unreadable[];
}
