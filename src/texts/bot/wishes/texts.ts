import type { Day } from '../../../core/calendar';

/** What the bot says when somebody wants something done: which is meant, what is missing, and what a yes does. */
export interface WishTexts {
  readonly assignments: {
    readonly which: string;
    readonly none: string;
    readonly whatWasDone: (what: string) => string;
    readonly report: (what: string) => string;
    readonly givenBy: (bodyName: string, due: Day) => string;
    readonly untilWhen: (what: string, due: Day) => string;
    readonly whyMoreTime: (what: string) => string;
    readonly moreTime: (what: string, until: Day) => string;
    readonly toWhom: (what: string) => string;
    readonly whichPerson: (name: string) => string;
    readonly handOver: (what: string, to: string) => string;
  };
}
