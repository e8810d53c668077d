import type { ConfidentialKind } from '../../core/confidential/confidential';
import type { EnclosingRefusal, OpeningRefusal, PartRefusal } from '../../core/confidential/enclosing';
import type { Said } from '../said';

/** The words of what is confidential (design decision 16). */
export interface ConfidentialTexts {
  /** In the place of a line's title, for whoever is not named. */
  readonly line: string;
  /** In the place of what is to be done. */
  readonly assignment: string;
  /** In the place of a part of an open line, with the ground. */
  readonly part: (kind: ConfidentialKind, ground: string | null) => string;
  readonly refusal: Said<EnclosingRefusal | OpeningRefusal | PartRefusal | { readonly reason: 'noRoomReady' }>;
  readonly done: {
    /** `named`: how many may read it. */
    readonly enclosed: (named: number) => string;
    readonly opened: string;
    /** A note, a decision or an annex; `named`: how many may read it. */
    readonly partEnclosed: (kind: ConfidentialKind, named: number) => string;
    readonly partOpened: string;
    readonly partWritten: string;
  };
}
