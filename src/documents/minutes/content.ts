import type { ClockTime, Day } from '../../core/calendar';
import type { AwayReason } from '../../core/meetings/conflict';
import type { AppealNotice } from '../../core/noticeBoards/appeal';
import type { Dissent } from '../../core/voting/dissent';
import type { MotionKind } from '../../core/voting/motion';
import type { VoteCast } from '../../core/voting/vote';
import type { MeetingFactsForDocument, NotesContent } from '../content';

/** Somebody on the front page; `sections` are the §§ they served in, null where it was all of them. */
export interface PersonPresent {
  readonly name: string;
  readonly party: string | null;
  readonly sections: readonly number[] | null;
}

/** Everybody who was there, by what they were there as (domain §3). */
export interface Present {
  readonly members: readonly PersonPresent[];
  readonly servingSubstitutes: readonly PersonPresent[];
  readonly otherSubstitutes: readonly PersonPresent[];
  readonly others: readonly PersonPresent[];
}

/** How one question put to the meeting came out, and how each voted where it was counted. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly outcome: string | null;
  readonly votes: readonly { readonly name: string; readonly vote: VoteCast }[];
}

/** One § as it stands in the minutes. Texts are plain, as written; what is confidential is not in it. */
export type MinutesSection = NotesContent['items'][number] & SectionFacts;

/** What a § says beside what notes say of a line. */
interface SectionFacts {
  /** Null until it is numbered. */
  readonly number: number | null;
  /** The way of the matter to this meeting (DEC-17). */
  readonly preparation: readonly { readonly day: Day; readonly at: string }[];
  readonly away: readonly {
    readonly name: string;
    readonly left: ClockTime;
    readonly back: ClockTime | null;
    readonly because: AwayReason;
  }[];
  readonly motions: readonly {
    readonly nr: number;
    readonly kind: MotionKind;
    readonly name: string;
    readonly text: string;
  }[];
  readonly questions: readonly AnsweredQuestion[];
  /** The clauses decided, without the "att" before each. */
  readonly clauses: readonly string[];
  readonly dissents: readonly Pick<Dissent, 'kind' | 'name' | 'text'>[];
  readonly approval: 'immediate' | 'withTheRest';
}

/** What the minutes of a board are made from. */
export interface MinutesContent extends MeetingFactsForDocument {
  /** 1 for the first; a correction is a new edition that says what it corrects. */
  readonly edition: number;
  readonly correction: string;
  readonly closed: ClockTime | null;
  readonly present: Present;
  readonly secretary: string;
  readonly presider: string;
  readonly approvers: readonly string[];
  readonly signatures: readonly {
    readonly name: string;
    readonly on: Day;
    readonly by: 'eSignature' | 'paper' | 'mail';
  }[];
  readonly approvedOn: Day | null;
  readonly sections: readonly MinutesSection[];
  /** The boards they are posted on, and where they are kept. */
  readonly boards: readonly {
    readonly name: string;
    readonly posted: Day | null;
    readonly removableFrom: Day | null;
  }[];
  readonly keptAt: string;
  readonly appeal: AppealNotice | null;
  /** To whom the decisions are sent. */
  readonly dispatchedTo: readonly string[];
  /** What is annexed, each with the checksum of its file (SHA-256). */
  readonly annexes: readonly { readonly title: string; readonly sha256: string }[];
  readonly nextMeeting: NotesContent['nextMeeting'];
}
