import type { Approval } from '../core/bodies/ruleSet';
import type { Source } from '../core/bodies/source';
import type { ClockTime, Day, Instant } from '../core/calendar';
import type { ClauseOutcome } from '../core/decisions/clause';
import type { AwayReason } from '../core/meetings/conflict';
import type { Quorum } from '../core/meetings/quorum';
import type { MinutesStage } from '../core/minutes/minutes';
import type { Dissent } from '../core/voting/dissent';
import type { MotionKind } from '../core/voting/motion';

/** A row that an act can be about. */
interface RowFace {
  readonly id: string;
  readonly version: string;
}

/** How one line of the agenda is sat and what has been moved and decided in it. */
export interface BoardItemView {
  readonly itemId: string;
  /** Its § in the year; null until it has one. */
  readonly section: (RowFace & { readonly number: number; readonly atOnce: boolean }) | null;
  readonly quorum: Quorum['state'];
  /** The arithmetic and the clause in words: "3 av 4 tjänstgör, det krävs 3". */
  readonly quorumText: string;
  readonly presider: string | null;
  readonly serving: readonly {
    readonly upn: string;
    readonly name: string;
    readonly partyKey: string | null;
    readonly as: 'member' | 'substitute';
  }[];
  readonly away: readonly (RowFace & {
    readonly upn: string;
    readonly name: string;
    readonly because: AwayReason;
    readonly left: ClockTime;
    readonly back: ClockTime | null;
  })[];
  readonly motions: readonly (RowFace & {
    readonly nr: number;
    readonly upn: string;
    readonly kind: MotionKind;
    readonly name: string;
    readonly text: string;
    readonly withdrawn: boolean;
  })[];
  readonly resolution: ResolutionView | null;
  readonly dissents: readonly { readonly kind: Dissent['kind']; readonly name: string; readonly text: string }[];
}

export interface ResolutionView extends RowFace {
  readonly clauses: readonly { readonly nr: number; readonly text: string; readonly outcome: ClauseOutcome }[];
  /** The questions put, in words, each with how it came out; null while it has not. */
  readonly questions: readonly { readonly nr: number; readonly text: string; readonly outcome: string | null }[];
  /** How far its conditions have come, in words; null where it has none. */
  readonly conditions: string | null;
}

/** One of those the meeting chose to approve its minutes. */
export interface ApproverView {
  readonly name: string;
  readonly signed: boolean;
  /** When they approved, and how; null while they have not. */
  readonly at: Instant | null;
  readonly by: Approval['by'] | null;
}

/** What those who attended have said of a draft, and until when they may. */
export interface CommentRoundView {
  readonly lastDay: Day;
  /** Whole days left, the last one included; 0 when the round is over. */
  readonly daysLeft: number;
  readonly attended: readonly { readonly name: string; readonly remarks: number }[];
}

/** A § approved at once, in the meeting or right after it. */
export interface AtOnceView extends RowFace {
  readonly number: number;
  readonly title: string;
  readonly signed: readonly string[];
  /** Names of the approvers who have not; none when the § may be sent. */
  readonly missing: readonly string[];
  /** The day it became final; null while somebody is missing. */
  readonly finalOn: Day | null;
  readonly mine: 'toSign' | 'none';
}

export interface MinutesView extends RowFace {
  readonly edition: number;
  readonly stage: MinutesStage;
  /** What this edition corrects and why; empty for the first. */
  readonly correction: string;
  /** UPN of the one who wrote them, and the names of that one and of the one who presided; empty where nobody is known to. */
  readonly secretary: string;
  readonly secretaryName: string;
  readonly presiderName: string;
  readonly approvers: readonly ApproverView[];
  /** When the approvers were asked; null while they have not been. */
  readonly sentAt: Instant | null;
  /** When the last of them had approved; null while somebody is missing. */
  readonly approvedAt: Instant | null;
  /** Whether this person is to approve them and has not. */
  readonly mine: 'toSign' | 'none';
  /** How the body approves; null where it has not decided. */
  readonly by: Approval['by'] | null;
  /** When the chair closed the meeting; null while nobody has noted it. */
  readonly closed: ClockTime | null;
  /** By when they are approved, with the clause, or that it is not decided. */
  readonly dueText: string;
  /** Days left of that time, negative when it has passed; null where it is not decided or they are approved. */
  readonly daysLeft: number | null;
  /** What keeps them from going to approval, in words; none where nothing does. */
  readonly stops: readonly string[];
  /** The comment round that is or was held on this edition; null where there was none. */
  readonly round: CommentRoundView | null;
  readonly comments: readonly (RowFace & {
    readonly name: string;
    readonly text: string;
    readonly madeAt: Instant;
    readonly answer: 'waiting' | 'taken' | 'notTaken';
    readonly reply: string;
  })[];
}

export interface PostingView extends RowFace {
  readonly board: string;
  readonly edition: number;
  /** The § that was approved at once and is posted by itself; null for the whole minutes. */
  readonly section: number | null;
  readonly posted: Day | null;
  readonly removed: Day | null;
  /** First day it may be taken down; null while it is not up, or where no time is decided. */
  readonly removableFrom: Day | null;
  /** Last day to put it up; null where it is not decided. */
  readonly postBy: Day | null;
  readonly evidence: string;
}

/** What a body that keeps minutes notes around a meeting, for those who were there and those who prepare. */
export interface BoardView {
  readonly recordKind: Source;
  readonly stays: readonly (RowFace & {
    readonly upn: string;
    readonly name: string;
    readonly partyKey: string | null;
    readonly arrived: ClockTime;
    readonly left: ClockTime | null;
  })[];
  readonly items: readonly BoardItemView[];
  readonly minutes: MinutesView | null;
  readonly atOnce: readonly AtOnceView[];
  readonly postings: readonly PostingView[];
  /** Who may appeal, under what and until when; null where it is not decided. */
  readonly appeal: string | null;
}
