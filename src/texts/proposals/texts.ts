import type { Day } from '../../core/calendar';
import type { RevisingRefusal } from '../../core/proposals/revising';
import type { Said } from '../said';

/** What is said to whoever does something with a proposal they put forward. */
export interface ProposalTexts {
  readonly refused: Said<RevisingRefusal>;
  readonly unknownBody: string;
  readonly done: {
    readonly changed: (title: string) => string;
    readonly withdrawn: (title: string) => string;
    readonly moved: (title: string, bodyName: string, day: Day) => string;
    readonly exceptionAsked: (title: string, bodyName: string, day: Day) => string;
  };
}
