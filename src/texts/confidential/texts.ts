import type { EnclosingRefusal, OpeningRefusal } from '../../core/confidential/enclosing';
import type { Said } from '../said';

/** The words of what is confidential (design decision 16). */
export interface ConfidentialTexts {
  /** In the place of a line's title, for whoever is not named. */
  readonly line: string;
  /** In the place of what is to be done. */
  readonly assignment: string;
  readonly refusal: Said<EnclosingRefusal | OpeningRefusal | { readonly reason: 'noRoomReady' }>;
  readonly done: {
    /** `named`: how many may read it. */
    readonly enclosed: (named: number) => string;
    readonly opened: string;
  };
}
