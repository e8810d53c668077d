import type { Alternative } from '../../../core/asking/question';
import type { LiftTrigger } from '../../../core/bodies/matterRules';
import type { Day } from '../../../core/calendar';

/** What the bot says when somebody wants something done: which is meant, what is missing, and what a yes does. */
export interface WishTexts {
  readonly notYourBody: (bodyName: string) => string;
  readonly whichBody: string;
  readonly changeTheDraft: string;
  readonly notForYou: string;
  readonly proposals: {
    readonly which: string;
    readonly none: string;
    readonly newWords: (title: string) => string;
    readonly change: (title: string) => string;
    readonly withdraw: (title: string) => string;
    readonly move: (title: string, bodyName: string, day: Day) => string;
    readonly before: (bodyName: string, day: Day) => string;
    readonly whichMeeting: (title: string) => string;
    readonly meeting: (day: Day) => string;
    readonly noMeetingThere: (bodyName: string) => string;
    readonly otherOrganisation: string;
  };
  readonly groups: {
    readonly which: string;
    readonly none: string;
    readonly untilWhen: (group: string) => string;
    /** When a group reports next, and whether that day is to be set. */
    readonly nextWhen: (group: string) => string;
    readonly nextReport: (group: string, day: Day) => string;
    readonly why: (group: string) => string;
    readonly moreTime: (group: string, until: Day) => string;
    readonly remind: (bodyName: string) => string;
  };
  readonly coming: {
    readonly whoInstead: string;
    readonly noParty: (bodyName: string) => string;
    readonly noMeeting: (bodyName: string) => string;
    readonly absent: (bodyName: string, day: Day) => string;
    readonly instead: (name: string, bodyName: string, day: Day) => string;
    readonly nobodyInstead: string;
  };
  readonly leading: {
    readonly whichDay: (bodyName: string) => string;
    readonly whichTime: (day: Day) => string;
    readonly convene: (bodyName: string, day: Day) => string;
    readonly time: (starts: string, ends: string) => string;
    readonly send: (bodyName: string, day: Day) => string;
    readonly inTheTab: (bodyName: string, day: Day) => string;
    readonly notForYou: string;
    readonly whichMinutes: string;
    readonly minutes: (title: string, day: Day) => string;
    readonly how: string;
    readonly ways: readonly Alternative[];
    readonly approve: (minutes: string) => string;
    readonly signOff: (bodyName: string, day: Day) => string;
  };
  readonly lifting: {
    readonly which: string;
    readonly none: string;
    readonly triggers: Readonly<Record<LiftTrigger, string>>;
    readonly whyThere: (title: string) => string;
    readonly why: (title: string) => string;
    readonly lift: (title: string) => string;
  };
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
