import type { ClockTime, Day } from '../../core/calendar';
import type { AnchoringOutcome, AnchoringRefusal } from '../../core/matters/anchoring';
import type { AnsweringRefusal, PartyAnswerRefusal } from '../../core/matters/asked';
import type { CarriedAnswerRefusal, CarryRefusal } from '../../core/matters/carriedQuestion';
import type { ElsewhereRefusal, TakeUpRefusal } from '../../core/matters/elsewhere';
import type { ClosingRefusal, StillWaiting } from '../../core/matters/closing';
import type { HopOutcome } from '../../core/matters/hop';
import type { LevelRoute } from '../../core/matters/level';
import type { LiftRefusal } from '../../core/matters/lifting';
import type { OpinionRefusal } from '../../core/matters/opinion';
import type { DialogueMeetingRefusal, DialogueRefusal } from '../../core/matters/ownerDialogue';
import type { PreparingRefusal } from '../../core/matters/preparing';
import type { SpreadAnswerRefusal } from '../../core/matters/spreadAnswers';
import type { SpreadRefusal } from '../../core/matters/spreading';
import type { Said } from '../said';

/** Every no on the way of a matter between bodies. */
export type MatterRefusal =
  | LiftRefusal
  | SpreadRefusal
  | SpreadAnswerRefusal
  | PreparingRefusal
  | AnchoringRefusal
  | PartyAnswerRefusal
  | AnsweringRefusal
  | OpinionRefusal
  | DialogueRefusal
  | CarryRefusal
  | CarriedAnswerRefusal
  | ElsewhereRefusal
  | TakeUpRefusal
  | ClosingRefusal;

/** The sentences about matters, and the Swedish words their lines are written in. */
export interface MatterTexts {
  readonly refused: Said<MatterRefusal>;
  readonly dialogue: Said<DialogueMeetingRefusal>;
  readonly noCityForum: string;
  readonly otherSite: string;
  readonly unknownProject: string;
  readonly notYoursToAnswer: string;
  readonly takenUpBefore: (title: string) => string;
  readonly notSpread: string;
  readonly confidential: string;
  readonly nothingWaits: string;
  /** Before the reason, in the line another body gets. */
  readonly cameFrom: (bodyName: string, reason: string) => string;
  /** One body of several that were asked, with its meeting or none yet. */
  readonly part: (bodyName: string, day: Day | null) => string;
  readonly answers: {
    readonly title: (title: string) => string;
    readonly line: (bodyName: string, answer: string) => string;
    readonly purpose: string;
  };
  readonly preparedLine: {
    readonly proposal: (bodyName: string, proposed: string) => string;
    readonly purpose: string;
  };
  readonly closeAnyway: (title: string) => string;
  readonly stillWaiting: (waiting: StillWaiting) => readonly string[];
  readonly outcomes: Readonly<Record<HopOutcome, string>>;
  readonly done: {
    readonly lifted: (bodyName: string, day: Day | null) => string;
    readonly spread: (count: number, waiting: readonly string[]) => string;
    readonly placed: (placed: number, left: number) => string;
    readonly answeredSpread: (answered: number, of: number, waitingFor: readonly string[]) => string;
    readonly passedOn: (bodyName: string, day: Day | null) => string;
    readonly prepared: (bodyName: string, day: Day) => string;
    readonly anchoringStarted: (count: number, due: Day) => string;
    readonly anchored: (outcome: AnchoringOutcome) => string;
    readonly opinionAsked: (count: number, due: Day) => string;
    readonly opinionGiven: (answered: number, of: number) => string;
    readonly level: (route: LevelRoute | null) => string;
    readonly dialoguePlanned: (subject: string, day: Day, starts: ClockTime) => string;
    readonly dialogueNoted: (subject: string, present: number, of: number) => string;
    readonly dialogueCalled: (subject: string) => string;
    readonly questionCarried: (to: string, day: Day | null) => string;
    readonly carriedAnswered: (to: string) => string;
    readonly referred: (organisation: string, bodyName: string) => string;
    /** What somebody in the other organisation needs to take it up, one line each. */
    readonly toTakeAlong: (address: string, title: string) => readonly string[];
    readonly takenUp: (address: string, day: Day | null) => string;
    /** Null where the number was taken away. */
    readonly registered: (title: string, number: string | null) => string;
    readonly closed: (title: string) => string;
  };
}
