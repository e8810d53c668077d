import type { CommissionRefusal, ReportBackRefusal } from '../../core/assignments/commission';
import type { IdeaRefusal } from '../../core/assignments/idea';
import type { TakingRefusal } from '../../core/assignments/taking';
import type { Day } from '../../core/calendar';
import type { Said } from '../said';

/** Every no about assignments and ideas. */
export type AssignmentRefusal = CommissionRefusal | ReportBackRefusal | TakingRefusal | IdeaRefusal;

/** The sentences about assignments and ideas. */
export interface AssignmentTexts {
  readonly refused: Said<AssignmentRefusal>;
  readonly notYours: string;
  readonly oneRecipient: string;
  readonly unknownRecipient: string;
  readonly notTheReceivers: (name: string) => string;
  readonly closeAnyway: (what: string) => string;
  readonly closeMeans: (who: string) => readonly string[];
  readonly handOver: (what: string, to: string) => string;
  readonly handOverMeans: (from: string, to: string, told: 'told' | 'notTold') => readonly string[];
  readonly nothingLate: string;
  readonly remind: (count: number) => string;
  readonly late: (facts: { readonly title: string; readonly day: Day; readonly who: readonly string[] }) => string;
  readonly done: {
    readonly reminded: (count: number) => string;
    readonly reported: (what: string, bodyName: string, day: Day | null) => string;
    readonly given: (to: string, due: Day) => string;
    readonly timeAsked: (what: string, until: Day) => string;
    readonly timeAnswered: (who: string, due: Day | null) => string;
    readonly handedOver: (what: string, to: string) => string;
    readonly ideaLeft: (title: string) => string;
    readonly ideaAnswered: (title: string, answer: 'takenUp' | 'notTakenUp') => string;
  };
}
