import type { Day } from '../../core/calendar';
import type { JournalFault } from '../../core/journal/chain';
import type { DispatchRefusal } from '../../core/keeping/dispatch';
import type { RequestAnswer, RequestRefusal } from '../../core/keeping/documentRequest';
import type { LegalForceRefusal } from '../../core/keeping/legalForce';
import type { MaskRefusal } from '../../core/keeping/masking';
import type { DisposalRefusal } from '../../core/keeping/retention';
import type { SignedRefusal } from '../../core/minutes/signedRecord';
import type { Said } from '../said';

/** What is said to those who keep the papers, and to those who inspect how they are kept. */
export interface KeepingTexts {
  readonly journal: {
    readonly verified: (year: number, verified: { readonly entries: number; readonly faults: number }) => string;
    readonly sealed: (waiting: number, seals: number) => string;
    readonly fault: Readonly<Record<JournalFault['kind'], (id: number) => string>>;
  };
  readonly dispatch: Said<DispatchRefusal>;
  readonly dispatched: (to: string, on: Day) => string;
  readonly legalForce: Said<LegalForceRefusal>;
  readonly inForce: (on: Day) => string;
  readonly request: Said<RequestRefusal>;
  readonly notARequest: string;
  readonly answered: Readonly<Record<RequestAnswer['outcome'], string>>;
  /** How a refusal, or a masking, can be appealed. */
  readonly appeal: readonly string[];
  readonly disposal: Said<DisposalRefusal>;
  readonly confirmDisposal: (documents: number) => string;
  readonly meaningOfDisposal: readonly string[];
  readonly disposed: (what: string, documents: number) => string;
  readonly masking: {
    readonly refused: Said<MaskRefusal>;
    readonly noDocument: string;
    readonly unreadable: string;
    readonly confirm: (title: string, places: number) => string;
    /** Words of what was masked that stand in the copy still, by themselves. */
    readonly left: (words: readonly string[]) => string;
    readonly textOnly: string;
    readonly made: (title: string, places: number) => string;
  };
  readonly signed: {
    readonly refused: Said<SignedRefusal>;
    readonly confirm: (name: string) => string;
    readonly meaning: readonly string[];
    readonly kept: (on: Day) => string;
  };
}
