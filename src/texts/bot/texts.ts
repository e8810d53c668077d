import type { Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { ProposalKind } from '../../core/proposals/proposal';
import type { ProposingRefusal } from '../../core/proposals/submitting';
import type { TimingState } from '../../core/proposals/timing';
import type { Said } from '../said';

/** Why a yes to a draft writes nothing. */
export type DraftRefusal = ProposingRefusal | { readonly reason: 'bodyOpen' } | { readonly reason: 'draftDropped' };

/** How a draft stands in time, with all that the sentence about it needs. */
export interface Standing {
  readonly state: TimingState;
  readonly meetingDay: Day;
  readonly lastDay: Day | null;
  /** Days before the meeting that the body has decided. */
  readonly daysBefore: number | null;
  readonly daysLeft: number | null;
  readonly source: Source | null;
}

/** Everything the bot says in its conversation, in one language. */
export interface BotTexts {
  readonly empty: string;
  readonly onlyAttachment: string;
  readonly tooLong: (most: number) => string;
  /** Several proposals of one message: how many became drafts, of how many. */
  readonly severalProposals: (drafted: number, said: number) => string;
  readonly unclear: string;
  readonly edited: string;
  readonly personalId: string;
  readonly nothingPending: string;
  readonly nothingToDrop: string;
  readonly inNoBody: string;
  readonly unknownPerson: { readonly noOne: string; readonly ambiguous: string };
  readonly rosterAway: string;
  readonly outage: string;
  readonly broken: string;
  /** Beside a card whose press takes long. */
  readonly slow: string;
  /** In the chat, when a message takes long. */
  readonly slowAnswer: string;
  readonly wroteToYou: string;
  readonly cannotWriteToYou: string;
  readonly unknownVerb: string;
  readonly unreadableCard: string;
  /** A site that does not answer, or that is ahead of the service: the rest is told. */
  readonly siteAway: Readonly<Record<'down' | 'newer', (site: string) => string>>;
  /** Rows that cannot be read: the rest is told. */
  readonly unreadableRows: (count: number) => string;
  readonly notYourDraft: string;
  readonly draftTooOld: string;
  readonly changedMeanwhile: string;
  readonly answeredBelow: string;
  readonly noSuchBody: (wanted: string, bodies: readonly string[]) => string;
  readonly refused: Said<DraftRefusal>;
  readonly draft: DraftTexts;
  readonly fromMessage: FromMessageTexts;
  /** A message was deleted that had become a draft, or a proposal. */
  readonly deleted: { readonly pending: string; readonly confirmed: string };
  /** In a channel whose members the body's register says nothing of. */
  readonly closedChannel: Readonly<Record<'private' | 'shared', string>>;
  readonly outcome: OutcomeTexts;
  readonly exception: ExceptionTexts;
  readonly welcome: WelcomeTexts;
}

/** The form that is opened from any message. */
interface FromMessageTexts {
  readonly title: string;
  readonly about: string;
  readonly button: string;
  readonly made: string;
  readonly noWords: string;
  readonly whichBody: string;
}

interface DraftTexts {
  readonly heading: (bodyName: string) => string;
  readonly openHeading: string;
  readonly whichBody: string;
  readonly labels: {
    readonly title: string;
    readonly description: string;
    readonly kind: string;
    readonly body: string;
    readonly meeting: string;
    readonly chair: string;
  };
  readonly kinds: Readonly<Record<ProposalKind, string>>;
  /** A meeting by its day, with its title where that says more than the forum's name. */
  readonly meeting: (meeting: { readonly title: string; readonly day: Day }, bodyName: string) => string;
  readonly noChair: string;
  readonly standing: (standing: Standing) => string;
  readonly noMeeting: string;
  readonly nothingWritten: string;
  readonly buttons: {
    readonly confirm: string;
    readonly change: string;
    readonly saveChange: string;
    readonly chooseBody: string;
    readonly drop: string;
    readonly nextMeeting: (day: Day) => string;
    readonly askException: string;
  };
  readonly spoken: (title: string) => string;
}

interface OutcomeTexts {
  readonly submittedHeading: string;
  readonly submitted: (chairName: string, meetingDay: Day) => string;
  readonly exceptionHeading: string;
  readonly exceptionAsked: (chairName: string, meetingDay: Day) => string;
  readonly droppedHeading: string;
  readonly dropped: string;
  readonly alreadySubmitted: string;
}

interface ExceptionTexts {
  readonly heading: string;
  readonly asks: (who: string, meetingDay: Day, lastDay: Day | null) => string;
  readonly grant: string;
  readonly refuse: string;
  readonly reason: string;
  readonly means: string;
}

interface WelcomeTexts {
  readonly heading: string;
  readonly lines: readonly string[];
}
