import type { Day } from '../../core/calendar';
import type { RevisingRefusal } from '../../core/proposals/revising';
import type { Said } from '../said';

/** What is said to whoever does something with a proposal they put forward. */
export interface ProposalTexts {
  readonly refused: Said<RevisingRefusal>;
  readonly unknownBody: string;
  /** The same proposal to several bodies; `chairName` is empty where nobody chairs yet. */
  readonly several: {
    readonly unknownBody: string;
    readonly taken: (bodyName: string, day: Day | null, chairName: string) => string;
    readonly refusedBy: (bodyName: string, why: string) => string;
    readonly nobody: string;
    readonly toConfirm: (title: string, taking: number, of: number) => string;
    readonly done: (title: string, taking: number, of: number) => string;
  };
  readonly done: {
    readonly changed: (title: string) => string;
    readonly withdrawn: (title: string) => string;
    readonly moved: (title: string, bodyName: string, day: Day) => string;
    readonly exceptionAsked: (title: string, bodyName: string, day: Day) => string;
  };
}
